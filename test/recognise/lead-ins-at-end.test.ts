import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'

const read = async (...lines: readonly string[]) =>
  (
    await parse(
      ['Протокол № 4 заседания художественного совета', '11 мая 2022 года', '', ...lines].join('\n'),
      {
        format: 'text',
      },
    )
  ).model
const QUESTION = ['Повестка дня:', '1. О плане на лето', '', '1. О плане на лето', '']

test.each(['Худсовет решил:', 'Совет постановил:', 'Комиссия решила:'])(
  '%s as the last sentence of a paragraph leads in to the clauses below, and the paragraph stays',
  async (words) => {
    const told = `Уткина Л.К. зачитала проект. Шарипова Н.Р. возразила против лагеря в июле. ${words}`
    const { agenda } = await read(...QUESTION, told, '', 'Утвердить план с переносом лагеря на август.')
    expect(agenda[0]?.decisions.map(({ text }) => text)).toEqual([
      'Утвердить план с переносом лагеря на август.',
    ])
    expect(JSON.stringify(agenda[0]?.remarks)).toContain('возразила против лагеря')
  },
)

test('a sentence that goes on behind such words is no lead-in', async () => {
  const told =
    'Уткина Л.К. зачитала проект. Худсовет решил: обсудить его осенью, о чём сказала и Шарипова Н.Р.'
  const { agenda } = await read(...QUESTION, told, '', 'Решили: Проект доработать.')
  expect(agenda[0]?.decisions.map(({ text }) => text)).toContain('Проект доработать.')
})
