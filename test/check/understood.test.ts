import { describe, expect, test } from 'vitest'
import { laterRecord, record } from '../../src/check/example.ts'
import { profiles, type ProfileName } from '../../src/check/profiles.ts'
import { check, parse } from '../../src/index.ts'

/** Findings as 'severity rule line'; what is doubtful beside words that were not understood has tests of its own. */
async function found(text: string, profile: ProfileName = 'operational'): Promise<string[]> {
  const { settings } = profiles[profile]
  return check(await parse(text, { file: 'a.txt' }), { settings })
    .filter(({ ruleId }) => ruleId !== 'fact-is-doubtful')
    .map(({ severity, ruleId, place }) => `${severity} ${ruleId} ${String(place?.start.line ?? 0)}`)
}

const STORY = 'У входа пахло свежей краской, окна были открыты, со двора доносилась музыка.'

const told = (times: number): string =>
  record({
    attendance: [
      'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.',
      ...Array<string>(times).fill(STORY),
    ].join('\n\n'),
  })

describe('words that were not understood', () => {
  test('are one note for a file, in however many places they stand', async () => {
    const twice = told(1).replace('РЕШИЛИ', `Пирог остыл.\n\nРЕШИЛИ`)
    const understood = (await found(twice)).filter((line) => line.includes('text-is-understood'))
    expect(understood).toEqual(['info text-is-understood 14'])
  })

  test('are a warning when they are many, an error where the law asks for the record', async () => {
    expect(await found(told(1))).toEqual(['info text-is-understood 14'])
    expect(await found(told(3))).toEqual(['warning record-is-understood 14'])
    expect(await found(told(3), 'civil-code')).toContain('error record-is-understood 14')
    expect(await found(told(3), 'minimal')).toContain('info record-is-understood 14')
  })

  test('in a further record of the file are not counted', async () => {
    const several = `${record()}\n${laterRecord('1.1. Беловой Д.С. принять работы до 29.03.2024.')}`
    expect(await found(several)).toEqual(['warning record-stands-alone 26'])
  })
})

describe('what is no record of a meeting', () => {
  test.each([
    ['a letter', 'Уважаемая Анна Петровна!\n\nНа ваше письмо от 12.03.2024 сообщаем: оплата поступила.\n'],
    ['an English letter', 'Dear Ms Smith,\n\nThank you for your letter of 12 March 2024.\n\nJohn Brown\n'],
    ['requirements', 'requests==2.31.0\nurllib3>=2.0\n'],
    ['a test report', 'Test Suites: 1 failed, 3 passed\nTests: 2 failed, 20 passed\n'],
  ])('%s has one finding', async (_, text) => {
    expect(await found(text)).toEqual(['error is-a-record 0'])
    expect(await found(text, 'minimal')).toEqual(['warning is-a-record 0'])
  })

  test.each([
    ['a bare title', 'Протокол\n'],
    ['a title below the letterhead', 'ООО «Вектор»\n\nг. Светлый\n\nПРОТОКОЛ № 3\n'],
    ['people only', 'Присутствовали: Орлова А.И., Котов П.Н.\n'],
    ['decisions only', 'РЕШИЛИ:\n1. Беловой Д.С. заказать смету до 22.03.2024.\n'],
    ['English minutes without their date', 'Minutes of the board\n\nPresent: Ann Hill, Bob Lake\n'],
  ])('is not said of %s', async (_, text) => {
    expect((await found(text)).filter((line) => line.includes('is-a-record'))).toEqual([])
  })
})

describe('a question without a title', () => {
  const heard = (words: string): string =>
    record({
      agenda: null,
      body: `1. СЛУШАЛИ: ${words}\n\nРЕШИЛИ:\n1.1. Беловой Д.С. заказать смету до 22.03.2024.`,
    })

  test('is found, one with a title is not', async () => {
    expect(await found(heard('Белову Д.С.'))).toEqual(['warning agenda-item-has-title 14'])
    expect(await found(heard('Белову Д.С. о смете.'))).toEqual([])
  })
})

describe('votes of people whom nobody names', () => {
  const voted = (attendance: string, yes: number): string =>
    record({
      attendance,
      body: `1. СЛУШАЛИ: Белову Д.С. о ремонте крыши.\n\nРЕШИЛИ:\n1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\nГолосовали: за – ${String(yes)}, против – 0, воздержались – 0.`,
    })
  const NAMED = 'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.'

  test.each([
    [NAMED, 3, []],
    [NAMED, 14, ['warning votes-fit-those-named 22']],
    [`${NAMED}, 47 жителей города`, 47, []],
    ['Присутствовали: 47 человек (список прилагается)', 47, []],
  ])('%s: %i votes', async (attendance, yes, expected) => {
    const votes = (await found(voted(attendance, yes))).filter((line) => line.includes(' votes-'))
    expect(votes).toEqual(expected)
  })
})
