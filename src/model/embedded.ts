import type { Protocol } from './schema.ts'

/** Name of the part of a file that holds its model. */
export const EMBEDDED_NAME = 'protocol.json'

/** A model that lies in its own document, and a measure of the words that it was written with. */
export interface Embedded {
  readonly words: string
  readonly model: unknown
}

const MODULUS = 2 ** 32

/**
 * A measure of some words: how often each letter and digit stands there, whatever their order, case and marks are. The
 * order of columns and the ends of lines are another in every format; a changed date or name gives another measure.
 */
function measureOf(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const character of text.normalize('NFC').toLowerCase())
      if (/[\p{L}\p{N}]/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  let hash = 2166136261
  for (const [character, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
    for (const sign of `${character}${String(count)};`)
      hash = (Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0) % MODULUS
  return hash.toString(16).padStart(8, '0')
}

/** The model as JSON to lie in a document with these words; `texts` null where words are not to be held against it. */
export function embeddedJson(model: Protocol, texts: readonly string[] | null): string {
  const { positions: _, unrecognized, ...facts } = model
  const embedded: Embedded = {
    words: texts === null ? '' : measureOf(texts),
    model: { ...facts, unrecognized: unrecognized.map(({ text }) => text) },
  }
  return JSON.stringify(embedded)
}

/** What `embeddedJson` gave; null for anything else, and where the words have changed since. */
export function embeddedIn(json: string, texts: readonly string[]): Embedded | null {
  let found: unknown
  try {
    found = JSON.parse(json)
  } catch {
    return null
  }
  if (typeof found !== 'object' || found === null || !('words' in found) || !('model' in found)) return null
  const { words, model } = found
  if (typeof words !== 'string') return null
  return words === '' || words === measureOf(texts) ? { words, model } : null
}
