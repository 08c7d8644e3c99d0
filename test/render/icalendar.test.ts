import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Deadline, Protocol } from '../../src/model/schema.ts'
import { renderIcalendar } from '../../src/render/icalendar/icalendar.ts'
import { firstDay } from '../../src/render/icalendar/recurrence.ts'
import type { RenderOptions } from '../../src/render/renderer.ts'
import { assignee, council, decision, empty, until } from './models.ts'

const calendar = (model: Protocol, options: RenderOptions = {}, file = 'a.md'): string =>
  renderIcalendar([{ file, model }], options)

/** The tasks as ical.js reads them. */
const todos = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents(
    'vtodo',
  )
const valueOf = (todo: ICAL.Component | undefined, name: string): string =>
  String(todo?.getFirstPropertyValue(name) ?? '')
const oneTask = (text: string, more: object = {}): Protocol => ({
  ...council,
  agenda: [],
  decisions: [decision('1', text, { kind: 'action', ...more })],
})
const recurring = (rrule: string): { deadline: Deadline } => ({
  deadline: { text: 'ежемесячно', kind: 'recurring', start: null, due: null, rrule, rule: null },
})

describe('tasks as a calendar', () => {
  const found = todos(calendar(council))

  test('are VTODOs with a day to be done by', () => {
    expect(found.map((todo) => [valueOf(todo, 'summary'), valueOf(todo, 'due')])).toEqual([
      ['Библиотекам округа: подготовить выставки до 10 апреля 2024 года', '2024-04-10'],
      ['Библиотекам округа: ежемесячно сообщать о числе читателей', ''],
      ['Подготовить афишу', '2024-04-01'],
      ['Разослать протокол участникам', ''],
    ])
    expect(found[2]?.getFirstProperty('due')?.type).toBe('date')
    expect(valueOf(found[2], 'description')).toBe(
      `Протокол заседания совета по чтению № 7
О подготовке недели чтения; п. 1.3
Ответственный: Дроздов С.И., Громов К.Д.
Срок: 01.04.2024
Контроль: Крылова А.П.`,
    )
    expect(found[2]?.getFirstProperty('categories')?.getValues()).toEqual(['Дроздов С.И.', 'Громов К.Д.'])
  })

  test('that come again begin on the day of the meeting', () => {
    expect(valueOf(found[1], 'rrule')).toBe('FREQ=MONTHLY')
    expect(valueOf(found[1], 'dtstart')).toBe('2024-03-14')
    const [undated] = todos(calendar({ ...oneTask('x', recurring('FREQ=DAILY')), date: null }))
    expect([valueOf(undated, 'rrule'), valueOf(undated, 'dtstart')]).toEqual(['', ''])
  })

  test.each([
    ['FREQ=WEEKLY;BYDAY=MO', '2024-03-18'],
    ['FREQ=MONTHLY;BYMONTHDAY=14', '2024-03-14'],
    ['FREQ=MONTHLY;BYMONTHDAY=5', '2024-04-05'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2024-03-31'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1', '2024-12-01'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', null],
  ])('%s first comes on %s', (rrule, day) => {
    expect(firstDay(rrule, '2024-03-14')).toBe(day)
    if (day === null) return
    const first = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromDateString(day)).next()
    expect(String(first)).toBe(day)
  })

  test('begin before they are due, or have no beginning', () => {
    const period = (start: string, due: string) => ({ deadline: { ...until('срок', due), start } })
    const [long] = todos(calendar(oneTask('x', period('2024-04-01', '2024-04-30'))))
    expect([valueOf(long, 'dtstart'), valueOf(long, 'due')]).toEqual(['2024-04-01', '2024-04-30'])
    const [short] = todos(calendar(oneTask('x', period('2024-04-30', '2024-04-30'))))
    expect([valueOf(short, 'dtstart'), valueOf(short, 'due')]).toEqual(['', '2024-04-30'])
  })

  test('have an organizer and attendees where the addresses are known', () => {
    const emails = {
      'Крылова А.П.': 'krylova@example.org',
      'Дроздов С.И.': 'drozdov@example.org',
      'Громов К.Д.': 'not an address\r\nX-EVIL:1',
    }
    const todo = todos(calendar(council, { emails }))[2]
    const [organizer] = todo?.getAllProperties('organizer') ?? []
    expect(organizer?.getFirstValue()).toBe('mailto:krylova@example.org')
    const attendees = todo?.getAllProperties('attendee') ?? []
    expect(attendees.map((one) => [one.getFirstParameter('cn'), one.getFirstValue()])).toEqual([
      ['Дроздов С.И.', 'mailto:drozdov@example.org'],
    ])
    expect(calendar(council, { emails })).not.toContain('X-EVIL')
    expect(calendar(council)).not.toContain('mailto:')
  })
})

