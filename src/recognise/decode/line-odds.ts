import { bucketsOf } from '../doubt/buckets.ts'
import { Learned } from '../doubt/learned.ts'
import type { Overview } from '../observe/overview.ts'
import { WEIGHTS as CLAUSES } from './clause-weights.ts'
import type { Evidence, Fired } from './decode.ts'
import { openingFeatures, sightsOf, type Sights } from './opening-features.ts'
import { WEIGHTS as OPENINGS } from './opening-weights.ts'

const opening = new Learned(OPENINGS)
const clause = new Learned(CLAUSES)

/** What is seen of the line at an index, and which cues speak of it: what the rules make of it is one thing that is seen. */
export const lineFeatures = (at: number, sights: Sights, fired: readonly Fired[]): string[] => [
  ...openingFeatures(at, sights),
  ...fired.map(({ cue }) => `fired ${cue.against ? '-' : ''}${cue.id}`),
]

/** For each line the logarithm of the odds that it opens a question, and that it is a clause of a decision. */
export interface LineOdds {
  readonly opens: Float64Array
  readonly decides: Float64Array
}

/** The odds of all lines, by what lines of known records at first sight had in common (`npm run doubt:lines`). */
export function lineOdds(overview: Overview, { fired }: Evidence): LineOdds {
  const { lines, lexicon } = overview
  const sights = sightsOf(overview)
  const [opens, decides] = [new Float64Array(lines.length), new Float64Array(lines.length)]
  for (const at of lines.keys())
    for (const bucket of bucketsOf(lexicon.code, lineFeatures(at, sights, fired[at] ?? []))) {
      opens[at] = (opens[at] ?? 0) + opening.at(bucket)
      decides[at] = (decides[at] ?? 0) + clause.at(bucket)
    }
  return { opens, decides }
}
