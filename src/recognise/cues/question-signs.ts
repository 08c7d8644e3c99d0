import { HEAD, SECTIONS } from '../label-groups.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import { isReportLine } from '../report-line.ts'
import { titlesQuestion } from './label-cues.ts'
import { hasInfinitive } from './lead-ins.ts'

const LOOKAHEAD = 12

export const behindList = ({ index }: Line, { listing }: Overview): boolean =>
  listing !== null && index > listing.head && !listing.lines.has(index)

/** Whether a heading stands below the head of the record: neither its lines nor the next heading belong to that. */
export function headsQuestion({ index }: Line, { lines }: Overview): boolean {
  for (let at = index + 1; at <= index + LOOKAHEAD; at++) {
    const line = lines[at]
    if (!line) return at > index + 1
    // '- **Участники**:' behind what was said under a heading is a part of its own.
    if (line.key && HEAD.has(line.key)) return at > index + 1 && line.unit.bullet !== null
    if (line.statement.level > 0) return at > index + 1
  }
  return true
}

/** Whether an ordinal may be that of a question: no letter, no bracket, and no number of a point unless questions have such. */
export function countsQuestions({ ordinal, statement }: Line, { listing, lines }: Overview): boolean {
  const [first] = listing?.titles.keys() ?? []
  const model = first === undefined ? null : lines[first]?.ordinal
  if (!ordinal || ordinal.style === 'letter') return false
  if (ordinal.style === 'bracketed' && statement.level === 0 && model?.style !== 'bracketed') return false
  return ordinal.parts.length === 1 || ordinal.parts.length === model?.parts.length
}

/** Whether the next numbered line is the first point of a line: '4. Заключительные положения' over '4.1. …'. */
export function headsPoints({ ordinal, clausal, words, index, label }: Line, { lines }: Overview): boolean {
  if (ordinal?.style !== 'arabic' || ordinal.parts.length !== 1 || clausal || label || words.endsWith(':'))
    return false
  const before = lines[index - 1]
  if (before?.key === 'decided' && before.said === '') return false
  const next = lines.slice(index + 1, index + LOOKAHEAD).find((line) => line.ordinal !== null)?.ordinal
  return next?.parts.length === 2 && next.parts[0] === ordinal.parts[0] && next.parts[1] === 1
}

/** Whether the line before names who reports, so that this one is the title: 'Доклад Е.А. Ивановой, начальника отдела'. */
export const belowReport = ({ index, lexicon }: Line, { lines }: Overview): boolean =>
  isReportLine(lines[index - 1]?.statement, lexicon)

/** Whether a line opens a part of a question by its label, and is no title that only begins as one. */
export function opensPart(line: Line, overview: Overview): boolean {
  const { key, label, statement, ordinal } = line
  if (key === null || !SECTIONS.has(key) || label?.guessed !== false || statement.level > 0) return false
  return !titlesQuestion(line, overview) && !(key === 'previous' && ordinal !== null)
}

/** Whether a line right below a bare label of decisions says what is to be done: '1. информацию принять к сведению'. */
export function decidesBelowLabel(line: Line, { lines }: Overview): boolean {
  const before = lines[line.index - 1]
  return before?.key === 'decided' && before.said === '' && !line.topical && hasInfinitive(line)
}

/** Whether the line before only numbers a question of a record that lists none, so that this one is its title: 'Вопрос 1.' */
export function belowBareQuestion(line: Line, { listing, lines }: Overview): boolean {
  const before = lines[line.index - 1]
  if (listing || !before?.statement.question || before.said !== '' || before.label) return false
  return line.label === null && line.statement.question === null && line.ordinal === null && !line.namedFirst
}
