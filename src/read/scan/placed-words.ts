import type { Place } from '../../source/place.ts'

const TOKEN = /\S+/g
/** How far from the expected word one of the same letters is looked for. */
const REACH = 400
/** How many of them, before and after. */
const CANDIDATES = 12

/** Index of the first of ascending numbers that is not below a value. */
function firstNotBelow(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where words stand in the text that was written from them, in their order on the page; null for one that is not there.
 * The text has them in nearly the same order (the cells of tables aside), two in one where a word was divided at the end
 * of a line, and marks of its own between them (the strokes of tables).
 */
export function placedWords(text: string, words: readonly string[]): (Place | null)[] {
  const places: (Place | null)[] = words.map(() => null)
  const unused = new Map<string, number[]>()
  words.forEach((word, at) => {
    const same = unused.get(word)
    if (same) same.push(at)
    else unused.set(word, [at])
  })
  let expected = 0
  const take = (at: number, start: number, length: number): void => {
    places[at] = { start, end: start + length }
    expected = at + 1
  }
  const nearest = (word: string): number | null => {
    const same = unused.get(word) ?? []
    const from = firstNotBelow(same, expected)
    let best: number | null = null
    for (const at of same.slice(Math.max(0, from - CANDIDATES), from + CANDIDATES)) {
      const apart = Math.abs(at - expected)
      if (places[at] === null && apart <= REACH && (best === null || apart < Math.abs(best - expected)))
        best = at
    }
    return best
  }
  for (const token of text.matchAll(TOKEN)) {
    const at = nearest(token[0])
    if (at !== null) take(at, token.index, token[0].length)
    else
      divided(token[0], words, expected, places).forEach(([index, from, length]) => {
        take(index, token.index + from, length)
      })
  }
  return places
}

/** The words, from the expected one on, that a token was put together of: [index, offset in the token, length]. */
function divided(
  token: string,
  words: readonly string[],
  expected: number,
  places: readonly (Place | null)[],
): [number, number, number][] {
  for (let first = expected; first < Math.min(words.length, expected + 3); first++) {
    const found: [number, number, number][] = []
    let from = 0
    for (let at = first; at < words.length && from < token.length && places[at] === null; at++) {
      const word = words[at] ?? ''
      const part = token.startsWith(word, from) ? word : word.replace(/[-\u00ad]$/, '')
      if (part === '' || !token.startsWith(part, from)) break
      found.push([at, from, part.length])
      from += part.length
    }
    if (from === token.length) return found
  }
  return []
}
