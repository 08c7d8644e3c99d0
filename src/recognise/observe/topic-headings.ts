import { findDates } from '../../language/dates.ts'
import type { LabelKey } from '../../language/lexicon.ts'
import type { MinuteWords } from '../../language/word-order.ts'
import { hasWord } from '../../source/letters.ts'
import { isGivenName } from '../given-alone.ts'
import { isNamesOnly } from '../names-only.ts'
import { OFFICERS, PEOPLE } from '../label-groups.ts'
import type { Line } from './line.ts'
import { onceFor } from './once-for.ts'
import { peopleLists } from './people-lists.ts'
import { isWholeTitle } from './whole-title.ts'

/** Labels of lines that only say how the meeting was run. */
const FIELDS = new Set<LabelKey>([
  'date',
  'place',
  'time',
  'opened',
  'closed',
  ...OFFICERS,
  ...PEOPLE,
  'quorum',
  'form',
])

function isOnlyDate({ words, lexicon }: Line): boolean {
  const rest = findDates(words, lexicon.dates).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    words,
  )
  return !hasWord(rest)
}

/** Which headings title a question, and which lines stand under a heading of what was decided before. */
export interface TopicHeadings {
  readonly questions: ReadonlySet<number>
  readonly before: ReadonlySet<number>
}

/** Index after the last line that stands under a heading. */
function endOf(lines: readonly Line[], { index, statement }: Line): number {
  let end = index + 1
  for (let line = lines[end]; line; line = lines[++end])
    if (line.statement.level > 0 && line.statement.level <= statement.level) break
  return end
}

/** Index after the last line under a question whose further headings are none: those under it stand deeper. */
const endOfOwn = ({ index }: Line, below: readonly Line[]): number => index + 1 + below.length

/** 'Action item review' among the topics is one itself: there the old tasks are gone through. */
const isReview = ({ key, said, label }: Line): boolean =>
  key === 'previous' && said === '' && /\breview\b/iu.test(label?.words ?? '')

/** '## Follow-up' over 'Action:' is a title, the label below it is the label. */
const headsTasks = ({ key, said }: Line, next: Line | undefined): boolean =>
  (key === 'tasks' || key === 'decided') &&
  said === '' &&
  (next?.key === 'tasks' || next?.key === 'decided') &&
  next.said === '' &&
  next.label?.separator === ':'

/** 'Roll call' is no question, unless the record counts it among them: '4. ADJOURNMENT'; nor is 'Code of conduct' over its words. */
const isUncountedProcedure = (
  { ordinal, words }: Line,
  below: readonly Line[],
  minuteWords: MinuteWords,
): boolean =>
  ordinal === null &&
  (isWholeTitle(words, minuteWords.procedures) ||
    (isWholeTitle(words, minuteWords.materials) && !below.some(({ key }) => key === 'decided')))

/** Fewest paragraphs by which a heading over further ones has a question of its own. */
const LEAST_SAID = 3

const saidIn = (lines: readonly Line[]): number =>
  lines.filter(({ words, listed, label }) => hasWord(words) && !listed && label === null).length

/** Words of a heading that may be no more than a name. */
const MOST_NAME_WORDS = 3

/** Whether the headings below one are names of people, under each of which stands what that one said. */
function headsPeople(below: readonly Line[]): boolean {
  const headings = below.filter(({ statement }) => statement.level > 0)
  const named = headings.filter(
    ({ words, lexicon }) => isGivenName(words, lexicon.names) || isNamesOnly(words, lexicon),
  )
  return (
    named.length > 0 &&
    named.length * 2 >= headings.length &&
    headings.every(
      ({ words, label, ordinal }) =>
        label === null && ordinal === null && words.split(' ').length <= MOST_NAME_WORDS,
    )
  )
}

/** '3. Election' over text and, further down, a heading without a number: that belongs to the question. */
const headsUncounted = ({ ordinal, unit }: Line, below: readonly Line[], first: number): boolean =>
  ordinal !== null &&
  unit.heading > 0 &&
  saidIn(below.slice(0, first)) > 0 &&
  below.every(({ ordinal: own, statement }) => own === null || statement.level === 0)

/** A heading over headings with titles of their own only groups them, unless much is said before the first of them. */
function onlyGroups(heading: Line, below: readonly Line[]): boolean {
  const first = below.findIndex(({ statement, label }) => statement.level > 0 && label === null)
  const groups = first >= 0 && !headsPeople(below) && !headsUncounted(heading, below, first)
  return groups && (heading.unit.heading === 0 || saidIn(below.slice(0, first)) < LEAST_SAID)
}

function isQuestion(heading: Line, below: readonly Line[], minuteWords: MinuteWords): boolean {
  if (heading.label !== null && !isReview(heading) && !headsTasks(heading, below[0])) return false
  if (isOnlyDate(heading) || isUncountedProcedure(heading, below, minuteWords)) return false
  if (onlyGroups(heading, below)) return false
  const own = below.filter(({ words }) => hasWord(words))
  if (own.length === 0) return heading.ordinal !== null || heading.unit.heading === 0
  // A group without questions of its own: its points are all that there is.
  if (isWholeTitle(heading.words, minuteWords.groupings) && own.every(({ listed }) => listed)) return false
  const fields = own.every(({ key, label }) => key !== null && label?.separator !== 'none' && FIELDS.has(key))
  return heading.ordinal !== null || !fields
}

/**
 * The headings of a record that title its questions: those with text of their own and no further headings below them, and
 * not those of procedure. Memoised by the lines.
 */
export const topicHeadings = onceFor((lines): TopicHeadings => {
  const questions = new Set<number>()
  const before = new Set<number>()
  let within = -1
  for (const line of lines) {
    const { minuteWords } = line.lexicon
    if (!minuteWords || line.statement.level === 0) continue
    const end = endOf(lines, line)
    if (line.key === 'previous' && !isReview(line)) for (let at = line.index; at < end; at++) before.add(at)
    if (line.index < within || before.has(line.index) || peopleLists(lines).has(line.index)) continue
    const below = lines.slice(line.index + 1, end)
    if (!isQuestion(line, below, minuteWords)) continue
    questions.add(line.index)
    if (headsPeople(below) || (line.ordinal && line.unit.heading > 0)) within = endOfOwn(line, below)
  }
  return { questions, before }
})
