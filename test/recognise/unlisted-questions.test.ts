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

test("a list below 'Обсудили' that is taken up by number is the agenda", async () => {
  const model = await read(
    'Обсудили:\n\n1. Безопасность праздников (Белова Б.Б.)\n2. Питание в столовой (Котов К.К.)\n\n' +
      'ПО 1 ВОПРОСУ\nБелова Б.Б. рассказала про ёлки.\nРЕШЕНИЕ:\nграфики принять.\n\n' +
      'ПО 2 ВОПРОСУ\nКотов К.К. показал меню.\nРЕШЕНИЕ:\nменю утвердить.\n',
  )
  expect(outline(model)).toEqual([
    '1 Безопасность праздников: графики принять.',
    '2 Питание в столовой: меню утвердить.',
  ])
})

test('bare numbers before small letters count below a label', async () => {
  const model = await read(
    'Вопросы:\n1 отчёт бюро\n2 о весенней охоте\n3 выборы бюро\n\nПо первому вопросу выступил Котов К.К.\nПостановили:\n1) отчёт принять\n',
  )
  expect(titles(model)).toEqual(['1 отчёт бюро', '2 о весенней охоте', '3 выборы бюро'])
})

describe('the topic of the meeting', () => {
  const talk =
    'СЛУШАЛИ:\n\nБелову Б.Б. – брак вырос втрое за месяц.\n\nПОСТАНОВИЛИ:\n\n1. Предъявить претензию.\n'

  test('titles its only question', async () => {
    expect(outline(await read(`Тема: Брак отливок в июле\n\n${talk}`))).toEqual([
      '- Брак отливок в июле: Предъявить претензию.',
    ])
  })

  test('titles none of several', async () => {
    const model = await read(
      `Тема: Итоги лета\n\nПовестка дня:\n1. О браке\n2. О плане\n\n1. О браке\n${talk}`,
    )
    expect(titles(model)).toEqual(['1 О браке', '2 О плане'])
  })
})

test('shares stand beside the votes in columns', async () => {
  const model = await read(
    'Повестка:\n1. О камерах\n\n1. О камерах\nПРОГОЛОСОВАЛИ:\nЗа                 Против              Воздержались\n' +
      '2 702,0 кв.м   73,26 %   790,8 кв.м   21,44 %   195,6 кв.м   5,30 %\nРЕШИЛИ: Установить камеры.\n',
  )
  expect(model.agenda[0]?.vote).toMatchObject({ yes: 2702, no: 790.8, abstain: 195.6 })
})

test('one heading in capitals over several lists titles nothing', async () => {
  const model = await read(
    '1. О котельных\n(Белова, Котов)\n\nОТМЕТИТЬ:\n1.1. Готовность 74 %.\n\nПОРУЧИТЬ:\n1.2. Котову К.К. завершить ремонт.\n\n' +
      '2. О долгах\n(Зоря)\n\nОТМЕТИТЬ:\n2.1. Долг вырос.\n\nПОРУЧИТЬ:\n2.2. Зоре В.В. принять меры.\n',
  )
  expect(titles(model).join()).not.toMatch(/ОТМЕТИТЬ|ПОРУЧИТЬ/u)
})

test('one list numbered by questions in one part and in two', async () => {
  const model = await read(
    'Повестка:\n1. О лете\n2. О группах\n\nСЛУШАЛИ:\n1. Белова Б.Б.: лето прошло.\n2. Котов К.К.: группы полны.\n\n' +
      'РЕШИЛИ:\n1. Признать лето успешным.\n2.1 Сдать списки групп.\n2.2 Открыть запись.\n',
  )
  expect(outline(model)).toEqual([
    '1 О лете: Признать лето успешным.',
    '2 О группах: Сдать списки групп. / Открыть запись.',
  ])
})

test('a question for the decision itself takes it', async () => {
  const model = await read(
    'Повестка:\n1. О театре\n2. О контроле\n3. Принятие решения\n\n1. Белова Б.Б. доложила о театре.\n2. Котов К.К. зачитал справку.\n\n' +
      'Решение:\n\n1. Пополнить уголки.\n2. Провести неделю театра.\n',
  )
  expect(model.agenda.map(({ decisions }) => decisions.length)).toEqual([0, 0, 2])
})
