import { indexOfPhrase, isOneOf, startsWithPhrase } from '../../language/words.ts'
import { clean } from '../clean.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import type { Question, Section } from '../question.ts'
import type { Statement } from '../statements.ts'
import { isOver } from './question-start.ts'
import type { Role } from './roles.ts'

/** The section of a question that the lines of a role belong to. */
export const SECTION_OF: Partial<Record<Role, Section>> = {
  lead: 'title',
  speaker: 'speakers',
  heard: 'heard',
  spoke: 'spoke',
  noted: 'noted',
  proposed: 'proposed',
  decided: 'decided',
  clause: 'decided',
  deed: 'decided',
  vote: 'vote',
  after: 'after',
  note: 'note',
  report: 'report',
}

/** With so many questions and no decision among them, one list at the end is of all. */
const MOST_WITHOUT = 3

/** Characters behind 'Контроль исполнения' within which the whole record is named. */
const NEAR = 60

/** 'Контроль исполнения протокола возложить на …' in a paragraph of its own speaks of all questions. */
export function closesRecord({ label, ordinal, unit, words, lexicon }: Line): boolean {
  const { control, wholeRecord } = lexicon.clauses
  if (label || ordinal || unit.bullet || unit.row || !unit.gap) return false
  const length = startsWithPhrase(words, control)
  return length > 0 && indexOfPhrase(words.slice(length, length + NEAR), wholeRecord) !== null
}

/** Labels that stay labels in the part that a line belongs to; in all others their words are words. */
export function keepsLabel({ label, key }: Line, role: Role): boolean {
  if (!label || key === null) return true
  if (label.guessed) return role === 'clause' || role === 'deed' || role === 'vote' || role === 'decided'
  if (role === 'clause' || role === 'deed')
    return key === 'assignee' || key === 'deadline' || key === 'control'
  return role !== 'after' && !(role === 'noted' && key !== 'noted')
}

/** '## Решения' beside the heading of a topic, the only one of the record, is of all that was talked of. */
function sumsUp(
  { label, level, text }: Statement,
  title: Statement | null,
  { lines, lexicon }: Overview,
): boolean {
  if (level === 0 || text.value !== '' || level !== title?.level || title.ordinal !== null) return false
  const heads = lines.filter(({ key, statement }) => key === 'decided' && statement.level > 0)
  return heads.length === 1 && isOneOf(label?.words ?? '', lexicon.headers.summaries)
}

/** Whether a line without a label leads in to what follows: 'По результатам рассмотрения всех вопросов:'. */
const leadsIn = ({ label, listed, words }: Line): boolean => !label && !listed && words.endsWith(':')

const isOutcome = (line: Line | undefined): boolean => line?.key === 'decided' || line?.key === 'tasks'

/**
 * 'По результатам рассмотрения всех вопросов:' over 'РЕШИЛИ:', and 'По всем вопросам повестки решили:', are of the whole
 * meeting: true for the line that says so and for the label below it.
 */
function decidesOnAll(line: Line, { lines }: Overview): boolean {
  const { index, label, lexicon } = line
  const at = isOutcome(line) ? index : index + 1
  if (!isOutcome(lines[at])) return false
  const before = lines[at - 1]
  const lead = before && leadsIn(before) ? before.words : ''
  return indexOfPhrase(clean(`${lead} ${label?.words ?? ''}`), lexicon.headers.wholeAgenda) !== null
}

/** Questions from which on a list of tasks below the last of them may be of all. */
const LEAST_TAKEN_UP = 2

/** 'Action items' in a paragraph of its own behind all questions, the only such heading, is of the whole meeting. */
function listsAllTasks(
  { key, label, said, unit, ordinal, lexicon }: Line,
  questions: readonly Question[],
  { lines, bodyStart }: Overview,
): boolean {
  if (!lexicon.minutes || key !== 'tasks' || label?.guessed !== false || said !== '') return false
  // With a colon it goes on with the question above.
  if (label.separator !== 'end' || unit.bullet !== null || ordinal) return false
  // A record without blank lines parts nothing by them.
  if (!unit.gap && lines.slice(bodyStart).some((one) => one.unit.gap)) return false
  if (questions.length < LEAST_TAKEN_UP || questions.some(({ begun }) => !begun)) return false
  return lines.filter((one) => one.key === 'tasks' && one.said === '' && !one.label?.guessed).length === 1
}

/** The last listed question where that is the decision itself: '5. Принятие решения педсовета'; null for any other. */
export function decisionQuestion(questions: readonly Question[], { said, lexicon }: Line): Question | null {
  const last = questions.at(-1)
  const title = last?.listed[0]?.text.value ?? ''
  if (!last || last.begun || said !== '') return null
  return startsWithPhrase(title, lexicon.headers.decisionTopics) > 0 ? last : null
}

/** Whether the listed questions were spoken to one after the other, none of them with a part of its own, before anything is decided. */
function toldTogether({ takenUp, introduces }: Overview): boolean {
  const taken = [...takenUp]
  return taken.length > 1 && !taken.slice(0, -1).some(introduces)
}

/** A heading above those of the questions, or of all tasks or earlier ones. */
function headsAbove({ line: { key, statement }, role, title }: Step): boolean {
  const { level } = statement
  if (level === 0) return false
  return key === 'tasks' || key === 'previous' || (role === 'decided' && level < (title?.level ?? 0))
}

/** Whether a label says that the meeting decides: 'Собрание решило', or a list of tasks. */
const isOfMeeting = ({ key, label, lexicon }: Line): boolean =>
  (key === 'tasks' && !lexicon.minutes) || isOneOf(label?.tail ?? '', lexicon.headers.gatherings)

/** Whether a label in a paragraph of its own stands behind all questions, of which none was decided. */
function decidesAtEnd({ line, questions, overview }: Step): boolean {
  if (line.said !== '' || !line.unit.gap || questions.some(isOver)) return false
  if (toldTogether(overview)) return true
  return isOfMeeting(line) && questions.length >= MOST_WITHOUT && questions.every(({ begun }) => begun)
}

/** A line with its role, and where among the questions it stands. */
export interface Step {
  readonly line: Line
  readonly role: Role
  /** The title of the question that is being read. */
  readonly title: Statement | null
  readonly questions: readonly Question[]
  readonly overview: Overview
  /** Whether no question is opened behind it. */
  readonly isLast: boolean
}

/** Whether what follows belongs to no question: headings above those of the questions, and one decision at the end of all. */
export function leavesQuestions(step: Step): boolean {
  const { line, role, title, questions, overview, isLast } = step
  if (decidesOnAll(line, overview)) return true
  if (role !== 'decided' && role !== 'report') return false
  if (isLast && role === 'decided' && listsAllTasks(line, questions, overview)) return true
  return headsAbove(step) || sumsUp(line.statement, title, overview) || decidesAtEnd(step)
}
