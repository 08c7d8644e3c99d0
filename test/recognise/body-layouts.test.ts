import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../src/index.ts'
import { outline, read } from './small-record.ts'

const titles = ({ agenda }: Protocol): string[] => agenda.map(({ title }) => title)
const LISTED = 'Повестка:\n1) отчёт правления\n2) взносы\n3) ограда\n\n'

describe('numbered paragraphs that take up the listed questions', () => {
  test.each([
    '3) Зоря В.В. напомнила об ограде.\nРешений не принимали.\n',
    '3) Об ограде говорила Зоря В.В. Решений нет.\n',
  ])('go on to the last one, on which nothing is decided: %s', async (last) => {
    const model = await read(
      `${LISTED}1) Белова Б.Б. прочитала отчёт.\nРешили: отчёт утвердить.\n\n` +
        `2) Котов К.К. предложил взнос 500 рублей.\nРешили: утвердить взнос 500 рублей.\n\n${last}`,
    )
    expect(outline(model).slice(0, 2)).toEqual([
      '1 отчёт правления: отчёт утвердить.',
      '2 взносы: утвердить взнос 500 рублей.',
    ])
  })

  test('are none where they are points of one decision', async () => {
    const model = await read(
      `${LISTED}Слушали: Белову Б.Б.\nРешили:\n1) Белому И.И. купить краску.\n2) Котову К.К. нанять бригаду.\n\nСлушали: Котова К.К.\nРешили: Ограду чинить.\n`,
    )
    const [first] = model.agenda
    expect(first?.decisions.map(({ text }) => text)).toEqual([
      'Белому И.И. купить краску.',
      'Котову К.К. нанять бригаду.',
    ])
  })
})

test('a list without numbers ends where its first title is said again with one', async () => {
  const model = await read(
    'Повестка дня\n\nО сторожах\nО свете\n\n1. О сторожах\n\nБелова Б.Б. доложила о кражах.\n\nПостановили:\nНанять сторожа.\n\n' +
      '2. О свете\n\nКотов К.К. доложил о счётчиках.\n\nПостановили:\nЗаменить лампы.\n',
  )
  expect(outline(model)).toEqual(['1 О сторожах: Нанять сторожа.', '2 О свете: Заменить лампы.'])
})

test.each(['Докладывают Белова Б.Б., Котов К.К.', 'Докладывает Белова Б.Б.'])(
  'who reports is no part of a title: %s',
  async (who) => {
    const model = await read(
      `1. Течь кровли. ${who}\nТечёт с весны.\nПоручения:\nЗоря В.В. – вызвать мастера.\n\n` +
        '2. Прочее\nЗоря В.В. напомнила о смотре.\nПоручения:\nКотов К.К. – вызвать маляра.\n',
    )
    expect(titles(model)).toEqual(['Течь кровли.', 'Прочее'])
  },
)

describe('the topic of a meeting', () => {
  test.each(['Обсудили', 'Слушали', 'Выступили'])('is its only question below %s', async (said) => {
    const model = await read(
      `Тема: пуск печи\n\n${said}:\nБелова Б.Б. сообщила, что печь готова.\n\nРешили:\n1. Принять печь.\n`,
    )
    expect(outline(model)).toEqual(['- пуск печи: Принять печь.'])
  })

  test('is none where the record has questions of its own', async () => {
    const model = await read(
      'Тема: пуск печи\n\nПовестка:\n1. О печи\n2. О людях\n\n1. О печи\nРешили: Принять печь.\n\n2. О людях\nРешили: Нанять двоих.\n',
    )
    expect(titles(model)).toEqual(['О печи', 'О людях'])
  })
})

describe('what was considered', () => {
  test.each([
    'Рассмотрели заявки за март (Белова Б.Б.). В одной ошибка.',
    'Рассмотрели заявки за март. Замечаний нет.',
    'Рассмотрели заявки за март.',
  ])('titles the only question: %s', async (line) => {
    const model = await read(`${line}\n\nРешили: утвердить список. Котову К.К. передать список в архив.\n`)
    expect(outline(model)).toEqual([
      '- заявки за март: утвердить список. / Котову К.К. передать список в архив.',
    ])
  })

  test('does not where the question has a title', async () => {
    const model = await read('1. О заявках\n\nРассмотрели заявки за март.\n\nРешили: утвердить список.\n')
    expect(titles(model)).toEqual(['О заявках'])
  })
})

describe('headings among the rows of a table of tasks', () => {
  const HEADS = '| № | Поручение | Исполнитель | Срок |\n|---|---|---|---|\n'
  const SECTIONS =
    '| | Котельные | | |\n| 1 | Завезти уголь | Белова Б.Б. | 30.03.2024 |\n' +
    '| | Дома | | |\n| 2 | Утеплить двери | Котов К.К. | 01.04.2024 |\n| 3 | Сменить лампы | Зоря В.В. | 02.04.2024 |\n'

  test.each([
    ['in their column', SECTIONS],
    [
      'in the first',
      SECTIONS.replace('| | Котельные |', '| Котельные | |').replace('| | Дома |', '| Дома | |'),
    ],
  ])('are questions: %s', async (_, rows) => {
    const model = await read(`Решили:\n\n${HEADS}${rows}`)
    expect(outline(model)).toEqual(['- Котельные: Завезти уголь', '- Дома: Утеплить двери / Сменить лампы'])
  })

  test('end with the table', async () => {
    const model = await read(
      `Решили:\n\n${HEADS}${SECTIONS}\nКонтроль за исполнением поручений – Орлов П.П.\n`,
    )
    expect(outline(model).at(-1)).toMatch(/^all: Контроль за исполнением/u)
  })

  test.each([
    // One heading may be a task of nobody; so may rows that stand together or end the table.
    '| | Котельные | | |\n| 1 | Завезти уголь | Белова Б.Б. | 30.03.2024 |\n',
    '| 1 | Завезти уголь | Белова Б.Б. | 30.03.2024 |\n| | Двери утеплить | | |\n| | Лампы сменить | | |\n',
    '| | Двери утеплить | | |\n| | Лампы сменить | | |\n| 1 | Завезти уголь | Белова Б.Б. | 30.03.2024 |\n',
    '| | Двери утеплить; | | |\n| 1 | Завезти уголь | Белова Б.Б. | 30.03.2024 |\n| | Лампы сменить. | | |\n| 2 | Убрать двор | Котов К.К. | 30.03.2024 |\n',
  ])('are none in %s', async (rows) => {
    expect((await read(`Решили:\n\n${HEADS}${rows}`)).agenda).toEqual([])
  })
})

describe('whom a paragraph over points that count anew addresses', () => {
  const record = (line: string): string => `РЕШЕНИЕ:

Заведующим садами

1. Проверить площадки.

2. Обновить паспорта групп.

Срок: 01.04.2024

${line}

1. Подготовить памятку для родителей.
`
  test.each(['Методистам района', 'Руководителям кружков и секций'])('%s', async (line) => {
    const model = await read(record(line))
    const last = model.decisions.flatMap(({ items, ...one }) => (items.length > 0 ? items : [one])).at(-1)
    expect(last?.text).toBe('Подготовить памятку для родителей.')
    expect(last?.assignees).toHaveLength(1)
    expect(last?.assignees[0]?.name).not.toMatch(/садами|садов/)
  })

  test.each(['Методисты района поддержали эту работу', 'Работа идёт по плану'])('not: %s', async (line) => {
    const model = await read(record(line))
    expect(JSON.stringify(model.decisions)).not.toContain(`"name":"${line}`)
  })
})
