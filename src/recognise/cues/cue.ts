import type { Role } from '../decode/roles.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'

/**
 * How much a cue says, as ordinal classes; the numbers only have to keep their order and to outweigh the steps of
 * `decode/roles.ts` that they must: a label with a colon leaves any list, a shape alone leaves none.
 */
export const STRENGTH = {
  /** A guard: what a role cannot do without is not there. More than all else together. */
  ruled: 1000,
  /** The record says it: a label with its colon, a column's heading. */
  marked: 10,
  /** Words that are used for little else: 'По первому вопросу', 'Решено …'. */
  worded: 6,
  /** A number that goes on counting, a title that is repeated. */
  counted: 4,
  /** The look of the line: a name at its head, an infinitive, a gap before a name. */
  shaped: 2.5,
  /** Where the line stands. */
  placed: 1.2,
} as const

export type Strength = keyof typeof STRENGTH

/** Evidence that a line has one of some roles, or, `against`, that it has none of them. */
export interface Cue {
  readonly id: string
  readonly roles: readonly Role[]
  readonly strength: Strength
  readonly against?: boolean
  /** Whether it speaks of a line; some of the roles where it speaks for those only. */
  reads(line: Line, overview: Overview): boolean | null | readonly Role[]
}
