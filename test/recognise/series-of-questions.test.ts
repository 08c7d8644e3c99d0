import { describe, expect, test } from 'vitest'
import { outline, read } from './small-record.ts'

describe('questions numbered in a series of their own', () => {
  const body = (first: string, second: string): string =>
    `${first}\nБелова Б.Б. рассказала о протечке.\nРешили:\n- утвердить план ремонта\n\n` +
    `${second}\nКотов К.К. рассказал о расходах.\nРешили:\n- утвердить смету\n`

  test.each([
    ['= 1 = кровля', '= 2 = смета'],
    ['--- 1. кровля ---', '--- 2. смета ---'],
    ['*** 1) кровля ***', '*** 2) смета ***'],
    ['§ 1 кровля', '§ 2 смета'],
    ['№ 1. кровля', '№ 2. смета'],
    ['Раздел 1. кровля', 'Раздел 2. смета'],
    ['Раздел I. кровля', 'Раздел II. смета'],
    ['Сюжет № 1: кровля', 'Сюжет № 2: смета'],
    ['Т Е М А  № 1: кровля', 'Т Е М А  № 2: смета'],
    ['блок 1 – кровля', 'блок 2 – смета'],
    ['1) кровля', '2) смета'],
    ['1. кровля', '2. смета'],
    ['I. Кровля', 'II. Смета'],
  ])('%s', async (first, second) => {
    const found = outline(await read(body(first, second)))
    expect(found.map((one) => one.toLowerCase())).toEqual([
      expect.stringMatching(/^(?:1|i) кровля: утвердить план ремонта$/u),
      expect.stringMatching(/^(?:2|ii) смета: утвердить смету$/u),
    ])
  })

  test.each([
    // Points of one decision.
    'Слушали: О плане.\nРешили:\nПункт 1. Утвердить план ремонта.\nПункт 2. Утвердить смету.\n',
    'Слушали: О плане.\nРешили:\n1) план ремонта утвердить;\n2) смету утвердить.\n',
    // What nothing is decided on, and what begins with an infinitive.
    'Слушали: О плане.\n= 1 = Ремонт своими силами\n= 2 = Ремонт подрядчиком\nРешили:\nУтвердить план ремонта.\n',
  ])('%s is one question', async (one) => {
    expect((await read(one)).agenda).toHaveLength(1)
  })

  test('are a list as well', async () => {
    const found = outline(
      await read(
        'О ЧЁМ ГОВОРИЛИ\n\nпервое    Кровля дома\nвторое    Смета работ\n\n' +
          'ПЕРВОЕ. Кровля дома\n\nпорешили:\n- утвердить план ремонта\n\nВТОРОЕ. Смета работ\n\nпорешили:\n- утвердить смету\n',
      ),
    )
    expect(found).toEqual(['1 Кровля дома: утвердить план ремонта', '2 Смета работ: утвердить смету'])
  })
})

describe('a part that says which question it is of', () => {
  test.each([
    ['РЕШЕНИЕ ПО ВОПРОСУ 1:', 'РЕШЕНИЕ ПО ВОПРОСУ 2:'],
    ['Решение по вопросу № 1:', 'Решение по вопросу № 2:'],
    ['Решили по первому вопросу:', 'Решили по второму вопросу:'],
    ['Постановили по пункту 1 повестки:', 'Постановили по пункту 2 повестки:'],
  ])('%s', async (first, second) => {
    const model = await read(
      'ПОВЕСТКА ДНЯ\n1. О кровле\n2. О смете\n\n' +
        `${first}\n1. Утвердить план ремонта.\nГолосовали: за – 3, против – 0.\n\n` +
        `${second}\n1. Утвердить смету.\nГолосовали: за – 2, против – 1.\n`,
    )
    expect(outline(model)).toEqual(['1 О кровле: Утвердить план ремонта.', '2 О смете: Утвердить смету.'])
    expect(model.agenda.map(({ vote }) => vote?.yes)).toEqual([3, 2])
  })

  test('is of its own question where it names none', async () => {
    const model = await read(
      'ПОВЕСТКА ДНЯ\n1. О кровле\n2. О смете\n\n1. О кровле\nРешили по вопросу ремонта:\nУтвердить план ремонта.\n\n' +
        '2. О смете\nРешили:\nУтвердить смету.\n',
    )
    expect(outline(model)).toEqual(['1 О кровле: Утвердить план ремонта.', '2 О смете: Утвердить смету.'])
  })
})

