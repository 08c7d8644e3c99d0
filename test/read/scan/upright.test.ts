import { expect, test } from 'vitest'
import type { ReadPage, ReadWord } from '../../../src/read/scan/tsv.ts'
import { upright } from '../../../src/read/scan/upright.ts'
import { pageOf } from './tsv-rows.ts'

const PAGE: ReadPage = {
  ...pageOf(['Протокол заседания правления', 'Председатель избран']),
  rules: [
    { x1: 250, y1: 900, x2: 1250, y2: 900 },
    { x1: 250, y1: 900, x2: 250, y2: 1400 },
  ],
}

/** The page as a scanner gives it that was fed with it turned, clockwise. */
function fed(turn: 90 | 180 | 270): ReadPage {
  const { width, height } = PAGE
  const at = (x: number, y: number): [number, number] =>
    turn === 90 ? [height - y, x] : turn === 180 ? [width - x, height - y] : [y, width - x]
  return {
    width: turn === 180 ? width : height,
    height: turn === 180 ? height : width,
    lines: PAGE.lines.map((line) =>
      line.map((word): ReadWord => {
        const [x1, y1] = at(word.left, word.top)
        const [x2, y2] = at(word.left + word.width, word.top + word.height)
        const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)]
        return { ...word, left, top, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
      }),
    ),
    rules: PAGE.rules.map(({ x1, y1, x2, y2 }) => {
      const [from, to] = [at(x1, y1), at(x2, y2)]
      return { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }
    }),
  }
}

test.each([90, 180, 270] as const)('a page that was fed turned by %d° stands again', (turn) => {
  const { turned, ...page } = upright(fed(turn))
  expect(page).toEqual(PAGE)
  expect((turned + turn) % 360).toBe(0)
})

test('a page that stands is left as it is', () => {
  expect(upright(PAGE)).toEqual({ ...PAGE, turned: 0 })
})
