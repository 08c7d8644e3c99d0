import { listsTasks } from '../table/lists-tasks.ts'
import type { LabelKey } from '../../language/lexicon.ts'
import { ENTRIES, type Role } from '../decode/roles.ts'
import { namesMovers } from '../motion-outcome.ts'
import { statesCounts } from '../naming.ts'
import { decisionLists } from '../observe/decision-lists.ts'
import { topicHeadings } from '../observe/topic-headings.ts'
import { peopleLists } from '../observe/people-lists.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import { isTailKey } from '../tail-key.ts'
import type { Cue } from './cue.ts'

/** Roles that only words give, with the labels that do. */
const WORDED: readonly (readonly [Role, readonly LabelKey[]])[] = [
  ['present', ['present', 'members', 'invited']],
  ['absent', ['absent', 'members']],
  ['invited', ['invited']],
  ['decided', ['decided', 'tasks']],
  ['agenda', ['agenda']],
  ['person', ['chair', 'secretary']],
  ['vote', ['vote']],
  ['quorum', ['quorum']],
]

/** The roles whose label a line does not have. */
const unworded = (line: Line): readonly Role[] =>
  WORDED.filter(([role, keys]) => !(line.key && keys.includes(line.key)) && !saysOtherwise(line, role)).map(
    ([role]) => role,
  )

/** Whether a line has no label and says what it is all the same. */
const saysOtherwise = ({ votes, statement, lexicon }: Line, role: Role): boolean =>
  (role === 'vote' && votes) || (role === 'quorum' && statesCounts(statement, lexicon))

const isRowOfTasks = ({ unit, lexicon }: Line): boolean =>
  unit.table !== null && listsTasks(unit.table, lexicon)

/** Whether the words of a line, its label or its place in a list say that it decides. */
function isToldClause(line: Line, { lines }: Overview): boolean {
  const { key, label } = line
  if (key === 'decided' || key === 'tasks' || (key !== null && isTailKey(key))) return true
  // 'Location: …' between the points of a list is a field, wherever it stands.
  if (label && !label.guessed && label.separator !== 'none') return key !== 'place' && key !== 'time'
  return isRowOfTasks(line) || decisionLists(lines).has(line.index)
}

/** Headings of questions from which on a record opens its questions by such headings. */
const LEAST_HEADED = 2

/** Whether a line has a label of people itself: a group among those present. */
const isGroup = ({ key }: Line): boolean => key === 'members' || key === 'invited' || key === 'present'

/** Whether a record opens its questions by headings, and a line is none of them. */
function isBesideHeadings({ lexicon, index, key, statement }: Line, { lines }: Overview): boolean {
  if (!lexicon.minutes || key === 'question' || statement.question) return false
  const { questions } = topicHeadings(lines)
  return questions.size >= LEAST_HEADED && !questions.has(index)
}

/** Whether a line names those absent right below the counted question of apologies. */
function isBelowQuestionOfAbsence({ lexicon, key, index }: Line, { lines }: Overview): boolean {
  const before = lines[index - 1]
  if (!before || !lexicon.minutes || key !== 'absent') return false
  return before.statement.level > 0 && before.ordinal !== null && before.label === null
}

/** What English minutes ask for: they keep points of discussion in lists, so that a list alone tells nothing. */
export const englishCues: readonly Cue[] = [
  {
    id: 'no-label-no-head',
    roles: [],
    strength: 'marked',
    against: true,
    reads: (line) => line.lexicon.minutes && unworded(line),
  },
  {
    id: 'point-decides-nothing',
    roles: ['clause', 'deed'],
    strength: 'marked',
    against: true,
    reads: (line, overview) => line.lexicon.minutes && !isToldClause(line, overview),
  },
  {
    id: 'in-list-of-decisions',
    roles: ['clause'],
    strength: 'counted',
    reads: (line, { lines }) => line.lexicon.minutes && line.listed && decisionLists(lines).has(line.index),
  },
  {
    id: 'movers-decide-nothing',
    roles: ['clause', 'deed'],
    strength: 'marked',
    against: true,
    reads: ({ lexicon, statement }) => lexicon.motionWords !== undefined && namesMovers(statement, lexicon),
  },
  {
    id: 'outside-lists-of-people',
    roles: ENTRIES,
    strength: 'marked',
    against: true,
    reads: (line, { lines }) => line.lexicon.minutes && !isGroup(line) && !peopleLists(lines).has(line.index),
  },
  {
    id: 'heading-with-text',
    roles: ['opening'],
    strength: 'marked',
    reads: (line, { lines, titleEnd }) =>
      line.lexicon.minutes &&
      line.statement.level > 0 &&
      line.index >= titleEnd &&
      topicHeadings(lines).questions.has(line.index),
  },
  {
    id: 'heading-of-no-question',
    roles: ['opening'],
    strength: 'marked',
    against: true,
    reads: (line, { lines }) =>
      line.lexicon.minutes &&
      line.statement.level > 0 &&
      (line.label === null || line.key === 'previous') &&
      !line.numbersQuestion &&
      !topicHeadings(lines).questions.has(line.index),
  },
  {
    id: 'of-an-earlier-meeting',
    roles: ['report'],
    strength: 'marked',
    reads: (line, { lines }) => line.lexicon.minutes && topicHeadings(lines).before.has(line.index),
  },
  {
    id: 'told-in-list-of-decisions',
    roles: ['heard', 'spoke', 'noted'],
    strength: 'worded',
    against: true,
    reads: (line, { lines }) => line.lexicon.minutes && line.listed && decisionLists(lines).has(line.index),
  },
  {
    id: 'absent-below-their-question',
    roles: ['absent'],
    strength: 'columned',
    reads: isBelowQuestionOfAbsence,
  },
  {
    id: 'topic-label',
    roles: ['opening'],
    strength: 'marked',
    reads: ({ lexicon, key, label }) => lexicon.minutes && key === 'question' && label?.separator === ':',
  },
  {
    id: 'beside-headed-questions',
    roles: ['opening'],
    strength: 'marked',
    against: true,
    reads: isBesideHeadings,
  },
]
