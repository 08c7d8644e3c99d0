import { describe, expect, test } from 'vitest'
import { outline, read } from './small-record.ts'

const speakers = async (said: string): Promise<string[]> => {
  const { agenda } = await read(`1. О кровле\n${said}\nРешили:\n- утвердить план ремонта\n`)
  return agenda.flatMap((item) => item.speakers.map(({ name }) => name))
}

describe('who spoke', () => {
  test.each([
    ['Говорила Симанова Т.Б. Крыша течёт.', ['Симанова Т.Б.']],
    ['Выступил Сизов И.И. Крыша течёт.', ['Сизов И.И.']],
    ['С отчётом выступил председатель ревизии Сизов И.И. Денег мало.', ['Сизов И.И.']],
    ['По этому поводу доложил начальник отдела кадров Сизов И.И., что план готов.', ['Сизов И.И.']],
    ['Сообщение Беловой Б.Б.: крыша течёт.', ['Белова Б.Б.']],
    ['Сообщение Симановой Т.Б.: крыша течёт, помог ИП Ерохиной С.С.', ['Симанова Т.Б.']],
    ['Рассказывал: Котов К.К. Крыша течёт.', ['Котов К.К.']],
    ['Кто готовил: Котов К.К.', ['Котов К.К.']],
    ['Крыша старая. Котов предлагает железо. Зоря: лучше шифер.', ['Котов К.К.', 'Зоря В.В.']],
    ['Крыша старая. Котов (кв. 14) – за железо.', ['Котов К.К.']],
  ])('%s', async (said, names) => {
    expect(await speakers(said)).toEqual(names)
  })

  test.each([
    // Of whom somebody else speaks, and to whom.
    'Белова Б.Б. предложила Ильина И.И. старшим.',
    'Белова Б.Б. рассказала, как помог Котов.',
    'Белова Б.Б. сказала: работу Сизова И.И. проверили.',
  ])('%s is of one', async (said) => {
    expect(await speakers(said)).toEqual(['Белова Б.Б.'])
  })

  test('by a given name within a paragraph', async () => {
    const { agenda } = await read(
      'На созвоне: Аня Воробьёва, Тимур Галеев\n\n1. О кровле\nТимур показал фото. Аня спросила про железо.\nРешили:\n- утвердить план\n',
    )
    expect(agenda[0]?.speakers.map(({ name }) => name)).toEqual(['Галеев Тимур', 'Воробьёва Аня'])
  })
})

test('a part behind the number of a question takes it up below a decision', async () => {
  const found = outline(
    await read(
      'По первому вопросу выступил Котов К.К.: пастух отказался.\n\nРешили: Утвердить план.\n\n' +
        'По второму вопросу выступил Зоря В.В., предлагал щебень.\n\nРешили: Утвердить смету.\n',
    ),
  )
  expect(found.map((one) => one.replace(/^(\d) .*: /u, '$1: '))).toEqual([
    '1: Утвердить план.',
    '2: Утвердить смету.',
  ])
})

describe('points of a list that nothing marks', () => {
  test('go on behind a semicolon and under an indent', async () => {
    const { agenda } = await read(
      '1. О кровле\nКотов К.К. доложил.\nРешили:\n  собрать деньги до 1 мая;\n  деньги принимает Зоря В.В.;\n  аренду лесов не берём\n',
    )
    expect(agenda[0]?.decisions.map(({ text }) => text)).toEqual([
      'собрать деньги до 1 мая;',
      'деньги принимает Зоря В.В.;',
      'аренду лесов не берём',
    ])
  })

  test('end with what is told behind them', async () => {
    const { agenda } = await read(
      '1. О кровле\nКотов К.К. доложил.\nРешили:\nсобрать деньги до 1 мая.\nПотом все разошлись.\n',
    )
    expect(agenda[0]?.decisions.map(({ text }) => text)).toEqual(['собрать деньги до 1 мая.'])
  })
})

describe('a name that the end of a line parts', () => {
  test.each([
    [
      'хоровая часть крыши готова, а остальное ещё предстоит сделать к осени. Котов\nК.К. добавил, что железо есть.',
    ],
  ])('%s', async (said) => {
    expect(await speakers(`Белова Б.Б. сказала: ${said}`)).toContain('Котов К.К.')
  })
})

test('capitals with a day title a question', async () => {
  const { agenda } = await read(
    'ПРО СБОР 25 МАЯ\nКотов К.К. доложил.\nЧто делаем:\n- собрать деньги\n\nПРО КРОВЛЮ\nКотов К.К. доложил.\nЧто делаем:\n- закупить железо\n\n' +
      'ПРО ЗАБОР\nКотов К.К. доложил.\nЧто делаем:\n- покрасить забор\n',
  )
  expect(agenda.map(({ title }) => title)).toEqual(['ПРО СБОР 25 МАЯ', 'ПРО КРОВЛЮ', 'ПРО ЗАБОР'])
})
