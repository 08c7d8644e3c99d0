import type { Label } from '../../language/labels.ts'
import type { LabelKey } from '../../language/lexicon.ts'
import { ENTRIES, type Role } from '../decode/roles.ts'
import { isPoint, listOf, namesAbsent, namesRole } from '../naming.ts'
import type { Line } from '../observe/line.ts'
import { membersMet } from '../observe/members-met.ts'
import type { Overview } from '../observe/overview.ts'
import { peopleLists } from '../observe/people-lists.ts'
import { repeatsTitle } from '../observe/repeated-titles.ts'
import { isOwnTail, leadsOwn, namesOwnOfficer } from '../own-roles.ts'
import { standingFollows } from '../standing.ts'
import type { Cue } from './cue.ts'

/** The roles that a label speaks for, whatever stands around it. */
const ROLES_OF: Partial<Record<LabelKey, readonly Role[]>> = {
  date: ['field'],
  place: ['field'],
  time: ['field'],
  form: ['field'],
  topic: ['field'],
  opened: ['field', 'closing'],
  closed: ['field', 'closing'],
  quorum: ['quorum'],
  speaker: ['speaker'],
  heard: ['heard'],
  spoke: ['spoke'],
  discussion: ['spoke'],
  noted: ['noted'],
  proposed: ['proposed'],
  decided: ['decided'],
  tasks: ['decided'],
  vote: ['vote'],
  note: ['note'],
  previous: ['report'],
  proceedings: ['lead'],
  attachment: ['tail'],
  distribution: ['tail'],
  signatures: ['signature'],
  assignee: ['clause', 'deed'],
  deadline: ['clause', 'deed'],
  control: ['clause', 'deed'],
}

/** What heads people: those present, absent, invited, or a group among them. */
function listRoles({ key, statement, lexicon, index }: Line, overview: Overview): readonly Role[] {
  if (key === 'present' || key === 'absent') return [key]
  if (key === 'invited')
    return [listOf(statement, 'invited', 'present', lexicon) === 'present' ? 'presentEntry' : 'invited']
  if (key !== 'members') return []
  if (namesAbsent(statement, lexicon)) return ['absent']
  if (membersMet(overview.lines).has(index)) return ['present']
  const membership =
    index < overview.landmarks.firstPresent && !standingFollows(overview.statements, index, lexicon)
  return membership ? ['field'] : ENTRIES
}

/** Roles that only a label gives: what heads a part, or says when the meeting ended. */
const HEADS: readonly Role[] = [
  'present',
  'absent',
  'invited',
  'person',
  'presentPerson',
  'agenda',
  'decided',
  'proposed',
  'note',
  'lead',
  'closing',
]

/** Whether a numbered line that begins as a label does is the title of a listed question: '1. Итоги года'. */
export const titlesQuestion = (line: Line, { listing, lines }: Overview): boolean =>
  line.ordinal !== null &&
  line.label?.separator !== ':' &&
  listing !== null &&
  repeatsTitle(line, listing, lines)

/** Whether a line names who holds a role of this meeting: among those present 'Председатель профкома    Белова А.П.' does not. */
function namesOfficer({ statement, label, index, lexicon }: Line, { lines, own }: Overview): boolean {
  if (label && !leadsOwn(label.words, own, lexicon)) return false
  const listed = !lexicon.minutes && peopleLists(lines).has(index)
  if (listed && label && !isOwnTail(label.tail, own, lexicon)) return false
  return (
    namesRole(statement, 'field', new Set(), lexicon) || (!listed && namesOwnOfficer(statement, own, lexicon))
  )
}

/** The roles that the label of a line speaks for. */
function rolesOf(line: Line, overview: Overview): readonly Role[] {
  const { key, label } = line
  if (!key || !label || titlesQuestion(line, overview)) return []
  return ROLES_OF[key] ?? USES[key]?.(line, label, overview) ?? listRoles(line, overview)
}

type RolesOfUse = (line: Line, label: Label, overview: Overview) => readonly Role[]

const officerRoles: RolesOfUse = (line, _, overview) =>
  namesOfficer(line, overview) ? ['person', 'presentPerson'] : []

