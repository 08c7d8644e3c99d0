import type { Ordinal } from '../../language/ordinals.ts'
import { follows } from '../follows.ts'
import { HEAD, SECTIONS } from '../label-groups.ts'
import type { Line } from './line.ts'

/** Whether a number may be that of the first point below a label: the first, or the next of those that run through the record. */
const startsRun = (ordinal: Ordinal, ran: Ordinal | null): boolean =>
  ordinal.parts.length > 1 || ordinal.parts[0] === 1 || (ran !== null && follows(ordinal, ran))

/** The numbered lines that count up from one right below a label of decisions, until a part of the body has a label of its own. */
export function clauseRunsOf(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let last: Ordinal | null = null
  let ran: Ordinal | null = null
  let open = false
  for (const { index, key, label, said, ordinal, statement } of lines) {
    if (key === 'decided' || key === 'tasks') {
      open = said === '' && !label?.guessed
      last = null
      if (!label?.guessed) continue
    } else if (
      statement.question ||
      statement.level > 0 ||
      (key && (SECTIONS.has(key) || HEAD.has(key)) && key !== 'vote')
    )
      open = false
    if (!open || !ordinal) continue
    const next: boolean = last === null ? startsRun(ordinal, ran) : follows(ordinal, last)
    if (!next) continue
    last = ran = ordinal
    found.add(index)
  }
  return found
}
