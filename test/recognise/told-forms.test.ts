import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../src/index.ts'
import { outline, read } from './small-record.ts'

const assignees = ({ decisions, agenda }: Protocol): string[] =>
  [...agenda.flatMap((item) => item.decisions), ...decisions].map(
    ({ text, assignees: own }) => `${text} @ ${own.map(({ name }) => name).join(', ')}`,
  )

describe('resolutions told in paragraphs', () => {
  test('under plain titles, behind a lead-in, with how they were taken behind them', async () => {
    const found = await read(
      'О пастьбе\n\nБелова Б.Б. сказала, что пастуха нет.\n\nСход решил пасти скот по очереди. Белову Б.Б. просить о графике. Против никого не было.\n\n' +
        'О колодце\n\nКотов К.К. рассказал о срубе.\n\nПосле долгого разговора сход постановил сруб заменить. Котову К.К. привезти доски до 20 марта.\n',
    )
    expect(outline(found)).toEqual([
      '- О пастьбе: пасти скот по очереди. / Белову Б.Б. просить о графике.',
      '- О колодце: сруб заменить. / Котову К.К. привезти доски до 20 марта.',
    ])
  })

  test('in points that words count', async () => {
    const found = await read(
      '1. О лифте\nСлушали Котова К.К.\nРешили. Первое. Вызвать мастера. Второе. Беловой Б.Б. написать жалобу. Голосовали. За семь, против нет.\n\n' +
        '2. О дворе\nРешили:\nПервое. Снять зал до 1 апреля.\nВторое. Утвердить смету.\n\n' +
        '3. О призах\nРешили: первое место отдать Зоре В.В. Второе место не присуждать.\n',
    )
    expect(outline(found)).toEqual([
      '1 О лифте: Вызвать мастера. / Беловой Б.Б. написать жалобу.',
      '2 О дворе: Снять зал до 1 апреля. / Утвердить смету.',
      '3 О призах: первое место отдать Зоре В.В. / Второе место не присуждать.',
    ])
    expect(found.agenda[0]?.vote).toMatchObject({ yes: 7, no: 0 })
  })
})

describe('questions with their text', () => {
  test('behind each topic of a list', async () => {
    const found = await read(
      'О чём говорили:\n1. Выкладка. Белова Б.Б. сказала, что полки у входа пустуют с августа.\n2. График. Котов К.К. просит не ставить две смены подряд.\n3. Касса. Не сошлась на сто рублей.\n\n' +
        'Решили:\n1. Беловой Б.Б. заполнить полки до 20 марта.\n',
    )
    expect(outline(found)).toEqual([
      '1 Выкладка: ',
      '2 График: ',
      '3 Касса: ',
      'all: Беловой Б.Б. заполнить полки до 20 марта.',
    ])
    expect(found.agenda.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
      ['Белова Б.Б.'],
      ['Котов К.К.'],
      [],
    ])
  })

  test('but who reports, and what is to be done, is no such text', async () => {
    const found = await read(
      'Повестка дня:\n1. О смете. Докладывает Белова Б.Б.\n2. О складе. Докладывает Котов К.К.\n\n' +
        '1. О смете\nРешили: смету утвердить.\n2. О складе\nРешили:\n1. Склад. Котову К.К. закрыть склад.\n2. Ключи. Беловой Б.Б. сдать ключи.\n',
    )
    expect(found.agenda.map(({ number }) => number)).toEqual(['1', '2'])
    expect(found.agenda[1]?.decisions).toHaveLength(2)
  })

  test.each(['* %', '== % ==', '[%]', '>> %', '%:', '• %'])('in titles marked as "%s"', async (form) => {
    const titled = (title: string): string => form.replace('%', title)
    const found = await read(
      `${titled('Летняя веранда')}\n\nБелова Б.Б. сказала, что столы надо красить.\n\nДоговорились:\n— Котов К.К. красит столы до 1 апреля;\n— Зоря В.В. заказывает зонты.\n\n` +
        `${titled('Новое меню')}\n\nЗоря В.В. показала супы.\n\nДоговорились:\n— вводим один суп с понедельника.\n`,
    )
    expect(found.agenda.map(({ title }) => title)).toEqual(['Летняя веранда', 'Новое меню'])
  })

  test('a list of points with one mark heads nothing', async () => {
    const found = await read(
      '1. О саде\nРешили:\n* полить грядки\n* собрать листья\n\n2. О доме\nРешили:\n* вымыть окна\n',
    )
    expect(found.agenda.map(({ title }) => title)).toEqual(['О саде', 'О доме'])
  })
})

describe('tasks under those whose they are', () => {
  test('named in full, one or two', async () => {
    const found = await read(
      '1. О регате\nБелова Б.Б. рассказала о погоде.\n\nЗадачи\n\nБелова Б.Б.\n- написать в порт до 20 марта\n\nКотов К.К. и Зоря В.В.\n- развесить афиши\n',
    )
    expect(assignees(found)).toEqual([
      'написать в порт до 20 марта @ Белова Б.Б.',
      'развесить афиши @ Котов К.К., Зоря В.В.',
    ])
  })
})
