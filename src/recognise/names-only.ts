import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import type { Row } from '../document/document.ts'
import { hasWord } from '../source/letters.ts'
import { isOneOf } from '../language/words.ts'

const LONGEST = 120

/** Whether a text is nothing but names of people, with what stands in brackets behind them: 'Kim Lee, Jo Roe (remote)'. */
export function isNamesOnly(value: string, lexicon: Lexicon): boolean {
  if (value === '' || value.length > LONGEST) return false
  const names = findNames(value, lexicon.names, { loose: true, asked: true })
  if (names.length === 0) return false
  let rest = ''
  let from = 0
  for (const { start, end } of names) {
    rest += value.slice(from, start)
    from = end
  }
  rest += value.slice(from)
  const and = lexicon.wordOrder?.and ?? []
  return tokenize(rest.replace(/\([^()]*\)/gu, ' '))
    .filter(({ kind }) => kind !== 'mark')
    .every(({ fold }) => isOneOf(fold, and))
}

/** Whether the first cell with words of a row of several is nothing but a name: 'Ханина В.Е. | допустить | отклонить'. */
export function isNamedRow({ cells }: Row, lexicon: Lexicon): boolean {
  const worded = cells.filter(({ value }) => hasWord(value))
  return worded.length > 2 && isNamesOnly(worded[0]?.value.trim() ?? '', lexicon)
}
