import { startsWithPhrase } from '../../language/words.ts'
import type { LabelKey } from '../../language/lexicon.ts'
import { ATTENDANCE, OFFICERS } from '../label-groups.ts'
import type { Role } from '../decode/roles.ts'
import { opensMeeting, statesCounts } from '../naming.ts'
import { isFormLine } from '../observe/overview.ts'
import type { Line } from '../observe/line.ts'
import type { Cue } from './cue.ts'

const ENTRIES: readonly Role[] = ['presentEntry', 'absentEntry', 'invitedEntry']
/** '3 руководителя школ: СОШ № 1, СОШ № 2'. */
const COUNTED = /^\d{1,3}\s[^\d:.]{3,60}:\s\S/u
/** 'Запись встречи: архив': a field with its value. */
const FIELD = /^[^:,\d]{3,30}:\s\S/u
const LONGEST_ENTRY = 160
const LONGEST_GROUP = 80

/** Labels that make a line the head of a list, or somebody's role: it is no entry of one. */
const HEADING = new Set<LabelKey>([...ATTENDANCE, ...OFFICERS])
const isEntry = ({ key, label }: Line): boolean => !key || !HEADING.has(key) || label?.separator === 'none'

const heads = (line: Line, lines: readonly Line[]): boolean => {
  const { label, ordinal, unit, words, index } = line
  if (label || ordinal || unit.bullet || unit.row || words.length > LONGEST_GROUP) return false
  return words.endsWith(':') && (lines[index + 1]?.namedFirst ?? false)
}

/** Whether a line begins with a post or a party and goes on with a name: 'Директор – Белова А.П.', 'От заказчика Зайцев И.Л.' */
const postThenName = ({ names, words }: Line): boolean => {
  const [first] = names
  return (
    first !== undefined &&
    first.start > 2 &&
    first.start < 90 &&
    !/[.!?]\s/u.test(words.slice(0, first.start))
  )
}

/** Whether the label that heads the list has nothing behind it, so that those below it need not be names. */
function belowBareList({ index }: Line, lines: readonly Line[]): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const before = lines[at]
    if (
      before?.key === 'present' ||
      before?.key === 'absent' ||
      before?.key === 'invited' ||
      before?.key === 'members'
    )
      return before.said === ''
  }
  return false
}

/** Whether a number begins below 'Присутствовали: Осин А.В., Белова Л.Н.', which is complete: '1. Показ стенда' is nobody. */
function belowFullList({ index, ordinal, names }: Line, lines: readonly Line[]): boolean {
  const before = lines[index - 1]
  if (!before?.key || !ATTENDANCE.has(before.key) || before.label?.separator !== ':') return false
  return ordinal !== null && names.length === 0 && before.names.length > 1
}

/** Lines below 'Председательствовал' on which the post and the name stand. */
const MOST_POST_LINES = 3

/** Whether a line below a bare label of a role tells who holds it: the lines up to the first that names somebody. */
function belowBareRole({ index, label }: Line, lines: readonly Line[]): boolean {
  for (let at = index - 1; label === null && at >= index - MOST_POST_LINES; at--) {
    const before = lines[at]
    if (!before) return false
    if (before.key === 'chair' || before.key === 'secretary') return before.said === ''
    if (before.label || before.names.length > 0) return false
  }
  return false
}

