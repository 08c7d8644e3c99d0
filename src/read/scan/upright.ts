import type { Turn } from '../../document/scan.ts'
import type { RuledLine } from './ruled-lines.ts'
import type { ReadPage, Rectangle } from './tsv.ts'

/** A page whose lines run from left to right, and how far its picture had to be turned for it, clockwise. */
export interface UprightPage extends ReadPage {
  readonly turned: Turn
}

/** Words shorter than this say little of where a line runs to. */
const LEAST_LETTERS = 3

/** How a page lies, by where the next word of a line stands: to the right, below, to the left or above. */
function turnOf({ lines }: ReadPage): Turn {
  const counts: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const line of lines) {
    const words = line.filter(({ text }) => text.length >= LEAST_LETTERS)
    words.slice(1).forEach((word, index) => {
      const before = words[index] ?? word
      const [right, down] = [word.left - before.left, word.top - before.top]
      const turn = Math.abs(right) >= Math.abs(down) ? (right >= 0 ? 0 : 180) : down > 0 ? 270 : 90
      counts[turn]++
    })
  }
  const turns: readonly Turn[] = [90, 180, 270]
  const all = turns.reduce((sum, turn) => sum + counts[turn], counts[0])
  return turns.find((turn) => counts[turn] * 2 > all) ?? 0
}

type Point = readonly [number, number]

const pointTurned = ([x, y]: Point, { width, height }: ReadPage, turn: Turn): Point => {
  if (turn === 90) return [height - y, x]
  if (turn === 180) return [width - x, height - y]
  return turn === 270 ? [y, width - x] : [x, y]
}

function turned<Box extends Rectangle>(box: Box, page: ReadPage, turn: Turn): Box {
  const [x1, y1] = pointTurned([box.left, box.top], page, turn)
  const [x2, y2] = pointTurned([box.left + box.width, box.top + box.height], page, turn)
  return {
    ...box,
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  }
}

function ruleTurned({ x1, y1, x2, y2 }: RuledLine, page: ReadPage, turn: Turn): RuledLine {
  const [one, other] = [pointTurned([x1, y1], page, turn), pointTurned([x2, y2], page, turn)]
  const [[left, top], [right, bottom]] = one[0] + one[1] <= other[0] + other[1] ? [one, other] : [other, one]
  return { x1: left, y1: top, x2: right, y2: bottom }
}

/** A page that lies on its side or upside down, as it would stand. */
export function upright(page: ReadPage): UprightPage {
  const turn = turnOf(page)
  if (turn === 0) return { ...page, turned: turn }
  const onSide = turn !== 180
  return {
    width: onSide ? page.height : page.width,
    height: onSide ? page.width : page.height,
    lines: page.lines.map((line) => line.map((word) => turned(word, page, turn))),
    rules: page.rules.map((rule) => ruleTurned(rule, page, turn)),
    turned: turn,
  }
}
