import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'
import { outline, read } from './small-record.ts'

const HEAD =
  'Протокол заседания совета клуба от 3 февраля 2024 года\n\nПрисутствовали Белов Б.Б., Котова К.К., Зоря В.В.\n\n'
const told = async (body: string): Promise<Protocol> =>
  (await parse(HEAD + body, { file: 'record.txt' })).model
const marked = async (body: string): Promise<Protocol> => (await parse(body, { file: 'record.md' })).model
const invited = ({ invited: people }: Protocol): string[] => people.map(({ name }) => name)

describe('questions told in prose', () => {
  test.each([
    'На обсуждение вынесли два вопроса: 1) ремонт насоса, 2) охрана.',
    'В повестке стояло два вопроса: ремонт насоса и охрана.',
    'Обсудили следующие вопросы: ремонт насоса; охрана.',
    'Повестка дня включала: 1. Ремонт насоса. 2. Охрана.',
  ])('%s', async (list) => {
    const model = await told(
      `${list}\n\nПо первому вопросу слушали Белова Б.Б. Насос сгорел. Собрание решило насос купить. Единогласно.\n\n` +
        'По второму вопросу слушали Котову К.К. Сторож ушёл. Совет постановил сторожа нанять.',
    )
    expect(
      outline(model).map((line) =>
        line
          .toLowerCase()
          .replace(/^\S+ /u, '')
          .replace(/[.,;]+:/u, ':'),
      ),
    ).toEqual(['ремонт насоса: насос купить.', 'охрана: сторожа нанять.'])
  })

  test('a count that does not fit cuts nothing', async () => {
    const model = await told(
      'В повестке стояло три вопроса: ремонт насоса и охрана.\n\nРешили: насос купить.',
    )
    expect(model.agenda.length).toBeLessThan(2)
  })

  test('paragraphs take listed questions up by words of their titles', async () => {
    const model = await told(
      'На рассмотрение вынесено: 1) программа концерта; 2) план на лето; 3) хранение костюмов.\n\n' +
        'По программе концерта Белов Б.Б. показал номера. Совет решил: программу принять.\n\n' +
        'По плану на лето Котова К.К. зачитала проект. Совет решил: план утвердить.\n\n' +
        'По хранению костюмов выступила Котова К.К.: шкаф сырой. Совет решил: костюмы перенести.',
    )
    expect(outline(model)).toEqual([
      '1 программа концерта;: программу принять.',
      '2 план на лето;: план утвердить.',
      '3 хранение костюмов.: костюмы перенести.',
    ])
  })

  test.each(['О крыше. ', 'О крыше: ', 'Про крышу – '])(
    'a topic that runs in to its text: %s',
    async (topic) => {
      const model = await told(
        `${topic}Белов Б.Б. рассказал, что она течёт. Собрание постановило: крышу латать; Зоре В.В. найти мастера до 1 марта. За это были все.\n\n` +
          'О школе. Котова К.К. сообщила, что детей мало. Постановили: занятия перенести в библиотеку.',
      )
      expect(model.agenda.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
        ['крышу латать;', 'Зоре В.В. найти мастера до 1 марта.'],
        ['занятия перенести в библиотеку.'],
      ])
      expect(model.agenda[0]?.vote?.unanimous).toBe(true)
    },
  )

  test('what only begins like a topic is none', async () => {
    const model = await told(
      'По словам Белова Б.Б. крыша течёт. Мастера найти трудно. Решили: ждать весны.\n\n' +
        'По итогам года. Касса сошлась, долгов нет ни у кого. Решили: отчёт принять.',
    )
    expect(model.agenda.filter(({ title }) => title.startsWith('По'))).toEqual([])
  })
})