describe('the name of a task', () => {
  const uidOf = (model: Protocol, file = 'a.md'): string =>
    valueOf(todos(calendar(model, {}, file))[0], 'uid')
  const task = oneTask('Купить насос.')

  test('stays when the file moves, the deadline or the assignee changes', () => {
    const changed = oneTask('Купить  насос.', {
      deadline: until('1 мая', '2024-05-01'),
      assignees: [assignee('Лось Ф.Ф.')],
    })
    expect(uidOf(changed, 'archive/b.txt')).toBe(uidOf(task))
  })

  test.each([
    { ...task, number: '8' },
    { ...task, date: '2024-03-15' },
    { ...task, organization: null },
    oneTask('Купить насосы.'),
  ])('is another for another task', (other) => {
    expect(uidOf(other)).not.toBe(uidOf(task))
  })

  test('is another for the same words said twice', () => {
    const twice = { ...task, decisions: [...task.decisions, ...oneTask('Купить насос.').decisions] }
    const [first, second] = todos(calendar(twice)).map((todo) => valueOf(todo, 'uid'))
    expect(first).toBe(uidOf(task))
    expect(second).not.toBe(first)
  })
})

describe('whatever the words', () => {
  const CONTROL = /[\p{Cc}\p{Cs}]/gu

  test('lines have at most 75 octets, and a parser reads the words back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (words, name) => {
          const text = calendar(oneTask(`${words}!`, { assignees: [assignee(name)] }), {
            emails: { [name]: 'a@example.org' },
          })
          for (const line of text.split('\r\n')) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
            expect(line).not.toMatch(/[\r\n]/)
          }
          const [todo, ...rest] = todos(text)
          expect(rest).toEqual([])
          const plain = (value: string): string =>
            value.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '')
          expect(valueOf(todo, 'summary')).toBe(plain(`${words}!`))
          expect(todo?.getFirstProperty('attendee')?.getFirstParameter('cn')).toBe(
            name.replace(/\r\n|\r/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, ''),
          )
        },
      ),
    )
  })

  test('a title of 10,000 characters, directions, emoji and commands of the format', () => {
    const words = `${'Ё😀\u202e'.repeat(3000)}; END:VTODO\nBEGIN:VALARM, \\n`
    const text = calendar({ ...empty, title: 'Ж'.repeat(10_000), decisions: oneTask(words).decisions })
    expect(todos(text)).toHaveLength(1)
    expect(valueOf(todos(text)[0], 'summary')).toBe(
      words.replace(CONTROL, (one) => (one === '\n' ? one : '')),
    )
    expect(text).toContain('DTSTAMP:19700101T000000Z\r\n')
  })
})

describe('tasks as events', () => {
  const told: unknown[] = []
  const text = calendar(council, { as: 'event', remind: 'P3D', warn: (warning) => told.push(warning) })
  const events = new ICAL.Component(
    ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
  ).getAllSubcomponents('vevent')

  test('stand on the day they are due, with an alarm; what has none is told', () => {
    expect(
      events.map((one) => [valueOf(one, 'dtstart'), valueOf(one, 'dtend'), valueOf(one, 'transp')]),
    ).toContainEqual(['2024-04-10', '2024-04-11', 'TRANSPARENT'])
    const [alarm] = events[0]?.getAllSubcomponents('valarm') ?? []
    expect(valueOf(alarm, 'trigger')).toBe('-P3D')
    expect(events.every((one) => valueOf(one, 'uid').startsWith('event-'))).toBe(true)
    expect(told).toEqual([{ code: 'tasks-without-day', file: 'a.md', count: 4 - events.length }])
    expect(events.length).toBeLessThan(4)
  })

  test('a recurring one begins on its first day', () => {
    const model = oneTask('Сообщать', recurring('FREQ=MONTHLY;BYMONTHDAY=1'))
    expect(calendar(model, { as: 'event' })).toMatch(/DTSTART;VALUE=DATE:\d{6}01\r\n.*\r\nRRULE:FREQ=MONTHLY/)
  })

  test('an alarm of a task rings before the day it is due', () => {
    expect(calendar(council, { remind: 'PT12H' })).toContain('TRIGGER;RELATED=END:-PT12H')
    expect(calendar(council)).not.toContain('VALARM')
  })
})
