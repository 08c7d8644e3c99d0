import { expect, test } from 'vitest'
import { rowHeight } from '../../src/render/xlsx/row-height.ts'

test.each([
  ['one line', ['Посадить липы'], 15],
  ['nothing', [null, 7], 15],
  ['line breaks', ['а\nб\nв'], 45],
  ['words that do not fit on one line', ['Посадить липы вдоль дороги'], 30],
  ['a word longer than the column', ['щ'.repeat(50)], 45],
  ['the cell with the most lines', ['а', 'б\nв'], 30],
  ['no more than a row can have', ['слово '.repeat(4000)], 409],
])('a row is high enough for %s', (_, cells, height) => {
  expect(rowHeight(cells, [20, 20])).toBe(height)
})
