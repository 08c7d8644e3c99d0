import { describe, expect, test } from 'vitest'
import { parse, type Decision, type Protocol } from '../../src/index.ts'
import { outline, read } from './small-record.ts'

const all = (model: Protocol): Decision[] => [
  ...model.agenda.flatMap(({ decisions }) => decisions),
  ...model.decisions,
]
const texts = (model: Protocol): string[] => all(model).map(({ text }) => text)
/** Each clause as 'text: who, when'. */
const tasks = (model: Protocol): string[] =>
  all(model).map(
    ({ text, assignees, deadline }) =>
      `${text}: ${assignees.map((one) => one.name).join(', ')} ${deadline?.due ?? deadline?.rrule ?? '-'}`,
  )

const PAIR = 'Повестка:\n1/ О ремонте кровли\n2/ О смете расходов\n\n'

describe('arrows and strokes', () => {
  test.each(['>>', '=>', '->', '→'])('%s sets off what was decided', async (mark) => {
    const model = await read(
      `${PAIR}1/ О ремонте кровли\nБелова Б.Б. доложила о кровле, просит чинить её.\n${mark} Утвердить план.\n` +
        `${mark} Котову К.К. купить доски до 15.03.2024\n\n2/ О смете расходов\n${mark} Смету принять.\n`,
    )
    expect(outline(model)).toEqual([
      '1 О ремонте кровли: Утвердить план. / Котову К.К. купить доски до 15.03.2024',
      '2 О смете расходов: Смету принять.',
    ])
  })

  test('before what only happened is no decision', async () => {
    const model = await read(
      'Повестка:\n1. О ремонте\n\n1. О ремонте\nБелова Б.Б. доложила.\n→ сроки сдвинулись\n',
    )
    expect(texts(model)).toEqual([])
  })

  test('within a date or a share count nothing', async () => {
    const model = await read('Решили:\n1. Утвердить план.\n1/3 голосов принадлежит Котову К.К.\n')
    expect(texts(model)[0]).toBe('Утвердить план.')
  })
})

test('topics may be counted by their word', async () => {
  const model = await read(
    'ТЕМА 1. Облой на крышке\nБелова Б.Б.: брак растёт.\nИТОГ:\n1. Проверить форму.\n\n' +
      'ТЕМА 2. Тара\nКотов К.К.: мешки рвутся.\nИТОГ:\n1. Купить корзины.\n',
  )
  expect(model.agenda.map(({ title }) => title)).toEqual(['Облой на крышке', 'Тара'])
})

describe('who and when in columns behind a point', () => {
  test('are read without headings', async () => {
    const model = await read(
      'ИТОГ:\n1. Перенести датчик к гнезду           Белова              16.03\n' +
        '2. Обновлять доску                     Котов, Зоря         каждый понедельник\n' +
        '3. Заказать колонки                    Зоря                до 1 апреля\n',
    )
    expect(tasks(model)).toEqual([
      'Перенести датчик к гнезду: Белова Б.Б. 2024-03-16',
      'Обновлять доску: Котов К.К., Зоря В.В. FREQ=WEEKLY;BYDAY=MO',
      'Заказать колонки: Зоря В.В. 2024-04-01',
    ])
  })

  test('are no such columns where hours stand there', async () => {
    const model = await read(
      'Повестка:\n1. О ремонте кровли                Белова              10:00\n' +
        '2. О смете расходов                Котов               10:30\n\nРешили:\n1. Утвердить план.\n',
    )
    expect(texts(model)).toEqual(['Утвердить план.'])
  })
})

describe('tasks below those whose they are', () => {
  test.each(['**Белова**', '### Белова Б.Б.', '**Белова:**'])('%s', async (owner) => {
    const model = await read(
      `## Поручения\n\n${owner}\n- [ ] отправить письмо дилерам — до 28.03\n- [ ] собрать отзывы\n\n` +
        '**Котов + Зоря**\n- [ ] проверить остатки\n\n**Все**\n- [ ] сдать прогноз\n',
    )
    expect(tasks(model)).toEqual([
      'отправить письмо дилерам: Белова Б.Б. 2024-03-28',
      'собрать отзывы: Белова Б.Б. -',
      'проверить остатки: Котов К.К., Зоря В.В. -',
      'сдать прогноз: Все -',
    ])
  })

  test('what each told of the week is none', async () => {
    const model = await read('## Обсуждение\n\n**Белова**\n- письмо отправлено\n- отзывы собраны\n')
    expect(texts(model)).toEqual([])
  })
})

