import type { Overview } from '../observe/overview.ts'
import { cues } from '../cues/cues.ts'
import { STRENGTH, type Cue } from '../cues/cue.ts'
import { ROLES, START_COSTS, STEP_COSTS, type Role } from './roles.ts'

/** What a line was read as, why, and what else it may be. */
export interface Reading {
  readonly role: Role
  /** The strongest cue that speaks for the role; null where only the lines around tell it. */
  readonly by: string | null
  /** The role that the line would have in the best other reading. */
  readonly runnerUp: Role | null
  /** How much less the whole record would agree with the runner-up; in the units of `STRENGTH`. */
  readonly margin: number
}

const SIZE = ROLES.length
const INDEX = new Map(ROLES.map((role, index) => [role, index]))
/** The costs of steps in one row, by the role that is left, then by the role that is taken; and the other way round. */
const LEAVING = Float64Array.from(STEP_COSTS.flat())
const TAKING = LEAVING.map((_, at) => LEAVING[(at % SIZE) * SIZE + Math.floor(at / SIZE)] ?? 0)

/** A cue that speaks of a line, and the roles it speaks for or against there. */
export interface Fired {
  readonly cue: Cue
  readonly roles: readonly Role[]
}

/** What the cues say of all lines: for each line a sum for each role, in one row, the strongest cue for it, and all that speak. */
export interface Evidence {
  readonly scores: Float64Array
  readonly best: readonly (readonly (Cue | null)[])[]
  readonly fired: readonly (readonly Fired[])[]
}

/** The cues that speak of a line. */
export function firedOn(overview: Overview, at: number): Fired[] {
  const line = overview.lines[at]
  if (!line) return []
  const fired: Fired[] = []
  for (const cue of cues) {
    const found = cue.reads(line, overview)
    if (found === null || found === false) continue
    const roles = found === true ? cue.roles : found
    if (roles.length > 0) fired.push({ cue, roles })
  }
  return fired
}

/** Keeps a role out that the text cannot have: more than all cues together. */
const BARRED = 10_000

/** Adds what cues say of a line to what `scores` holds for its roles; gives the strongest cue for each. */
function weigh(fired: readonly Fired[], at: number, scores: Float64Array): (Cue | null)[] {
  const best: (Cue | null)[] = new Array<Cue | null>(SIZE).fill(null)
  for (const { cue, roles } of fired) {
    const weight = STRENGTH[cue.strength] * (cue.against ? -1 : 1)
    for (const role of roles) {
      const index = INDEX.get(role) ?? 0
      scores[at * SIZE + index] = (scores[at * SIZE + index] ?? 0) + weight
      const before = best[index]
      if (!cue.against && (!before || STRENGTH[before.strength] < weight)) best[index] = cue
    }
  }
  return best
}

/** What the cues say of all lines of a record; only `roles` are given. */
export function evidenceOf(overview: Overview, roles: readonly Role[]): Evidence {
  const scores = new Float64Array(overview.lines.length * SIZE)
  const barred = ROLES.flatMap((role, index) => (roles.includes(role) ? [] : [index]))
  const fired = overview.lines.map((_, at) => firedOn(overview, at))
  const best = fired.map((some, at) => {
    for (const index of barred) scores[at * SIZE + index] = -BARRED
    return weigh(some, at, scores)
  })
  return { scores, best, fired }
}

/** The role of a row that scores most, of equal ones the first, but for one; -1 where there is no other. */
function mostBut(scores: Float64Array, row: number, but: number): number {
  let most = -1
  for (let index = 0; index < SIZE; index++)
    if (index !== but && (most < 0 || (scores[row + index] ?? 0) > (scores[row + most] ?? 0))) most = index
  return most
}

/** The best sum up to each line with each role, going on from the lines before it. */
function forward({ scores }: Evidence): { sums: Float64Array; from: Int8Array } {
  const sums = new Float64Array(scores.length)
  const from = new Int8Array(scores.length)
  for (let row = 0; row < scores.length; row += SIZE) {
    const before = row - SIZE
    for (let to = 0; to < SIZE; to++) {
      let best = row > 0 ? -Infinity : -(START_COSTS[to] ?? 0)
      for (let role = 0; row > 0 && role < SIZE; role++) {
        const value = (sums[before + role] ?? 0) - (TAKING[to * SIZE + role] ?? 0)
        if (value > best) {
          best = value
          from[row + to] = role
        }
      }
      sums[row + to] = best + (scores[row + to] ?? 0)
    }
  }
  return { sums, from }
}

/** The best sum behind each line for each role it may have. */
function backward({ scores }: Evidence): Float64Array {
  const sums = new Float64Array(scores.length)
  for (let next = scores.length - SIZE; next > 0; next -= SIZE) {
    for (let role = 0; role < SIZE; role++) {
      let best = -Infinity
      for (let to = 0; to < SIZE; to++) {
        const value = (sums[next + to] ?? 0) + (scores[next + to] ?? 0) - (LEAVING[role * SIZE + to] ?? 0)
        if (value > best) best = value
      }
      sums[next - SIZE + role] = best
    }
  }
  return sums
}

/** The most consistent roles for all lines at once, by some evidence (Viterbi), with the margin by which each line's role won. */
export function bestReadings(evidence: Evidence): Reading[] {
  const { sums, from } = forward(evidence)
  const totals = backward(evidence).map((behind, at) => behind + (sums[at] ?? 0))
  const lines = evidence.best.length
  const path: number[] = []
  let role = lines > 0 ? mostBut(sums, (lines - 1) * SIZE, -1) : 0
  for (let at = lines - 1; at >= 0; at--) {
    path[at] = role
    role = from[at * SIZE + role] ?? 0
  }
  return path.map((won, at): Reading => {
    const row = at * SIZE
    const runnerUp = mostBut(totals, row, won)
    return {
      role: ROLES[won] ?? 'field',
      by: evidence.best[at]?.[won]?.id ?? null,
      runnerUp: ROLES[runnerUp] ?? null,
      margin: (totals[row + won] ?? 0) - (totals[row + runnerUp] ?? 0),
    }
  })
}

const OPENING = INDEX.get('opening') ?? 0

/** The evidence with what else speaks for each line opening a question. */
export function withOpenings(evidence: Evidence, likely: Float64Array): Evidence {
  const added = evidence.scores.slice()
  for (const [at, points] of likely.entries()) {
    const index = at * SIZE + OPENING
    added[index] = (added[index] ?? 0) + points
  }
  return { ...evidence, scores: added }
}

/** The sequence of roles for which the cues of all lines and the costs of all steps agree best. Linear in the number of lines. */
export const decode = (overview: Overview, roles: readonly Role[]): Reading[] =>
  bestReadings(evidenceOf(overview, roles))
