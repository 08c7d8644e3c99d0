import { readDate } from '../language/date-readers.ts'
import type { Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { addAll } from '../source/add-all.ts'

/** The numbers of points between two tokens. */
export interface PointList {
  readonly from: number
  readonly to: number
  readonly points: readonly string[]
}

/** The number of a point: '3', '2.1'. */
function readPoint(tokens: readonly Token[], at: number): { end: number; value: string } | null {
  if (tokens[at]?.kind !== 'number') return null
  let end = at + 1
  let value = tokens[at]?.text ?? ''
  while (
    tokens[end]?.text === '.' &&
    !tokens[end]?.space &&
    tokens[end + 1]?.kind === 'number' &&
    !tokens[end + 1]?.space
  ) {
    value += `.${tokens[end + 1]?.text}`
    end += 2
  }
  return { end, value }
}

/** Longest range of points that is spelt out. */
const LONGEST_RANGE = 100

/** '2.1' to '2.4' spelt out; only the two ends where they do not count up in their last figure. */
function pointsBetween(first: string, last: string): string[] {
  const cut = first.lastIndexOf('.') + 1
  const [from, to] = [Number(first.slice(cut)), Number(last.slice(cut))]
  const counts =
    first.slice(0, cut) === last.slice(0, last.lastIndexOf('.') + 1) && to > from && to - from < LONGEST_RANGE
  if (!counts) return [last]
  return Array.from({ length: to - from }, (_, index) => `${first.slice(0, cut)}${from + index + 1}`)
}

/** What joins points: a comma, a dash, 'и'. */
const isLink = (token: Token | undefined, and: readonly string[]): boolean =>
  token?.text === ',' || token?.fold === '-' || and.includes(token?.fold ?? '')

/** The numbers after the word for points: '1', '2, 3 и 5', '1–3'. Digits that make a date are none. */
export function readPoints(
  tokens: readonly Token[],
  at: number,
  lexicon: Pick<Lexicon, 'dates' | 'deadlines'>,
): PointList | null {
  const points: string[] = []
  let end = at
  for (let next = at; ;) {
    // Digits that make a date behind the points are none of them.
    const dated = points.length > 0 && readDate(tokens, next, lexicon.dates)?.value.valid
    const point = dated ? null : readPoint(tokens, next)
    if (!point) break
    const range = next > at && tokens[next - 1]?.fold === '-'
    const before = points[points.length - 1]
    addAll(points, range && before !== undefined ? pointsBetween(before, point.value) : [point.value])
    end = point.end
    if (!isLink(tokens[end], lexicon.deadlines.and)) break
    next = end + 1
  }
  return points.length > 0 ? { from: at, to: end, points } : null
}
