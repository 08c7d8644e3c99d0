import { patternWith } from '../../language/word-pattern.ts'
import { startsWithPhrase } from '../../language/words.ts'
import type { LabelKey } from '../../language/lexicon.ts'
import { ATTENDANCE, OFFICERS } from '../label-groups.ts'
import { ENTRIES } from '../decode/roles.ts'
import { opensMeeting } from '../naming.ts'
import type { Line } from '../observe/line.ts'
import { splitSpeaker } from '../split-speaker.ts'
import { belowFullAbsence, FIELD, isArrow, isNameThenColon } from './list-ends.ts'
import type { Cue } from './cue.ts'

/** '3 руководителя школ: СОШ № 1, СОШ № 2'. */
const COUNTED = /^\d{1,3}\s[^\d:.]{3,60}:\s\S/u
/** The end of a sentence, and no abbreviation: 'Зам. главы г. Светлый' goes on. */
const SENTENCE_ENDS = /(?<!(?:^|\s)\p{L}\p{Ll}{0,2})[.!?]\s/u
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
    !SENTENCE_ENDS.test(words.slice(0, first.start))
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

/** Whether names right below a label of people with nothing behind it: 'Приглашены:' over a paragraph of posts and names. */
function rightBelowList({ index, names, label }: Line, lines: readonly Line[]): boolean {
  const before = lines[index - 1]
  const heads =
    before?.key && ATTENDANCE.has(before.key) && before.said === '' && before.label?.separator === ':'
  return heads === true && label === null && names.length > 1
}

/** 'Письменное мнение представил: Шубин К.А.': what somebody did beside those who were there. */
const DEED = patternWith((told) => `^[^:,\\d]{8,60}${told}:\\s`)

/** What speaks for and against the entries of lists of people. */
export const peopleCues: readonly Cue[] = [
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
    reads: (line) =>
      line.key !== 'heard' && postThenName(line) && isEntry(line) && line.words.length < LONGEST_ENTRY,
  },
  {
    id: 'listed-point',
    roles: ENTRIES,
    strength: 'shaped',
    reads: (line, { lines }) =>
      line.listed && !line.prose && (line.names.length > 0 || belowBareList(line, lines)),
  },
  {
    id: 'right-below-list',
    roles: ENTRIES,
    strength: 'marked',
    reads: (line, { lines, lexicon }) => !lexicon.byOrder && rightBelowList(line, lines),
  },
  {
    id: 'deed-is-no-entry',
    roles: ENTRIES,
    strength: 'marked',
    against: true,
    reads: ({ words, label, lexicon, namedFirst }) =>
      !lexicon.byOrder && label === null && !namedFirst && DEED(lexicon.endings?.deeds).test(words),
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
    id: 'question-is-no-entry',
    roles: ENTRIES,
    strength: 'marked',
    against: true,
    reads: ({ numbersQuestion }) => numbersQuestion,
  },
  {
    id: 'clause-is-no-entry',
    roles: ENTRIES,
    strength: 'worded',
    against: true,
    reads: (line) => line.clausal,
  },
  {
    id: 'absent-are-not-present',
    roles: ['presentEntry', 'invitedEntry'],
    strength: 'marked',
    against: true,
    reads: ({ key, label, names }) => key === 'absent' && label?.guessed === false && names.length > 0,
  },
  {
    id: 'absence-above-is-complete',
    roles: ENTRIES,
    strength: 'worded',
    against: true,
    reads: (line, { lines }) => belowFullAbsence(line, lines),
  },
  {
    id: 'speaks-or-is-told',
    roles: ENTRIES,
    strength: 'marked',
    against: true,
    reads: ({ words, names, unit, lexicon, label }) =>
      !lexicon.byOrder && label === null && (isArrow(unit.bullet) || isNameThenColon(words, names)),
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
    reads: (line) =>
      line.ordinal !== null &&
      !line.namedFirst &&
      // 'Течь кровли. Докладывает Белова Б.Б.' names who reports on a question.
      (line.topical || splitSpeaker(line.statement.text, line.lexicon) !== null),
  },
  {
    id: 'tells-how-it-began',
    roles: ENTRIES,
    strength: 'marked',
    against: true,
    reads: ({ statement, lexicon }) => opensMeeting(statement, lexicon),
  },
]