/** What stands around and in the lists of people. */
export const headCues: readonly Cue[] = [
  {
    id: 'above-title',
    roles: ['front'],
    strength: 'marked',
    reads: ({ index }, { title }) => index < title,
  },
  {
    id: 'title-line',
    roles: ['title'],
    strength: 'marked',
    reads: ({ index }, { title, titleEnd }) => title >= 0 && index >= title && index < titleEnd,
  },
  {
    id: 'name-at-head',
    roles: ENTRIES,
    strength: 'shaped',
    reads: (line) => line.namedFirst && !line.prose && isEntry(line),
  },
  {
    id: 'list-of-names',
    roles: ENTRIES,
    strength: 'worded',
    reads: (line) => line.people && isEntry(line),
  },
  {
    id: 'post-then-name',
    roles: ENTRIES,
    strength: 'shaped',
    reads: (line) => postThenName(line) && isEntry(line) && line.words.length < LONGEST_ENTRY,
  },
  {
    id: 'listed-point',
    roles: ENTRIES,
    strength: 'shaped',
    reads: (line, { lines }) =>
      line.listed && !line.prose && (line.names.length > 0 || belowBareList(line, lines)),
  },
  {
    id: 'short-line-of-list',
    roles: ENTRIES,
    strength: 'placed',
    reads: (line, { bodyStart }) => !line.prose && line.label === null && line.index < bodyStart,
  },
  {
    id: 'counted-group',
    roles: ENTRIES,
    strength: 'worded',
    reads: ({ words }) => COUNTED.test(words),
  },
  {
    id: 'group-of-people',
    roles: ENTRIES,
    strength: 'worded',
    reads: (line, { lines }) => heads(line, lines),
  },
  {
    id: 'prose-is-no-entry',
    roles: ENTRIES,
    strength: 'worded',
    against: true,
    reads: (line) => line.prose && !line.people && !line.listed,
  },
  {
    id: 'heading-is-no-entry',
    roles: ENTRIES,
    strength: 'worded',
    against: true,
    reads: (line) => line.statement.level > 0 && line.key !== 'members',
  },
  {
    id: 'clause-is-no-entry',
    roles: ENTRIES,
    strength: 'worded',
    against: true,
    reads: (line) => line.clausal,
  },
  {
    id: 'list-above-is-complete',
    roles: ENTRIES,
    strength: 'marked',
    against: true,
    reads: (line, { lines }) => belowFullList(line, lines),
  },
  {
    id: 'counts-votes',
    roles: ENTRIES,
    strength: 'marked',
    against: true,
    reads: ({ words, lexicon, label }) =>
      label === null && startsWithPhrase(words, lexicon.headers.electedBodies) > 0,
  },
  {
    id: 'answers-nobody',
    roles: ['absent', 'absentEntry'],
    strength: 'marked',
    against: true,
    reads: ({ index, label, said }, { lines }) =>
      label?.separator === 'end' && said === '' && (lines[index - 1]?.words.endsWith(':') ?? false),
  },
  {
    id: 'field-is-no-entry',
    roles: ENTRIES,
    strength: 'worded',
    against: true,
    reads: ({ words, names, unit }) => unit.bullet !== null && names.length === 0 && FIELD.test(words),
  },
  {
    id: 'topic-is-no-entry',
    roles: ENTRIES,
    strength: 'worded',
    against: true,
    reads: (line) => line.topical && line.ordinal !== null && !line.namedFirst,
  },
  {
    id: 'tells-how-it-began',
    roles: ENTRIES,
    strength: 'marked',
    against: true,
    reads: ({ statement, lexicon }) => opensMeeting(statement, lexicon),
  },
  {
    id: 'heads-people-below',
    roles: ['present', 'absent', 'invited'],
    strength: 'worded',
    reads: ({ statement, unit, label, key }) =>
      (key === 'present' || key === 'absent' || key === 'invited') &&
      (statement.level > 0 || (unit.bullet !== null && label?.separator === ':')) && [key],
  },
  {
    id: 'states-counts',
    roles: ['quorum'],
    strength: 'worded',
    reads: ({ statement, lexicon }) => statesCounts(statement, lexicon),
  },
  {
    id: 'below-bare-role',
    roles: ['field'],
    strength: 'counted',
    reads: (line, { lines }) => belowBareRole(line, lines),
  },
  {
    id: 'before-the-body',
    roles: ['field'],
    strength: 'placed',
    reads: ({ index }, { bodyStart }) => index < bodyStart,
  },
  {
    id: 'behind-the-head',
    roles: ['field'],
    strength: 'counted',
    against: true,
    reads: ({ index, label }, { bodyStart }) => index >= bodyStart && label === null,
  },
  {
    id: 'form-caption',
    roles: ['tail'],
    strength: 'worded',
    reads: (line, { landmarks }) => isFormLine(line) && line.index >= landmarks.lastSection,
  },
  {
    id: 'attached',
    roles: ['tail'],
    strength: 'marked',
    reads: ({ index }, { landmarks }) => landmarks.attachments.has(index),
  },
  {
    id: 'signed-line',
    roles: ['signature'],
    strength: 'worded',
    reads: (line, { landmarks }) => line.signed && line.index >= landmarks.lastSection && line.index > 2,
  },
  {
    id: 'name-below-signatures',
    roles: ['signature'],
    strength: 'placed',
    reads: (line, { landmarks }) =>
      line.names.length > 0 && line.index >= landmarks.lastSection && !line.prose,
  },
  {
    id: 'verbatim-words',
    roles: ['opening', 'agenda', 'entry', 'decided', 'heard', 'vote', 'signature', 'tail', 'field', 'person'],
    strength: 'marked',
    against: true,
    reads: ({ statement }) => statement.verbatim === 0,
  },
]
