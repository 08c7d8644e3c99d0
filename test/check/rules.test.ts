import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/check/check.ts'
import { rules } from '../../src/check/rules.ts'
import type { AgendaItem, Decision, Protocol } from '../../src/model/schema.ts'
import { attendee, briefing, council, decision, empty, person } from '../render/models.ts'

/** Findings as 'rule: message', in English. */
const found = (model: Protocol): string[] =>
  checkModel(model).map(({ ruleId, reason }) => `${ruleId}: ${reason}`)

const item = (
  number: string | null,
  decisions: readonly Decision[] = [decision(null, 'да')],
): AgendaItem => ({
  number,
  title: `Вопрос ${number ?? 'без номера'}`,
  speakers: [],
  remarks: [],
  vote: null,
  decisions: [...decisions],
})

const good: Protocol = {
  ...empty,
  title: 'Протокол совета',
  number: '1',
  date: '2024-01-31',
  place: 'г. Лесной',
  chair: person('Лось Ф.Ф.'),
  secretary: person('Рысь Я.Я.'),
  attendees: [attendee('Лось Ф.Ф.'), attendee('Рысь Я.Я.')],
  agenda: [item('1')],
  signatures: [
    { role: 'chair', person: person('Лось Ф.Ф.') },
    { role: 'secretary', person: person('Рысь Я.Я.') },
  ],
}

const withAgenda = (...agenda: AgendaItem[]): Protocol => ({ ...good, agenda })
const numbers = (...list: string[]): Protocol => withAgenda(...list.map((number) => item(number)))
const clauses = (...list: Decision[]): Protocol => withAgenda(item('1', list))

describe('rules', () => {
  test('find nothing in a good record', () => {
    expect(found(good)).toEqual([])
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s says all in both languages', (_, rule) => {
    const words = [rule.meta.title, rule.meta.note, ...Object.values(rule.messages)]
    for (const { en, ru } of words) {
      expect(en).not.toMatch(/^[А-Яа-яё]/)
      expect(ru).toMatch(/[а-яё]/)
      expect([...ru.matchAll(/\{\w+\}/g)].map(String).sort()).toEqual(
        [...en.matchAll(/\{\w+\}/g)].map(String).sort(),
      )
    }
  })

  test('have names of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  test('schema-valid speaks alone: nothing else can be said of a broken model', () => {
    const broken = { ...empty, date: '31.01.2024' } as Protocol
    expect(checkModel(broken).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['schema-valid', 'error'],
    ])
    expect(checkModel(broken)[0]?.reason).toMatch(/^\/date breaks the schema/)
    expect(checkModel({} as Protocol).every(({ ruleId }) => ruleId === 'schema-valid')).toBe(true)
  })

  test('chair, secretary and date are missed', () => {
    expect(found({ ...good, date: null, chair: null, secretary: null })).toEqual([
      'date-is-stated: no date of the meeting is stated',
      'chair-is-named: no chair is named',
      'secretary-is-named: no secretary is named',
    ])
  })

  test('an agenda item without a decision is found, with its title', () => {
    expect(found(withAgenda(item('1', [])))).toEqual([
      'agenda-item-has-decision: nothing was decided on “Вопрос 1”',
    ])
  })

  test('a count is compared with the list that it stands before', () => {
    const group = (count: number | null, organizations: string[]): Protocol => ({
      ...good,
      attendees: [{ type: 'group', name: 'директора', count, organizations }, attendee('Ёж Е.Е.')],
    })
    expect(found(group(3, ['А', 'Б']))).toEqual([
      'group-count-agrees: count stated for “директора”: 3, organizations listed: 2',
    ])
    expect(found(group(2, ['А', 'Б']))).toEqual([])
    expect(found(group(5, []))).toEqual([])
    expect(found(group(null, ['А']))).toEqual([])
  })

  test('the stated attendance is compared with the list', () => {
    const attendance = { stated: 9, listed: 4, members: null, quorum: null }
    expect(found({ ...good, attendance })).toEqual([
      'group-count-agrees: number of those present stated: 9, listed: 4',
    ])
    expect(found({ ...good, attendance: { ...attendance, stated: 3 } })).toHaveLength(1)
    expect(found({ ...good, attendance: { ...attendance, listed: null } })).toEqual([])
  })

  test('chair and secretary who are named apart count among those present', () => {
    const { chair: first, secretary: second } = good
    if (!first || !second) throw new Error('the model names both')
    const chair = { ...first, name: 'Первая А.А.' }
    const secretary = { ...second, name: 'Вторая Б.Б.' }
    const attendance = { stated: 6, listed: 4, members: null, quorum: null }
    expect(found({ ...good, chair, secretary, attendance })).toEqual([])
  })
})

describe('numbering-is-sequential', () => {
  const START = 'numbering-is-sequential: numbering starts with'

  test.each([
    [['1', '2', '3'], []],
    [['2.1', '2.2', '3'], [`${START} 2.1`]],
    [['1', '3'], ['numbering-is-sequential: 3 follows 1']],
    [['1', '2', '2'], ['numbering-is-sequential: number 2 stands twice']],
    [['1.1', '1.2', '2'], []],
    [['1', '1.1', '1.2', '2', '2.1'], []],
    [['I', 'II', 'IV'], []],
    [['а', 'в'], []],
    [['2'], [`${START} 2`]],
  ])('agenda %j', (list, expected) => {
    expect(found(numbers(...list))).toEqual(expected)
  })

  test('clauses begin anew, with the number of their item, or go on from the item before', () => {
    const one = (number: string): Decision => decision(number, 'да')
    expect(found(withAgenda(item('1', [one('1'), one('2')]), item('2', [one('1')])))).toEqual([])
    expect(found(withAgenda(item('1', [one('1.1')]), item('2', [one('2.1'), one('2.2')])))).toEqual([])
    expect(found(withAgenda(item('1', [one('1'), one('2')]), item('2', [one('3')])))).toEqual([])
    expect(found(withAgenda(item('1', [one('1')]), item('2', [one('3')])))).toEqual([`${START} 3`])
  })

  test('clauses below a clause', () => {
    const below = (...list: string[]): Decision =>
      decision('1.2', 'поручить:', { items: list.map((number) => decision(number, 'да')) })
    expect(found(clauses(decision('1.1', 'да'), below('1.2.1', '1.2.2')))).toEqual([])
    expect(found(clauses(decision('1.1', 'да'), below('1', '2')))).toEqual([])
    expect(found(clauses(decision('1.1', 'да'), below('1.2.1', '1.2.3')))).toEqual([
      'numbering-is-sequential: 1.2.3 follows 1.2.1',
    ])
  })
})

describe('findings', () => {
  test('stand where the fact stands, or the nearest one that holds it', () => {
    const place = council.positions['/agenda/0/number']
    const agenda = [{ ...item('2'), decisions: [] }]
    const model: Protocol = { ...good, agenda, positions: place ? { '/agenda/0': place } : {} }
    expect(checkModel(model).map((finding) => finding.place)).toEqual([place, place])
  })

  test('come in the language asked for, with a note', () => {
    const first = checkModel(briefing, { language: 'ru', file: 'b.md' }).find(
      ({ ruleId }) => ruleId === 'secretary-is-named',
    )
    expect(first).toMatchObject({ ruleId: 'secretary-is-named', reason: 'секретарь не назван', file: 'b.md' })
    expect(first?.note).toMatch(/Протокол подписывает/)
  })
})