/** Labels that are used in more ways than one. */
const USES: Readonly<Partial<Record<LabelKey, RolesOfUse>>> = {
  chair: officerRoles,
  secretary: officerRoles,
  agenda: ({ index }, _, { listing }) => [listing?.head === index ? 'agenda' : 'heard'],
  question: (_, { separator, number }) => (separator === 'none' && number === null ? [] : ['opening']),
  nextMeeting: ({ statement, lexicon }, { separator }) =>
    separator === 'none' && isPoint(statement, lexicon) ? [] : ['tail'],
}

/** The heads that no label of a line gives. */
function unlabelledHeads(line: Line, overview: Overview): readonly Role[] {
  if (line.statement.cell?.role === 'heads') return []
  const own = line.label?.guessed && line.key !== 'agenda' ? [] : rolesOf(line, overview)
  return HEADS.filter((role) => !own.includes(role) && !(role === 'present' && own === ENTRIES))
}

const spoken = (line: Line): boolean => line.label !== null && !line.label.guessed

/** Whether a line stands behind the last part of a body in which something was decided: those named there sign. */
const signsBehindBody = ({ index, lexicon }: Line, { lines, landmarks }: Overview): boolean =>
  !lexicon.minutes &&
  index > landmarks.lastSection &&
  lines.some(({ key, label }, at) => at < index && key === 'decided' && label?.guessed === false)

/** Labels of the head stand in the head: in the body they are words, unless a heading or a bullet with a colon has them. */
export const labelCues: readonly Cue[] = [
  {
    id: 'label-with-colon',
    roles: [],
    strength: 'marked',
    reads: (line, overview) =>
      spoken(line) && (line.label?.separator === ':' || line.statement.level > 0) && rolesOf(line, overview),
  },
  {
    id: 'label-alone',
    roles: [],
    strength: 'marked',
    reads: (line, overview) =>
      spoken(line) &&
      line.label?.separator === 'end' &&
      line.statement.level === 0 &&
      rolesOf(line, overview),
  },
  {
    id: 'label-with-dash',
    roles: [],
    strength: 'worded',
    reads: (line, overview) =>
      spoken(line) &&
      line.statement.level === 0 &&
      (line.label?.separator === '-' || line.label?.separator === 'gap') &&
      rolesOf(line, overview),
  },
  {
    id: 'label-in-sentence',
    roles: [],
    strength: 'counted',
    reads: (line, overview) =>
      spoken(line) &&
      line.label?.separator === 'none' &&
      line.statement.level === 0 &&
      rolesOf(line, overview),
  },
  {
    id: 'members-head-list',
    roles: ['present'],
    strength: 'worded',
    reads: (line, overview) =>
      line.key === 'members' &&
      line.label?.separator === ':' &&
      listRoles(line, overview) === ENTRIES &&
      !signsBehindBody(line, overview),
  },
  {
    id: 'members-sign-at-the-end',
    roles: ['signature'],
    strength: 'worded',
    reads: (line, overview) =>
      line.key === 'members' && line.label?.separator === ':' && signsBehindBody(line, overview),
  },
  {
    id: 'no-label-for-it',
    roles: HEADS,
    strength: 'ruled',
    against: true,
    reads: unlabelledHeads,
  },
  {
    id: 'question-numbered',
    roles: ['opening'],
    strength: 'marked',
    reads: ({ numbersQuestion, ordinal, clausal }) => numbersQuestion && !(ordinal && clausal),
  },
  {
    id: 'says-it-decides',
    roles: ['clause', 'deed'],
    strength: 'marked',
    reads: ({ label }) => label?.guessed === true && (label.key === 'decided' || label.key === 'tasks'),
  },
  {
    id: 'says-what-was-heard',
    roles: ['noted'],
    strength: 'marked',
    reads: ({ label }) => label?.guessed === true && label.key === 'discussion',
  },
  {
    id: 'says-how-they-voted',
    roles: ['vote'],
    strength: 'marked',
    reads: ({ label }) => label?.guessed === true && label.key === 'vote',
  },
  {
    id: 'listed-as-not-understood',
    roles: ['tail'],
    strength: 'marked',
    reads: ({ index }, { unreadFrom }) => index >= unreadFrom,
  },
]
