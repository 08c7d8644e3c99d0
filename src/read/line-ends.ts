import type { PrintedLine } from './printed-lines.ts'

/** A longer line is a line of its author's making. */
export const WIDEST = 140

const EMPHASIS = '*_'
const MARKS = '*_\\'

/** The last characters of a line, without the marks of emphasis and of a hard break. */
export function endingOf(text: string, line: PrintedLine): string {
  let end = line.to
  while (end > line.from && MARKS.includes(text.charAt(end - 1))) end--
  return text.slice(Math.max(line.from, end - 3), end)
}

/** The first characters of a line, without the marks of emphasis. */
export function openingOf(text: string, line: PrintedLine): string {
  let start = line.from
  while (start < line.to && EMPHASIS.includes(text.charAt(start))) start++
  // A lone mark before a space is a bullet.
  if (start === line.from + 1 && text.charAt(start) === ' ') start--
  return text.slice(start, Math.min(line.to, start + 80))
}