describe('a resolution within its sentence', () => {
  test.each([
    ['Заслушав доклад Белова Б.Б., правление постановило: план принять.', 'план принять.'],
    ['После обсуждения собрание решило: план принять.', 'план принять.'],
    ['Долго спорили и решили: план принять.', 'план принять.'],
    ['Обсудив смету, правление решило план принять.', 'план принять.'],
  ])('%s', async (line, clause) => {
    const model = await read(`1. О плане\n${line}\n`)
    expect(
      [...model.agenda.flatMap(({ decisions }) => decisions), ...model.decisions].map(({ text }) => text),
    ).toEqual([clause])
  })

  test.each([
    'Котов К.К. сказал, что правление решило: план хорош.',
    'Показаны задачи и результаты: 54 % учеников не умеют читать графики.',
    'По результатам проверки решили 54 % учащихся.',
  ])('%s decides nothing', async (line) => {
    const model = await read(`1. О плане\nСлушали: Орлова П.П. о плане.\n${line}\n`)
    expect(model.agenda.flatMap(({ decisions }) => decisions)).toEqual([])
  })
})

describe('letters and figures that count questions', () => {
  test('capital letters with full stops, in the list and over the text', async () => {
    const model = await read(
      'На обсуждении:\nА. Номер к празднику\nБ. Цена бумаги\nВ. Конкурс\n\nА. Номер к празднику\nБелова Б.Б. показала заметки.\n' +
        'Решение:\n- заметки принять.\n\nБ. Цена бумаги\nРешение:\n- бумагу оставить прежней.\n\nВ. Конкурс\nРешение:\n- образовать жюри.\n',
    )
    expect(outline(model)).toEqual([
      'А Номер к празднику: заметки принять.',
      'Б Цена бумаги: бумагу оставить прежней.',
      'В Конкурс: образовать жюри.',
    ])
  })

  test('initials count nothing', async () => {
    const { model } = await parse(
      'ПРОТОКОЛ № 2\nзаседания правления\n16.05.2023\n\nПрисутствовали:\nА. Белов\nБ. Котова\nВ. Сомов\n\nРешили: отчёт утвердить.',
    )
    expect(model.attendees.map(({ name }) => name)).toEqual(['Белов А.', 'Котова Б.', 'Сомов В.'])
  })

  test('topics over text, decided on together at the end', async () => {
    const model = await read(
      'РАССМОТРЕНО:\n\nА. Подготовка зала\n\nКотов К.К. доложил, что зал занят.\n\nБ. Книга отзывов\n\nЗоря В.В. прочла записи.\n\n' +
        'В. Уплата взносов\n\nСобрана половина.\n\nПОСЛЕ ОБСУЖДЕНИЯ ЗАСЕДАНИЕ ПОСТАНОВЛЯЕТ:\n\n1. Зал освободить.\n2. Книгу прошить.\n',
    )
    expect(outline(model)).toEqual([
      'А Подготовка зала: ',
      'Б Книга отзывов: ',
      'В Уплата взносов: ',
      'all: Зал освободить. / Книгу прошить.',
    ])
  })

  test('titles that begin with a number', async () => {
    const model = await read(
      'ПОВЕСТКА\n1. 9 Мая\n2. 2-й этап ремонта\n3. 100 лет колледжу\n\n1. 9 Мая\nРешили: митинг провести.\n\n' +
        '2. 2-й этап ремонта\nРешили: смету принять.\n\n3. 100 лет колледжу\nРешили: сделать плакат.\n',
    )
    expect(outline(model)).toEqual([
      '1 9 Мая: митинг провести.',
      '2 2-й этап ремонта: смету принять.',
      '3 100 лет колледжу: сделать плакат.',
    ])
  })

  test('a day with blanks is no number and its title', async () => {
    const { model } = await parse(
      'Протокол заседания совета\n12. 03 2024\nПрисутствовали: Белов Б.Б.\nРешили: отчёт утвердить.',
    )
    expect(model.agenda).toEqual([])
  })

  test('bare numbers and labels in small letters, as notes have them', async () => {
    const { model } = await parse(
      'планёрка цеха, 21.09.2023\n\nбыли: Белов Б.Б., Котова К.К., Зоря В.В.\n\n1 станки\n' +
        'Белов: второй станок стоит, нужен ремень, на складе такого нет и не будет до октября, ждать нельзя\nпостановили\n' +
        '- ремень купить, Зоря В.В., до 25 сентября\n\n2 смена\n' +
        'Котова: двое болеют, выходить некому, просит людей со сборки на две недели до конца месяца\nпостановили\n- дать двоих со сборки\n',
      { file: 'record.txt' },
    )
    expect(outline(model)).toEqual(['1 станки: ремень купить', '2 смена: дать двоих со сборки'])
  })

  test('motions counted below numbered questions are none', async () => {
    const model = await read(
      'Вопросы:\n1. Отчёт\n2. Размер взноса\n\nПервый вопрос. Отчёт\nРешили:\n1) отчёт утвердить.\n\nВторой вопрос. Размер взноса\n' +
        'Предложение 1: взнос 8000 руб. Голосовали: за – 10, против – 30.\nПредложение 2: взнос 7500 руб. Голосовали: за – 35, против – 5.\n' +
        'Решили:\n1) установить взнос 7500 рублей.\n',
    )
    expect(outline(model)).toEqual([
      '1 Отчёт: отчёт утвердить.',
      '2 Размер взноса: установить взнос 7500 рублей.',
    ])
  })
})

