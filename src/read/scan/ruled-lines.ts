import type { GreyPicture } from './pgm.ts'

/** A line drawn on a page, from end to end, in points of the picture; it may lean. */
export interface RuledLine {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A line is looked for in strips across it of this width; in each of them this share of it is dark. */
const STRIP = 24
const DARK_SHARE = 0.8
/** Darker than this share of the paper around is ink. */
const INK = 0.72
/** What is thicker is no line; shorter than this share of the page's width, it is a dash or a letter. */
const THICKEST = 12
const SHORTEST = 0.08
/** A line may be broken in so many strips, and lean so many points from one to the next. */
const BROKEN = 2
const LEANS = 3
const TILE = 64
/** How near to a line another must end to end at it. */
const NEAR = STRIP
/** Lines of a table lean alike, but for what the nearness of its edges does to a photo. */
const ODD_LEAN = 0.022
const MOST_LINES = 2000

/** Whether each point is ink, by the brightness of the paper around: a photo is darker at one side. */
function inkOf({ width, height, points }: GreyPicture): Uint8Array {
  const ink = new Uint8Array(width * height)
  for (let top = 0; top < height; top += TILE) {
    for (let left = 0; left < width; left += TILE) {
      const [bottom, right] = [Math.min(height, top + TILE), Math.min(width, left + TILE)]
      let sum = 0
      let count = 0
      for (let y = top; y < bottom; y += 4) {
        for (let x = left; x < right; x += 4) {
          sum += points[y * width + x] ?? 255
          count++
        }
      }
      const limit = (sum / Math.max(1, count)) * INK
      for (let y = top; y < bottom; y++) {
        const row = y * width
        for (let x = left; x < right; x++) if ((points[row + x] ?? 255) < limit) ink[row + x] = 1
      }
    }
  }
  return ink
}

/** Where in one strip dark runs of a line's thickness stand: the middle of each. */
function hitsIn(counts: Uint8Array): number[] {
  const least = STRIP * DARK_SHARE
  const hits: number[] = []
  for (let at = 0; at < counts.length; at++) {
    if ((counts[at] ?? 0) < least) continue
    const from = at
    while (at < counts.length && (counts[at] ?? 0) >= least) at++
    if (at - from <= THICKEST) hits.push((from + at - 1) / 2)
  }
  return hits
}

/** How many points of each row are ink in each strip of columns; a point above or below counts, as lines lean. */
function countsAcross(ink: Uint8Array, width: number, height: number): Uint8Array[] {
  const strips = Array.from({ length: Math.floor(width / STRIP) }, () => new Uint8Array(height))
  for (let y = 1; y < height - 1; y++) {
    const row = y * width
    strips.forEach((counts, strip) => {
      let count = 0
      for (let at = row + strip * STRIP, end = at + STRIP; at < end; at++)
        count += (ink[at] ?? 0) | (ink[at - width] ?? 0) | (ink[at + width] ?? 0)
      counts[y] = count
    })
  }
  return strips
}

/** The same for columns in each strip of rows. */
function countsDown(ink: Uint8Array, width: number, height: number): Uint8Array[] {
  return Array.from({ length: Math.floor(height / STRIP) }, (_, strip) => {
    const counts = new Uint8Array(width)
    for (let y = strip * STRIP; y < (strip + 1) * STRIP; y++) {
      const row = y * width
      for (let x = 1; x < width - 1; x++) {
        const at = row + x
        if ((ink[at] ?? 0) | (ink[at - 1] ?? 0) | (ink[at + 1] ?? 0)) counts[x] = (counts[x] ?? 0) + 1
      }
    }
    return counts
  })
}

interface Chain {
  readonly first: number
  readonly from: number
  last: number
  at: number
}

/** The lines along one direction, from what is counted in the strips across it. */
function linesAlong(strips: readonly Uint8Array[], least: number): Chain[] {
  const done: Chain[] = []
  let open: Chain[] = []
  const close = (chain: Chain): void => {
    if ((chain.last - chain.first + 1) * STRIP >= least && done.length < MOST_LINES) done.push(chain)
  }
  strips.forEach((counts, strip) => {
    for (const hit of hitsIn(counts)) {
      const chain = open.find(({ last, at }) => last < strip && Math.abs(at - hit) <= LEANS * (strip - last))
      if (chain) {
        chain.last = strip
        chain.at = hit
      } else open.push({ first: strip, from: hit, last: strip, at: hit })
    }
    const kept: Chain[] = []
    for (const chain of open) {
      if (strip - chain.last > BROKEN) close(chain)
      else kept.push(chain)
    }
    open = kept
  })
  for (const chain of open) close(chain)
  return done
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Whether a value lies between two others, or as near to them as lines are known. */
const between = (value: number, from: number, to: number): boolean =>
  value >= Math.min(from, to) - NEAR && value <= Math.max(from, to) + NEAR

/** Whether a point lies on a line. */
function touches(x: number, y: number, { x1, y1, x2, y2 }: RuledLine): boolean {
  const flat = Math.abs(x2 - x1) > Math.abs(y2 - y1)
  return flat
    ? between(x, x1, x2) && Math.abs(y - (y1 + y2) / 2) <= NEAR + Math.abs(y2 - y1) / 2
    : between(y, y1, y2) && Math.abs(x - (x1 + x2) / 2) <= NEAR + Math.abs(x2 - x1) / 2
}

/** The lines that end at others at both ends, as those of tables do; letters one under the other make lines that do not. */
const framed = (lines: readonly RuledLine[], others: readonly RuledLine[]): RuledLine[] =>
  lines.filter(({ x1, y1, x2, y2 }) =>
    [
      [x1, y1],
      [x2, y2],
    ].every(([x = 0, y = 0]) => others.some((other) => touches(x, y, other))),
  )

/** The lines that are drawn across and down a page as tables are. */
export function ruledLines(picture: GreyPicture): RuledLine[] {
  const { width, height } = picture
  const ink = inkOf(picture)
  const least = Math.min(width, height) * SHORTEST
  const across = linesAlong(countsAcross(ink, width, height), least).map(
    ({ first, from, last, at }): RuledLine => ({
      x1: first * STRIP,
      y1: from,
      x2: (last + 1) * STRIP,
      y2: at,
    }),
  )
  const down = linesAlong(countsDown(ink, width, height), least).map(
    ({ first, from, last, at }): RuledLine => ({
      x1: from,
      y1: first * STRIP,
      x2: at,
      y2: (last + 1) * STRIP,
    }),
  )
  const lean = median(across.map(({ x1, y1, x2, y2 }) => (y2 - y1) / (x2 - x1)))
  const flat = across.filter(({ x1, y1, x2, y2 }) => Math.abs((y2 - y1) / (x2 - x1) - lean) < ODD_LEAN)
  const upright = down.filter(({ x1, y1, x2, y2 }) => Math.abs((x1 - x2) / (y2 - y1) - lean) < ODD_LEAN)
  // A strip that a line fills in part is not counted: the line is longer by most of one.
  const ends = STRIP * 0.75
  return [
    ...framed(flat, upright).map((line) => ({ ...line, x1: line.x1 - ends, x2: line.x2 + ends })),
    ...framed(upright, flat).map((line) => ({ ...line, y1: line.y1 - ends, y2: line.y2 + ends })),
  ]
}
