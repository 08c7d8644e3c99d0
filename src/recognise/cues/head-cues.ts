import { statesCounts } from '../naming.ts'
import { isCaption } from '../form-captions.ts'
import { isNamesOnly } from '../names-only.ts'
import type { Line } from '../observe/line.ts'
import type { Cue } from './cue.ts'

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

/** Whether a line hangs right below what is to be done: '    Котов' tells who does it. */
const hangsBelowTask = ({ index, unit }: Line, lines: readonly Line[]): boolean =>
  !unit.gap && unit.indent > (lines[index - 1]?.unit.indent ?? 0) && (lines[index - 1]?.clausal ?? false)

/** Lines of names that may end a record. */
const MOST_SIGNED = 12

/** Whether a line and all below it are names alone, blanks to sign in aside: 'Котова ________' over 'Белов ________'. */
function endsWithNames({ index, lexicon }: Line, lines: readonly Line[]): boolean {
  const rest = lines.slice(Math.max(index, 1))
  if (lexicon.byOrder || rest.length > MOST_SIGNED) return false
  return rest.every(({ label, ordinal, unit, words }) => {
    const plain = label === null && ordinal === null && unit.bullet === null && unit.row === null
    return plain && isNamesOnly(words.replace(/_{2,}/gu, ' ').trim(), lexicon)
  })
}

/** 'Котов Пётр:' over points of its own, which hang deeper: what somebody has to do, and no signature. */
function headsOwnPoints({ index, words, unit }: Line, lines: readonly Line[]): boolean {
  const next = lines[index + 1]?.unit
  return words.endsWith(':') && next !== undefined && next.bullet !== null && next.indent > unit.indent
}

/** Whether a line is a point of a list within another, or one over such points. */
const isPoint = (line: Line, lines: readonly Line[]): boolean =>
  headsOwnPoints(line, lines) || (line.unit.bullet !== null && line.unit.indent > 0)

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
    reads: (line, { landmarks }) =>
      isCaption(line.unit.whole.value, line.lexicon) && line.index >= landmarks.lastSection,
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
    reads: (line, { landmarks, lines }) =>
      line.names.length > 0 &&
      line.index >= landmarks.lastSection &&
      !line.prose &&
      !hangsBelowTask(line, lines),
  },
  {
    id: 'points-sign-nothing',
    roles: ['signature', 'tail'],
    strength: 'counted',
    against: true,
    reads: (line, { lines }) => !line.lexicon.minutes && isPoint(line, lines),
  },
  {
    id: 'names-alone-at-the-end',
    roles: ['signature'],
    strength: 'shaped',
    reads: (line, { landmarks, lines }) => line.index >= landmarks.lastSection && endsWithNames(line, lines),
  },
  {
    id: 'verbatim-words',
    roles: ['opening', 'agenda', 'entry', 'decided', 'heard', 'vote', 'signature', 'tail', 'field', 'person'],
    strength: 'marked',
    against: true,
    reads: ({ statement }) => statement.verbatim === 0,
  },
]
