import { describe, expect, test } from 'vitest'
import { withCounts, withDigits } from '../../../src/read/scan/digits.ts'
import { withInitials } from '../../../src/read/scan/initials.ts'
import { mended } from '../../../src/read/scan/mended.ts'
import { inOneAlphabet } from '../../../src/read/scan/one-alphabet.ts'
import { romanCounters, withNumerals } from '../../../src/read/scan/roman.ts'
import { pageOf } from './tsv-rows.ts'

const split = (line: string): string[] => line.split(' ')
const mendedLines = (lines: readonly string[]): string[] =>
  mended([pageOf(lines)]).pages.flatMap((page) =>
    page.lines.map((line) => line.map(({ text }) => text).join(' ')),
  )

describe('letters of the other alphabet', () => {
  test.each([
    ['начальник YO', 'начальник УО'],
    ['Трощина E.A., специалист', 'Трощина Е.А., специалист'],
    ['работе co школами', 'работе со школами'],
  ])('%s → %s', (read, meant) => expect(inOneAlphabet(split(read)).join(' ')).toBe(meant))

  test.each(['раздел IV', 'по каналу Zoom HD', 'почта cop@mop.ru', 'глава X'])('%s stays', (line) =>
    expect(inOneAlphabet(split(line)).join(' ')).toBe(line),
  )

  test('a text in English is left alone', () => {
    expect(mendedLines(['The board of HOPE met', 'CO and TEAM were heard'])).toEqual([
      'The board of HOPE met',
      'CO and TEAM were heard',
    ])
  })
})

describe('letters for digits', () => {
  test.each([
    ['О1.О9.2О24', '01.09.2024'],
    ['2О24', '2024'],
    ['З0.06.2024,', '30.06.2024,'],
    ['1О:З0', '10:30'],
    ['1О5', '105'],
  ])('%s → %s', (read, meant) => expect(withDigits(read)).toBe(meant))

  test.each(['12б', 'О3', 'А4', '5О%', 'ООО', '1,5', '№7', 'ГОСТ'])('%s stays', (word) =>
    expect(withDigits(word)).toBe(word),
  )

  test('a number of a list between its neighbours', () => {
    expect(withCounts(['1.', '2.', 'З.', '4.'])).toEqual(['1.', '2.', '3.', '4.'])
    expect(withCounts(['2.1', '2:2', '2.3'])).toEqual(['2.1', '2.2', '2.3'])
  })

  test('a letter of a list and an hour are no numbers', () => {
    expect(withCounts(['а)', 'б)', 'в)'])).toEqual(['а)', 'б)', 'в)'])
    expect(withCounts(['10:30', 'О.', '11:15'])).toEqual(['10:30', 'О.', '11:15'])
  })
})

describe('Roman numerals', () => {
  test('a numbering that goes on, with the first read as a digit', () => {
    const lines = [
      '1. СЛУШАЛИ: Котову',
      '1. Принять',
      '2. Учесть',
      'П. СЛУШАЛИ: Белова',
      'Ш. СЛУШАЛИ: Лося',
    ].map(split)
    expect([...romanCounters(lines)].sort()).toEqual([
      [0, 'I.'],
      [3, 'II.'],
      [4, 'III.'],
    ])
  })

  test('initials and single letters count nothing', () => {
    expect(romanCounters(['П. Котова', 'Белова'].map(split)).size).toBe(0)
    expect(romanCounters(['1. Об отчёте', '2. О плане'].map(split)).size).toBe(0)
  })

  test('before what is counted so', () => {
    expect(withNumerals(split('до конца И квартала')).join(' ')).toBe('до конца II квартала')
    expect(withNumerals(split('школа И детский сад')).join(' ')).toBe('школа И детский сад')
  })
})

describe('initials', () => {
  test.each([
    ['Саркисян ГА. сообщил', 'Саркисян Г.А. сообщил'],
    ['ГИ. Абросимов, директор', 'Г.И. Абросимов, директор'],
    ['Ибрагимова 3.М., Белов', 'Ибрагимова З.М., Белов'],
  ])('%s → %s', (read, meant) => expect(withInitials([split(read)])[0]?.join(' ')).toBe(meant))

  test.each(['Руководителям ОО. Срок', 'законы РФ. Контроль', 'пункт 3.М. устава'])('%s stays', (line) =>
    expect(withInitials([split(line)])[0]?.join(' ')).toBe(line),
  )
})

