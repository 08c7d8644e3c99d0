import type { LabelKey, Lexicon } from './lexicon.ts'

/** Further words for labels, as an office uses them: `{ decided: ['Порешили'] }`. */
export type Synonyms = Readonly<Partial<Record<LabelKey, readonly string[]>>>

const extended = new WeakMap<Synonyms, Map<Lexicon, Lexicon>>()

/**
 * The lexicon with further words for its labels, behind its own: what is printed stays the same. The same lexicon and
 * the same synonyms give the same object, so that what is compiled from it is compiled once.
 */
export function withSynonyms(lexicon: Lexicon, synonyms: Synonyms): Lexicon {
  const known = extended.get(synonyms) ?? new Map<Lexicon, Lexicon>()
  extended.set(synonyms, known)
  const before = known.get(lexicon)
  if (before) return before
  const labels = { ...lexicon.labels }
  for (const [key, forms] of Object.entries(synonyms) as [LabelKey, readonly string[]][]) {
    labels[key] = [...lexicon.labels[key], ...forms]
  }
  const made = { ...lexicon, labels }
  known.set(lexicon, made)
  return made
}
