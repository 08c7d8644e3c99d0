import { describe, expect, test } from 'vitest'
import { parse, type Protocol } from '../../src/index.ts'
import { phrases } from '../phrases/phrases.ts'

interface Row {
  readonly head: string
  readonly tail?: string
  readonly about?: string
  readonly [fact: string]: unknown
}

const BODY =
  '\n\nПовестка дня:\n1. О ремонте крыши\n2. О смете\n\n1. СЛУШАЛИ: о ремонте крыши.\nРЕШИЛИ:\n1.1. Утвердить график ремонта.\n\n' +
  '2. СЛУШАЛИ: о смете.\nРЕШИЛИ:\n2.1. Утвердить смету.\n\n'

const named = (people: Protocol['attendees']): string[] =>
  people.filter(({ type }) => type === 'person').map(({ name }) => name)

const factsOf = ({ attendance, time, chair, secretary, ...model }: Protocol): Record<string, unknown> => ({
  number: model.number,
  date: model.date,
  place: model.place,
  organization: model.organization,
  title: model.title,
  start: time?.start ?? null,
  end: time?.end ?? null,
  stated: attendance?.stated ?? null,
  members: attendance?.members ?? null,
  chair: chair?.name ?? null,
  secretary: secretary?.name ?? null,
  present: named(model.attendees),
  absent: named(model.absent),
  invited: named(model.invited),
  questions: model.agenda.length,
})

describe('the head of a Russian record', () => {
  test.each(phrases<Row>('head.ru'))('$head', async ({ head, tail = '', about: _about, ...facts }) => {
    const found = factsOf((await parse(head + BODY + tail)).model)
    expect(found).toMatchObject({ questions: 2, ...facts })
  })
})
