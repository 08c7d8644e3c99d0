import { isSign, type DoubtSign } from '../../model/doubt-signs.ts'
import type { Doubt, Protocol } from '../../model/schema.ts'
import { bucketsOf } from './buckets.ts'
import { seenFacts, type SeenFact } from './features.ts'
import type { JudgedFact } from './judged-facts.ts'
import { Learned } from './learned.ts'
import { surroundingsOf, type DoubtedLine } from './surroundings.ts'
import { HIGH, LOW, WEIGHTS } from './weights.ts'

/** How much what is seen must say to be told as a reason, and how many reasons are told. */
const SAYS_SOMETHING = 0.15
const MOST_REASONS = 4

const learned = new Learned(WEIGHTS)

/** How much all that is seen of a fact speaks for its being wrong: the logarithm of the odds. */
export const scoreOf = ({ fact, features }: SeenFact): number => learned.sumOf(fact.kind, features)

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

/**
 * The facts of a written record that are doubtful, by JSON Pointer as in `positions`: what is seen of a fact, of its line and
 * of the record is weighed by what wrong facts of known records have in common. What has no place in the text is not doubted,
 * nor is a transcript.
 */
export function doubtsOf(
  model: Protocol,
  lines: readonly DoubtedLine[],
  original: string,
): Record<string, Doubt> {
  const found: Record<string, Doubt> = {}
  for (const seen of seenFacts(surroundingsOf(model, lines, original))) {
    const score = scoreOf(seen)
    if (score >= LOW)
      found[seen.fact.pointer] = { level: score >= HIGH ? 'high' : 'low', reasons: reasonsOf(seen) }
  }
  return found
}
