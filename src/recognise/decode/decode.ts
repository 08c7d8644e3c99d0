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

/** What the cues say of one line: a sum for each role, and the strongest cue for it. */
interface Evidence {
  readonly scores: Float64Array
  readonly best: (Cue | null)[]
}

/** A cue that speaks of a line, and the roles it speaks for or against there. */
export interface Fired {
  readonly cue: Cue
  readonly roles: readonly Role[]
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

/** Adds what the cues say of a line to what `scores` holds for its roles. */
function evidenceOf(overview: Overview, at: number, scores: Float64Array): Evidence {
  const best: (Cue | null)[] = new Array<Cue | null>(SIZE).fill(null)
  for (const { cue, roles: spoken } of firedOn(overview, at)) {
    const weight = STRENGTH[cue.strength] * (cue.against ? -1 : 1)
    for (const role of spoken) {
      const index = INDEX.get(role) ?? 0
      scores[index] = (scores[index] ?? 0) + weight
      const before = best[index]
      if (!cue.against && (!before || STRENGTH[before.strength] < weight)) best[index] = cue
    }
  }
  return { scores, best }
}

/** The role that scores most, of equal ones the first, but for one; -1 where there is no other. */
function mostBut(scores: Float64Array, but: number): number {
  let most = -1
  for (let index = 0; index < SIZE; index++)
    if (index !== but && (most < 0 || (scores[index] ?? 0) > (scores[most] ?? 0))) most = index
  return most
}

/** How much the best reading of the whole record with each role of a line is worth. */
function totalsOf(upTo: Float64Array | undefined, behind: Float64Array | undefined): Float64Array {
  const totals = new Float64Array(SIZE)
  for (let role = 0; role < SIZE; role++) totals[role] = (upTo?.[role] ?? 0) + (behind?.[role] ?? 0)
  return totals
}

/** The best sum up to each line with each role, going on from the lines before it. */
function forward(evidence: readonly Evidence[]): { sums: Float64Array[]; from: Int8Array[] } {
  const sums: Float64Array[] = []
  const from: Int8Array[] = []
  evidence.forEach(({ scores }, at) => {
    const sum = new Float64Array(SIZE)
    const back = new Int8Array(SIZE)
    const before = sums[at - 1]
    for (let to = 0; to < SIZE; to++) {
      let best = before ? -Infinity : -(START_COSTS[to] ?? 0)
      const row = to * SIZE
      for (let role = 0; before && role < SIZE; role++) {
        const value = (before[role] ?? 0) - (TAKING[row + role] ?? 0)
        if (value > best) {
          best = value
          back[to] = role
        }
      }
      sum[to] = best + (scores[to] ?? 0)
    }
    sums.push(sum)
    from.push(back)
  })
  return { sums, from }
}

/** The best sum behind each line for each role it may have. */
function backward(evidence: readonly Evidence[]): Float64Array[] {
  const sums: Float64Array[] = new Array<Float64Array>(evidence.length)
  for (let at = evidence.length - 1; at >= 0; at--) {
    const sum = new Float64Array(SIZE)
    const next = sums[at + 1]
    const scores = evidence[at + 1]?.scores
    for (let role = 0; next && scores && role < SIZE; role++) {
      let best = -Infinity
      const row = role * SIZE
      for (let to = 0; to < SIZE; to++) {
        const value = (next[to] ?? 0) + (scores[to] ?? 0) - (LEAVING[row + to] ?? 0)
        if (value > best) best = value
      }
      sum[role] = best
    }
    sums[at] = sum
  }
  return sums
}

/**
 * The most consistent roles for all lines at once: the sequence for which the cues of all lines and the costs of all steps
 * agree best (Viterbi), with the margin by which each line's role won. Only `roles` are given. Linear in the number of lines.
 */
export function decode(overview: Overview, roles: readonly Role[] = ROLES): Reading[] {
  const allowed = Float64Array.from(ROLES, (role) => (roles.includes(role) ? 0 : -BARRED))
  const evidence = overview.lines.map((_, at) => evidenceOf(overview, at, allowed.slice()))
  const { sums, from } = forward(evidence)
  const behind = backward(evidence)
  const path: number[] = []
  const last = sums[sums.length - 1]
  let role = last ? mostBut(last, -1) : 0
  for (let at = evidence.length - 1; at >= 0; at--) {
    path[at] = role
    role = from[at]?.[role] ?? 0
  }
  return path.map((won, at): Reading => {
    const totals = totalsOf(sums[at], behind[at])
    const runnerUp = mostBut(totals, won)
    return {
      role: ROLES[won] ?? 'field',
      by: evidence[at]?.best[won]?.id ?? null,
      runnerUp: ROLES[runnerUp] ?? null,
      margin: (totals[won] ?? 0) - (totals[runnerUp] ?? 0),
    }
  })
}
