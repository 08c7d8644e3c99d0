import { describe, expect, it } from 'vitest'
import type { Protocol } from '../../src/model/schema.ts'
import { assigneesIn, assigneesNamed } from '../../src/render/extract/assignees.ts'
import { extractOf } from '../../src/render/extract/extract.ts'
import { outcomeOf } from '../case.ts'
import { assignee, decision, empty } from './models.ts'

const orlov = assignee('Орлов И.И.')
const orlova = assignee('Орлова М.И.')

const record: Protocol = {
  ...empty,
  title: 'Протокол собрания',
  agenda: [
    {
      number: '1',
      title: 'О дороге',
      speakers: [],
      remarks: [],
      vote: null,
      decisions: [decision('1.1', 'Мостить.', { assignees: [orlov] })],
    },
    {
      number: '2',
      title: 'О колодце',
      speakers: [],
      remarks: [],
      vote: null,
      decisions: [
        decision('2.1', 'Копать.', { assignees: [orlova] }),
        decision('2.2', 'До зимы:', {
          items: [
            decision('а', 'купить сруб;', { assignees: [orlova] }),
            decision('б', 'купить цепь.', { assignees: [orlov] }),
          ],
        }),
      ],
    },
  ],
  decisions: [decision(null, 'Убрать снег.', { assignees: [orlov] })],
  attachments: [{ number: '1', title: 'Смета' }],
}

describe('an extract', () => {
  it('is one question with all its clauses as they are numbered', () => {
    const { kind, title, agenda, decisions } = extractOf(record, { item: 1 })
    expect({ kind, title }).toEqual({ kind: 'extract', title: 'Выписка из протокола собрания' })
    expect(agenda).toEqual([record.agenda[1]])
    expect(decisions).toEqual([])
  })

  it('of an assignee has their clauses with the lead-ins above, from all questions and from none', () => {
    const { agenda, decisions } = extractOf(record, { assignee: 'Орлов И.И.' })
    expect(agenda.map(({ number }) => number)).toEqual(['1', '2'])
    expect(agenda[1]?.decisions).toEqual([
      decision('2.2', 'До зимы:', { items: [decision('б', 'купить цепь.', { assignees: [orlov] })] }),
    ])
    expect(decisions).toEqual(record.decisions)
  })

  it('takes the place of the word for the record in the title, where there is one', () => {
    const titled = (title: string | null, language = 'ru'): string | null =>
      extractOf({ ...record, title, language }, { item: 0 }).title
    expect(titled('Совещание у главы')).toBe('Выписка из протокола: Совещание у главы')
    expect(titled(null)).toBe('Выписка из протокола')
    expect(titled('Minutes of the board', 'en')).toBe('Extract from the minutes of the board')
  })

  it('leaves the record as it was', () => {
    const before = JSON.stringify(record)
    extractOf(record, { assignee: 'Орлова М.И.' })
    expect(JSON.stringify(record)).toBe(before)
  })

  it('knows where its facts stand in the source', async () => {
    const source = `# Протокол собрания

ПОВЕСТКА ДНЯ:

1. О дороге
2. О колодце

## 1. О дороге

РЕШИЛИ:

1.1. Орлову И.И. мостить.

## 2. О колодце

РЕШИЛИ:

2.1. Орловой М.И. копать.

2.2. Орлову И.И. купить цепь.
`
    const { model } = await outcomeOf('record.md', new TextEncoder().encode(source))
    const extract = extractOf(model, { item: 1, assignee: 'Орлов И.И.' })
    const at = extract.positions['/agenda/0/decisions/0/text']
    expect(source.slice(at?.start.offset, at?.end.offset)).toContain('купить цепь')
    expect(extract.positions['/agenda/0/decisions/1/text']).toBeUndefined()
    expect(extract.positions['/agenda/1/title']).toBeUndefined()
  })
})

describe('assignees', () => {
  it('are found by their whole name in any order, else by the surname', () => {
    const among = assigneesIn(record)
    expect(among.map(({ name }) => name)).toEqual(['Орлов И.И.', 'Орлова М.И.'])
    const named = (asked: string): string[] => assigneesNamed(asked, among).map(({ name }) => name)
    expect(named('Орлов И. И.')).toEqual(['Орлов И.И.'])
    expect(named('М.И. Орлова')).toEqual(['Орлова М.И.'])
    expect(named('орлова')).toEqual(['Орлова М.И.'])
    expect(named('Орл')).toEqual([])
  })

  it('of one question are asked for by its place', () => {
    expect(assigneesIn(record, 0).map(({ name }) => name)).toEqual(['Орлов И.И.'])
  })
})
