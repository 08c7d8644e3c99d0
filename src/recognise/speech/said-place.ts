import { lastBefore } from '../../source/last-before.ts'
import type { Utterance } from './utterance.ts'

/** Finds the sentence within which an offset of the source stands; sentences in order of place. */
export function sentencePlaces(utterances: readonly Utterance[]): (offset: number) => number {
  const starts = utterances.map(({ text, turn, offset }) =>
    text.length > 0 ? text.place().start : turn.text.place().start + offset,
  )
  return (offset) => lastBefore(starts.length, (at) => starts[at] ?? 0, offset)
}