describe('tables of labels and words', () => {
  test.each(['Вопрос № ', 'Пункт ', ''])('rows that number questions: %s', async (kind) => {
    const model = await marked(
      '# Протокол заседания совета музея\n\n14.05.2024\n\n| | |\n|---|---|\n| Присутствовали | Белов Б.Б., Котова К.К., Зоря В.В. |\n' +
        `| ${kind}1 | О ремонте зала |\n| Слушали | Белова Б.Б.: потолок течёт.<br>Зорю В.В.: нужны деньги. |\n` +
        '| Решили | 1.1. Зал закрыть.<br>1.2. Котовой К.К. внести изменения в п. 3.2 плана до 01.06.2024. |\n' +
        `| ${kind}2 | О покупке картины А.П. Зорина |\n| Слушали | Котову К.К. |\n| Решили | 2.1 Купить картину. |\n`,
    )
    expect(outline(model)).toEqual([
      '1 О ремонте зала: Зал закрыть. / Котовой К.К. внести изменения в п. 3.2 плана до 01.06.2024.',
      '2 О покупке картины А.П. Зорина: Купить картину.',
    ])
    expect(model.agenda[0]?.speakers.map(({ name }) => name)).toEqual(['Белов Б.Б.', 'Зоря В.В.'])
  })

  test('numbered rows without parts below them are no questions', async () => {
    const model = await marked(
      '# Протокол заседания совета музея\n\n14.05.2024\n\n| 1 | Стулья |\n|---|---|\n| 2 | Столы |\n\nРешили: мебель списать.',
    )
    expect(model.agenda).toEqual([])
  })
})

describe('who is invited to one question', () => {
  const BODY =
    '\nПОВЕСТКА ДНЯ\n1. О хлебе\n2. О долгах\n\n1. О хлебе\nРешили: начать выпуск.\n\n2. О долгах\nРешили: долги списать.\n'
  test.each([
    ['По вопросам 1 и 2 пригласили: технолога Рудову Н.А.', ['Рудова Н.А.']],
    ['По второму вопросу приглашена юрист Зимина О.Л.', ['Зимина О.Л.']],
    ['На рассмотрение вопроса № 2 приглашён: юрист Зимин О.Л.', ['Зимин О.Л.']],
    ['При рассмотрении вопроса № 1 присутствовала технолог Рудова Н.А.', ['Рудова Н.А.']],
  ])('%s', async (line, names) => {
    const model = await read(`${line}\n${BODY}`)
    expect(invited(model)).toEqual(names)
    expect(outline(model)).toEqual(['1 О хлебе: начать выпуск.', '2 О долгах: долги списать.'])
  })

  test('who speaks on a question is none', async () => {
    const model = await read(
      `${BODY.replace('Решили: начать', 'По вопросу 1 выступил Котов К.К.\nРешили: начать')}`,
    )
    expect(invited(model)).toEqual([])
  })
})

test('what brackets between speakers say that they said is kept', async () => {
  const model = await read(
    '1. О кухне\nСказали: Белова Б.Б. (посуда стоит в раковинах по два дня), Котов К.К.\nРешили: график обновить.\n',
  )
  expect(model.agenda[0]?.speakers.map(({ name }) => name)).toEqual(['Белова Б.Б.', 'Котов К.К.'])
  expect(model.agenda[0]?.remarks.map(({ text }) => text)).toEqual(['(посуда стоит в раковинах по два дня)'])
})