describe('questions that a tale takes up', () => {
  const body = (first: string, second: string): string =>
    `${first} Белова Б.Б. сказала, что крыша течёт.\n\nСовет решил:\nУтвердить план ремонта.\n\n` +
    `${second} Котов К.К. сказал, что денег мало.\n\nСовет решил:\nУтвердить смету.\n`

  test.each([
    ['Первым рассматривался вопрос о кровле.', 'Вторым был вопрос о смете.', ['о кровле', 'о смете']],
    ['Сначала обсуждали ремонт кровли.', 'Потом про смету.', ['ремонт кровли', 'про смету']],
    ['Первое, о чём говорили, – ремонт кровли.', 'Второе – смета на год.', ['ремонт кровли', 'смета на год']],
    ['Вначале шла речь о кровле.', 'В конце говорили о смете.', ['о кровле', 'о смете']],
    ['Для начала разобрали кровлю дома.', 'Затем перешли к вопросу о смете.', ['кровлю дома', 'о смете']],
    ['Первым делом обсудили кровлю дома.', 'Напоследок обсудили смету.', ['кровлю дома', 'смету']],
  ])('%s', async (first, second, titles) => {
    const found = await read(body(first, second))
    expect(found.agenda.map(({ title, number }) => [number, title])).toEqual(
      titles.map((title) => [null, title]),
    )
    expect(found.agenda.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Утвердить план ремонта.'],
      ['Утвердить смету.'],
    ])
    expect(found.agenda.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
      ['Белова Б.Б.'],
      ['Котов К.К.'],
    ])
  })

  test('by who was heard', async () => {
    const found = await read(
      body('Первым рассматривался вопрос о кровле.', 'Вторым слушали Зорю В.В. о проверке счетов.'),
    )
    expect(found.agenda.map(({ title }) => title)).toEqual(['о кровле', 'о проверке счетов.'])
  })

  test.each([
    // Who spoke first, and steps within one question.
    'Слушали: О кровле.\nПервым выступил Котов К.К.\nВторым выступил Зоря В.В.\nРешили:\nУтвердить план ремонта.\n',
    'Слушали: О кровле.\nСначала обсудили материалы.\nПотом обсудили сроки.\nРешили:\nУтвердить план ремонта.\n',
    'Слушали: О кровле.\nРешили:\nСначала заменить стропила.\nПотом заменить железо.\n',
  ])('%s is one question', async (one) => {
    expect((await read(one)).agenda).toHaveLength(1)
  })
})

describe('points behind arrows', () => {
  test.each(['->', '-->', '=>', '==>', '>>', '→'])('%s', async (arrow) => {
    const found = outline(
      await read(
        `1. Кровля\nБелова Б.Б. сказала, что крыша течёт.\n${arrow} утвердить план ремонта\n${arrow} железо берём своё\n\n` +
          `2. Смета\nКотов К.К. сказал, что денег мало.\n${arrow} смету сократить\n`,
      ),
    )
    expect(found).toEqual([
      '1 Кровля: утвердить план ремонта / железо берём своё',
      '2 Смета: смету сократить',
    ])
  })

  test('are no decisions where none of them sets to work', async () => {
    const model = await read(
      '1. Кровля\nБелова Б.Б. показала этапы:\n-> стропила\n-> обрешётка\n-> железо\nРешили:\nУтвердить план ремонта.\n',
    )
    expect([model, ...model.agenda].flatMap(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      'Утвердить план ремонта.',
    ])
  })
})

describe('a stroke between the numbers of a question and its point', () => {
  test('counts points', async () => {
    const model = await read(
      'Тема № 1: кровля\nК чему пришли:\n1/1 утвердить план ремонта;\n1/2 железо закупить\n\n' +
        'Тема № 2: смета\nК чему пришли:\n2/1 смету утвердить\n',
    )
    expect(model.agenda.map(({ decisions }) => decisions.map(({ number, text }) => [number, text]))).toEqual([
      [
        ['1/1', 'утвердить план ремонта;'],
        ['1/2', 'железо закупить'],
      ],
      [['2/1', 'смету утвердить']],
    ])
  })

  test('is that of a share elsewhere', async () => {
    const model = await read(
      'Слушали: О ставках.\nРешили:\n1/2 ставки передать сторожу.\n3/4 ставки сократить.\n',
    )
    expect(model.agenda.flatMap(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      '1/2 ставки передать сторожу.',
      '3/4 ставки сократить.',
    ])
  })
})

test('two hyphens are a dash', async () => {
  const model = await read(
    'Слушали: О кровле.\nРешили:\n1. Утвердить план ремонта -- Котов К.К., до 15.04.2024\n',
  )
  expect(
    model.agenda[0]?.decisions.map(({ text, assignees }) => [text, assignees.map(({ name }) => name)]),
  ).toEqual([['Утвердить план ремонта', ['Котов К.К.']]])
})
