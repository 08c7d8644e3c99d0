import type { JudgedFact } from './judged-facts.ts'
import { kindFeatures } from './kind-features.ts'
import { lineFeatures, placeFeatures } from './line-features.ts'
import { recordFeatures } from './record-features.ts'
import { lineAt, type Surroundings } from './surroundings.ts'
import { wordFeatures } from './word-features.ts'

/** A fact with what is seen of it. */
export interface SeenFact {
  readonly fact: JudgedFact
  readonly features: readonly string[]
}

/** A fact with what is seen of its words, of its place, of what it is said to be, of its line and of the record. */
export interface PartedFact {
  readonly fact: JudgedFact
  readonly parts: readonly (readonly string[])[]
}

/**
 * What is seen of each fact that has a place in the text: of its words, of its line and the lines around, of what it is
 * said to be, and of the record. A feature is a name; those with the name of a sign of doubt are that sign. Facts of some kinds,
 * or of all.
 */
export const seenFacts = (around: Surroundings, kinds?: ReadonlySet<JudgedFact['kind']>): SeenFact[] =>
  [...partedFacts(around, kinds)].map(({ fact, parts }) => ({ fact, features: parts.flat() }))

/** The same, one by one, in parts. */
export function* partedFacts(
  around: Surroundings,
  kinds?: ReadonlySet<JudgedFact['kind']>,
): Iterable<PartedFact> {
  const { model, facts } = around
  if (around.lines.length === 0) return
  const record = recordFeatures(around)
  const ofLines = new Map<number, readonly string[]>()
  const ofLine = (at: number): readonly string[] => {
    const known = ofLines.get(at) ?? lineFeatures(at, around)
    ofLines.set(at, known)
    return known
  }
  for (const fact of facts) {
    const place = model.positions[fact.pointer]
    if (!place || kinds?.has(fact.kind) === false) continue
    const at = lineAt(around.lines, place.start.offset)
    const parts = [
      wordFeatures(fact.text),
      placeFeatures(place, at, around),
      kindFeatures(fact, around),
      ofLine(at),
      record,
    ]
    yield { fact, parts }
    // That a decision is one of its question is a fact of its own.
    if (fact.kind === 'decision') yield { fact: { ...fact, kind: 'attached' }, parts }
  }
}
