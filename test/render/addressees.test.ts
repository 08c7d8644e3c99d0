import { describe, expect, it } from 'vitest'
import type { Decision, Protocol } from '../../src/model/schema.ts'
import { read } from '../../src/read/readers.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { layoutOf } from '../../src/render/layout/layout.ts'
import { assignee, council, decision, until } from './models.ts'

const task = (number: string, text: string, name: string | null, more: Partial<Decision> = {}): Decision =>
  decision(number, text, { kind: 'action', assignees: name === null ? [] : [assignee(name)], ...more })

const printed = (decisions: readonly Decision[], language = 'ru'): string[] => {
  const item = {
    number: '1',
    title: 'О роще',
    speakers: [],
    remarks: [],
    vote: null,
    decisions: [...decisions],
  }
  const model: Protocol = { ...council, language, agenda: [item], decisions: [] }
  const lines = layoutOf({ model }, { houseStyle: true }).blocks.map((block) => {
    if (block.type === 'clause') return `${block.marker ?? ''} ${block.text}`
    return 'text' in block ? block.text : block.type
  })
  return lines.slice(lines.indexOf('РЕШИЛИ:') + 1, lines.indexOf('signature'))
}

const PLANT = task('1', 'Посадить липы.', 'Белова И.П.')
const WATER = task('2', 'Поливать липы.', 'Белова И.П.')
const TELL = task('3', 'Сообщить о липах.', 'Котов С.С.')
const NOTED = decision('4', 'Доклад принять к сведению.')

describe('clauses with the same addressee', () => {
  it('have it once, above them, in the dative', () => {
    expect(printed([PLANT, WATER, task('3', 'Беречь липы.', 'Белова И.П.')])).toEqual([
      'Беловой И.П.:',
      '1. Посадить липы.',
      '2. Поливать липы.',
      '3. Беречь липы.',
    ])
  })

  it('keep what else is said of each', () => {
    const dated = { ...WATER, deadline: until('до 1 мая 2024 года', '2024-05-01') }
    expect(printed([PLANT, dated])).toEqual([
      'Беловой И.П.:',
      '1. Посадить липы.',
      '2. Поливать липы.',
      'Срок: до 1 мая 2024 года',
    ])
  })

  it('stand behind others, and before those who have their own', () => {
    expect(printed([{ ...NOTED, number: '0' }, PLANT, WATER, TELL])).toEqual([
      '0. Доклад принять к сведению.',
      'Беловой И.П.:',
      '1. Посадить липы.',
      '2. Поливать липы.',
      '3. Сообщить о липах.',
      'Ответственный: Котов С.С.',
    ])
  })

  it.each([
    ['a clause that is nobody’s follows', [PLANT, WATER, NOTED], 'ru'],
    ['there is one', [PLANT], 'ru'],
    [
      'the dative hangs on whether it is a man or a woman',
      [task('1', 'Посадить.', 'Котенко С.С.'), task('2', 'Полить.', 'Рябчук С.С.')],
      'ru',
    ],
    ['the language has no cases', [PLANT, WATER], 'en'],
  ])('say it each where %s', (_, list, language) => {
    const lines = printed(list, language)
    const own = list.filter(({ assignees }) => assignees.length > 0)
    expect(lines.filter((line) => /^(?:Ответственный|Assignee|Owner|Responsible)/.test(line))).toHaveLength(
      own.length,
    )
  })

  it('read back as the tasks of each', async () => {
    const text = `# Протокол № 4 заседания комиссии\n\n## 1. О роще\n\n${['РЕШИЛИ:', ...printed([PLANT, WATER])].join('\n\n')}\n`
    const { model } = await recognise(await read('a.md', new TextEncoder().encode(text)))
    expect(model.agenda[0]?.decisions.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([
      ['Белова И.П.'],
      ['Белова И.П.'],
    ])
  })
})

describe('whom a document goes to', () => {
  const above = (name: string, language = 'ru'): string | null => {
    const blocks = layoutOf({ model: { ...council, language } }, { addressee: assignee(name) }).blocks
    const [first] = blocks
    return first?.type === 'stamp' ? first.text : null
  }

  it.each([
    ['Белова И.П.', 'Беловой И.П.'],
    ['Котов С.С.', 'Котову С.С.'],
  ])('stands above it in the dative: %s', (name, dative) => {
    expect(above(name)).toBe(dative)
  })

  it('does not where the form is not certain, or the language has none', () => {
    expect(above('Рябчук С.С.')).toBeNull()
    expect(above('Котов С.С.', 'en')).toBeNull()
  })
})
