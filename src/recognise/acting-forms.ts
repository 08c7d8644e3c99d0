import { compileForms, findAll, matchAt, tokenize, type FormTable } from '../language/form.ts'
import type { WordOrder } from '../language/word-order.ts'
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
    | 'settled'
    | 'takenOn'
    | 'elected'
    | 'electedBriefly'
    | 'nominated'
    | 'confirmed',
    Table
  >
>

const tables = new WeakMap<WordOrder, Tables>()

/** The forms by which sentences tell who must act, compiled once. */
export function tablesOf(wordOrder: WordOrder): Tables {
  let found = tables.get(wordOrder)
  if (!found) {
    const table = (forms: readonly string[]): Table => compileForms(forms.map((form) => ({ form })))
    found = {
      duties: table(wordOrder.duties),
      charges: table(wordOrder.charges),
      promises: table(wordOrder.promises),
      resolving: table(wordOrder.resolving),
      handing: table(wordOrder.handing),
      directing: table(wordOrder.directing),
      consenting: table(wordOrder.consenting),
      settling: table(wordOrder.settling),
      settled: table(wordOrder.settled),
      takenOn: table(wordOrder.takenOn),
      elected: table(wordOrder.elected),
      electedBriefly: table(wordOrder.electedBriefly),
      nominated: table(wordOrder.nominated),
      confirmed: table(wordOrder.confirmed),
    }
    tables.set(wordOrder, found)
  }
  return found
}

/** Whether a text opens with the words of a resolution. */
export function opensResolution(value: string, wordOrder: WordOrder): number {
  return matchAt(tablesOf(wordOrder).resolving, tokenize(fold(value.slice(0, 160))), 0)?.end ?? 0
}

/** Length of the words that say that all agreed to what the sentence goes on with: 'By consensus, …'; 0 for none. */
export function byConsent(value: string, wordOrder: WordOrder): number {
  const tokens = tokenize(value.slice(0, 160))
  const match = matchAt(tablesOf(wordOrder).consenting, tokens, 0)
  return match ? (tokens[match.to]?.start ?? 0) : 0
}

/** Words between what a meeting disposes of and the verb that says so. */
const LONGEST_SETTLED = 30

/** Whether a sentence says that the meeting disposed of its subject: 'The accounts for the year were adopted.' */
export function settles(value: string, wordOrder: WordOrder): boolean {
  const { settling, settled } = tablesOf(wordOrder)
  const tokens = tokenize(fold(value.slice(0, 400)))
  const subject = matchAt(settling, tokens, 0)
  if (!subject) return false
  const [verb] = findAll(settled, tokens.slice(subject.to, subject.to + LONGEST_SETTLED))
  return verb !== undefined && !tokens.some(({ fold: word }) => isOneOf(word, wordOrder.earlier))
}
