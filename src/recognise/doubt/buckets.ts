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

/** The hashes of what is seen of facts, kept as long as the list is: a decision and its place are seen alike. */
const hashesOf = new WeakMap<readonly string[], Int32Array>()

function hashesIn(features: readonly string[]): Int32Array {
  let known = hashesOf.get(features)
  if (!known) {
    known = new Int32Array(features.length)
    for (let at = 0; at < features.length; at++) known[at] = hashOf(features[at] ?? '')
    hashesOf.set(features, known)
  }
  return known
}

/** Lists of features as one; what is seen of a line or of the record is hashed once for all facts. */
export function joinedFeatures(parts: readonly (readonly string[])[]): readonly string[] {
  const features = parts.flat()
  const hashes = new Int32Array(features.length)
  let at = 0
  for (const part of parts) {
    hashes.set(hashesIn(part), at)
    at += part.length
  }
  hashesOf.set(features, hashes)
  return features
}

const mixed = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1)

/** Other things speak against these than against all others: they share no places with them. */
const ALONE: ReadonlySet<string> = new Set(['attached'])

/** The two places of each feature of a fact, one after the other. */
export function bucketsAmong(kind: string, features: readonly string[]): Int32Array {
  const own = hashOf(kind)
  const alone = ALONE.has(kind)
  const places = new Int32Array(features.length * 2)
  const hashes = hashesIn(features)
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    places[at * 2] = mixed(alone ? Math.imul(hash ^ ~own, PRIME) : hash)
    places[at * 2 + 1] = mixed(Math.imul(hash ^ own, PRIME))
  }
  return places
}

/** The place of the kind itself. */
export const bucketOfKind = (kind: string): number => mixed(hashOf(kind))

/** The two places of each feature of a fact, one after the other; behind them that of the kind itself. */
export function bucketsOf(kind: string, features: readonly string[]): Int32Array {
  const places = new Int32Array(features.length * 2 + 1)
  places.set(bucketsAmong(kind, features))
  places[features.length * 2] = bucketOfKind(kind)
  return places
}
