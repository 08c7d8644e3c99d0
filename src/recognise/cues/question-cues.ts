import { similarity } from '../similarity.ts'
import { keyOf, SAME_TITLE, titleStems } from '../observe/question-listing.ts'
import type { Line } from '../observe/line.ts'
import { HEAD, type Overview } from '../observe/overview.ts'
import { isReportLine } from '../report-line.ts'
import { isSurnamesInBrackets } from '../surname-list.ts'
import type { Cue } from './cue.ts'

/** With the same number as in the list, fewer common words tell that a title is repeated. */
const SAME_NUMBERED = 0.45
const SAME_HEADING = 0.6
const LOOKAHEAD = 12

const behindList = ({ index }: Line, { listing }: Overview): boolean =>
  listing !== null && index > listing.head && !listing.lines.has(index)

/** Whether a line says the title of a listed question once more. */
export function repeatsTitle(line: Line, overview: Overview): boolean {
  const { listing, lines } = overview
  if (!listing || !behindList(line, overview) || line.unit.bullet !== null) return false
  const own = titleStems(line.words)
  if (own.length === 0) return false
  for (const [index, title] of listing.titles) {
    const listed = lines[index]?.ordinal
    const same = line.ordinal && listed && keyOf(line.ordinal) === keyOf(listed)
    const enough = same ? SAME_NUMBERED : line.statement.level > 0 ? SAME_HEADING : SAME_TITLE
    if (line.ordinal && listed && !same && line.statement.level === 0 && !line.unit.bold) continue
    if (similarity(own, title) >= enough) return true
  }
  return false
}

/** Whether a heading stands below the head of the record: neither its lines nor the next heading belong to that. */
function headsQuestion({ index }: Line, { lines }: Overview): boolean {
  for (let at = index + 1; at <= index + LOOKAHEAD; at++) {
    const line = lines[at]
    if (!line) return at > index + 1
    if (line.key && HEAD.has(line.key)) return false
    if (line.statement.level > 0) return at > index + 1
  }
  return true
}

/** Whether an ordinal may be that of a question: no letter, no bracket, no number of a point. */
const countsQuestions = ({ ordinal, statement }: Line): boolean =>
  ordinal !== null &&
  ordinal.style !== 'letter' &&
  (ordinal.style !== 'bracketed' || statement.level > 0) &&
  ordinal.parts.length === 1

/** Whether the line before names who reports, so that this one is the title: 'Доклад Е.А. Ивановой, начальника отдела'. */
const belowReport = ({ index, lexicon }: Line, { lines }: Overview): boolean =>
  isReportLine(lines[index - 1]?.statement, lexicon)

/** What speaks for the list of questions, and for a line that takes one of them up. */
export const questionCues: readonly Cue[] = [
  {
    id: 'in-list-of-questions',
    roles: ['entry'],
    strength: 'marked',
    reads: ({ index }, { listing }) => listing?.lines.get(index) === 'entry',
  },
  {
    id: 'goes-on-in-list',
    roles: ['entryMore'],
    strength: 'marked',
    reads: ({ index }, { listing }) => {
      const listed = listing?.lines.get(index)
      return listed === 'more' || listed === 'lead'
    },
  },
  {
    id: 'outside-list-of-questions',
    roles: ['entry', 'entryMore'],
    strength: 'marked',
    against: true,
    reads: ({ index }, { listing }) => !(listing?.lines.has(index) ?? false),
  },
  {
    id: 'repeats-title',
    roles: ['opening'],
    strength: 'marked',
    reads: repeatsTitle,
  },
  {
    id: 'introduces-part',
    roles: ['opening'],
    strength: 'counted',
    reads: (line, overview) =>
      (countsQuestions(line) || line.statement.level > 0 || line.unit.bold) && overview.introduces(line.index),
  },
  {
    id: 'heading-of-question',
    roles: ['opening'],
    strength: 'worded',
    reads: (line, overview) =>
      line.statement.level > 0 && line.label === null && line.index > overview.title && headsQuestion(line, overview),
  },
  {
    id: 'numbered-topic',
    roles: ['opening'],
    strength: 'counted',
    reads: (line) => countsQuestions(line) && line.topical && !line.clausal,
  },
  {
    id: 'next-in-list',
    roles: ['opening'],
    strength: 'shaped',
    reads: (line, overview) =>
      behindList(line, overview) &&
      countsQuestions(line) &&
      !line.clausal &&
      [...(overview.listing?.titles.keys() ?? [])].some((index) => {
        const listed = overview.lines[index]?.ordinal
        return listed && line.ordinal && listed.style === line.ordinal.style && keyOf(listed) === keyOf(line.ordinal)
      }),
  },
  {
    id: 'numbered-part',
    roles: ['opening'],
    strength: 'placed',
    reads: (line) => line.ordinal?.style === 'roman',
  },
  {
    id: 'below-who-reports',
    roles: ['titleMore'],
    strength: 'worded',
    reads: (line, overview) => belowReport(line, overview) && line.label === null,
  },
  {
    id: 'not-below-who-reports',
    roles: ['titleMore'],
    strength: 'worded',
    against: true,
    reads: (line, overview) => !belowReport(line, overview),
  },
  {
    id: 'names-in-brackets',
    roles: ['speaker'],
    strength: 'counted',
    reads: ({ words, names }) => /^[([]/.test(words) && (names.length > 0 || isSurnamesInBrackets(words)),
  },
  {
    id: 'clause-is-no-title',
    roles: ['opening'],
    strength: 'worded',
    against: true,
    reads: (line) => line.clausal && line.statement.level === 0 && line.statement.question === null,
  },
  {
    id: 'name-is-no-title',
    roles: ['opening'],
    strength: 'worded',
    against: true,
    reads: (line) => line.namedFirst && line.statement.level === 0,
  },
  {
    id: 'point-is-no-title',
    roles: ['opening'],
    strength: 'worded',
    against: true,
    reads: ({ unit, ordinal, statement }) =>
      statement.level === 0 && (unit.row !== null || (unit.bullet !== null && !ordinal) || ordinal?.style === 'letter'),
  },
  {
    id: 'title-ends-no-sentence',
    roles: ['opening'],
    strength: 'shaped',
    against: true,
    reads: ({ words, prose }) => prose || /[;:]$/u.test(words),
  },
  {
    id: 'plain-line-is-no-title',
    roles: ['opening'],
    strength: 'marked',
    against: true,
    reads: (line) =>
      line.ordinal === null && line.statement.level === 0 && !line.unit.bold && !line.capitals && line.statement.question === null,
  },
  {
    id: 'vote-is-no-title',
    roles: ['opening'],
    strength: 'marked',
    against: true,
    reads: (line) => line.votes || line.signed,
  },
]
