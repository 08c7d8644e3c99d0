import type { DateOrder } from './date-digits.ts'
import type { Lexicon } from './lexicon.ts'

/** A whole date in digits: '03/27/2024', '27.3.2024'. */
const WHOLE = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(?:19|20)?\d\d(?![\d./])/gu
/** Dates that are looked at. */
const MOST_DATES = 200

const orderOf = (first: number, second: number): DateOrder => {
  if (first > 12 === second > 12 || first > 31 || second > 31) return undefined
  return first > 12 ? 'day' : 'month'
}

/** What each mark parts first in the dates of a text, where they show it and agree: '17.1.2025' has the day first. */
function ordersIn(text: string): Readonly<Record<string, DateOrder>> {
  const orders = new Map<string, DateOrder>()
  const torn = new Set<string>()
  let seen = 0
  for (const [, first, mark = '', second] of text.matchAll(WHOLE)) {
    if (++seen > MOST_DATES) break
    const order = orderOf(Number(first), Number(second))
    if (order === undefined) continue
    if ((orders.get(mark) ?? order) !== order) torn.add(mark)
    orders.set(mark, order)
  }
  return Object.fromEntries([...orders].filter(([mark]) => !torn.has(mark)))
}

const known = new WeakMap<Lexicon, Map<string, Lexicon>>()

/** The language with the order of day and month that an English text shows by one of its dates; itself where none shows it. */
export function withDateOrders(lexicon: Lexicon, text: string): Lexicon {
  const orders = lexicon.byOrder ? ordersIn(text) : {}
  const key = Object.entries(orders).sort().join(' ')
  if (key === '') return lexicon
  const all = known.get(lexicon) ?? new Map<string, Lexicon>()
  known.set(lexicon, all)
  // Forms of deadlines are compiled with the dates that they have.
  const found = all.get(key) ?? {
    ...lexicon,
    dates: { ...lexicon.dates, orders },
    deadlines: { ...lexicon.deadlines },
  }
  all.set(key, found)
  return found
}
