import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../src/index.ts'
import { outline, read } from './small-record.ts'

const titles = ({ agenda }: Protocol): string[] => agenda.map(({ title }) => title)
const votes = ({ agenda }: Protocol): unknown[] =>
  agenda.map(({ vote }) => vote && [vote.unanimous, vote.yes, vote.no, vote.abstain])

describe('questions numbered by words of their own', () => {
  const body = (first: string, second: string): string =>
    `${first}\n\nБелова Б.Б. доложила о протечке.\n\nПравление решило:\nУтвердить план ремонта.\n\n` +
    `${second}\n\nКотов К.К. доложил о расходах.\n\nПравление решило:\nУтвердить смету.\n`

  test.each([
    ['Первое. О ремонте кровли', 'Второе. О смете'],
    ['ПЕРВОЕ: О ремонте кровли', 'ВТОРОЕ: О смете'],
    ['Первое – О ремонте кровли', 'Второе – О смете'],
    ['По первому. О ремонте кровли', 'По второму. О смете'],
    ['Обращение 1. О ремонте кровли', 'Обращение 2. О смете'],
    ['Материал № 1: О ремонте кровли', 'Материал № 2: О смете'],
    ['ДЕЛО 1 – О ремонте кровли', 'ДЕЛО 2 – О смете'],
    ['Вопрос первый повестки:\n«О ремонте кровли»', 'Вопрос второй повестки:\n«О смете»'],
    ['Первый вопрос повестки дня. О ремонте кровли', 'Второй вопрос повестки дня. О смете'],
    ['ВОПРОС 1\nО ремонте кровли', 'ВОПРОС 2\nО смете'],
    ['По первому пункту повестки. О ремонте кровли', 'По второму пункту повестки. О смете'],
  ])('%s', async (first, second) => {
    const found = outline(await read(body(first, second)))
    expect(found.map((one) => one.replace(/[«»]/gu, ''))).toEqual([
      '1 О ремонте кровли: Утвердить план ремонта.',
      '2 О смете: Утвердить смету.',
    ])
  })

  test.each([
    // Points of one decision.
    'Слушали: О плане.\nРешили:\nПервое. Утвердить план ремонта.\nВторое. Утвердить смету.\n',
    // Only one of them, and one that nothing is decided on.
    'Слушали: О плане.\nВариант 1. Ремонт своими силами.\nВариант 2. Ремонт подрядчиком.\nРешили:\nУтвердить план ремонта.\n',
  ])('%s is one question', async (one) => {
    expect((await read(one)).agenda).toHaveLength(1)
  })

  test('are the points that a discussion names', async () => {
    const model = await read(
      'РАССМОТРЕЛИ:\n\n1. Причины протечки\n2. Меры по ремонту\n\nПо п. 1 Белова Б.Б. доложила: кровля старая.\n\n' +
        'По п. 2 Котов К.К. доложил: нужна бригада.\n\nРЕШИЛИ:\n\nПо п. 1:\n1.1. Признать кровлю негодной.\n\n' +
        'По п. 2:\n2.1. Нанять бригаду.\n',
    )
    expect(outline(model)).toEqual([
      '1 Причины протечки: Признать кровлю негодной.',
      '2 Меры по ремонту: Нанять бригаду.',
    ])
  })
})

describe('plain lines that title what is decided below them', () => {
  const part = (title: string, said: string, clause: string): string =>
    `${title}\n${said}\nРешено:\n* ${clause}\n\n`

  test.each([
    ['о запасах угля', 'о графике дежурств'],
    ['Запасы угля', 'График дежурств'],
    ['О запасах угля.', 'О графике дежурств.'],
  ])('%s', async (first, second) => {
    const model = await read(
      part(first, 'Белова Б.Б.: угля на десять дней.', 'Белому И.И. завезти уголь') +
        part(second, 'Котов К.К.: людей хватает.', 'утвердить график'),
    )
    expect(outline(model)).toEqual([`- ${first}: Белому И.И. завезти уголь`, `- ${second}: утвердить график`])
  })

  test('are none where one part has no such line', async () => {
    const model = await read(
      'Запасы угля\nБелова Б.Б.: угля на десять дней.\nРешено:\n* завезти уголь\n\n' +
        'Котов К.К.: людей хватает.\nРешено:\n* утвердить график\n',
    )
    expect(titles(model)).not.toContain('Запасы угля')
  })
})

