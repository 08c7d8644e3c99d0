import { describe, expect, test } from 'vitest'
import { en } from '../../src/language/en.ts'
import { findReferences } from '../../src/language/references.ts'
import { ru } from '../../src/language/ru.ts'

const found = (text: string): [string, string, readonly string[]][] =>
  findReferences(text, ru).map(({ number, date, points }) => [number, date, points])

describe('references to other records', () => {
  test.each<[string, [string, string, string[]][]]>([
    ['Снять с контроля пункт 2.3 протокола от 15.11.2023 № 4.', [['4', '2023-11-15', ['2.3']]]],
    ['по п. 1 и 3.2 протокола № 12 от 7 июня 2023 года', [['12', '2023-06-07', ['1', '3.2']]]],
    [
      'исполнить пункты 1, 2 и 4 протокола № 3/2022 от 01.02.2022',
      [['3/2022', '2022-02-01', ['1', '2', '4']]],
    ],
    ['Принято протоколом № 31-ЗК от 09.07.2024', [['31-ЗК', '2024-07-09', []]]],
    [
      'протокол от 01.02.2022 № 3, протокол от 08.02.2022 № 4',
      [
        ['3', '2022-02-01', []],
        ['4', '2022-02-08', []],
      ],
    ],
    // Another body's, no full date, no number, an impossible date, another document.
    ['протокол счётной комиссии № 1 от 28.03.2024', []],
    ['протокол № 4 от 15 ноября', []],
    ['протокол от 15.11.2023', []],
    ['протокол № 4 от 31.02.2023', []],
    ['пункт 2 приказа от 15.11.2023 № 4', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('say where they stand', () => {
    const text = 'Исполнить п. 2 протокола № 4 от 15.11.2023.'
    const [reference] = findReferences(text, ru)
    expect(text.slice(reference?.start, reference?.end)).toBe('п. 2 протокола № 4 от 15.11.2023')
  })

  test('in English', () => {
    expect(findReferences('as in minutes no. 4 of 15 November 2023', en)).toMatchObject([
      { number: '4', date: '2023-11-15' },
    ])
  })
})
