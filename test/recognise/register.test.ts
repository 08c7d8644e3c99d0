import { describe, expect, test } from 'vitest'
import { registerSchema } from '../../src/model/register.ts'
import { checkModel } from '../../src/check/check.ts'
import { read } from '../../src/read/readers.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import type { Recognised } from '../../src/recognise/recognised.ts'

const people = registerSchema.parse({
  people: [
    { name: 'Орлова Анна Игоревна', position: 'директор', aliases: ['Зимина А.И.'] },
    { name: 'Сорока Дарья Сергеевна' },
    { name: 'Жук Пётр Львович' },
    { name: 'Жук Павел Львович' },
    { name: 'Котов Пётр Никитич', aliases: ['@kotov'] },
  ],
})

const RECORD = (clause: string): string => `Протокол № 7
совещания рабочей группы

12.03.2024

Председатель – Орлова А.И.

Секретарь – Котов П.Н.

Присутствовали: Орлова А.И., Котов П.Н.

РЕШИЛИ:

1. ${clause}
`

async function read7(clause: string, register = people): Promise<Recognised> {
  const document = await read('record.txt', new TextEncoder().encode(RECORD(clause)), {})
  return await recognise(document, { people: register })
}

const assignees = ({ model }: Recognised): string[] =>
  [...model.decisions, ...model.agenda.flatMap(({ decisions }) => decisions)].flatMap((decision) =>
    decision.assignees.map(({ name }) => name),
  )

describe('the people register', () => {
  test('completes names, keeps what is written and says which', async () => {
    const result = await read7('Орловой А.И. купить краску до 22.03.2024.')
    expect(result.model.chair).toMatchObject({
      name: 'Орлова Анна Игоревна',
      givenName: 'Анна',
      patronymicName: 'Игоревна',
      initials: 'А.И.',
      asWritten: 'Орлова А.И.',
    })
    expect(assignees(result)).toEqual(['Орлова Анна Игоревна'])
    expect(result.registered).toMatchObject({
      '/chair': 'Орлова Анна Игоревна',
      '/secretary': 'Котов Пётр Никитич',
    })
  })

  test.each([
    ['a former name', 'Зиминой А.И. купить краску до 22.03.2024.', 'Орлова Анна Игоревна'],
    [
      'a name that is read in several ways',
      'Сороке Д.С. купить краску до 22.03.2024.',
      'Сорока Дарья Сергеевна',
    ],
    ['a handle', '@kotov купить краску до 22.03.2024.', 'Котов Пётр Никитич'],
    ['other initials are another person', 'Орловой Б.Б. купить краску до 22.03.2024.', 'Орлова Б.Б.'],
    [
      'another given name is another person',
      'Сороке Диане Сергеевне купить краску.',
      'Сорока Диана Сергеевна',
    ],
  ])('%s', async (_, clause, name) => {
    expect(assignees(await read7(clause))).toEqual([name])
  })

  test('gives a post where the record states none, without a place', async () => {
    const { model } = await read7('Орловой А.И. купить краску до 22.03.2024.')
    expect(model.chair?.position).toBe('директор')
    expect(model.attendees[0]).toMatchObject({ position: 'директор' })
    expect(model.positions).not.toHaveProperty('/chair/position')
    expect(model.secretary?.position).toBe(null)
    const text = RECORD('Орловой А.И. купить краску.').replace(
      'Орлова А.И.\n',
      'Орлова А.И., заместитель директора\n',
    )
    const stated = await recognise(await read('record.txt', new TextEncoder().encode(text), {}), { people })
    expect(stated.model.chair?.position).toBe('заместитель директора')
    expect(stated.model.attendees[0]).toMatchObject({ name: 'Орлова Анна Игоревна', position: null })
  })

  test('does not choose between namesakes', async () => {
    const [name] = assignees(await read7('Жуку П.Л. купить краску до 22.03.2024.'))
    expect(name).toMatch(/^Жук П\.Л\.$|^Жуку П\.Л\.$/)
  })

  test('without a register nothing changes', async () => {
    const result = await read7('Орловой А.И. купить краску.', { people: [] })
    expect(result.model.chair?.name).toBe('Орлова А.И.')
    expect(result.registered).toEqual({})
  })

  test('assignee-is-known asks it', async () => {
    const unknown = (result: Recognised, register = people): string[] =>
      checkModel(result.model, { people: register })
        .filter(({ ruleId }) => ruleId === 'assignee-is-known')
        .map(({ reason }) => reason)
    expect(unknown(await read7('Сороке Д.С. купить краску до 22.03.2024.'))).toEqual([])
    expect(unknown(await read7('Лосю Б.Б. купить краску до 22.03.2024.'))).toEqual([
      'Лось Б.Б. is named nowhere else in the record, nor in the people register',
    ])
  })
})

describe('people.yaml', () => {
  test('has a full name for everybody and nothing that is not known', () => {
    expect(registerSchema.safeParse({ people: [{ name: '' }] }).success).toBe(false)
    expect(registerSchema.safeParse({ people: [{ name: 'Орлова А.И.', mail: 'a@b.example' }] }).success).toBe(
      false,
    )
    expect(registerSchema.safeParse({ people: [{ name: 'Орлова А.И.', email: 'nowhere' }] }).success).toBe(
      false,
    )
    expect(registerSchema.parse({ people: [{ name: 'Орлова Анна Игоревна' }] }).people[0]?.aliases).toEqual(
      [],
    )
  })
})