test('surnames alone may stand beside a whole name', async () => {
  const { model } = await parse(
    'Протокол оперативного совещания\n18.11.2024\n\nБыли: Жданов (ведёт), Осипов – цех № 1, Белый А.К. – снабжение, Гайсина (протокол)\n\n' +
      'Решили:\n1. Закрыть заказ.\n',
  )
  expect(model.attendees.map(({ name }) => name)).toEqual(['Жданов', 'Осипов', 'Белый А.К.', 'Гайсина'])
  expect([model.chair?.name, model.secretary?.name]).toEqual(['Жданов', 'Гайсина'])
})

describe('results of something', () => {
  test('title a question', async () => {
    const model = await read(
      '### 1) Итоги февраля\n\nБелова Б.Б.: план выполнен.\n\n### 2) Новый прайс\n\nРешили поднять цены «Мира» на 7 %.\n',
    )
    expect(outline(model)).toEqual(['1 Итоги февраля: ', '2 Новый прайс: поднять цены «Мира» на 7 %.'])
  })

  test('of the meeting are what was decided', async () => {
    expect(texts(await read('Итоги встречи:\n1. Утвердить план.\n'))).toEqual(['Утвердить план.'])
  })
})

describe('a table of tasks with their status', () => {
  const table = (first: string, second: string): string =>
    '## Задачи\n\n| # | Задача | Ответственный | Срок | Статус |\n|---|---|---|---|---|\n' +
    `| T-1 | Описать правила | Белова | 19.03.2024 | ${first} |\n| T-2 | Проверить карточку | Котов | 20.03.2024 | ${second} |\n`

  test('lists what was set where some are new', async () => {
    expect(texts(await read(table('новая', 'в работе')))).toEqual(['Описать правила', 'Проверить карточку'])
  })

  test.each([
    ['выполнено', 'в работе'],
    ['новая', 'выполнена'],
  ])('reports where some are done: %s, %s', async (first, second) => {
    expect(texts(await read(table(first, second)))).toEqual([])
  })
})

describe('capital letters', () => {
  test('count points', async () => {
    const model = await read(
      'Комиссия решила:\nА. Объект считать готовым.\nБ. Утвердить перечень замечаний.\nВ. Заседание комиссии провести повторно.\n',
    )
    expect(all(model).map(({ number, text }) => `${number} ${text}`)).toEqual([
      'А Объект считать готовым.',
      'Б Утвердить перечень замечаний.',
      'В Заседание комиссии провести повторно.',
    ])
  })

  test('of names are initials', async () => {
    const model = await read('Решили:\nА. Белову проверить кровлю дома.\nБ. Котову убрать двор школы.\n')
    expect(all(model).map(({ number }) => number)).toEqual([null, null])
  })
})

describe('decisions below the last question', () => {
  const topics =
    'Обсудили:\n\n1. Готовность объекта\n   Белова Б.Б.: работы идут.\n\n2. Смета расходов\n   Котов К.К.: смета готова.\n\n'

  test('are of all questions where they say so', async () => {
    const model = await read(`${topics}По итогам комиссия решила:\n1. Объект принять.\n`)
    expect(outline(model).at(-1)).toBe('all: Объект принять.')
  })

  test('are of the last one otherwise', async () => {
    const model = await read(`${topics}Решили:\n1. Объект принять.\n`)
    expect(outline(model).at(-1)).toMatch(/^2 .*: Объект принять\.$/u)
  })
})

test('how each voted stands behind a wide space', async () => {
  const model = await read(
    'Повестка:\n1. О смете\n\n1. О смете\nРешили:\nУтвердить смету.\nРезультаты голосования:\n' +
      'Белова Б.Б.          ЗА\nКотов К.К.           ПРОТИВ\nЗоря В.В.            ЗА\n',
  )
  expect(model.agenda[0]?.vote).toMatchObject({ yes: 2, no: 1, abstain: 0 })
  expect(model.agenda[0]?.speakers).toEqual([])
})

