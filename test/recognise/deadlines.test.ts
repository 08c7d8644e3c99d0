import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dates as englishDates } from '../../src/language/en/dates.ts'
import { deadlines as english } from '../../src/language/en/deadlines.ts'
import { dates as russianDates } from '../../src/language/ru/dates.ts'
import { deadlines as russian } from '../../src/language/ru/deadlines.ts'
import { deadlineSchema } from '../../src/model/schema.ts'
import { findDeadlines, findPointDeadlines } from '../../src/recognise/deadlines.ts'
import { phrases } from '../phrases/phrases.ts'

interface Row {
  readonly text: string
  readonly heldOn: string | null
  readonly labelled?: boolean
  readonly expect: 'none' | readonly object[]
}

const ru = { dates: russianDates, deadlines: russian }
const en = { dates: englishDates, deadlines: english }
const NOTHING = { start: null, due: null, rrule: null, rule: null, problem: null }

describe.each([
  ['ru', ru],
  ['en', en],
])('deadlines in %s', (language, lexicon) => {
  test.each(phrases<Row>(`deadline.${language}`))(
    '$heldOn $text',
    ({ text, heldOn, labelled = false, expect: expected }) => {
      const found = findDeadlines(text, { meetingDate: heldOn, labelled }, lexicon)
      const wanted = expected === 'none' ? [] : expected.map((row) => ({ ...NOTHING, ...row }))
      expect(found.map(({ deadline, problem }) => ({ ...deadline, problem }))).toEqual(wanted)
    },
  )
})

describe('deadlines of points', () => {
  const context = { meetingDate: '2022-03-16', labelled: true }

  test.each([
    ['п.1 – до 01.06.2022, п.п.2, 3 – до 01.09.2022', ['1: до 01.06.2022', '2 3: до 01.09.2022']],
    ['Срок исполнения п. 3: до конца II квартала', ['3: до конца II квартала']],
    ['Срок исполнения п. 3: 5 мая', ['3: 5 мая']],
    ['пп. 1–3 – до 1 мая, пункт 4 – постоянно', ['1 2 3: до 1 мая', '4: постоянно']],
    ['до 01.06.2022 (п. 1), до 01.09.2022 (пп. 2 и 3)', ['1: до 01.06.2022', '2 3: до 01.09.2022']],
    ['пункты 2.1-2.3 до 5 мая', ['2.1 2.2 2.3: до 5 мая']],
    ['п. 2, 01.09.2022', ['2: 01.09.2022']],
    ['п. 3 – 5 апреля', ['3: 5 апреля']],
    ['до 5 мая', []],
    ['по пункту 2', []],
  ])('%s', (text, expected) => {
    const found = findPointDeadlines(text, context, ru)
    expect(found.map(({ points, mention }) => `${points.join(' ')}: ${mention.deadline.text}`)).toEqual(
      expected,
    )
    for (const { mention } of found)
      expect(text.slice(mention.start, mention.end)).toBe(mention.deadline.text)
  })
})

describe('any text', () => {
  const WORDS = [
    'до ',
    'в срок ',
    'не позднее ',
    'конца ',
    'квартала ',
    'II ',
    '5 ',
    '31.02',
    '.',
    '12 мая ',
    '2022 ',
    ' г.',
  ].concat(
    [
      'в течение ',
      '10 (пяти) ',
      'рабочих ',
      'дней ',
      'со дня ',
      'ежемесячно ',
      'числа ',
      'п. ',
      '1',
      ', ',
      '– ',
      'by ',
      'end of ',
      'Q1 ',
    ],
    [
      'within ',
      'two ',
      'weeks ',
      'на ',
      'с ',
      'по ',
      '\n',
      'раз ',
      '-дневный ',
      'срок: ',
      'месяца',
      'до конца ',
    ],
  )
  const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((parts) => parts.join(''))

  test('gives valid deadlines whose words stand at their places, in order', () => {
    fc.assert(
      fc.property(
        soup,
        fc.boolean(),
        fc.constantFrom('2022-03-16', null),
        fc.constantFrom(ru, en),
        (text, labelled, meetingDate, lexicon) => {
          let end = 0
          for (const mention of findDeadlines(text, { meetingDate, labelled }, lexicon)) {
            expect(mention.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(mention.start, mention.end)).toBe(mention.deadline.text)
            expect(deadlineSchema.safeParse(mention.deadline).success).toBe(true)
            expect(mention.deadline.due === null || mention.problem === null).toBe(true)
            end = mention.end
          }
          findPointDeadlines(text, { meetingDate, labelled }, lexicon)
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each(['в срок до 12.03.2021 ', 'в течение 10 дней со дня ', 'раз в '])(
    'half a megabyte of %j is read in time',
    (unit) => {
      const text = unit.repeat(Math.ceil(500_000 / unit.length))
      findDeadlines(text, { meetingDate: '2022-03-16', labelled: false }, ru)
    },
  )

  test('so is a quarter of a megabyte of points', () => {
    findPointDeadlines(
      'п. 1, 2 – до 5 мая '.repeat(13_000),
      { meetingDate: '2022-03-16', labelled: true },
      ru,
    )
  })
})
