import { compileForms, findAll, matchAt, tokenize, type FormTable } from '../language/form.ts'
import type { Grammar } from '../language/lexicon.ts'
import { fold, isOneOf } from '../language/words.ts'

type Table = FormTable<{ readonly form: string }>
type Tables = Readonly<
  Record<
    | 'duties'
    | 'charges'
    | 'promises'
    | 'resolving'
    | 'handing'
    | 'directing'
    | 'consenting'
    | 'settling'
    | 'settled',
    Table
  >
>

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
      directing: table(grammar.directing),
      consenting: table(grammar.consenting),
      settling: table(grammar.settling),
      settled: table(grammar.settled),
    }
    tables.set(grammar, found)
  }
  return found
}

/** Whether a text opens with the words of a resolution. */
export function opensResolution(value: string, grammar: Grammar): number {
  return matchAt(tablesOf(grammar).resolving, tokenize(fold(value.slice(0, 160))), 0)?.end ?? 0
}

/** Length of the words that say that all agreed to what the sentence goes on with: 'By consensus, …'; 0 for none. */
export function byConsent(value: string, grammar: Grammar): number {
  const tokens = tokenize(value.slice(0, 160))
  const match = matchAt(tablesOf(grammar).consenting, tokens, 0)
  return match ? (tokens[match.to]?.start ?? 0) : 0
}

/** Words between what a meeting disposes of and the verb that says so. */
const LONGEST_SETTLED = 30

/** Whether a sentence says that the meeting disposed of its subject: 'The accounts for the year were adopted.' */
export function settles(value: string, grammar: Grammar): boolean {
  const { settling, settled } = tablesOf(grammar)
  const tokens = tokenize(fold(value.slice(0, 400)))
  const subject = matchAt(settling, tokens, 0)
  if (!subject) return false
  const [verb] = findAll(settled, tokens.slice(subject.to, subject.to + LONGEST_SETTLED))
  return verb !== undefined && !tokens.some(({ fold: word }) => isOneOf(word, grammar.earlier))
}
