import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, isoDate, weekdayOf } from '../../src/language/calendar.ts'
import { addWorkingDays, isWorkingDay } from '../../src/language/ru/working-days.ts'
import { findDates, findTimes, type DateValue } from '../../src/language/dates.ts'
import { dates as english } from '../../src/language/en/dates.ts'
import { ordinalWord, romanNumber } from '../../src/language/numbers.ts'
import { dates as russian } from '../../src/language/ru/dates.ts'
import { phrases } from '../phrases/phrases.ts'

interface Row {
  readonly text: string
  readonly expect: 'none' | readonly (readonly [string, string])[]
}

function shown({ year, yearShift, month, day, valid }: DateValue): string {
  const counted = yearShift === null ? '----' : `year${yearShift < 0 ? '' : '+'}${yearShift}`
  const parts = [String(year ?? counted), String(month).padStart(2, '0')]
  if (day !== null) parts.push(String(day).padStart(2, '0'))
  return `${parts.join('-')}${valid ? '' : ' impossible'}`
}

describe.each([
  ['ru', russian],
  ['en', english],
])('dates in %s', (language, words) => {
  test.each(phrases<Row>(`date.${language}`))('$text', ({ text, expect: expected }) => {
    const found = findDates(text, words).map(({ start, end, value, until }) => [
      text.slice(start, end),
      until ? `${shown(value)} .. ${shown(until)}` : shown(value),
    ])
    expect(found).toEqual(expected === 'none' ? [] : expected)
  })
})

describe('times', () => {
  test.each([
    ['Начало в 10.00, окончание в 14:30', ['10:00', '14:30']],
    ['11 час. 00 мин.', ['11:00']],
    ['в 9 часов', ['09:00']],
    ['17-00 часов', ['17:00']],
    ['19:00 - 20:40', ['19:00', '20:40']],
    ['09.10-09.40 час.', ['09:10', '09:40']],
    ['16.02.2024 16:00', ['16:00']],
    ['12 мая 2020 г. в 9.30', ['09:30']],
    ['3 часа дня', ['15:00']],
    ['25.70', []],
    ['10-12 часов', []],
  ])('%j', (text, expected) => {
    expect(findTimes(text, russian).map(({ value }) => value)).toEqual(expected)
  })

  test.each([
    ['from 7:00 p.m. to 11.35 a.m.', ['19:00', '11:35']],
    ['at 9 pm', ['21:00']],
    ['12.15 a.m.', ['00:15']],
    ['16:00–16:55 UTC', ['16:00', '16:55']],
  ])('%j', (text, expected) => {
    expect(findTimes(text, english).map(({ value }) => value)).toEqual(expected)
  })
})

describe('numbers', () => {
  test('Roman figures, typed in either alphabet', () => {
    expect(['iv', 'ix', 'iii', 'хi', 'ii', 'сат', ''].map(romanNumber)).toEqual([4, 9, 3, 11, 2, null, null])
  })

  test('ordinals in words', () => {
    expect(
      ['второму', 'третий', 'третьего', 'седьмой', 'двадцатого', 'third', 'стол'].map(ordinalWord),
    ).toEqual([2, 3, 3, 7, 20, 3, null])
  })
})

describe('the calendar', () => {
  const day = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => isoDate(year, month, date))

  test('counts days as the Gregorian calendar does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (iso, count) => {
        const expected = new Date(Date.parse(iso) + count * 86_400_000)
        expect(addDays(iso, count)).toBe(expected.toISOString().slice(0, 10))
        expect(weekdayOf(addDays(iso, count))).toBe(expected.getUTCDay() || 7)
      }),
    )
  })

  test('a month later is the same day or the last', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('2023-12-15', 1)).toBe('2024-01-15')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
  })

  test.each([
    [2015, 247],
    [2016, 247],
    [2017, 247],
    [2018, 247],
    [2019, 247],
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('%d has %d working days in Russia', (year, expected) => {
    let worked = 0
    for (let iso = isoDate(year, 1, 1); iso.startsWith(String(year)); iso = addDays(iso, 1)) {
      if (isWorkingDay(iso)) worked++
    }
    expect(worked).toBe(expected)
  })

  test('working days: moved ones, uncertain ones, and the end of the data', () => {
    expect(addWorkingDays('2024-04-26', 1)).toBe('2024-04-27')
    expect(addWorkingDays('2023-12-29', 1)).toBe('2024-01-09')
    expect(addWorkingDays('2021-04-30', 1)).toBeNull()
    expect(addWorkingDays('2026-12-30', 1)).toBeNull()
    expect(addWorkingDays('2014-12-01', 1)).toBeNull()
  })
})

describe('any text', () => {
  const soup = fc.array(
    fc.constantFrom(
      '12',
      '.',
      '03',
      ' ',
      '2021',
      '«',
      '»',
      'марта',
      ' по ',
      '-',
      'г.',
      ':',
      '/',
      '5',
      'года',
      ' May ',
      '\n',
      'th',
    ),
    { maxLength: 40 },
  )

  test('gives places in order, inside the text', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom(russian, english), (parts, words) => {
        const text = parts.join('')
        for (const mentions of [findDates(text, words), findTimes(text, words)]) {
          let end = 0
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end)
            expect(mention.end).toBeGreaterThan(mention.start)
            end = mention.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test.each(['12.03.2021 по ', '1.', '«5» ', '12 марта - '])('a megabyte of %j is read in time', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    findDates(text, russian)
    findTimes(text, russian)
  })
})
