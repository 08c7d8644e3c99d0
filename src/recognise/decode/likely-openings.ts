import { Learned } from '../doubt/learned.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import type { Outline } from '../passage.ts'
import { bestReadings, evidenceOf, withOpenings, type Reading } from './decode.ts'
import { openingFeatures, sightsOf } from './opening-features.ts'
import { WEIGHTS } from './opening-weights.ts'
import { outlineOf } from './outline.ts'
import { ENTRIES, ROLES, type Role } from './roles.ts'

const learned = new Learned(WEIGHTS)

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
function likelyOpenings(overview: Overview, readings: readonly Reading[]): Float64Array {
  const sights = sightsOf(overview)
  return Float64Array.from(overview.lines, (line, at) => {
    if (isKnown(line, readings[at]?.role ?? 'field')) return 0
    const odds = AHEAD + learned.sumOf(overview.lexicon.code, openingFeatures(at, sights))
    return TIMES * Math.max(0, Math.min(MOST, odds))
  })
}

/**
 * The roles of all lines, and the record cut by them. Where the cues find no question at all, it is read once more with what is
 * learned of lines that open questions (`npm run doubt:openings`).
 */
export function outlined(overview: Overview): { readings: readonly Reading[]; outline: Outline } {
  const evidence = evidenceOf(overview, ROLES)
  const readings = bestReadings(evidence)
  const outline = outlineOf(overview, readings)
  if (outline.questions.length > 0 || !readings.some(({ role }) => DECIDES.has(role)))
    return { readings, outline }
  const likely = likelyOpenings(overview, readings)
  if (!likely.some((points) => points > 0)) return { readings, outline }
  const again = bestReadings(withOpenings(evidence, likely))
  const found = outlineOf(overview, again)
  return found.questions.length < LEAST ? { readings, outline } : { readings: again, outline: found }
}
