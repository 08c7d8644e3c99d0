import type { Gold } from '../../../scripts/accuracy/gold.ts'
import { gap, type Line } from '../line.ts'
import type { Random } from '../random.ts'
import { taken, type Choice } from '../way.ts'
import { bodyOf } from './body.ts'
import { headOf } from './head.ts'
import { inventMeeting } from './meeting.ts'
import { russianParts as parts } from './parts.ts'
import { short } from './person.ts'

/** A Russian record of an invented meeting in the styles chosen, undressed. */
export function russianRecord(choice: Choice, random: Random): { lines: readonly Line[]; gold: Gold } {
  const meeting = inventMeeting(random)
  const head = headOf(meeting, choice)
  const body = bodyOf(meeting, choice)
  const below =
    choice['time'] === undefined ? { lines: [] } : taken(parts.time, 'time', choice).below(meeting)
  const signature = taken(parts.signature, 'signature', choice)
  const attached = taken(parts.attachments, 'attachments', choice)
  const lines = [
    ...head.lines,
    ...body.lines,
    ...taken(parts.closing, 'closing', choice)(meeting),
    ...below.lines,
    gap,
    ...(attached.after ? [] : [...attached.lines(meeting), gap]),
    ...signature.lines(meeting),
    ...(attached.after ? [gap, ...attached.lines(meeting)] : []),
  ]
  const gold: Gold = {
    ...head.gold,
    ...below.gold,
    ...(signature.signs.includes('chair') ? { chair: short(meeting.chair) } : {}),
    ...(signature.signs.includes('secretary') ? { secretary: short(meeting.secretary) } : {}),
    ...body.gold,
  }
  return { lines, gold }
}
