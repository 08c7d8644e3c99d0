import { describe, expect, test } from 'vitest'
import { outline, read } from './small-record.ts'

const said = (title: string): string =>
  `${title}\nСлушали: Белову Б.Б. Работа идёт.\nВыступил: Котов К.К.\n\n`

describe('the list of questions', () => {
  test.each([
    'Повестка дня:\n1. О ремонте кровли\n2. О смете',
    'На обсуждение выносились вопросы:\n1. О ремонте кровли\n2. О смете',
    'НА ОБСУЖДЕНИЕ ВЫНОСИЛИСЬ ВОПРОСЫ:\n1. О ремонте кровли\n2. О смете',
    'На рассмотрение правления вынесены следующие вопросы:\n1. О ремонте кровли\n2. О смете',
    'Утверждена следующая повестка дня:\n1. О ремонте кровли\n2. О смете',
    'Порядок дня:\n1) о ремонте кровли, 2) о смете.',
    'Повестка дня:\nВопрос 1. О ремонте кровли\nВопрос 2. О смете',
    'Повестка дня:\n1. О ремонте кровли (Информация казначея Беловой Б.Б.)\n2. О смете (Белова Б.Б.)',
  ])('%s', async (listed) => {
    const body = `${listed}\n\n${said('1-й вопрос. О ремонте кровли').trim()}\nРешили: 1. Утвердить план.\n\n${said('2-й вопрос. О смете').trim()}\nРешили: 1. Утвердить смету.\n`
    const [first, second, ...others] = outline(await read(body))
    expect(others).toEqual([])
    expect(first?.toLowerCase()).toMatch(/^1 о ремонте кровли[;,]?: утвердить план\.$/u)
    expect(second?.toLowerCase()).toMatch(/^2 о смете\.?: утвердить смету\.$/u)
  })

  test('stands without numbers, and the body numbers it', async () => {
    const body =
      'Повестка дня:\nО ремонте кровли\nО смете\n\n' +
      `${said('По вопросу № 1 «О ремонте кровли»').trim()}\nРешили: Утвердить план.\n\n` +
      `${said('По вопросу № 2 «О смете»').trim()}\nРешили: Утвердить смету.\n`
    expect(outline(await read(body))).toEqual([
      '1 О ремонте кровли: Утвердить план.',
      '2 О смете: Утвердить смету.',
    ])
  })

  test('is taken up under other numerals', async () => {
    const body =
      'Повестка дня:\n1. О ремонте кровли дома. (Информация казначея Б.Б. Беловой)\n2. О смете расходов. (Информация Б.Б. Беловой)\n' +
      `${said('I. О ремонте кровли дома').trim()}\nРешение: 1. Утвердить план.\n` +
      `${said('II. О смете расходов').trim()}\nРешение: 1. Утвердить смету.\n`
    const model = await read(body)
    expect(outline(model)).toEqual([
      '1 О ремонте кровли дома.: Утвердить план.',
      '2 О смете расходов.: Утвердить смету.',
    ])
    // 'Информация казначея Беловой' names Белова.
    expect(model.agenda.flatMap(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
      ...['Белова Б.Б.', 'Котов К.К.'],
      ...['Белова Б.Б.', 'Котов К.К.'],
    ])
  })

  test('has no question in what was asked of a speaker', async () => {
    const model = await read(
      `Повестка дня:\n1. О смете\n\n${said('1. О смете').trim()}\nБыли заданы следующие вопросы: о цене и сроке.\nРешили: 1. Утвердить смету.\n`,
    )
    expect(outline(model)).toEqual(['1 О смете: Утвердить смету.'])
  })
})

describe('titles without any mark', () => {
  const part = (title: string, clause: string): string =>
    `${title}\nСлушали: Белову Б.Б. Работа идёт.\nРешили: 1. ${clause}\n\n`

  test('are those of paragraphs over what was heard, where the record lists no questions', async () => {
    const model = await read(
      part('О ремонте кровли', 'Утвердить план.') + part('Итоги месячника очистки', 'Принять к сведению.'),
    )
    expect(outline(model)).toEqual([
      '- О ремонте кровли: Утвердить план.',
      '- Итоги месячника очистки: Принять к сведению.',
    ])
  })

  test('are none where sentences stand there', async () => {
    const model = await read(
      'Повестка дня:\n1. О смете\n\n1. О смете\nРабота велась весь год\nВыступил: Котов К.К.\n\nКровля ещё течёт\nВыступила: Белова Б.Б.\nРешили: 1. Утвердить план.\n',
    )
    expect(outline(model)).toEqual(['1 О смете: Утвердить план.'])
  })
})

