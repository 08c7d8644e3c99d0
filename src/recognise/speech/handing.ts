import type { Directive } from './directives.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Sentences back to the voice that an order without a name is meant for. */
const SPOKEN_TO_WITHIN = 12

/** What speaks for work that is handed to somebody named: a day, the word they give, a word that charges them with it. */
export interface Handing {
  readonly kind: Directive['kind']
  readonly asks: boolean
  readonly dated: boolean
  readonly agreed: boolean
}

/** Whether it is settled that they are to do it, unless something speaks against it. */
export function isSettled({ kind, asks, dated, agreed }: Handing): boolean {
  if (kind === 'told') return dated
  return asks ? agreed : dated || agreed || kind === 'charged'
}

/** How much speaks for it, to be weighed against what does not. */
export const pointsFor = ({ kind, dated, agreed }: Handing): number =>
  1 + [dated, agreed, kind === 'charged'].filter(Boolean).length * 2

/** The sentence of the voice that an order without a name is meant for: the last one that another voice said. */
export function spokenTo({ utterances }: Talk, at: number): Utterance | null {
  const own = utterances[at]?.voice
  return (
    utterances.slice(Math.max(0, at - SPOKEN_TO_WITHIN), at).findLast(({ voice }) => voice !== own) ?? null
  )
}
