import { compileForms, findAll, tokenize, type FormTable } from '../../language/form.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Span } from '../span.ts'
import type { Utterance } from './utterance.ts'

const tables = new WeakMap<SpeechWords, FormTable<{ readonly form: string }>>()

/** Why somebody is absent, where a sentence says it: 'на больничном'. */
export function reasonIn(utterance: Utterance, words: SpeechWords): Span | null {
  let table = tables.get(words)
  if (!table) {
    table = compileForms(words.reasons.map((form) => ({ form })))
    tables.set(words, table)
  }
  const [first] = findAll(table, tokenize(utterance.value))
  return first ? { start: first.start, end: first.end } : null
}
