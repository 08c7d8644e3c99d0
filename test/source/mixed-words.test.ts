import { describe, expect, test } from 'vitest'
import { mixedWords } from '../../src/source/mixed-words.ts'

describe('words of two alphabets', () => {
  test.each([
    ['Прeдседатель', ['e']],
    ['Cозвон в 10:00', ['C']],
    ['пpoтокол', ['p', 'o']],
  ])('%s', (text, letters) => {
    expect(mixedWords(text).map((word) => word.letters)).toEqual([letters])
  })

  test.each([
    'Председатель Иванов',
    'XXI век и ХХI век',
    'VK-группа, 1C-Битрикс, IT-отдел',
    'email почта',
    'Wi-Fi в зале',
    'класс 5A',
    'Aб',
    'iPhoneом',
    'OOO «Ромашка»',
  ])('%s is meant so', (text) => {
    expect(mixedWords(text)).toEqual([])
  })

  test('stand where they stand', () => {
    const text = 'Наш прoтокол'
    const [word] = mixedWords(text)
    expect(text.slice(word?.start, word?.end)).toBe('прoтокол')
  })
})