describe('lists of questions', () => {
  const decided =
    'По первому вопросу слушали Белову Б.Б.\nРешили: Утвердить план.\n\nПо второму вопросу слушали Котова К.К.\nРешили: Утвердить смету.\n'
  test.each([
    'Говорили о чём:\n1. ремонт кровли\n2. смета\n',
    'На слушания вынесены два вопроса:\n1. ремонт кровли\n2. смета\n',
    'На рассмотрение вынесены вопросы:\n1. ремонт кровли\n2. смета\n',
    'Повестка:\n- ремонт кровли;\n- смета.\nПовестку утвердили единогласно.\n',
    'Повестка:\n1. ремонт кровли\n2. смета\nДругих предложений по повестке не поступило.\n',
    'Повестка:\n- ремонт кровли\n- смета\nПовестка дня принята без замечаний.\n',
  ])('%s', async (listed) => {
    const model = await read(`${listed}\n${decided}`)
    expect(titles(model).map((one) => one.replace(/[.;]$/u, ''))).toEqual(['ремонт кровли', 'смета'])
  })

  test('hold one question on the line of their label', async () => {
    const model = await read(
      'На слушания вынесен один вопрос: О правилах благоустройства.\n\nБелова Б.Б. доложила.\n\nРешили:\n1. Утвердить правила.\n',
    )
    expect(outline(model)).toEqual(['- О правилах благоустройства.: Утвердить правила.'])
  })

  test('are taken up by numbers alone', async () => {
    const model = await read(
      'Повестка:\n1. ремонт кровли\n2. смета\n\n1.\nБелова Б.Б. доложила.\nРешили:\nУтвердить план.\n\n2.\nКотов К.К. доложил.\nРешили:\nУтвердить смету.\n',
    )
    expect(outline(model)).toEqual(['1 ремонт кровли: Утвердить план.', '2 смета: Утвердить смету.'])
  })
})

describe('votes told once for several questions', () => {
  const body = (vote: string): string =>
    'Повестка:\n1. О ремонте кровли\n2. О смете\n\n1. О ремонте кровли\nСлушали: Белову Б.Б.\nРешили: Утвердить план.\n\n' +
    `2. О смете\nСлушали: Котова К.К.\nРешили: Утвердить смету.\n\n${vote}\n`

  test.each([
    ['Голосовали: по первому – за 4, против 0; по второму – за 3, воздержался 1.'],
    [
      'Голосовали за каждый вопрос отдельно: по вопросу № 1 – за 4, против 0; по вопросу № 2 – за 3, воздержался 1.',
    ],
    ['Голосование: по п. 1 – за 4, против 0; по п. 2 – за 3, воздержался 1.'],
  ])('%s', async (vote) => {
    expect(votes(await read(body(vote)))).toEqual([
      [null, 4, 0, null],
      [false, 3, null, 1],
    ])
  })

  test.each([
    'Решения приняты единогласно.',
    'Все решения приняты единогласно.',
    'Все решения – единогласно.',
    'Голосование: по обоим вопросам «за» единогласно.',
    'Решения по всем вопросам приняты единогласно.',
  ])('%s', async (vote) => {
    expect(votes(await read(body(vote)))).toEqual([
      [true, null, null, null],
      [true, null, null, null],
    ])
  })

  test.each(['Решение принято единогласно.', 'Голосовали единогласно.'])(
    '%s is of the last',
    async (vote) => {
      const [first] = votes(await read(body(vote)))
      expect(first).toBeNull()
    },
  )

  test('stand in a table with a row for each', async () => {
    const model = await read(
      body(
        'Голосование по вопросам\n\n| Вопрос | За | Против | Воздержался |\n|---|---|---|---|\n| 1 | 5 | 0 | 0 |\n| 2 | 4 | 0 | 1 |\n',
      ),
    )
    expect(votes(model)).toEqual([
      [null, 5, 0, 0],
      [false, 4, 0, 1],
    ])
  })
})

test('a table of what was heard and decided goes on in rows without a number', async () => {
  const model = await read(
    'На повестке:\n\n1. Пропуски уроков\n2. Итоги рейда\n\n| № | Что слушали | Что решили | Кто | Срок |\n|---|---|---|---|---|\n' +
      '| 1 | Белова Б.Б.: пропущено много. | Поставить на учёт. | Котов К.К. | 28.03.2024 |\n| | | Закрепить наставника. | Зоря В.В. | |\n' +
      '| 2 | Котов К.К.: проверено много. | Принять к сведению. | | |\n',
  )
  expect(outline(model)).toEqual([
    '1 Пропуски уроков: Поставить на учёт. / Закрепить наставника.',
    '2 Итоги рейда: Принять к сведению.',
  ])
})
