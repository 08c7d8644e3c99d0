import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf } from '../../src/model/body.ts'
import { checkRecords } from '../../src/check/check-records.ts'
import { summarise, type RecordSummary } from '../../src/check/summary.ts'
import type { Decision, Protocol } from '../../src/model/schema.ts'
import { attendee, decision, empty } from '../render/models.ts'

const TITLE = 'Протокол заседания школьного совета'

const model = (number: string | null, date: string | null, more: Partial<Protocol> = {}): Protocol => ({
  ...empty,
  title: TITLE,
  number,
  date,
  ...more,
})

const summary = (file: string, of: Protocol, more: Partial<RecordSummary> = {}): RecordSummary => ({
  ...summarise(file, of, null),
  ...more,
})

/** Findings as 'file rule: message'. */
const found = (...records: RecordSummary[]): string[] =>
  checkRecords(records).map(({ file, ruleId, reason }) => `${file} ${ruleId}: ${reason}`)

describe('the body that met', () => {
  const same = (one: string, other: string): boolean =>
    bodyOf(model('1', null, { title: one })) === bodyOf(model('2', null, { title: other }))

  test.each([
    [TITLE, 'Протокол внеочередного заседания школьного совета'],
    ['Протокол двадцать третьей сессии совета депутатов', 'Протокол второй сессии совета депутатов'],
    ['ПРОТОКОЛ заседания школьного совета № 4', TITLE],
  ])('is one in %j and %j', (one, other) => {
    expect(same(one, other)).toBe(true)
  })

  test('is another one in another title', () => {
    expect(same(TITLE, 'Протокол заседания родительского комитета')).toBe(false)
  })

  test('is not known from a bare kind of document', () => {
    expect(bodyOf(model('1', null, { title: 'Протокол совещания' }))).toBeNull()
    expect(bodyOf(model('1', null, { title: null }))).toBeNull()
  })
})

describe('numbers', () => {
  test('given twice in a year', () => {
    expect(found(summary('a', model('4', '2024-02-01')), summary('b', model('4', '2024-03-01')))).toEqual([
      'b numbers-are-unique: number 4 of 2024 is already that of a',
    ])
  })

  test.each<[string, Protocol]>([
    ['of another year', model('4', '2023-02-01')],
    ['of another body', model('4', '2024-03-01', { title: 'Протокол родительского комитета' })],
    ['of an extract from the same record', model('4', '2024-02-01', { kind: 'extract' })],
    ['with another ending', model('4-к', '2024-03-01')],
    ['of nobody known', model('4', '2024-03-01', { title: 'Протокол' })],
  ])('%s do not meet', (_, other) => {
    expect(found(summary('a', model('4', '2024-02-01')), summary('b', other))).toEqual([])
  })

  test('left out: one, several', () => {
    const records = ['1', '2', '4', '8/2024'].map((number, index) =>
      summary(number, model(number, `2024-0${index + 1}-01`)),
    )
    expect(found(...records.slice(0, 3))).toEqual([
      '4 numbers-have-no-gaps: number 4 follows 2: 3 is missing',
    ])
    expect(
      found(...['1', '5'].map((number, index) => summary(number, model(number, `2024-0${index + 1}-01`)))),
    ).toEqual(['5 numbers-have-no-gaps: number 5 follows 1: 2 to 4 are missing'])
    // '8/2024' is another way of numbering.
    expect(found(...records)).toHaveLength(1)
  })

  test('in another order than the dates', () => {
    expect(
      found(
        summary('a', model('1', '2024-03-01')),
        summary('b', model('2', '2024-02-01')),
        summary('c', model('3', '2024-03-02')),
      ),
    ).toEqual(['b dates-follow-numbers: number 2 is dated 2024-02-01, but number 1 2024-03-01'])
  })
})

describe('references', () => {
  const reference = (points: string[]): Partial<RecordSummary> => {
    const point = { line: 9, column: 1, offset: 90 }
    return { references: [{ number: '1', date: '2024-02-01', points, at: { start: point, end: point } }] }
  }
  const clauses: Decision[] = [decision('1', 'да', { items: [decision('1.1', 'да')] }), decision('2', 'да')]
  const item = { number: '2', title: 'Смета', speakers: [], remarks: [], vote: null, decisions: clauses }
  const first = summary('a', model('1', '2024-02-01', { agenda: [item] }))
  const second = (points: string[]): RecordSummary =>
    summary('b', model('2', '2024-03-01'), reference(points))

  test.each(['2', '1', '1.1', '2.1', '2.2'])('to the point %s that is there', (point) => {
    expect(found(first, second([point]))).toEqual([])
  })

  test('to a point that is not', () => {
    expect(found(first, second(['1', '2.3']))).toEqual([
      'b referenced-points-exist: record 1 of 2024-02-01 has no point 2.3 (a)',
    ])
  })

  test('to a record that is not there, but not to one before the archive begins', () => {
    const later = summary('c', model('3', '2024-04-01'), {
      references: [
        { number: '9', date: '2024-03-15', points: [], at: second([]).references[0]?.at ?? null },
        { number: '9', date: '2023-12-15', points: [], at: second([]).references[0]?.at ?? null },
      ].flatMap((one) => (one.at ? [{ ...one, at: one.at }] : [])),
    })
    expect(found(first, summary('b', model('2', '2024-03-01')), later)).toEqual([
      'c referenced-records-exist: there is no record 9 of 2024-03-15 among the files',
    ])
  })

  test('to a record whose points have no numbers say nothing of points', () => {
    expect(found(summary('a', model('1', '2024-02-01')), second(['3']))).toEqual([])
  })
})

describe('names', () => {
  const with_ = (file: string, number: string, ...names: string[]): RecordSummary =>
    summary(file, model(number, `2024-0${number}-01`, { attendees: names.map((name) => attendee(name)) }))

  test('the rarer spelling is found', () => {
    expect(
      found(
        with_('a', '1', 'Сиротин Г.Г.'),
        with_('b', '2', 'Сиротин Г.Г.'),
        with_('c', '3', 'Сиратин Г.Г.'),
      ),
    ).toEqual(['c people-are-spelled-alike: “Сиратин Г.Г.” here, “Сиротин Г.Г.” in a'])
  })

  test.each([
    ['Сиротин Г.Г.', 'Сиротина Г.Г.'],
    ['Сиротин Г.Г.', 'Сиротин А.Г.'],
    ['Жук Г.Г.', 'Жак Г.Г.'],
    ['Сиротин Г.Г.', 'Соротан Г.Г.'],
    ['Королёв Г.Г.', 'Королев Г.Г.'],
  ])('%s and %s may be two people, or one', (one, other) => {
    expect(found(with_('a', '1', one), with_('b', '2', other))).toEqual([])
  })

  test('people who sit together are two', () => {
    expect(found(with_('a', '1', 'Сиротин Г.Г.', 'Сиратин Г.Г.'), with_('b', '2', 'Сиратин Г.Г.'))).toEqual(
      [],
    )
  })
})

describe('the order of the files', () => {
  const records = [
    summary('a', model('1', '2024-03-01'), { digest: 'x' }),
    summary('b', model('1', '2024-03-05'), { digest: 'y' }),
    summary('c', model('4', '2024-02-01'), { digest: 'y' }),
    summary('d', model('5', '2024-05-01'), { digest: 'z' }),
  ]

  test('does not matter', () => {
    const expected = found(...records)
    expect(expected).toHaveLength(4)
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(found(...shuffled)).toEqual(expected)
      }),
    )
  })
})
