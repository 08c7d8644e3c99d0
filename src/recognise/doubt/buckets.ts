/**
 * Where the weight of a feature stands: its name is hashed (FNV-1a), so that no list of names has to be kept (feature hashing,
 * Weinberger et al. 2009). Each feature counts twice, for all facts and for those of its kind.
 */

/** How many places there are, a power of two; few of them have a weight. */
export const BUCKETS = 262_144

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

function hashOf(text: string): number {
  let hash = OFFSET
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}

const mixed = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1)

/** Other things speak against these than against all others: they share no places with them. */
const ALONE: ReadonlySet<string> = new Set(['attached'])

/** The two places of a feature of things of a kind: for all kinds, and for this one. */
export function bucketsOfFeature(kind: string, feature: string): readonly [number, number] {
  const own = hashOf(kind)
  const hash = hashOf(feature)
  const all = ALONE.has(kind) ? Math.imul(hash ^ ~own, PRIME) : hash
  return [mixed(all), mixed(Math.imul(hash ^ own, PRIME))]
}

/** The place of the kind itself. */
export const bucketOfKind = (kind: string): number => mixed(hashOf(kind))

/** The two places of each feature of a fact, one after the other; behind them that of the kind itself. */
export function bucketsOf(kind: string, features: readonly string[]): Int32Array {
  const places = new Int32Array(features.length * 2 + 1)
  for (const [at, feature] of features.entries()) places.set(bucketsOfFeature(kind, feature), at * 2)
  places[features.length * 2] = bucketOfKind(kind)
  return places
}