describe('signs and rubble', () => {
  test('a sign of lists that was read as another, where it comes again', () => {
    expect(mendedLines(['Решили:', '° подготовить смету', '° провести торги'])).toEqual([
      'Решили:',
      '• подготовить смету',
      '• провести торги',
    ])
  })

  test('a preposition at the heads of lines is no bullet', () => {
    const lines = ['доложила', 'о смете школы', 'и', 'о ремонте крыши']
    expect(mendedLines(lines)).toEqual(lines)
  })

  test('a doubled dash, and strokes that are no words', () => {
    expect(mendedLines(['Котова А.И. —-— директор', '|~12 Смета готова ]~30'])).toEqual([
      'Котова А.И. — директор',
      'Смета готова',
    ])
  })

  test('what a stamp leaves is counted and left out, an unsure date is kept', () => {
    const { pages, dropped } = mended([pageOf(['Протокол заседания', 'Ж,~11 4~8 "]~5', '14.03.2024~0'])])
    expect(dropped).toBe(1)
    expect(pages[0]?.lines.map((line) => line[0]?.text)).toEqual(['Протокол', '14.03.2024'])
  })

  test('what was put right says what was read', () => {
    const [page] = mended([pageOf(['Решение принято', 'Срок: О1.О9.2О24'])]).pages
    expect(page?.lines[1]?.[1]).toMatchObject({ text: '01.09.2024', read: 'О1.О9.2О24' })
    expect(page?.lines[0]?.[0]?.read).toBeNull()
  })
})

describe('surnames one letter off', () => {
  test.each([
    [['Присутствовали: Ладынина О.В., Котов А.И.', 'Слушали Ладывину~60 О.В.'], 'Слушали Ладынину О.В.'],
    [['Председатель О.В. Ладынина', 'поручить О.В. Ладьниной~70'], 'поручить О.В. Ладыниной'],
  ])('%j', (lines, meant) => expect(mendedLines(lines)[1]).toBe(meant))

  test.each([
    // Read for sure, other initials, two letters off, and two people whom it may be.
    [['Присутствовали: Ладынина О.В.', 'Слушали Ладывину~96 О.В.']],
    [['Присутствовали: Ладынина О.В.', 'Слушали Ладывину~60 Е.В.']],
    [['Присутствовали: Ладынина О.В.', 'Слушали Надывину~60 О.В.']],
    [['Присутствовали: Ладынина О.В., Ладыкина О.В.', 'Слушали Ладывину~60 О.В.']],
  ])('%j stays', (lines) => expect(mendedLines(lines)[1]).toBe(lines[1]?.replace(/~\d+/, '')))
})

describe('what stands alone', () => {
  test.each([
    [['1. О плане', 'П. СЛУШАЛИ: Котова', 'ПТ. СЛУШАЛИ: Белова'], 'III. СЛУШАЛИ: Белова'],
    [['I. О плане', 'II. Об учёбе', '11. Об отпусках'], 'III. Об отпусках'],
    [['9. О плане', '10. Об учёбе', '11. Об отпусках'], '11. Об отпусках'],
    [['1. Принять план', '2. Утвердить смету', '3: Провести сбор'], '3. Провести сбор'],
    [['Присутствовали', 'заочно', 'Срок 14-03.2023г.'], 'Срок 14.03.2023г.'],
    [['Присутствовали', 'заочно', 'телефон 14-03-2023'], 'телефон 14-03-2023'],
    [['Присутствовали', 'заочно', '3.СЛУШАЛИ: Котова'], '3. СЛУШАЛИ: Котова'],
    [['Присутствовали', 'заочно', 'ПРОТОКОЛ 4'], 'ПРОТОКОЛ №4'],
    [['Присутствовали', 'заочно', 'Протокол 4 листа'], 'Протокол 4 листа'],
    [['Присутствовали', 'заочно', 'Третьяк Л.Л.., Кочетов С.Ю.'], 'Третьяк Л.Л., Кочетов С.Ю.'],
    [['Присутствовали', 'заочно', '(председатель - Тараканова 3.Х.).'], '(председатель - Тараканова З.Х.).'],
    [['* принять план', 'заочно', '*~18 утвердить смету'], '• утвердить смету'],
  ])('%j', (lines, meant) => expect(mendedLines(lines)[2]).toBe(meant))

  test.each([
    ['ШКОЛ.', 24, 'школ.'],
    ['Постоянно', 24, 'постоянно'],
    ['ШКОЛ.', 40, 'ШКОЛ.'],
    ['СРОК', 38, 'СРОК'],
  ])('%s of %d points beside capitals of 40 is %s', (text, height, meant) => {
    const { lines, ...page } = pageOf(['Котов и Белов', text])
    const [capitals = [], [word] = []] = lines
    const [mend] = mended([{ ...page, lines: [capitals, word ? [{ ...word, height }] : []] }]).pages
    expect(mend?.lines[1]?.map((one) => one.text)).toEqual([meant])
  })

  test('a stroke before what is counted with Roman numerals is one', () => {
    expect(mendedLines(['Присутствовали заочно', 'план на |~40 квартал', 'план |~40 смета'])).toEqual([
      'Присутствовали заочно',
      'план на I квартал',
      'план смета',
    ])
  })

  test('a dot before a word is the sign of a list where it stands high', () => {
    const page = pageOf(['.~30 принять план', '.~30 утвердить смету'])
    const at = (top: number): string[] =>
      mended([
        {
          ...page,
          lines: page.lines.map(([dot, ...words]) => [
            ...(dot ? [{ ...dot, top: dot.top + top, height: 10, width: 10 }] : []),
            ...words,
          ]),
        },
      ]).pages.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join(' ')))
    expect(at(12)).toEqual(['• принять план', '• утвердить смету'])
    expect(at(30)).toEqual(['принять план', 'утвердить смету'])
  })
})
