import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../src/index.ts'
import { outline, read } from './small-record.ts'

const titles = ({ agenda }: Protocol): string[] =>
  agenda.map(({ number, title }) => `${number ?? '-'} ${title}`)

describe('numbered lines over text of their own, where no list tells the questions', () => {
  test.each([
    ['1. ', '2. ', '3. '],
    ['1) ', '2) ', '3) '],
    ['1 .', '2 .', '3 .'],
    ['1/ ', '2/ ', '3/ '],
  ])('title them: %s', async (one, two, three) => {
    const model = await read(
      `${one}Протечка крыши\n\nБелова Б.Б. показала снимки.\nРешили:\nКотову К.К. закрыть крышу до 15.03.2024\n\n` +
        `${two}Домофон\n\nКотов К.К. узнал цены.\n\n` +
        `${three}Уборка подъездов\n\nЗоря В.В. пожаловалась на грязь.\nРешили:\nмыть полы дважды в неделю\n`,
    )
    expect(titles(model)).toEqual(['1 Протечка крыши', '2 Домофон', '3 Уборка подъездов'])
    expect(model.agenda.map(({ decisions }) => decisions.length)).toEqual([1, 0, 1])
  })

  test('are points where they count below a label of decisions', async () => {
    const model = await read('Решили:\n1. План утвердить.\nСрок – май.\n2. Смету принять.\nСрок – июнь.\n')
    expect(titles(model)).toEqual([])
    expect(model.decisions).toHaveLength(2)
  })

  test('are none where the last of them sets to work', async () => {
    const model = await read(
      '1. О кровле\nБелова Б.Б.: течёт.\nРешили:\n1.1. Купить рубероид.\n\n2. О смете\nКотов К.К.: готова.\nРешили:\n2.1. Утвердить смету.\n\n' +
        '3. Контроль за исполнением протокола возложить на Котова К.К.\n',
    )
    expect(titles(model)).toEqual(['1 О кровле', '2 О смете'])
  })
})

describe('lines of their own over what was said', () => {
  test('in capitals, with who reports in brackets', async () => {
    const model = await read(
      'КРОВЛЯ (Белова)\nТечёт с осени.\nПоручения:\nКотову К.К. - закупить рубероид до 20.03\n\n' +
        'СМЕТА (Котов)\nЕщё не готова.\nПоручения:\nКотову К.К. - сдать смету до 25.03\n\n' +
        'РАЗНОЕ\nСкоро субботник.\nЗоре В.В. - собрать инвентарь до 01.04.2024\n',
    )
    expect(outline(model)).toEqual([
      '- КРОВЛЯ: закупить рубероид до 20.03',
      '- СМЕТА: сдать смету до 25.03',
      '- РАЗНОЕ: собрать инвентарь до 01.04.2024',
    ])
  })

  test('with the names of those who report, over one list of tasks', async () => {
    const model = await read(
      'Котельные. Белова Б.Б., Котов К.К.\nЗапаса угля на шесть суток, насос в ремонте.\n\n' +
        'Уборка города. Зоря В.В.\nВ работе пять машин из девяти, водителей нет.\n\n' +
        'Школы. Белова Б.Б.\nНа карантине три класса, закупка парт сорвана.\n\n' +
        'ПОРУЧЕНИЯ:\n\n1. Котов К.К. - довести запас угля.\n\n2. Зоря В.В. - вывести на линию восемь машин.\n',
    )
    expect(titles(model)).toEqual(['- Котельные.', '- Уборка города.', '- Школы.'])
    expect(model.agenda[0]?.speakers.map(({ name }) => name)).toEqual(['Белова Б.Б.', 'Котов К.К.'])
    expect(model.decisions).toHaveLength(2)
  })

  test('two in capitals without decisions title nothing', async () => {
    expect(titles(await read('ВНИМАНИЕ ВСЕМ\nЛифт стоит.\n\nТЕЛЕФОНЫ\nДежурный 2-22-33.\n'))).toEqual([])
  })
})

test("'Вопрос 1.' alone takes the line below for its title", async () => {
  const model = await read(
    'Вопрос 1.\nО признании нуждающимися.\n\nБелова Б.Б. сообщила о заявлениях.\n\nРешили:\n1. Заявления принять.\n\n' +
      'Вопрос 2.\nО распределении комнаты.\n\nКотов К.К. предложил отложить.\n\nРешили:\n1. Рассмотрение отложить.\n',
  )
  expect(outline(model)).toEqual([
    '1 О признании нуждающимися.: Заявления принять.',
    '2 О распределении комнаты.: Рассмотрение отложить.',
  ])
})

