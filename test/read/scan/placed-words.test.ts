import { expect, test } from 'vitest'
import { placedWords } from '../../../src/read/scan/placed-words.ts'

const found = (text: string, words: readonly string[]): (string | null)[] =>
  placedWords(text, words).map((place) => place && text.slice(place.start, place.end))

test('words in another order, and the strokes of tables between them', () => {
  expect(found('| 1 | смета готова | 5 мая |', ['1', '5', 'мая', 'смета', 'готова'])).toEqual([
    '1',
    '5',
    'мая',
    'смета',
    'готова',
  ])
})

test('of words that come again each has a place of its own, in order', () => {
  expect(placedWords('и да и нет', ['и', 'да', 'и', 'нет']).map((place) => place?.start)).toEqual([
    0, 2, 5, 7,
  ])
})

test('a word that was divided at the end of a line has its two parts', () => {
  expect(found('глава администрации', ['глава', 'адми-', 'нистрации'])).toEqual([
    'глава',
    'адми',
    'нистрации',
  ])
})

test('a word that was left out has none', () => expect(found('один', ['один', '12'])).toEqual(['один', null]))
