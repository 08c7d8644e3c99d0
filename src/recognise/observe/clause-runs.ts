import type { Ordinal } from '../../language/ordinals.ts'
import { follows } from '../follows.ts'
import { HEAD, SECTIONS } from '../label-groups.ts'
import type { Line } from './line.ts'

/** Whether a number may be that of the first point below a label: the first, or the next of those that run through the record. */
const startsRun = (ordinal: Ordinal, ran: Ordinal | null): boolean =>
  ordinal.parts.length > 1 || ordinal.parts[0] === 1 || (ran !== null && follows(ordinal, ran))

const decides = ({ key }: Line): boolean => key === 'decided' || key === 'tasks'

/** Whether a line ends the list below a label of decisions: a question, a heading, a part of the body or the head. */
const endsList = ({ key, statement }: Line): boolean =>
  statement.question !== null ||
  statement.level > 0 ||
  (key !== null && key !== 'vote' && (SECTIONS.has(key) || HEAD.has(key)))

/** The numbered lines that count up from one right below a label of decisions, until a part of the body has a label of its own. */
export function clauseRunsOf(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let last: Ordinal | null = null
  let ran: Ordinal | null = null
  let open = false
  for (const line of lines) {
    const { index, label, said, ordinal } = line
    if (decides(line)) {
      open = said === '' && !label?.guessed
      last = null
      if (!label?.guessed) continue
    } else if (endsList(line)) open = false
    if (!open || !ordinal) continue
    const next: boolean = last === null ? startsRun(ordinal, ran) : follows(ordinal, last)
    if (!next) continue
    last = ran = ordinal
    found.add(index)
  }
  return found
}
