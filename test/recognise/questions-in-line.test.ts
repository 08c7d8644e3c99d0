import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'

const HEAD = [
  'Протокол № 5 заседания совета',
  '14 октября 2025 года',
  '',
  'Присутствовали: Осин А.В.; Белова Л.Н.',
  '',
]
const titlesOf = async (...lines: readonly string[]): Promise<string[]> =>
  (await parse([...HEAD, ...lines].join('\n'), { format: 'text' })).model.agenda.map(({ title }) =>
    title.replace(/[.;]$/u, ''),
  )
const BODY = [
  '',
  'Итоги ярмарки',
  '',
  'О выручке рассказала Белова Л.Н.',
  '',
  'Решили: Признать ярмарку удачной.',
  '',
  'План на зиму',
  '',
  'Осин А.В. зачитал план.',
  '',
  'Решили: План утвердить.',
]

test.each(['Повестка дня', 'ПОВЕСТКА', 'Повестка была такая'])(
  '%s: questions that one line lists with semicolons are questions each',
  async (words) => {
    const titles = await titlesOf(`${words}: итоги ярмарки; план на зиму.`, ...BODY)
    expect(titles.map((title) => title.toLowerCase())).toEqual(['итоги ярмарки', 'план на зиму'])
  },
)

test('a semicolon in brackets or quotes parts nothing', async () => {
  const titles = await titlesOf(
    'Повестка дня: о смете (краска; доски) на год',
    '',
    'Решили: Смету утвердить.',
  )
  expect(titles).toEqual(['о смете (краска; доски) на год'])
})

test('sentences behind the words list nothing', async () => {
  const titles = await titlesOf('Повестка дня: принята без замечаний. Белова возражала; Осин нет.', ...BODY)
  expect(titles).not.toContain('Осин нет')
})
