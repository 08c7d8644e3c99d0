import { describe, expect, test } from 'vitest'
import { parse, type Protocol } from '../../src/index.ts'
import { outline, read } from './small-record.ts'

const clauses = (model: Protocol): string[] =>
  [...model.agenda.flatMap((item) => item.decisions), ...model.decisions].map(({ text }) => text)

describe('numbers that nothing closes', () => {
  test('count from one on and head questions', async () => {
    const model = await read(
      'Повестка:\n1 О ремонте кровли\n2 О смете расходов\n\n' +
        '1. Слушали Белову Б.Б. Работа идёт.\nРешили:\n1.1 Утвердить план.\n\n' +
        '2. Слушали Котова К.К. Смета готова.\nРешили:\n2.1 Утвердить смету.\n',
    )
    expect(outline(model)).toEqual([
      '1 О ремонте кровли: Утвердить план.',
      '2 О смете расходов: Утвердить смету.',
    ])
  })

  test('are days before a month, and words where they do not count from one', async () => {
    const model = await read(
      'Повестка дня:\n1. О празднике\n\n1. О празднике\nРешили:\nУтвердить дни уборки:\n1 Мая – двор\n2 Мая – сквер\n',
    )
    expect(outline(model)).toHaveLength(1)
    expect(model.agenda[0]?.number).toBe('1')
    expect(JSON.stringify(model)).toContain('1 Мая – двор')
  })
})

describe('one list of decisions below all questions', () => {
  const questions =
    'Повестка:\n1. О ремонте кровли\n2. О смете расходов\n\n**1. О ремонте кровли**\n\nБелова Б.Б.: работа идёт.\n\n' +
    '**2. О смете расходов**\n\nКотов К.К.: смета готова.\n\n'

  test.each([
    ['in lines', 'Решили:\n1.1. Утвердить план.\n1.2. Начать ремонт.\n2.1. Утвердить смету.\n'],
    [
      'in a table',
      '**Решили:**\n\n| № | Решение | Ответственный | Срок |\n|---|---|---|---|\n' +
        '| 1.1 | Утвердить план. | Белова Б.Б. | 15.03.2024 |\n| 1.2 | Начать ремонт. | Котов К.К. | 16.03.2024 |\n' +
        '| 2.1 | Утвердить смету. | Зоря В.В. | 17.03.2024 |\n',
    ],
  ])('goes to the questions of its numbers %s', async (_, list) => {
    expect(outline(await read(questions + list))).toEqual([
      '1 О ремонте кровли: Утвердить план. / Начать ремонт.',
      '2 О смете расходов: Утвердить смету.',
    ])
  })

  test('stays together where a number names no question', async () => {
    const model = await read(`${questions}Решили:\n1.1. Утвердить план.\n3.1. Утвердить смету.\n`)
    expect(model.agenda.map(({ decisions }) => decisions.length).filter((count) => count > 0)).toEqual([2])
  })
})

describe('what a body resolved within its sentence', () => {
  test.each([
    ['Научный совет ПОСТАНОВИЛ план одобрить с учётом замечаний.', ['план одобрить с учётом замечаний.']],
    ['Комиссия постановила отчёт утвердить.', ['отчёт утвердить.']],
    [
      'Общее собрание решило смету принять. Беловой Б.Б. оформить её до 1 мая.',
      ['смету принять.', 'Беловой Б.Б. оформить её до 1 мая.'],
    ],
    ['Комиссия решила эту задачу ещё в марте.', []],
    ['Белова Б.Б. сказала, что совет постановил кровлю чинить.', []],
  ])('%s', async (sentence, expected) => {
    const body = `Повестка дня:\n1. О плане\n\n1. О плане\nСлушали: Белову Б.Б. Работа идёт.\n${sentence}\n`
    expect(clauses(await read(body))).toEqual(expected)
  })
})

describe('sentences', () => {
  test.each([
    'Купить доски на 310 000 руб. Котову К.К. привезти их до 15 мая.',
    'Закончить ремонт до 1 мая 2024 г. Котову К.К. привезти доски до 15 мая.',
  ])('end behind what is counted: %s', async (decided) => {
    const model = await read(`Решили:\n${decided}\n`)
    expect(clauses(model)).toHaveLength(2)
    expect(clauses(model)[1]).toMatch(/^Котову К\.К\. привезти/u)
  })

  test('go on behind an abbreviation', async () => {
    const model = await read('Решили:\nПередать дом по ул. Садовой и г. Заречному до 15 мая.\n')
    expect(clauses(model)).toHaveLength(1)
  })
})

describe('a dash glued to its word', () => {
  test('opens a point of a list', async () => {
    const model = await read(
      'Решили:\n-Котову К.К. проверить кровлю\n-жильцам убрать двор\n-отчёт утвердить\n',
    )
    expect(clauses(model)).toHaveLength(3)
  })
})

describe('hours', () => {
  test.each([
    ['Начали в 18.10, закончили в 19.40.', '18:10'],
    ['Разошлись в 21:40', null],
    ['Собрание закончили в 17:05.', null],
  ])('%s', async (line, start) => {
    const { time } = await read(`Решили:\n1. Утвердить план.\n\n${line}\n`)
    expect(time?.start ?? null).toBe(start)
    expect(time?.end ?? null).not.toBe(start)
  })

  test('need a figure: work ends in time too', async () => {
    const model = await read('Решили:\n1. Утвердить план.\n\nЗакончили в срок.\n')
    expect(model.time?.end ?? null).toBeNull()
  })
})

test('a commission is made up of those below', async () => {
  const { model } = await parse(
    'Протокол № 2\nзаседания тендерной комиссии\n\n08.08.2024\n\nКомиссия в составе:\nПредседатель комиссии: Орлов П.П. – директор\n' +
      'Члены комиссии:\n    Белова Б.Б. – юрист\n    Котов К.К. – энергетик\n\nПовестка дня:\n1. О закупке\n\nРешили:\n1. Закупку провести.\n',
  )
  expect(JSON.stringify(model.attendees)).toContain('Котов К.К.')
})

test('one question stands under its word', async () => {
  const model = await read(
    'Вопрос: О мерах в связи с паводком\n\nКотов К.К. доложил о лодках.\n\nРешили:\n1. Ввести дежурство.\n',
  )
  expect(outline(model)).toEqual(['- О мерах в связи с паводком: Ввести дежурство.'])
})

test('a point goes on in the line that hangs under it, with its day in a column of its own', async () => {
  const model = await read(
    'Повестка:\n1. О форме\n\n1. О форме\n   РЕШИЛИ:  1.1. Утвердить цвет формы для младших классов, о нём сообщить родителям.\n' +
      '            1.2. Котову К.К. запросить цены на пошив формы не менее чем\n' +
      '                 у трёх мастеров                                    до 05.05.2024г.\n' +
      '            1.3. Правлению кооператива внести изменения в Положение\n' +
      '                 о школьной форме                                   до 30.05.2024г.\n',
  )
  const [, prices, rules] = model.agenda[0]?.decisions ?? []
  expect(prices?.text).toMatch(/не менее чем у трёх мастеров/u)
  expect([prices?.deadline?.due, rules?.deadline?.due]).toEqual(['2024-05-05', '2024-05-30'])
})
