/** The phases of a record, in their usual order. */
const PHASES = [
  ['front'],
  ['title'],
  [
    'field',
    'person',
    'presentPerson',
    'present',
    'absent',
    'invited',
    'presentEntry',
    'absentEntry',
    'invitedEntry',
    'quorum',
  ],
  ['agenda', 'entry', 'entryMore'],
  [
    'opening',
    'titleMore',
    'lead',
    'speaker',
    'heard',
    'spoke',
    'noted',
    'proposed',
    'decided',
    'clause',
    'deed',
    'vote',
    'after',
    'note',
    'report',
    'closing',
  ],
  ['signature', 'tail'],
] as const

/**
 * What a line of a record is. Heads and entries of lists are told apart, so that an entry needs its head; a role among those
 * present from one that ends their list; a clause in a list of decisions from a deed, a line that decides by its own words.
 */
export type Role = (typeof PHASES)[number][number]

export const ROLES: readonly Role[] = PHASES.flat()

/** Lines of lists of people. */
export const ENTRIES: readonly Role[] = ['presentEntry', 'absentEntry', 'invitedEntry']

/** The roles of lines above the questions: all that the head of a transcript can have. */
export const HEAD_ROLES: readonly Role[] = PHASES.slice(0, 4).flat()

const phaseOf = (role: Role): number => PHASES.findIndex((roles: readonly Role[]) => roles.includes(role))

/** What a step costs that never happens in a sound record: more than any cue alone gives. */
const NEVER = 1000
/** A step that is seldom: a question below the signatures, a clause without a label of decisions. */
const SELDOM = 5
/** A step back to the head out of the questions: more than a label alone gives. */
const BACK = 12
/** A step to a report of earlier decisions, which must say that it is one. */
const UNTOLD = 7
/** A step that is less usual than the others from its role. */
const UNUSUAL = 2.5
/** A step that needs a little more than nothing to be taken. */
const SLIGHT = 1

type Costs = Partial<Record<Role, number>>

/** What may go before an entry of a list, and at what cost; all else never does. */
const BEFORE: Partial<Record<Role, Costs>> = {
  front: { front: 0 },
  title: { front: 0, title: 0 },
  presentPerson: { present: 0, presentEntry: 0, presentPerson: 0 },
  presentEntry: { present: 0, presentEntry: 0, presentPerson: 0, person: SELDOM, quorum: UNUSUAL },
  absentEntry: { absent: 0, absentEntry: 0 },
  invitedEntry: { invited: 0, invitedEntry: 0 },
  entry: {
    agenda: 0,
    entry: 0,
    entryMore: 0,
    presentEntry: UNUSUAL,
    invitedEntry: UNUSUAL,
    quorum: UNUSUAL,
    field: UNUSUAL,
    person: SELDOM,
  },
  entryMore: { entry: 0, entryMore: 0, agenda: SLIGHT },
  titleMore: { opening: 0, titleMore: 0, entry: SLIGHT },
  clause: {
    decided: 0,
    clause: 0,
    vote: SLIGHT,
    after: SLIGHT,
    note: SLIGHT,
  },
  deed: {
    deed: 0,
    opening: UNUSUAL,
    titleMore: UNUSUAL,
    speaker: UNUSUAL,
    lead: UNUSUAL,
    vote: UNUSUAL,
    after: UNUSUAL,
    note: UNUSUAL,
    heard: SELDOM,
    spoke: SELDOM,
    noted: SELDOM,
    proposed: SELDOM,
    report: SELDOM,
    entry: SELDOM,
    entryMore: SELDOM,
    clause: UNUSUAL,
    decided: UNUSUAL,
    agenda: UNTOLD + SLIGHT,
    field: UNTOLD + SLIGHT,
    quorum: UNTOLD + SLIGHT,
    presentEntry: UNTOLD + SLIGHT,
    invitedEntry: UNTOLD + SLIGHT,
    absentEntry: UNTOLD + SLIGHT,
    invited: UNTOLD + SLIGHT,
    absent: UNTOLD + SLIGHT,
    present: UNTOLD + SLIGHT,
    person: UNTOLD + SLIGHT,
    title: UNTOLD + SLIGHT,
    closing: UNUSUAL,
    signature: BACK,
    tail: BACK,
  },
  after: { clause: SLIGHT, decided: UNUSUAL, vote: SLIGHT, after: 0, note: SLIGHT },
  tail: {
    signature: 0,
    tail: 0,
    clause: 0,
    deed: 0,
    closing: 0,
    vote: 0,
    after: 0,
    noted: 0,
    note: 0,
    decided: SLIGHT,
    heard: 0,
    spoke: 0,
    opening: SLIGHT,
    report: 0,
  },
}

/** Steps that cost other than their phases tell. */
const STEPS: Partial<Record<Role, Costs>> = {
  heard: { heard: 0, spoke: 0, noted: SLIGHT, proposed: 0, decided: 0 },
  opening: { heard: UNUSUAL, spoke: UNUSUAL, noted: 0 },
  speaker: { heard: UNUSUAL, spoke: UNUSUAL, noted: 0 },
  spoke: { spoke: 0, noted: SLIGHT, heard: UNUSUAL },
  noted: { noted: 0, heard: UNUSUAL, spoke: UNUSUAL },
  proposed: { proposed: 0, noted: SLIGHT },
  report: { report: 0 },
  vote: { noted: SLIGHT, after: 0 },
  deed: { noted: 0 },
  clause: { noted: UNUSUAL, heard: UNUSUAL, spoke: UNUSUAL, opening: 0 },
  decided: { noted: UNUSUAL, after: UNUSUAL },
  signature: { signature: 0, tail: 0 },
}

function costOf(from: Role, to: Role): number {
  const own = costByRole(from, to) ?? STEPS[from]?.[to] ?? BEFORE[to]?.[from]
  if (own !== undefined) return own
  return BEFORE[to] ? NEVER : costOfPhases(phaseOf(from), phaseOf(to))
}

/** What a step to some of the roles costs whatever stands before; undefined for all others. */
function costByRole(from: Role, to: Role): number | undefined {
  const phase = phaseOf(from)
  if (to === 'report' && from !== 'report') return UNTOLD
  if (to === 'opening' && phase >= 3) return SLIGHT
  if (to === 'signature' && phase === 4) return SLIGHT
  const said = to === 'heard' || to === 'spoke'
  return said && STEPS[from]?.[to] === undefined && phase === phaseOf(to) ? UNUSUAL : undefined
}

/** What a step from phase to phase costs: nothing along their usual order. */
function costOfPhases(before: number, after: number): number {
  if (before <= after) return after === 5 && before < 4 ? SELDOM : 0
  // Those present and the fields of the head may stand below the list of questions.
  if (before === 3 && after === 2) return SLIGHT
  if (after < 2) return NEVER
  return before === 5 && after === 4 ? SELDOM + UNUSUAL : BACK
}

/** What each step from a role to a role costs, as rows of `ROLES`. */
export const STEP_COSTS: readonly (readonly number[])[] = ROLES.map((from) =>
  ROLES.map((to) => costOf(from, to)),
)

/** What it costs a record to begin with a role: most begin with their title, some with their fields. */
export const START_COSTS: readonly number[] = ROLES.map((role) =>
  BEFORE[role] && role !== 'front' && role !== 'title' && role !== 'clause'
    ? NEVER
    : phaseOf(role) < 3
      ? 0
      : SLIGHT,
)
