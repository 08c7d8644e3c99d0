import type { Utterance } from './utterance.ts'

/** Finds the sentence within which an offset of the source stands; sentences in order of place. */
export function sentencePlaces(utterances: readonly Utterance[]): (offset: number) => number {
  const starts = utterances.map(({ text, turn, offset }) =>
    text.length > 0 ? text.place().start : turn.text.place().start + offset,
  )
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
