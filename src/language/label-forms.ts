import { compileForms, type FormTable, type Match, type Slots } from './form.ts'
import { LABEL_KEYS, type LabelKey, type Lexicon } from './lexicon.ts'
import { digitsOrdinal, ordinalWord, romanNumber } from './numbers.ts'
import { isCapitals } from '../source/letters.ts'

/** One form of a label, and what the label is. */
interface Entry {
  readonly form: string
  readonly key: LabelKey
}

/** Words of a text that are a form of a label. */
export type LabelMatch = Match<Entry, number>

/** How many further numbers a code has at most: '2017/071', '24-05-13'. */
const MOST_CODE_PARTS = 3

const slots: Slots<number> = {
  /** The number of an act within a year: '2017/071', '25-031'. */
  code: (tokens, at) => {
    if (tokens[at]?.kind !== 'number') return null
    let end = at + 1
    for (let part = 0; part < MOST_CODE_PARTS; part++) {
      if (!/^[/.-]$/u.test(tokens[end]?.text ?? '') || tokens[end + 1]?.kind !== 'number') break
      end += 2
    }
    return end > at + 1 ? { end, value: Number(tokens[end - 1]?.text) } : null
  },
  /** Any word: 'the Finance committee resolves'. */
  word: (tokens, at) => (tokens[at]?.kind === 'word' ? { end: at + 1, value: 0 } : null),
  ordinal: (tokens, at) => {
    const token = tokens[at]
    const fold = token?.fold
    const value = fold === undefined ? null : (ordinalWord(fold) ?? romanNumber(fold) ?? digitsOrdinal(fold))
    return value === null ? null : { end: at + 1, value }
  },
  number: (tokens, at) => {
    const token = tokens[at]
    if (!token) return null
    if (token.kind === 'number')
      return /^\d{1,3}$/.test(token.text) ? { end: at + 1, value: Number(token.text) } : null
    const roman = isCapitals(token.text, 1) ? romanNumber(token.fold) : null
    return roman === null ? null : { end: at + 1, value: roman }
  },
}

const tables = new WeakMap<Lexicon['labels'], FormTable<Entry, number>>()

/** The forms of all labels of a language, compiled once. */
export function labelForms(lexicon: Lexicon): FormTable<Entry, number> {
  let table = tables.get(lexicon.labels)
  if (!table) {
    table = compileForms(
      LABEL_KEYS.flatMap((key) => lexicon.labels[key].map((form) => ({ form, key }))),
      slots,
    )
    tables.set(lexicon.labels, table)
  }
  return table
}
