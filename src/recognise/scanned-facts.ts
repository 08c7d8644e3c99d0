import { doubtfulWords, type TextedWord } from '../document/doubts.ts'
import type { Box, Scan } from '../document/scan.ts'
import type { Protocol, ScannedFact } from '../model/schema.ts'
import type { Source } from '../source/source.ts'

interface LocatedWord extends TextedWord {
  readonly start: number
  readonly end: number
}

/** The smallest box that holds all. */
function around(boxes: readonly Box[]): Box {
  const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other))
  const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other))
  const x = least(boxes.map((box) => box.x))
  const y = least(boxes.map((box) => box.y))
  const right = most(boxes.map((box) => box.x + box.width))
  const bottom = most(boxes.map((box) => box.y + box.height))
  const share = (value: number): number => Math.round(value * 10_000) / 10_000
  return { x: share(x), y: share(y), width: share(right - x), height: share(bottom - y) }
}

/** Index of the first word that ends behind an offset. */
function firstBehind(words: readonly LocatedWord[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where on the pages the facts stand that have a place in the text, and which of their words the recogniser was not sure
 * of. A fact that goes over the turn of a page has the box on the page where it begins.
 */
export function scannedFacts(
  positions: Protocol['positions'],
  scan: Scan,
  source: Source,
): Record<string, ScannedFact> {
  const words = scan.words
    .map((word): LocatedWord => {
      const { start, end } = source.position(word.place)
      return { ...word, text: source.slice(word.place), start: start.offset, end: end.offset }
    })
    .sort((a, b) => a.start - b.start)
  const doubtful = new Set(doubtfulWords(words))
  const facts: Record<string, ScannedFact> = {}
  for (const [pointer, { start, end }] of Object.entries(positions)) {
    const inside: LocatedWord[] = []
    for (let at = firstBehind(words, start.offset); at < words.length; at++) {
      const word = words[at]
      if (!word || word.start >= end.offset) break
      inside.push(word)
    }
    const [first] = inside
    if (!first) continue
    const onPage = inside.filter(({ page }) => page === first.page)
    facts[pointer] = {
      page: first.page,
      box: around(onPage.map(({ box }) => box)),
      doubtful: inside
        .filter((word) => doubtful.has(word))
        .map(({ text, confidence, read }) => ({ text, confidence: Math.round(confidence), read })),
    }
  }
  return facts
}
