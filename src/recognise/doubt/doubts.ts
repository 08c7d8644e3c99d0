import { isSign, type DoubtSign } from '../../model/doubt-signs.ts'
import type { Doubt, Protocol } from '../../model/schema.ts'
import { bucketsOf } from './buckets.ts'
import { partedFacts, seenFacts, type SeenFact } from './features.ts'
import type { JudgedFact } from './judged-facts.ts'
import { Learned } from './learned.ts'
import { UNIT } from './packed.ts'
import type { Surroundings } from './surroundings.ts'
import { HIGH, LEFT_OUT, LOW, WEIGHTS } from './weights.ts'

/** How much what is seen must say to be told as a reason, and how many reasons are told. */
const SAYS_SOMETHING = 0.15
const MOST_REASONS = 4

const learned = new Learned(WEIGHTS)

/** A fact of which it is weighed what speaks for its being wrong: the logarithm of the odds. */
export interface WeighedFact extends SeenFact {
  readonly odds: number
}

/**
 * The facts of a written record that have a place in the text, weighed: what is seen of a fact, of its line and of the record is
 * held against what wrong facts of known records have in common (`npm run doubt`). Of some kinds, or of all.
 */
export const weighedFacts = (around: Surroundings, kinds?: ReadonlySet<JudgedFact['kind']>): WeighedFact[] =>
  seenFacts(around, kinds).map((seen) => ({ ...seen, odds: learned.sumOf(seen.fact.kind, seen.features) }))

/** Less than any two sums of weights differ by that are not equal but for how they were rounded. */
const ROUNDING = 0.01

/** Of those facts the ones whose odds are `least` or more: most are not, which is told without a list of all that is seen. */
function* likelyWrong(
  around: Surroundings,
  least: number,
  kinds?: ReadonlySet<JudgedFact['kind']>,
): Iterable<WeighedFact> {
  for (const { fact, parts } of partedFacts(around, kinds)) {
    const { kind } = fact
    let units = learned.unitsOfKind(kind)
    for (const features of parts) units += learned.unitsOf(kind, features)
    if (units * UNIT < least - ROUNDING) continue
    const features = parts.flat()
    const odds = learned.sumOf(kind, features)
    if (odds >= least) yield { fact, features, odds }
  }
}

/** What a feature that is no sign itself stands for, by the word that its name begins with. */
const LIKE: Readonly<Record<string, DoubtSign>> = {
  margin: 'close-runner-up',
  else: 'close-runner-up',
  role: 'unusual-line',
  by: 'unusual-line',
  line: 'unusual-line',
  dress: 'unusual-line',
  share: 'unusual-line',
  all: 'unusual-line',
  within: 'unusual-line',
  above: 'unusual-neighbours',
  below: 'unusual-neighbours',
  run: 'unusual-neighbours',
  position: 'unusual-neighbours',
  behind: 'unusual-neighbours',
  before: 'unusual-neighbours',
  unread: 'unread-beside',
  says: 'unusual-line',
}

/** Features that are a sign for some kinds of facts only. */
const FOR_KINDS: Readonly<Record<string, readonly [DoubtSign, readonly JudgedFact['kind'][]]>> = {
  'says more': ['named-with-what-they-do', ['attendees']],
  'says not': ['not-to-do', ['decision', 'assignee', 'deadline']],
}

function signOf(feature: string, { kind }: JudgedFact): DoubtSign {
  if (isSign(feature)) return feature
  const own = FOR_KINDS[feature]
  if (own?.[1].includes(kind)) return own[0]
  return LIKE[feature.split(' ', 1)[0] ?? ''] ?? 'unusual-words'
}

/** The signs that say most against a fact, the strongest first. */
function reasonsOf({ fact, features }: SeenFact): DoubtSign[] {
  const buckets = bucketsOf(fact.kind, features)
  const says = new Map<DoubtSign, number>()
  for (const [at, feature] of features.entries()) {
    const sign = signOf(feature, fact)
    const weight = learned.at(buckets[at * 2] ?? 0) + learned.at(buckets[at * 2 + 1] ?? 0)
    says.set(sign, (says.get(sign) ?? 0) + weight)
  }
  const order = [...says].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const [first] = order
  const said = order.filter(([, weight]) => weight >= SAYS_SOMETHING)
  return (said.length > 0 ? said : first ? [first] : []).slice(0, MOST_REASONS).map(([sign]) => sign)
}

/** What is doubted of a fact; that a decision is one of its question is told as such. */
function doubtOf(weighed: WeighedFact): Doubt {
  const reasons = reasonsOf(weighed)
  const all: DoubtSign[] = weighed.fact.kind === 'attached' ? ['of-another-question', ...reasons] : reasons
  return { level: weighed.odds >= HIGH ? 'high' : 'low', reasons: all.slice(0, MOST_REASONS) }
}

/** The facts that are doubtful, by JSON Pointer as in `positions`. */
export function doubtsAmong(around: Surroundings): Record<string, Doubt> {
  const odds = new Map<string, number>()
  const found: Record<string, Doubt> = {}
  for (const weighed of likelyWrong(around, LOW)) {
    const { pointer } = weighed.fact
    if (weighed.odds < (odds.get(pointer) ?? LOW)) continue
    odds.set(pointer, weighed.odds)
    found[pointer] = doubtOf(weighed)
  }
  return found
}

/**
 * Who is absent or invited and has odds of `LEFT_OUT` is not stated: of sets that were left out 58 of 65 such were wrong
 * (`npm run doubt`). Of other kinds the odds say less of real records than of invented ones: those are shown.
 */
export const MAY_BE_LEFT_OUT = ['absent', 'invited'] as const
const LEFT_OUT_KINDS: ReadonlySet<JudgedFact['kind']> = new Set(MAY_BE_LEFT_OUT)

/** Whether a fact is so much likelier wrong than right that it is not stated. */
export const isUnlikely = (kind: JudgedFact['kind'], odds: number): boolean =>
  odds >= LEFT_OUT && LEFT_OUT_KINDS.has(kind)

/** Whether a record has facts that may be left out: nothing is weighed for that in one that has none. */
export const hasWhoMayBeLeftOut = (model: Protocol): boolean =>
  MAY_BE_LEFT_OUT.some((kind) => model[kind].length > 0)

/** The facts that are so much likelier wrong than right that they are not stated. */
export const unlikelyAmong = (around: Surroundings): WeighedFact[] => [
  ...likelyWrong(around, LEFT_OUT, LEFT_OUT_KINDS),
]
