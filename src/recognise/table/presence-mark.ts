import type { Row } from '../../document/document.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { isOneOf } from '../../language/words.ts'
import type { Columns } from './columns.ts'

/** The first word of a cell without the stop of an abbreviation: 'присут.'. */
const wordOf = (value: string): string => (value.trim().split(/\s/u)[0] ?? '').replace(/[.,;]$/u, '')

/** What a mark says of who was there; null for other words. */
export function presenceMark(
  value: string,
  { headers }: Pick<Lexicon, 'headers'>,
): 'present' | 'absent' | null {
  const word = wordOf(value)
  if (isOneOf(word, headers.markedPresent)) return 'present'
  return isOneOf(word, headers.markedAbsent) ? 'absent' : null
}

/** The first column without a heading whose cells only mark who was there; none where there is no such. */
export function unheadedMarks(
  { kinds }: Pick<Columns, 'kinds'>,
  rows: readonly Row[],
  lexicon: Lexicon,
): number[] {
  if (!lexicon.minutes) return []
  const marked = (at: number): readonly string[] =>
    rows.map(({ cells }) => cells[at]?.value.trim() ?? '').filter((value) => value !== '')
  const found = kinds.findIndex((kind, at) => {
    const marks = kind.size === 0 ? marked(at) : []
    return marks.length > 1 && marks.every((value) => presenceMark(value, lexicon) !== null)
  })
  return found < 0 ? [] : [found]
}
