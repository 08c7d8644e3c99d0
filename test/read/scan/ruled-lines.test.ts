import { expect, test } from 'vitest'
import { readPgm } from '../../../src/read/scan/pgm.ts'
import { ruledLines } from '../../../src/read/scan/ruled-lines.ts'

const WIDTH = 1200
const HEIGHT = 800

/** A page with lines of two points that lean by a share of their length. */
function drawn(across: readonly number[], down: readonly number[], lean = 0): Uint8Array {
  const points = new Uint8Array(WIDTH * HEIGHT).fill(230)
  const ink = (x: number, y: number): void => {
    for (let dy = 0; dy < 2; dy++) for (let dx = 0; dx < 2; dx++) points[(y + dy) * WIDTH + x + dx] = 40
  }
  for (const y of across) for (let x = 120; x < 1080; x++) ink(x, Math.round(y + (x - 120) * lean))
  for (const x of down)
    for (let y = 100; y < 700; y++) ink(Math.round(x - (y - 100) * lean), y + Math.round((x - 120) * lean))
  return points
}

const TABLE = [
  [100, 400, 698],
  [120, 600, 1078],
] as const

test.each([0, 0.017])('the lines of a table are found, leaning by %d', (lean) => {
  const lines = ruledLines({ width: WIDTH, height: HEIGHT, points: drawn(TABLE[0], TABLE[1], lean) })
  expect(lines).toHaveLength(6)
  const [top] = lines
  expect(Math.abs((top?.y1 ?? 0) - 100)).toBeLessThan(4)
})

test('a line that ends at no other is none of a table', () => {
  expect(ruledLines({ width: WIDTH, height: HEIGHT, points: drawn([300], []) })).toEqual([])
})

test('a picture of one byte per point is read, anything else is none', () => {
  const head = new TextEncoder().encode('P5\n3 2\n255\n')
  expect(readPgm(new Uint8Array([...head, 1, 2, 3, 4, 5, 6]))).toMatchObject({ width: 3, height: 2 })
  expect(readPgm(new Uint8Array([...head, 1, 2]))).toBeNull()
  expect(readPgm(new TextEncoder().encode('%PDF-1.7'))).toBeNull()
})
