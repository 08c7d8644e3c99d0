import { describe, expect, test } from 'vitest'
import { read } from '../../src/read/readers.ts'
import { withoutFacts } from '../../src/recognise/doubt/without-facts.ts'
import { recogniseWhole } from '../../src/recognise/recognise.ts'

const RECORD = `Протокол № 3

12.04.2024

Председатель: Орлова А.П.
Секретарь: Котов П.Н.

Присутствовали: Зимина Е.С., Рудаков В.В., Лапин О.О.

1. О ремонте крыши

Решили:

1. Рудакову В.В. и Лапину О.О. подготовить смету до 20.04.2024.
2. Принять информацию к сведению.
`

async function without(...pointers: string[]) {
  const document = await read('record.txt', new TextEncoder().encode(RECORD), {})
  const { model: whole } = await recogniseWhole(document)
  return { whole, ...withoutFacts(whole, pointers, document.source) }
}

const CLAUSE = '/agenda/0/decisions/0'

describe('a model without some of its facts', () => {
  test('keeps the others, at the places that they now have', async () => {
    const { whole, model } = await without('/attendees/0/name', `${CLAUSE}/assignees/0/name`)
    expect(model.attendees.map(({ name }) => name)).toEqual(['Рудаков В.В.', 'Лапин О.О.'])
    expect(model.positions['/attendees/0/name']).toEqual(whole.positions['/attendees/1/name'])
    expect(model.agenda[0]?.decisions[0]?.assignees).toMatchObject([{ name: 'Лапин О.О.', lead: true }])
    expect(model.positions[`${CLAUSE}/assignees/0/name`]).toEqual(
      whole.positions[`${CLAUSE}/assignees/1/name`],
    )
    expect(model.positions[`${CLAUSE}/assignees/1/name`]).toBeUndefined()
    expect(whole.attendees).toHaveLength(3)
  })

  test('lists the words that are in no other fact as not understood', async () => {
    const { model } = await without('/attendees/0/name', `${CLAUSE}/deadline/text`, '/date')
    expect(model.agenda[0]?.decisions[0]?.deadline).toBeNull()
    expect(model.date).toBeNull()
    // The term still stands in the words of the clause.
    expect(model.unrecognized.map(({ text }) => text)).toEqual(['12.04.2024', 'Зимина Е.С.'])
  })

  test('moves what is said of facts with them, and forgets what was said of those that are gone', async () => {
    const { moved } = await without('/attendees/0/name')
    expect(moved({ '/attendees/0/name': 1, '/attendees/2/name': 2, '/attendees/1': 3, '/title': 4 })).toEqual(
      {
        '/attendees/1/name': 2,
        '/attendees/0': 3,
        '/title': 4,
      },
    )
  })

  test('keeps what is known of the pages of a scan with its facts', async () => {
    const document = await read('record.txt', new TextEncoder().encode(RECORD), {})
    const { model: whole } = await recogniseWhole(document)
    const onPage = (page: number) => ({ page, box: { x: 0, y: 0, width: 1, height: 1 }, doubtful: [] })
    const scan = { '/attendees/0/name': onPage(1), '/attendees/1/name': onPage(2) }
    const { model } = withoutFacts({ ...whole, scan }, ['/attendees/0/name'], document.source)
    expect(model.scan).toEqual({ '/attendees/0/name': onPage(2) })
  })

  test('puts the points of a decision in its place', async () => {
    const { model, whole } = await without(`${CLAUSE}/text`)
    expect(model.agenda[0]?.decisions).toHaveLength((whole.agenda[0]?.decisions.length ?? 0) - 1)
  })
})
