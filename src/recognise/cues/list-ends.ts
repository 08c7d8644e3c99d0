import { follows } from '../follows.ts'
import { ATTENDANCE } from '../label-groups.ts'
import type { Line } from '../observe/line.ts'

/** 'Запись встречи: архив': a field with its value. */
export const FIELD = /^[^:,\d]{3,30}:\s\S/u
/** Lines below those absent that can still be told to stand apart. */
const MOST_BELOW = 12

/** What stands apart from 'Отсутствовала: Белова Л.Н. (отпуск)', which is complete: new paragraphs, 'Руководитель: Осин А.В.' */
export function belowFullAbsence({ index, unit, words, listed }: Line, lines: readonly Line[]): boolean {
  const before = lines[index - 1]
  if (before?.key !== 'absent') return isApart(index, lines)
  if (listed || !isFullAbsence(before)) return false
  return unit.gap || FIELD.test(words)
}

/** Whether those absent are all named on the line of the label: 'Отсутствовали: 3 чел.' counts those below. */
function isFullAbsence({ said, names }: Line): boolean {
  // 'Отсутствовали: представитель банка' names nobody and is complete.
  return !/[,:;]$/u.test(said) && (names.length > 0 || /^\p{L}[^\d]*$/u.test(said))
}

/** Whether a paragraph begins somewhere between those absent, all on one line, and a line further down. */
function isApart(index: number, lines: readonly Line[]): boolean {
  const above = lines
    .slice(Math.max(0, index - MOST_BELOW), index)
    .findLastIndex(({ label }) => label !== null)
  const at = Math.max(0, index - MOST_BELOW) + above
  const head = above < 0 ? undefined : lines[at]
  if (head?.key !== 'absent' || !isFullAbsence(head)) return false
  return lines[at + 1]?.unit.gap === true
}

/** '=> Белову: замерить участок': an arrow leads to what comes of something. */
export const isArrow = (bullet: string | null): boolean => bullet !== null && /[>→⇒➤►]/u.test(bullet)

/** 'Белову: замерить участок', 'Котова: вода стоит': what one says or is to do, where nobody else is named. */
export function isNameThenColon(words: string, [first, second]: Line['names']): boolean {
  return first?.start === 0 && second === undefined && /^:\s\p{Ll}/u.test(words.slice(first.end))
}

/** Lines that a list of people takes, at most, as far as its label is looked for. */
const MOST_LISTED = 40

/** Whether a number counts on from that of the label over the list: below '3. Присутствовали:' '4. Рассмотрено заявок – 3' is nobody. */
export function countsOnFromList({ index, ordinal }: Line, lines: readonly Line[]): boolean {
  for (let at = index - 1; ordinal && at >= Math.max(0, index - MOST_LISTED); at--) {
    const before = lines[at]
    if (before?.key && ATTENDANCE.has(before.key) && before.ordinal) return follows(ordinal, before.ordinal)
    if (before?.ordinal) return false
  }
  return false
}

/** Whether a heading ends a list of people: one that a plain line opens ends at any heading, one below a heading at none deeper. */
export function headingEndsList({ index, statement: { level } }: Line, lines: readonly Line[]): boolean {
  for (let at = index - 1; level > 0 && at >= Math.max(0, index - MOST_LISTED); at--) {
    const { key, statement } = lines[at] ?? {}
    if (statement && statement.level > 0) return statement.level >= level
    if (key && ATTENDANCE.has(key)) return true
  }
  return false
}
