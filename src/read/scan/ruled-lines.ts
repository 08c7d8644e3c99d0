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
/** The same for lines down the page: the height of a row of one line. */
const LOWEST = 0.03
/** How far from its place a line is seen at most, being thick itself. */
const THICK = 3
/** Share of a stretch that is ink. */
const DRAWN = 0.85
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

/** Hits one after another that may be a line: where it stands in each strip that it was seen in. */
interface Chain {
  readonly hits: { readonly strip: number; readonly at: number }[]
}

const firstOf = ({ hits }: Chain): { strip: number; at: number } => hits[0] ?? { strip: 0, at: 0 }
const lastOf = ({ hits }: Chain): { strip: number; at: number } => hits.at(-1) ?? { strip: 0, at: 0 }
const lengthOf = (chain: Chain): number => (lastOf(chain).strip - firstOf(chain).strip + 1) * STRIP
const leanOf = (chain: Chain): number => (lastOf(chain).at - firstOf(chain).at) / lengthOf(chain)
/** Where a chain stands `along` points from its beginning of the page. */
function placeAt({ hits }: Chain, along: number): number {
  const strip = along / STRIP
  const before = hits.findLast((hit) => hit.strip <= strip) ?? hits[0]
  const after = hits.find((hit) => hit.strip > strip) ?? before
  if (!before || !after) return 0
  const share = after.strip === before.strip ? 0 : (strip - before.strip) / (after.strip - before.strip)
  return before.at + (after.at - before.at) * Math.min(1, Math.max(0, share))
}

/** The chains along one direction, from what is counted in the strips across it. */
function chainsAlong(strips: readonly Uint8Array[], least: number): Chain[] {
  const done: Chain[] = []
  let open: Chain[] = []
  const close = (chain: Chain): void => {
    if (lengthOf(chain) >= least && done.length < MOST_LINES) done.push(chain)
  }
  strips.forEach((counts, strip) => {
    for (const at of hitsIn(counts)) {
      const chain = open.find((one) => {
        const last = lastOf(one)
        return last.strip < strip && Math.abs(last.at - at) <= LEANS * (strip - last.strip)
      })
      if (chain) chain.hits.push({ strip, at })
      else open.push({ hits: [{ strip, at }] })
    }
    const kept: Chain[] = []
    for (const chain of open) {
      if (strip - lastOf(chain).strip > BROKEN) close(chain)
      else kept.push(chain)
    }
    open = kept
  })
  for (const chain of open) close(chain)
  return done
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** How far along a chain others cross it, or end at it. */
function crossings(chain: Chain, others: readonly Chain[]): number[] {
  const [from, to] = [firstOf(chain).strip * STRIP, (lastOf(chain).strip + 1) * STRIP]
  const found = others.flatMap((other) => {
    const along = placeAt(other, (firstOf(chain).at + lastOf(chain).at) / 2)
    if (along < from - NEAR || along > to + NEAR) return []
    const at = placeAt(chain, along)
    const reaches =
      at >= firstOf(other).strip * STRIP - NEAR && at <= (lastOf(other).strip + 1) * STRIP + NEAR
    return reaches ? [along] : []
  })
  return found.sort((a, b) => a - b)
}

/** Whether a point along a chain, or one beside it, is ink. */
type IsInk = (along: number, at: number) => boolean

/** Whether there is ink all along a stretch: letters under one another leave gaps. */
function isDrawn(chain: Chain, from: number, to: number, isInk: IsInk): boolean {
  let [seen, all] = [0, 0]
  for (let along = from + THICK; along < to - THICK; along++, all++)
    if (isInk(Math.round(along), Math.round(placeAt(chain, along)))) seen++
  return seen >= all * DRAWN
}

/**
 * The stretches of a chain between others that cross it, as the lines of tables stand: [from, to] along it. Letters in one
 * line with it, above and below a table, are none of them.
 */
function framed(chain: Chain, others: readonly Chain[], isInk: IsInk): [number, number][] {
  const stretches: [number, number][] = []
  const crossed = crossings(chain, others)
  crossed.slice(1).forEach((to, index) => {
    const from = crossed[index] ?? to
    if (!isDrawn(chain, from, to, isInk)) return
    const last = stretches.at(-1)
    if (last && last[1] === from) last[1] = to
    else stretches.push([from, to])
  })
  return stretches.filter(([from, to]) => to - from > NEAR)
}

/** Chains that lean as most do. */
function straight(chains: readonly Chain[], lean: number): Chain[] {
  return chains.filter(
    (chain) => Math.abs(leanOf(chain) - lean) * lengthOf(chain) < ODD_LEAN * lengthOf(chain) + THICK,
  )
}

/** The lines that are drawn across and down a page as tables are. */
export function ruledLines(picture: GreyPicture): RuledLine[] {
  const { width, height } = picture
  const ink = inkOf(picture)
  const side = Math.min(width, height)
  const across = chainsAlong(countsAcross(ink, width, height), side * SHORTEST)
  const down = chainsAlong(countsDown(ink, width, height), side * LOWEST)
  const lean = median(across.map(leanOf))
  const flat = straight(across, lean)
  const upright = straight(down, -lean)
  const dark = (x: number, y: number): boolean => ink[y * width + x] === 1
  const beside = (isDark: (aside: number) => boolean): boolean => [0, -1, 1, -2, 2].some(isDark)
  return [
    ...flat.flatMap((chain) =>
      framed(chain, upright, (x, y) => beside((aside) => dark(x, y + aside))).map(
        ([from, to]): RuledLine => ({ x1: from, y1: placeAt(chain, from), x2: to, y2: placeAt(chain, to) }),
      ),
    ),
    ...upright.flatMap((chain) =>
      framed(chain, flat, (y, x) => beside((aside) => dark(x + aside, y))).map(([from, to]): RuledLine => ({
        x1: placeAt(chain, from),
        y1: from,
        x2: placeAt(chain, to),
        y2: to,
      })),
    ),
  ]
}
