import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import type { Outline } from '../passage.ts'
import { bestReadings, evidenceOf, withOpenings, type Reading } from './decode.ts'
import { lineOdds, type LineOdds } from './line-odds.ts'
import { outlineOf } from './outline.ts'
import { ENTRIES, ROLES, type Role } from './roles.ts'
import { looksAgain, secondLook } from './second-look.ts'

/** What the logarithm of the odds counts for, in the units of `STRENGTH`: what is nearly as likely as not counts as well. */
const TIMES = 12
const AHEAD = 1.5
/** The odds are believed up to here. */
const MOST = 4

/** One question alone takes all that was decided below it, whatever that was about. */
const LEAST = 2

/** Roles of lines that decide: where nothing is decided, headings are no questions that were missed. */
const DECIDES: ReadonlySet<Role> = new Set<Role>(['decided', 'clause', 'deed'])

/** Whether a line is known to be something else: by a label or the number of a question of its own, or in a list of people. */
const isKnown = ({ key, label, statement }: Line, role: Role): boolean =>
  statement.question !== null ||
  (key !== null && key !== 'question' && !label?.guessed) ||
  ENTRIES.includes(role)

/** What speaks for each line opening a question, by what lines that open one in known records have in common. */
const likelyOpenings = ({ lines }: Overview, readings: readonly Reading[], odds: LineOdds): Float64Array =>
  Float64Array.from(lines, (line, at) =>
    isKnown(line, readings[at]?.role ?? 'field')
      ? 0
      : TIMES * Math.max(0, Math.min(MOST, AHEAD + odds.opens(at))),
  )

/** A record cut by the roles of its lines. */
interface Outlined {
  readonly readings: readonly Reading[]
  readonly outline: Outline
}

/** The record cut by the roles of its lines, with those that a second look is sure of. */
function lookedAt(overview: Overview, readings: readonly Reading[], odds: LineOdds | null): Outlined {
  const looked = (odds && secondLook(overview, readings, odds)) ?? { overview, readings }
  return { readings: looked.readings, outline: outlineOf(looked.overview, looked.readings) }
}

/**
 * The roles of all lines, and the record cut by them. Where no question is found at all, it is read once more with what is
 * learned of lines that open questions (`npm run doubt:lines`).
 */
export function outlined(overview: Overview): Outlined {
  const evidence = evidenceOf(overview, ROLES)
  const readings = bestReadings(evidence)
  const odds = looksAgain(overview) ? lineOdds(overview, evidence) : null
  const first = lookedAt(overview, readings, odds)
  if (first.outline.questions.length > 0 || !first.readings.some(({ role }) => DECIDES.has(role)))
    return first
  const likely = likelyOpenings(overview, readings, odds ?? lineOdds(overview, evidence))
  if (!likely.some((points) => points > 0)) return first
  const again = lookedAt(overview, bestReadings(withOpenings(evidence, likely)), odds)
  return again.outline.questions.length < LEAST ? first : again
}
