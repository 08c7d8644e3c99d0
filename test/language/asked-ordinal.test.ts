import { expect, test } from 'vitest'
import { askedOrdinal } from '../../src/language/asked-ordinal.ts'

test.each([
  ['2', ['1', '2'], 1],
  ['2.', ['1', '2'], 1],
  ['№ 2', ['1', '2'], 1],
  ['2', ['I', 'II'], 1],
  ['ii', ['I', 'II'], 1],
  ['IV', ['3', '4'], 1],
  ['второй', ['1', '2'], 1],
  ['по второму вопросу', ['I', 'II'], 1],
  ['second', ['1', '2'], 1],
  ['2.1', ['2', '2.1'], 1],
  ['2', ['2.1', '2'], 1],
])('%s among %j is the one with index %i', (asked, printed, index) => {
  expect(askedOrdinal(asked, printed)).toBe(index)
})

test.each([
  ['3', ['1', '2']],
  ['2', ['2.1', '2.2']],
  ['смета', ['1', '2']],
  ['', ['1']],
])('%s among %j is none', (asked, printed) => {
  expect(askedOrdinal(asked, printed)).toBe(-1)
})
