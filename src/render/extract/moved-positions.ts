import type { Protocol } from '../../model/schema.ts'

/** A question or a clause that stands at another JSON Pointer than in the record; what stands below it has moves of its own. */
export interface Move {
  readonly from: string
  readonly to: string
}

const LISTS = /^\/(?:agenda|decisions|attachments)\//
const CLAUSE = /\/(?:decisions|items)\/\d+/g

/** The positions of what was taken over, at the pointers where it stands now. */
export function movedPositions(
  positions: Protocol['positions'],
  moves: readonly Move[],
): Protocol['positions'] {
  const targets = new Map(moves.map(({ from, to }) => [from, to]))
  const moved: Protocol['positions'] = {}
  for (const [pointer, position] of Object.entries(positions)) {
    if (!LISTS.test(pointer)) {
      moved[pointer] = position
      continue
    }
    const question = /^\/agenda\/\d+/.exec(pointer)?.[0].length ?? 0
    const clauses = [...pointer.matchAll(CLAUSE)]
    const last = clauses.at(-1)
    const end = last ? last.index + last[0].length : question
    const target = targets.get(pointer.slice(0, end))
    if (target !== undefined) moved[target + pointer.slice(end)] = position
  }
  return moved
}
