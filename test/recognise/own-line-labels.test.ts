import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'

const ROWS: readonly (readonly [string, string])[] = [
  [
    'ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ',
    'Добрый день. В повестке два вопроса. Первый – о ремонте моста. Второй – о графике отключений.',
  ],
  ['КОТОВА И.П., секретарь комиссии', 'Присутствуют все члены комиссии.'],
  ['ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ', 'По первому вопросу слово Зуеву Павлу Ильичу.'],
  ['ЗУЕВ П.И., начальник отдела дорог', 'Мост закрыт с марта. Смета готова.'],
  [
    'ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ',
    'Записывайте решение по первому вопросу. Зуеву П.И. начать ремонт моста до 1 июня 2024 года.',
  ],
  ['КОТОВА И.П.', 'Записала.'],
  ['ЗУЕВ П.И.', 'Успеем.'],
  ['ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ', 'Второй вопрос, о графике отключений. Решение: утвердить график отключений.'],
  ['ЗУЕВ П.И.', 'Вопросов нет.'],
  ['ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ', 'Голосуем. Кто за? Все. Принято единогласно.'],
  ['ЗУЕВ П.И.', 'Спасибо.'],
  ['КОТОВА И.П.', 'Всё записано.'],
  ['КОТОВА И.П.', 'Записала.'],
]

const stenogram = (label: (name: string) => string, indent = '    '): string =>
  `СТЕНОГРАММА\nзаседания комиссии\n\n12 апреля 2024 года\n\n${ROWS.map(([name, said]) => `${label(name)}\n${indent}${said}\n`).join('\n')}`

describe('voices on lines of their own', () => {
  it.each([
    ['a full stop', (name: string) => (name.endsWith('.') ? name : `${name}.`)],
    ['a colon', (name: string) => `${name}:`],
    ['nothing', (name: string) => name],
  ])('are told by %s behind them', async (_behind, label) => {
    const { model } = await parse(stenogram(label), { file: 'stenogramma.txt' })
    expect(model.kind).toBe('transcript')
    expect(model.agenda.map(({ title }) => title)).toEqual(['о ремонте моста', 'о графике отключений'])
    expect(model.agenda.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Зуеву П.И. начать ремонт моста до 1 июня 2024 года.'],
      ['утвердить график отключений.'],
    ])
  })

  it('are none in a list of people and under signatures', async () => {
    const record = `ПРОТОКОЛ № 3
заседания комиссии

12 апреля 2024 года

Присутствовали:
ЗУЕВ П.И., начальник отдела
КОТОВА И.П., секретарь комиссии
ОРЛОВА А.П.

СЛУШАЛИ: о ремонте моста.
РЕШИЛИ: начать ремонт моста до 1 июня 2024 года.

Председатель
ЗУЕВ П.И.

Секретарь
КОТОВА И.П.
`
    const { model } = await parse(record, { file: 'protokol.txt' })
    expect(model.kind).not.toBe('transcript')
  })
})
