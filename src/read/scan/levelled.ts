import type { RuledLine } from './ruled-lines.ts'
import type { ReadPage, ReadWord } from './tsv.ts'

interface PageOf<Word extends ReadWord> extends ReadPage {
  readonly lines: readonly (readonly Word[])[]
}

/** A line of a page as it would stand if the page had been laid straight; lengths in points of the picture. */
export interface LevelLine<Word extends ReadWord> {
  readonly words: readonly LevelWord<Word>[]
  /** Size of its font. */
  readonly size: number
}

export interface LevelWord<Word extends ReadWord> {
  readonly word: Word
  readonly x: number
  /** Where its letters stand, from the top of the page. */
  readonly baseline: number
  readonly width: number
}

/** Letters that reach below the line; letters that reach above the small ones. */
const DESCENDS = /[рудцщфуДЦЩQgjpqy,;()[\]{}|/№]/u
const ASCENDS = /[A-ZА-ЯЁ\dбйёфbdfhklt№«»"'()[\]{}|/]/u
/** Heights in sizes of the font: small letters, capitals, and how far below the line letters reach. */
const SMALL = 0.47
const TALL = 0.68
const BELOW = 0.21

/** Lines of fewer words or less width tell nothing of how the page lies. */
const FEWEST_WORDS = 4
const LEAST_WIDTH = 0.25
/** No page that people scan leans more. */
const STEEPEST = 0.12

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const bottomOf = ({ top, height, text }: ReadWord, size: number): number =>
  top + height - (DESCENDS.test(text) ? size * BELOW : 0)

/** Size of the font of a word, by the height that its letters should have. */
function sizeOf({ text, height }: ReadWord): number {
  const above = ASCENDS.test(text) ? TALL : SMALL
  return height / (above + (DESCENDS.test(text) ? BELOW : 0))
}

/** The straight line nearest to points: its slope and its height at 0. */
function fitted(points: readonly (readonly [number, number])[]): { slope: number; at0: number } {
  const count = points.length
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / Math.max(1, count)
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, count)
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const slope = spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  return { slope, at0: meanY - slope * meanX }
}

/** How the lines of a page lean, by their height on it: a photo leans more at one end than at the other. */
type Lean = (y: number) => number

function leanOf({ width, lines }: ReadPage): Lean {
  const slopes: [number, number][] = []
  for (const line of lines) {
    const [first, last] = [line[0], line[line.length - 1]]
    if (!first || !last || line.length < FEWEST_WORDS) continue
    if (last.left + last.width - first.left < width * LEAST_WIDTH) continue
    const size = median(line.map(sizeOf))
    const { slope } = fitted(line.map((word) => [word.left + word.width / 2, bottomOf(word, size)]))
    if (Math.abs(slope) < STEEPEST) slopes.push([first.top, slope])
  }
  const middle = median(slopes.map(([, slope]) => slope))
  const usual = slopes.filter(([, slope]) => Math.abs(slope - middle) < 0.02)
  if (usual.length < 6) return () => middle
  const { slope, at0 } = fitted(usual)
  return (y) => at0 + slope * y
}

/** Words that stand further from the line of the others, in sizes of the font, are on one of their own. */
const OWN_LINE = 0.6

/** A page laid straight: its lines of words, and the lines drawn on it. */
export interface LevelPage<Word extends ReadWord> {
  readonly lines: readonly LevelLine<Word>[]
  readonly rules: readonly RuledLine[]
}

/** A page laid straight, by how most of its lines of words lean. */
export function levelled<Word extends ReadWord>(page: PageOf<Word>): LevelPage<Word> {
  const leanAt = leanOf(page)
  const [centreX, centreY] = [page.width / 2, page.height / 2]
  const levelX = (x: number, y: number): number => x + leanAt(y) * (y - centreY)
  const levelY = (x: number, y: number): number => y - leanAt(y) * (x - centreX)
  const lines = page.lines.map((line): LevelLine<Word> => {
    const size = median(line.map(sizeOf))
    const heights = line.map((word) => levelY(word.left + word.width / 2, bottomOf(word, size)))
    const baseline = median(heights)
    const words = line.map((word, at) => {
      const own = heights[at] ?? baseline
      return {
        word,
        x: levelX(word.left, word.top),
        width: word.width,
        baseline: Math.abs(own - baseline) > size * OWN_LINE ? own : baseline,
      }
    })
    return { words, size }
  })
  const rules = page.rules.map(({ x1, y1, x2, y2 }) => ({
    x1: levelX(x1, y1),
    y1: levelY(x1, y1),
    x2: levelX(x2, y2),
    y2: levelY(x2, y2),
  }))
  return { lines, rules }
}
