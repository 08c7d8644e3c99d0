import { lookOf } from '../observe/overview.ts'
import { isSurnamesInBrackets } from '../surname-list.ts'
import type { Cue } from './cue.ts'
import { ownsPoints } from './lead-ins.ts'
import {
  countsQuestions,
  decidesBelowLabel,
  headsPoints,
  headsQuestion,
  isListedNumber,
  opensPart,
  repeatsListed,
  saysTitleAgain,
} from './question-signs.ts'

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
    reads: repeatsListed,
  },
  {
    id: 'says-title-again',
    roles: ['opening'],
    strength: 'worded',
    reads: saysTitleAgain,
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
      !ownsPoints(line, overview.lines) &&
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
    reads: isListedNumber,
  },
  {
    id: 'takes-up-by-number',
    roles: ['opening'],
    strength: 'ruled',
    reads: ({ index }, { takenUp }) => takenUp.has(index),
  },
  {
    id: 'takes-up-by-title',
    roles: ['opening'],
    strength: 'ruled',
    reads: ({ index }, { ledByTitles }) => ledByTitles.has(index),
  },
  {
    id: 'titles-what-was-heard',
    roles: ['opening'],
    strength: 'ruled',
    reads: ({ index }, { plainTitles }) => plainTitles.has(index),
  },
  {
    id: 'counts-over-text',
    roles: ['opening'],
    strength: 'counted',
    reads: ({ index }, { countedTopics }) => countedTopics.has(index),
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
    id: 'names-in-brackets',
    roles: ['speaker'],
    strength: 'counted',
    reads: ({ words, names }) => /^[([]/.test(words) && (names.length > 0 || isSurnamesInBrackets(words)),
  },
  {
    id: 'section-is-no-question',
    roles: ['opening'],
    strength: 'ruled',
    against: true,
    reads: ({ index }, { sections }) => sections.has(index),
  },
  {
    id: 'clause-is-no-title',
    roles: ['opening'],
    strength: 'worded',
    against: true,
    reads: (line, overview) =>
      line.clausal &&
      line.statement.level === 0 &&
      line.statement.question === null &&
      // 'Repair of the bridge' could set somebody to work, were it not listed.
      !(line.lexicon.minutes && saysTitleAgain(line, overview)),
  },
  {
    id: 'first-clause-is-no-title',
    roles: ['opening'],
    strength: 'marked',
    against: true,
    reads: decidesBelowLabel,
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
    reads: ({ unit, ordinal, statement, index }, { countedTopics, letters }) =>
      statement.level === 0 &&
      !countedTopics.has(index) &&
      !(ordinal?.style === 'letter' && letters) &&
      ((unit.row !== null && statement.question === null) ||
        (unit.bullet !== null && !ordinal) ||
        ordinal?.style === 'letter'),
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
    reads: (line, { plainTitles }) =>
      line.ordinal === null &&
      line.statement.level === 0 &&
      !line.unit.bold &&
      !line.capitals &&
      line.statement.question === null &&
      !plainTitles.has(line.index),
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
    // 'Вопрос 2. О списании мебели А.П. Зорина' ends with a name, as who signs does.
    reads: (line) => line.votes || (line.signed && !line.numbersQuestion),
  },
]
