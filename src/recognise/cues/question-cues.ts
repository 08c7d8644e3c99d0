import { repeatsTitle } from '../observe/repeated-titles.ts'
import { titlesQuestion } from './label-cues.ts'
import { keyOf } from '../observe/question-listing.ts'
import type { Line } from '../observe/line.ts'
import { HEAD, SECTIONS } from '../label-groups.ts'
import { lookOf, type Overview } from '../observe/overview.ts'
import { isReportLine } from '../report-line.ts'
import { isSurnamesInBrackets } from '../surname-list.ts'
import type { Cue } from './cue.ts'
import { hasInfinitive } from './lead-ins.ts'

const LOOKAHEAD = 12
/** A line of its own this like a listed title is that title, whatever it looks like. */
const WHOLE_TITLE = 0.95

const behindList = ({ index }: Line, { listing }: Overview): boolean =>
  listing !== null && index > listing.head && !listing.lines.has(index)

/** Whether a heading stands below the head of the record: neither its lines nor the next heading belong to that. */
function headsQuestion({ index }: Line, { lines }: Overview): boolean {
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
function countsQuestions({ ordinal, statement }: Line, { listing, lines }: Overview): boolean {
  const [first] = listing?.titles.keys() ?? []
  const model = first === undefined ? null : lines[first]?.ordinal
  if (!ordinal || ordinal.style === 'letter') return false
  if (ordinal.style === 'bracketed' && statement.level === 0 && model?.style !== 'bracketed') return false
  return ordinal.parts.length === 1 || ordinal.parts.length === model?.parts.length
}

/** Whether the next numbered line is the first point of a line: '4. Заключительные положения' over '4.1. …'. */
function headsPoints({ ordinal, clausal, words, index, label }: Line, { lines }: Overview): boolean {
  if (ordinal?.style !== 'arabic' || ordinal.parts.length !== 1 || clausal || label || words.endsWith(':'))
    return false
  const before = lines[index - 1]
  if (before?.key === 'decided' && before.said === '') return false
  const next = lines.slice(index + 1, index + LOOKAHEAD).find((line) => line.ordinal !== null)?.ordinal
  return next?.parts.length === 2 && next.parts[0] === ordinal.parts[0] && next.parts[1] === 1
}

/** Whether the line before names who reports, so that this one is the title: 'Доклад Е.А. Ивановой, начальника отдела'. */
const belowReport = ({ index, lexicon }: Line, { lines }: Overview): boolean =>
  isReportLine(lines[index - 1]?.statement, lexicon)

/** Whether a line opens a part of a question by its label, and is no title that only begins as one. */
function opensPart(line: Line, overview: Overview): boolean {
  const { key, label, statement, ordinal } = line
  if (key === null || !SECTIONS.has(key) || label?.guessed !== false || statement.level > 0) return false
  return !titlesQuestion(line, overview) && !(key === 'previous' && ordinal !== null)
}

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
    reads: ({ index }, { listing }) => ['more', 'lead'].includes(listing?.lines.get(index) ?? ''),
  },
  {
    id: 'outside-list-of-questions',
    roles: ['entry', 'entryMore'],
    strength: 'ruled',
    against: true,
    reads: ({ index }, { listing }) => !(listing?.lines.has(index) ?? false),
  },
  {
    id: 'repeats-title',
    roles: ['opening'],
    strength: 'marked',
    reads: (line, { listing, lines }) => listing !== null && repeatsTitle(line, listing, lines),
  },
  {
    id: 'says-title-again',
    roles: ['opening'],
    strength: 'worded',
    reads: (line, { listing, lines }) =>
      listing !== null && line.unit.gap && repeatsTitle(line, listing, lines, WHOLE_TITLE),
  },
  {
    id: 'introduces-part',
    roles: ['opening'],
    strength: 'counted',
    reads: (line, overview) =>
      (countsQuestions(line, overview) || line.statement.level > 0 || line.unit.bold) &&
      overview.introduces(line.index),
  },
  {
    id: 'heading-of-question',
    roles: ['opening'],
    strength: 'worded',
    reads: (line, overview) =>
      line.statement.level > 0 &&
      line.label === null &&
      line.index > overview.title &&
      headsQuestion(line, overview),
  },
  {
    id: 'looks-like-titles',
    roles: ['opening'],
    strength: 'counted',
    reads: (line, overview) => line.index > overview.bodyStart && overview.titleLooks.has(lookOf(line)),
  },
  {
    id: 'numbered-topic',
    roles: ['opening'],
    strength: 'counted',
    reads: (line, overview) => countsQuestions(line, overview) && line.topical && !line.clausal,
  },
  {
    id: 'next-in-list',
    roles: ['opening'],
    strength: 'shaped',
    reads: (line, overview) =>
      behindList(line, overview) &&
      countsQuestions(line, overview) &&
      !line.clausal &&
      [...(overview.listing?.titles.keys() ?? [])].some((index) => {
        const listed = overview.lines[index]?.ordinal
        return (
          listed &&
          line.ordinal &&
          listed.style === line.ordinal.style &&
          keyOf(listed) === keyOf(line.ordinal)
        )
      }),
  },
  {
    id: 'takes-up-by-number',
    roles: ['opening'],
    strength: 'ruled',
    reads: ({ index }, { takenUp }) => takenUp.has(index),
  },
  {
    id: 'heads-its-points',
    roles: ['opening'],
    strength: 'counted',
    reads: (line, overview) => headsPoints(line, overview),
  },
  {
    id: 'numbered-report',
    roles: ['opening'],
    strength: 'marked',
    reads: ({ key, ordinal, label }) =>
      key === 'previous' && ordinal?.parts.length === 1 && label?.separator === 'end',
  },
  {
    id: 'part-is-no-title',
    roles: ['opening'],
    strength: 'marked',
    against: true,
    reads: opensPart,
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
    strength: 'ruled',
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
    id: 'first-clause-is-no-title',
    roles: ['opening'],
    strength: 'marked',
    against: true,
    reads: (line, { lines }) => {
      const before = lines[line.index - 1]
      return before?.key === 'decided' && before.said === '' && !line.topical && hasInfinitive(line)
    },
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
      statement.level === 0 &&
      (unit.row !== null || (unit.bullet !== null && !ordinal) || ordinal?.style === 'letter'),
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
      line.ordinal === null &&
      line.statement.level === 0 &&
      !line.unit.bold &&
      !line.capitals &&
      line.statement.question === null,
  },
  {
    id: 'capitals-alone-are-no-title',
    roles: ['opening'],
    strength: 'worded',
    against: true,
    reads: (line, overview) =>
      line.capitals &&
      !line.unit.bold &&
      line.ordinal === null &&
      line.statement.level === 0 &&
      !overview.introduces(line.index),
  },
  {
    id: 'vote-is-no-title',
    roles: ['opening'],
    strength: 'marked',
    against: true,
    reads: (line) => line.votes || line.signed,
  },
]
