import type { Place } from '../../source/place.ts'
import type { Leaf } from './leaves.ts'
import { firstMarkAfter, hidden, type Mark } from './marks.ts'
import { startsWithLetter } from '../../source/letters.ts'

const isWithin = (places: readonly Place[], offset: number): boolean =>
  places.some((place) => offset >= place.start && offset < place.end)

/** Offsets of the pairs of one mark ('**') in a leaf that the parser left as they stand. */
function strayPairs(text: string, leaf: Leaf, marks: readonly Mark[], pair: string): number[] {
  const raw = text.slice(leaf.start, leaf.end)
  const sign = pair.charAt(0)
  const found: number[] = []
  for (let at = raw.indexOf(pair); at >= 0;) {
    let end = at
    while (raw[end] === sign) end++
    const offset = leaf.start + at
    const mark = marks[firstMarkAfter(marks, offset)]
    const escaped = raw[at - 1] === '\\'
    const taken = mark !== undefined && mark.start < offset + 2
    if (end - at === 2 && !escaped && !taken && !isWithin(leaf.verbatim, offset)) found.push(offset)
    at = raw.indexOf(pair, end)
  }
  return found
}

const touchesLetter = (text: string, offset: number): boolean =>
  startsWithLetter(text.charAt(offset - 1)) || startsWithLetter(text.charAt(offset + 2))

/**
 * The marks of a piece with those added that a dirty conversion left: '__П__овестка', '**Решение: **принять' are no
 * emphasis to the parser. Only pairs in even number go; blanks ('____', '__.__.2024') and a lone footnote mark stay.
 */
export function strayMarks(text: string, leaves: readonly Leaf[], marks: readonly Mark[]): Mark[] {
  const stray: Mark[] = []
  for (const leaf of leaves) {
    if (leaf.kind !== 'text' && leaf.kind !== 'table') continue
    const stars = strayPairs(text, leaf, marks, '**')
    const lines = strayPairs(text, leaf, marks, '__').filter((offset) => touchesLetter(text, offset))
    for (const offsets of [stars, lines]) {
      if (offsets.length % 2 === 0) for (const offset of offsets) stray.push(hidden(offset, offset + 2))
    }
  }
  return stray.length === 0 ? [...marks] : [...marks, ...stray].sort((a, b) => a.start - b.start)
}
