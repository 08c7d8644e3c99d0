import { addDays, partsOf, weekdayOf } from '../calendar.ts'

/** How one year differs from Saturdays, Sundays and the holidays of the Labour Code. */
interface Transfers {
  /** The government's decree on moved days off. */
  readonly decree: string
  /** Further days off on weekdays: moved by the decree or by article 112 itself. */
  readonly off: readonly string[]
  /** Saturdays that are worked. */
  readonly worked: readonly string[]
}

/** Non-working holidays, article 112 of Russia's Labour Code (since 2013). */
const HOLIDAYS = new Set(
  ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'].concat([
    '02-23',
    '03-08',
    '05-01',
    '05-09',
    '06-12',
    '11-04',
  ]),
)

const TRANSFERS: Readonly<Record<number, Transfers>> = {
  2015: { decree: '27.08.2014 № 860', off: ['01-09', '03-09', '05-04', '05-11'], worked: [] },
  2016: {
    decree: '24.09.2015 № 1017',
    off: ['02-22', '03-07', '05-02', '05-03', '06-13'],
    worked: ['02-20'],
  },
  2017: { decree: '04.08.2016 № 756', off: ['02-24', '05-08', '11-06'], worked: [] },
  2018: {
    decree: '14.10.2017 № 1250',
    off: ['03-09', '04-30', '05-02', '06-11', '11-05', '12-31'],
    worked: ['04-28', '06-09', '12-29'],
  },
  2019: { decree: '01.10.2018 № 1163', off: ['05-02', '05-03', '05-10'], worked: [] },
  2020: { decree: '10.07.2019 № 875', off: ['02-24', '03-09', '05-04', '05-05', '05-11'], worked: [] },
  2021: {
    decree: '10.10.2020 № 1648',
    off: ['02-22', '05-03', '05-10', '06-14', '11-05', '12-31'],
    worked: ['02-20'],
  },
  2022: {
    decree: '16.09.2021 № 1564',
    off: ['03-07', '05-02', '05-03', '05-10', '06-13'],
    worked: ['03-05'],
  },
  2023: { decree: '29.08.2022 № 1505', off: ['02-24', '05-08', '11-06'], worked: [] },
  2024: {
    decree: '10.08.2023 № 1314',
    off: ['04-29', '04-30', '05-10', '12-30', '12-31'],
    worked: ['04-27', '11-02', '12-28'],
  },
  2025: {
    decree: '04.10.2024 № 1335',
    off: ['05-02', '05-08', '06-13', '11-03', '12-31'],
    worked: ['11-01'],
  },
  2026: { decree: '24.09.2025 № 1466', off: ['01-09', '03-09', '05-11', '12-31'], worked: [] },
}

/**
 * Days that the President's decrees of 2020 and 2021 made non-working with pay: neither days off nor working days
 * for every body, so a term that runs over one of them has no certain end.
 */
const UNCERTAIN: readonly (readonly [from: string, to: string])[] = [
  ['2020-03-30', '2020-05-08'],
  ['2020-06-24', '2020-06-24'],
  ['2020-07-01', '2020-07-01'],
  ['2021-05-04', '2021-05-07'],
  ['2021-10-30', '2021-11-07'],
]

/**
 * Whether a day is worked in Russia's five-day week.
 * Null outside the years of the data and on days that were non-working for some bodies only.
 */
export function isWorkingDay(iso: string): boolean | null {
  const transfers = TRANSFERS[partsOf(iso).year]
  if (!transfers) return null
  const day = iso.slice(5)
  if (transfers.worked.includes(day)) return true
  if (weekdayOf(iso) > 5 || HOLIDAYS.has(day) || transfers.off.includes(day)) return false
  return UNCERTAIN.some(([from, to]) => iso >= from && iso <= to) ? null : true
}

/**
 * The last of `count` working days that follow a date; the first one counted is the day after it
 * (article 191 of Russia's Civil Code). Null where the calendar does not reach or is not certain.
 */
export function addWorkingDays(iso: string, count: number): string | null {
  let day = iso
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    const worked = isWorkingDay(day)
    if (worked === null) return null
    if (worked) left--
  }
  return day
}