test("'Рассмотрели' tells what was heard", async () => {
  const model = await read(
    'Рассмотрели отчёт о расходах. Белова Б.Б. сообщила, что деньги целы.\n\nРешение: отчёт утвердить.\n\n' +
      'Рассмотрели вопрос о новом члене правления. Котов К.К. предложил Зорю В.В.\n\nРешение: принять Зорю В.В. в правление.\n',
  )
  expect(model.agenda.map(({ decisions }) => decisions.length)).toEqual([1, 1])
})

describe('a vote on all questions', () => {
  const questions =
    'Повестка:\n1. О плане\n2. О смете\n\n1. О плане\nРешили: план утвердить.\n\n2. О смете\nРешили: смету принять.\n\n'

  test.each(['Голосовали по всем вопросам: единогласно.', 'Голосовали по обоим вопросам: единогласно.'])(
    'is that of each: %s',
    async (vote) => {
      const model = await read(questions + vote)
      expect(model.agenda.map((item) => item.vote?.unanimous)).toEqual([true, true])
    },
  )

  test('is that of the last question where it does not say so', async () => {
    const model = await read(`${questions}Голосовали: единогласно.`)
    expect(model.agenda.map((item) => item.vote?.unanimous ?? null)).toEqual([null, true])
  })
})

describe('those addressed before a dash', () => {
  test.each([
    ['Беловой, Котову - сверить списки до 20.03.2024.', ['Белова Б.Б.', 'Котов К.К.']],
    ['Белова - еженедельно сообщать о ходе работ.', ['Белова Б.Б.']],
    [
      'Главам северных и южных районов (Котов, Юрасов) - до 1 мая представить графики.',
      ['Главы северных и южных районов', 'Котов К.К.', 'Юрасов'],
    ],
    ['Администрации г. Светлый (Зоря) - обеспечить допуск.', ['Администрация г. Светлый', 'Зоря В.В.']],
    ['Работа над планом - закончить до мая.', []],
  ])('%s', async (clause, expected) => {
    const model = await read(`Решили:\n1. План принять.\n2. ${clause}\n`)
    expect(model.decisions[1]?.assignees.map(({ name }) => name)).toEqual(expected)
  })

  test('over points of their own', async () => {
    const model = await read('Решили:\n1. АО «Исток» (Котов) -\nа) сменить трубы;\nб) промыть сети.\n')
    const [head] = model.decisions
    expect(head?.items.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([
      ['АО «Исток»', 'Котов К.К.'],
      ['АО «Исток»', 'Котов К.К.'],
    ])
  })
})

describe('those absent', () => {
  test.each(['Руководитель группы: Белова Б.Б.', '\nПредседатель совета Белова Б.Б.'])(
    'are named on their line: %s',
    async (next) => {
      const model = await read(`Отсутствовала: Юрасова Е.Е. (отпуск)\n${next}\n`)
      expect(model.absent.map(({ name }) => name)).toEqual(['Юрасова Е.Е.'])
    },
  )

  test('go on below a label that names nobody', async () => {
    const model = await read('Отсутствовали:\nЮрасова Е.Е. (отпуск)\nТен А.А. (болен)\n')
    expect(model.absent.map(({ name }) => name)).toEqual(['Юрасова Е.Е.', 'Тен А.А.'])
  })
})

test.each([
  ['Состав совета - 21 человек', 21],
  ['Установленное число членов комиссии: 7', 7],
  ['Состав совета обновлён на треть.', null],
])('%s tells how many members there are', async (line, members) => {
  const model = await read(`${line}\n\nПовестка дня:\n1. О плане\n`)
  expect(model.attendance?.members ?? null).toBe(members)
})

test.each([
  ['1.1. Управлению предусмотреть 1 250,0 тыс.\nруб. на закупку мотопомп.', 'тыс. руб. на закупку'],
  ['1.1. Отремонтировать дом по ул.\nСадовой, 5.', 'ул. Садовой, 5'],
])('a line that ends at an abbreviation goes on: %s', async (clause, expected) => {
  const model = await read(`Повестка:\n1. О плане\n\n1. О плане\nРешили:\n${clause}\n`)
  expect(JSON.stringify(model.agenda[0]?.decisions)).toContain(expected)
})