describe('labels of decisions', () => {
  test.each(['По итогам обсуждения принято решение:', 'р е ш и л и:', 'р  е  ш  и  л  и :', 'Р Е Ш И Л И:'])(
    '%s',
    async (label) => {
      const model = await read(
        `Повестка дня:\n1. О смете\n\n${said('1. О смете').trim()}\n${label}\nУтвердить смету.\n`,
      )
      expect(outline(model)).toEqual(['1 О смете: Утвердить смету.'])
    },
  )
})

test('a verb that is a sentence by itself heads what was decided', async () => {
  const model = await read(
    `Повестка дня:\n1. О смете\n\n${said('1. О смете').trim()}\nПостановили. Смету утвердить. Котову К.К. собрать взносы.\n`,
  )
  expect(outline(model)).toEqual(['1 О смете: Смету утвердить. / Котову К.К. собрать взносы.'])
})

describe('one list of decisions behind all questions', () => {
  const agenda = 'Повестка дня:\n1. О ремонте кровли\n2. О смете\n\n'
  const talk = said('1. О ремонте кровли') + said('2. О смете')

  test.each([
    'По результатам рассмотрения всех вопросов:\nРЕШИЛИ:\n',
    'По  результатам  рассмотрения  всех  вопросов:\nПоручения:\n',
    'По всем вопросам повестки дня:\nПостановили:\n',
  ])('%s', async (lead) => {
    const model = await read(`${agenda}${talk}${lead}1. Утвердить план.\n2. Утвердить смету.\n`)
    expect(outline(model)).toEqual([
      '1 О ремонте кровли: ',
      '2 О смете: ',
      'all: Утвердить план. / Утвердить смету.',
    ])
  })

  test('is that of the last question where nothing says that it is of all', async () => {
    const model = await read(`${agenda}${talk}Решили:\n1. Утвердить смету.\n`)
    expect(outline(model)).toEqual(['1 О ремонте кровли: ', '2 О смете: Утвердить смету.'])
  })
})

describe('the first point below a label of decisions', () => {
  test('is a clause although it repeats words of the title', async () => {
    const model = await read(
      `Повестка дня:\n1. О состоянии охраны труда на участках\n\n${said('I. О состоянии охраны труда на участках').trim()}\nПринятые решения:\n1. информацию о состоянии охраны труда на участках принять к сведению.\n`,
    )
    expect(outline(model)).toEqual([
      '1 О состоянии охраны труда на участках: информацию о состоянии охраны труда на участках принять к сведению.',
    ])
  })

  test('may itself lead in to points', async () => {
    const model = await read(
      `Повестка дня:\n1. О смете\n\n${said('1. О смете').trim()}\nРешили:\n1. Принять смету.\n2. Утвердить перечень поручений:\n2.1. Котову К.К. собрать взносы.\n`,
    )
    const [question] = model.agenda
    expect(question?.decisions.map(({ number, text }) => `${number ?? ''} ${text}`)).toEqual([
      '1 Принять смету.',
      '2 Утвердить перечень поручений:',
    ])
    expect(question?.decisions[1]?.items.map(({ text }) => text)).toEqual(['Котову К.К. собрать взносы.'])
  })
})

describe('what is acted upon is no assignee', () => {
  test.each([
    ['Рекомендации по организации перевозок принять за основу.', []],
    ['Инструкции по охране труда утвердить.', []],
    ['Ревизионной комиссии проверить смету.', ['Ревизионная комиссия']],
    ['Бухгалтерии подготовить отчёт.', ['Бухгалтерия']],
  ])('%s', async (clause, assignees) => {
    const model = await read(
      `Повестка дня:\n1. О смете\n\n${said('1. О смете').trim()}\nРешили:\n1. ${clause}\n`,
    )
    const [decision] = model.agenda[0]?.decisions ?? []
    expect(decision?.assignees.map(({ name }) => name)).toEqual(assignees)
  })
})

describe('a vote in lines and tables', () => {
  const votes = async (printed: string): Promise<unknown> => {
    const model = await read(
      `Повестка дня:\n1. О смете\n\n${said('1. О смете').trim()}\nРешили:\n1. Утвердить смету.\n${printed}\n\nПредседатель\t\tП.П. Орлов\n`,
    )
    const { yes, no, abstain } = model.agenda[0]?.vote ?? {}
    return { yes, no, abstain }
  }

  test.each([
    'Результаты голосования:\nЗа – 5\nПротив – 1\nВоздержались – нет',
    'Результаты голосования:\nЗа | Против | Воздержались\n5 | 1 | 0',
    'Голосовали | Число голосов\nЗа | 5\nПротив | 1\nВоздержались | 0',
  ])('%s', async (printed) => {
    expect(await votes(printed)).toEqual({ yes: 5, no: 1, abstain: 0 })
  })
})
