import { LABEL_KEYS, type Lexicon } from './lexicon.ts'
import { fold } from './words.ts'

/** What an office may have further words for: labels, and bodies that things are given to do. */
export const SYNONYM_KEYS = [...LABEL_KEYS, 'body'] as const

export type SynonymKey = (typeof SYNONYM_KEYS)[number]

/** Further words as an office uses them: `{ decided: ['Порешили'], body: ['актив*'] }`. */
export type Synonyms = Readonly<Partial<Record<SynonymKey, readonly string[]>>>

const extended = new WeakMap<Synonyms, Map<Lexicon, Lexicon>>()

/**
 * The lexicon with further words for its labels and bodies, behind its own: what is printed stays the same. The same lexicon and
 * the same synonyms give the same object, so that what is compiled from it is compiled once.
 */
export function withSynonyms(lexicon: Lexicon, synonyms: Synonyms): Lexicon {
  const known = extended.get(synonyms) ?? new Map<Lexicon, Lexicon>()
  extended.set(synonyms, known)
  const before = known.get(lexicon)
  if (before) return before
  const labels = { ...lexicon.labels }
  for (const [key, forms] of Object.entries(synonyms) as [SynonymKey, readonly string[]][])
    if (key !== 'body') labels[key] = [...lexicon.labels[key], ...forms]
  const bodies = [...lexicon.clauses.bodies, ...(synonyms.body ?? []).map(fold)]
  const made = { ...lexicon, labels, clauses: { ...lexicon.clauses, bodies } }
  known.set(lexicon, made)
  return made
}