describe('days', () => {
  test.each([
    ['Тестовый обмен провести 22 мая.', '2024-05-22'],
    ['Запуск переносим на 3 июня 2024 г.', '2024-06-03'],
    ['Если ответа не будет до 21.05, взять другую фирму.', null],
    ['Провести собрание 22 января.', null],
  ])('%s', async (clause, due) => {
    expect(all(await read(`Решили:\n1. ${clause}\n`))[0]?.deadline?.due ?? null).toBe(due)
  })

  test('of a week may follow how often', async () => {
    const [clause] = all(await read('Решили:\n1. Котову К.К. присылать отчёт раз в неделю, по четвергам.\n'))
    expect(clause?.deadline?.rrule).toBe('FREQ=WEEKLY;BYDAY=TH')
  })

  test.each([
    ['16 (3 ст. ст.) июля 2023 года', '2023-07-16'],
    ['16 (3) июля 2023 года', null],
  ])('of the old calendar stand in brackets: %s', async (day, date) => {
    const { model } = await parse(
      `ПРОТОКОЛ № 2\nзаседания Приходского совета\n\n${day}\n\nРешили:\n1. Чинить кровлю.\n`,
    )
    expect(model.date).toBe(date)
  })
})

test('a small "срок" among conditions is a point', async () => {
  const model = await read(
    'Решили:\n1. Выдать кредит на условиях:\n1.1. лимит – 45 млн руб.;\n1.2. срок – 18 месяцев;\n1.3. ставка – 13 %.\n',
  )
  expect(JSON.stringify(model.decisions)).toContain('срок – 18 месяцев')
})

test('ballots sent in tell who took part', async () => {
  const { model } = await parse(
    'ПРОТОКОЛ № 7\nзаседания Совета директоров\n\n11.12.2023\n\nБюллетени для голосования представили члены Совета директоров:\n' +
      'Белова Белла Борисовна;\nКотов Кирилл Кузьмич.\n\nНе представил бюллетень: Зоря Виктор Викторович.\n\nКорпоративный секретарь – Сомова А.А.\n\n' +
      'Повестка дня:\n1) О бюджете.\n',
  )
  expect(model.attendees.map(({ name }) => name)).toEqual(['Белова Белла Борисовна', 'Котов Кирилл Кузьмич'])
  expect(model.absent.map(({ name }) => name)).toEqual(['Зоря Виктор Викторович'])
  expect(model.secretary?.name).toBe('Сомова А.А.')
})

describe('a commission on a dispute', () => {
  const record = (findings: string): string =>
    `Рассмотрели заявление Беловой Б.Б. об отмене взыскания.\n\nКомиссия установила:\n${findings}\nКомиссия РЕШИЛА:\n1. Приказ отменить.\n`

  test('takes up one question, and what it found is none', async () => {
    const model = await read(record('1. Опоздание было.\n2. Объяснение не взято.\n'))
    expect(outline(model)).toEqual(['- заявление Беловой Б.Б. об отмене взыскания: Приказ отменить.'])
  })

  test('counts no term from an end that is not told', async () => {
    const model = await read('Решили:\n1. Решение исполнить в течение трёх дней по истечении десяти дней.\n')
    expect(all(model)[0]?.deadline?.due ?? null).toBeNull()
  })
})

describe('numbers of the sections of a record', () => {
  const sections = (list: string): string =>
    'ПРОТОКОЛ № 3\nзаседания закупочной комиссии\n\n03.02.2025\n\n1. Присутствовали\n\n   Белова Б.Б.\n   Котов К.К.\n\n' +
    `${list}2. Предмет закупки\n   Поставка шин.\n\n3. Комиссия решила:\n\n   3.1. Отклонить заявку № 3.\n   3.2. Допустить заявки № 1 и 2.\n\n4. Голосование\n\n   За – 4, против – 0.\n`

  test('are of no questions', async () => {
    const { model } = await parse(sections(''))
    expect(model.agenda).toEqual([])
    expect(texts(model)).toEqual(['Отклонить заявку № 3.', 'Допустить заявки № 1 и 2.'])
  })
})
