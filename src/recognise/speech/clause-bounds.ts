import {
  compileForms,
  findAll,
  matchAt,
  tokenize,
  type FormTable,
  type SlotReader,
} from '../../language/form.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import type { Span } from '../span.ts'
import { fold, startsWithPhrase } from '../../language/words.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'

/** Where the words of a clause begin and end within what was said, and its number where one was said. */
export interface ClauseBounds extends Span {
  /** 'первое', 'пункт 2': said before it. */
  readonly number: number | null
  /** Whether words lead in to it that only a further clause has: 'и ещё одно:'. */
  readonly led: boolean
}

type Table = FormTable<{ readonly form: string }, number>
const tables = new WeakMap<SpeechWords, { readonly leads: Table; readonly tails: Table }>()

const ordinal: SlotReader<number> = readSpokenOrdinal

/** A count in figures or in words: 'пункт 2', 'пункт два'. */
const numberIn =
  ({ cardinals }: SpeechWords): SlotReader<number> =>
  (tokens, at) => {
    const token = tokens[at]
    const value =
      token?.kind === 'number' && token.text.length < 3 ? Number(token.text) : cardinals[token?.fold ?? '']
    return value === undefined ? null : { end: at + 1, value }
  }

function tablesOf(words: SpeechWords): { readonly leads: Table; readonly tails: Table } {
  let found = tables.get(words)
  if (!found) {
    const slots = { ordinal, number: numberIn(words) }
    const table = (forms: readonly string[]): Table =>
      compileForms<{ readonly form: string }, number>(
        forms.map((form) => ({ form })),
        slots,
      )
    found = { leads: table(words.leads), tails: table(words.tails) }
    tables.set(words, found)
  }
  return found
}

const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !/^["«„“@#№]$/u.test(token.text)

/** The ordinal that a lead-in says: 'первое', 'пункт 2'. */
function numberOf(tokens: readonly Token[], from: number, to: number, words: SpeechWords): number | null {
  const number = numberIn(words)
  for (let at = from; at < to; at++) {
    const read = ordinal(tokens, at) ?? number(tokens, at)
    if (read) return Number(read.value)
  }
  return null
}

/**
 * The clause within a stretch of speech: without fillers, sounds and lead-ins before it and without afterthoughts behind
 * it. A lead-in counts only where a mark parts it from the clause, or where it says a number.
 */
export function clauseBounds(value: string, words: SpeechWords): ClauseBounds {
  const tokens = tokenize(value)
  const { leads } = tablesOf(words)
  let at = 0
  let said: number | null = null
  let led = false
  for (let moved = true; moved && at < tokens.length;) {
    const before = at
    while (isMark(tokens[at])) at++
    const lead = matchAt(leads, tokens, at)
    if (lead && (isMark(tokens[lead.to]) || lead.to === tokens.length)) {
      const counted = numberOf(tokens, lead.from, lead.to, words)
      said ??= counted
      led ||= lead.to > lead.from + 1 || counted !== null
      at = lead.to
      moved = true
    } else {
      at = behindFiller(value, tokens, at, words)
      moved = at > before
    }
  }
  const start = tokens[at]?.start ?? value.length
  return { start, end: clauseEnd(value, start, words), number: said, led }
}

/** The token behind the filler at a token; that token itself where there is none, or nothing behind it. */
function behindFiller(value: string, tokens: readonly Token[], at: number, words: SpeechWords): number {
  const token = tokens[at]
  const filler = token ? startsWithPhrase(value.slice(token.start), words.fillers) : 0
  if (!token || filler === 0) return at
  // 'Так', 'и' are said before anything; a word that could be meant is dropped only where a mark parts it off.
  const next = tokens.findIndex(({ start }, index) => index >= at && start >= token.start + filler)
  return next < 0 ? at : next
}

/** Where a clause ends: before fillers and an afterthought, without the marks that part it from what follows. */
export function clauseEnd(value: string, start: number, words: SpeechWords): number {
  const tokens = tokenize(value)
  const { tails } = tablesOf(words)
  let end = value.length
  for (const { from, start: at } of findAll(tails, tokens)) {
    const comma = tokens[from]?.text === ',' || tokens[from - 1]?.text === ','
    if (comma && at > start + (value.length - start) / 3 && isTail(tokens, from, words)) {
      end = at
      break
    }
  }
  while (end > start && /[\s,:–—-]/u.test(value[end - 1] ?? '')) end--
  return end
}

/** A tail of one polite word ends the sentence; one that opens an afterthought may be followed by anything. */
function isTail(tokens: readonly Token[], from: number, words: SpeechWords): boolean {
  const first = tokens[from]?.text === ',' ? from + 1 : from
  const rest = tokens.slice(first + 1).filter(({ kind }) => kind !== 'mark')
  return rest.length === 0 || !words.polite.includes(fold(tokens[first]?.text ?? ''))
}
