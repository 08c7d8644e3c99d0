import { compileForms, matchAt, tokenize, type FormTable } from '../language/form.ts'
import type { Grammar } from '../language/lexicon.ts'
import { fold } from '../language/words.ts'

type Table = FormTable<{ readonly form: string }>
type Tables = Readonly<Record<'duties' | 'charges' | 'promises' | 'resolving' | 'handing', Table>>

const tables = new WeakMap<Grammar, Tables>()

/** The forms of a grammar by which sentences tell who must act, compiled once. */
export function tablesOf(grammar: Grammar): Tables {
  let found = tables.get(grammar)
  if (!found) {
    const table = (forms: readonly string[]): Table => compileForms(forms.map((form) => ({ form })))
    found = {
      duties: table(grammar.duties),
      charges: table(grammar.charges),
      promises: table(grammar.promises),
      resolving: table(grammar.resolving),
      handing: table(grammar.handing),
    }
    tables.set(grammar, found)
  }
  return found
}

/** Whether a text opens with the words of a resolution. */
export function opensResolution(value: string, grammar: Grammar): number {
  return matchAt(tablesOf(grammar).resolving, tokenize(fold(value.slice(0, 160))), 0)?.end ?? 0
}
