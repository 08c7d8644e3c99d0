import { Text, type Run } from '../../document/text.ts'

/** A stretch of the source that does not print as it stands: markup (null) or what stands for a character. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly value: string | null
  /** True for a tag that begins a line of its own, such as `<br>`. */
  readonly newline: boolean
}

/** The mark of a stretch that prints nothing. */
export function hidden(start: number, end: number): Mark {
  return { start, end, value: null, newline: false }
}

/** Index of the first mark that ends after `offset`; marks are in order and do not overlap. */
export function firstMarkAfter(marks: readonly Mark[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a stretch of one line, without the marks in it. A newline tag prints as a space, or what else is said. */
export function textWithoutMarks(
  source: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  newline = ' ',
): Text {
  const parts: string[] = []
  const runs: Run[] = []
  let length = 0
  let at = start
  const put = (value: string, offset: number, until: number): void => {
    if (value === '') return
    parts.push(value)
    runs.push({ start: length, end: length + value.length, offset, length: until - offset })
    length += value.length
  }
  for (let i = firstMarkAfter(marks, start); i < marks.length; i++) {
    const mark = marks[i]
    if (!mark || mark.start >= end) break
    if (mark.start > at) put(source.slice(at, mark.start), at, mark.start)
    if (mark.newline) put(newline, mark.start, mark.end)
    else if (mark.value !== null) put(mark.value, mark.start, mark.end)
    at = Math.max(at, mark.end)
  }
  if (at < end) put(source.slice(at, end), at, end)
  return new Text(parts.join(''), runs)
}
