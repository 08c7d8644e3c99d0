import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { phrases } from '../phrases/phrases.ts'

interface Row {
  readonly clause: string
  readonly text?: string
  readonly who?: readonly string[]
  readonly due?: string
  readonly control?: string
}

const record = (...lines: readonly string[]): string =>
  [
    'ПРОТОКОЛ № 4',
    'заседания правления товарищества «Берёзка»',
    '12.01.2024',
    'Присутствовали: Рудая Л.В., Котова А.А., Шевчук О.П., Белый И.И., Дегтярь С.П.',
    '',
    'Повестка дня:',
    '1. О подготовке к зиме.',
    '',
    ...lines,
    '',
    'Председатель Рудая Л.В.',
  ].join('\n')

const first = async (...lines: readonly string[]) =>
  (await parse(record('1. О подготовке к зиме.', ...lines), { file: 'a.txt' })).model.agenda[0]

const named = (assignees: readonly { name: string }[] | undefined): string[] =>
  (assignees ?? []).map(({ name }) => name)

describe('the tail of a clause', () => {
  test.each(phrases<Row>('tail.ru'))('$clause', async ({ clause, text, who, due, control }) => {
    const decision = (await first('РЕШИЛИ:', `1.1. ${clause}`))?.decisions[0]
    expect(decision?.text).toBe(text ?? clause)
    expect(named(decision?.assignees)).toEqual(who ?? [])
    expect(decision?.deadline?.due ?? null).toBe(due ?? null)
    expect(decision?.controller?.name ?? null).toBe(control ?? null)
  })

  test('stands on a line of its own below, with a label or without', async () => {
    const item = await first(
      'РЕШИЛИ:',
      '1.1. Очистить подвал.',
      'Котова А.А., до 15.03.2024',
      '1.2. Собрать показания.',
      'Ответственный: Рудая Л.В. Срок: 25.03.2024. Контроль: Белый И.И.',
      '1.3. Контроль исполнения протокола возложить на Шевчук О.П.',
    )
    expect(
      item?.decisions.map(({ assignees, deadline }) => [named(assignees), deadline?.due ?? null]),
    ).toEqual([
      [['Котова А.А.'], '2024-03-15'],
      [['Рудая Л.В.'], '2024-03-25'],
      [['Шевчук О.П.'], null],
    ])
    expect(item?.decisions[1]?.controller?.name).toBe('Белый И.И.')
  })
})

describe('a motion', () => {
  test('that was carried is the decision in its own words', async () => {
    const item = await first(
      'Слушали: Белого И.И.',
      'Предложено: Утвердить смету на 2024 год.',
      'Голосовали: «за» – 5, «против» – 0, «воздержались» – 0.',
      'Решение по первому вопросу – ПРИНЯТО.',
    )
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Утвердить смету на 2024 год.'])
  })

  test('that was lost decides nothing', async () => {
    const item = await first(
      'Слушали: Белого И.И.',
      'Предложено: Утвердить смету на 2024 год.',
      'Голосовали: «за» – 1, «против» – 4, «воздержались» – 0.',
      'Решение по первому вопросу – НЕ ПРИНЯТО.',
    )
    expect(item?.decisions).toEqual([])
  })

  test('stays what was said where the decision has words of its own', async () => {
    const item = await first(
      'Слушали: Белого И.И.',
      'Предложено: Утвердить смету на 2024 год.',
      'Решили: Вернуть смету на доработку.',
    )
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Вернуть смету на доработку.'])
  })
})

describe('those who were heard', () => {
  test('are the people of the record whatever case they stand in', async () => {
    const item = await first('СЛУШАЛИ:', 'Белого И.И.: склад готов.', 'РЕШИЛИ:', '1.1. Закупить соль.')
    expect(named(item?.speakers)).toEqual(['Белый И.И.'])
  })

  test('stand in the accusative where their posts do', async () => {
    const item = await first(
      'СЛУШАЛИ:',
      'Фролова А.Н. – председателя комиссии;',
      'Громова П.П. – начальника участка.',
      'РЕШИЛИ:',
      '1.1. Закупить соль.',
    )
    expect(named(item?.speakers)).toEqual(['Фролов А.Н.', 'Громов П.П.'])
  })
})
