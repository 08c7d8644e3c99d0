import { expect, test } from 'vitest'
import { betweenWords } from '../../src/render/pdf/justified.ts'

const line = (words: readonly string[], shift: number) =>
  words.map((text, at) => ({ text, x: at * 10 + at * shift, ...(at > 0 && { justifyShift: shift }) }))

test.each([
  ['a hyphen gets none of the room', ['научно-', 'исследовательская ', 'работа'], [0, 10, 28]],
  ['words get as much as they have', ['все ', 'слова ', 'врозь'], [0, 14, 28]],
  ['one long word stays as it is', ['научно-', 'исследовательская'], [0, 14]],
])('%s', (_, words, places) => {
  expect(betweenWords(line(words, 4)).map(({ x }) => x)).toEqual(places)
})

test('a line that is not justified stays as it is', () => {
  const plain = line(['научно-', 'исследовательская ', 'работа'], 0)
  expect(betweenWords(plain)).toBe(plain)
})
