import { hasWord } from '../../source/letters.ts'
import { withoutCode } from '../title-edges.ts'
import { withoutLabel, type Statement } from '../statements.ts'

/** Fewest titles with a code that tell that a record titles its questions so. */
const LEAST_CODED = 4
const LONGEST_CODED = 260

/** Whether a line is a title with the code of its place in the agenda, and text follows it. */
function isCoded({ unit, first, text }: Statement, next: Statement | undefined): boolean {
  const { value } = unit.whole
  if (!first || unit.row || value.length > LONGEST_CODED || text.value === '') return false
  const title = withoutCode(value)
  return title.length < value.length && hasWord(title) && !/[.!?]$/u.test(title) && next !== undefined
}

/** 'Adjournment (L)' says when the meeting ended: nothing but the code stands behind the label. */
const isWholeLabel = ({ label, text }: Statement): boolean =>
  label !== null && !hasWord(withoutCode(` ${text.value}`))

/**
 * Lines of a record whose agenda counts by letters, 'Gifts (G-4)': each is the title of a question, whatever it begins with.
 * The statements with those raised to headings of `level`; null where the record has no such titles.
 */
export function withCodedTitles(
  statements: readonly Statement[],
  level: number,
): readonly Statement[] | null {
  const coded = new Set(statements.filter((one, at) => isCoded(one, statements[at + 1])))
  if (coded.size < LEAST_CODED) return null
  return statements.map((one) => {
    if (!coded.has(one)) return one
    return isWholeLabel(one) ? { ...one, level } : { ...withoutLabel(one), level }
  })
}
