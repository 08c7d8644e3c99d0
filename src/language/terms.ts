import { remembering } from '../source/recent.ts'
import type { DateWords } from './dates.ts'
import { dateTables, readMonth, readYear, type Reading } from './date-parts.ts'
import { compileForms, matchAt } from './form.ts'
import type { DeadlineForms } from './lexicon.ts'
import { ordinalWord, readCount, romanNumber, type Count } from './numbers.ts'
import type { Token } from './token.ts'

export type TermUnit = 'hour' | 'day' | 'working-day' | 'week' | 'month'
export type PeriodUnit = 'week' | 'month' | 'quarter' | 'half' | 'year'

/** A length of time: '10 рабочих дней'. */
export interface Term {
  readonly unit: TermUnit
  readonly count: Count
}

/** A stretch of the calendar: 'II квартал 2024 года', 'текущего месяца'. */
export interface Period {
  readonly unit: PeriodUnit
  /** Which month, quarter or half; null for one counted from the meeting's. */
  readonly index: number | null
  /** The first month of 'октябрь – ноябрь'; null for a single stretch. */
  readonly first: number | null
  readonly year: number | null
  /** How many units after the meeting's own, for an index: years; null where nothing is said. */
  readonly shift: number | null
}

type TermForm = DeadlineForms['terms'][number]
type PeriodForm = DeadlineForms['periods'][number]
type PeriodPart =
  | { readonly index: number; readonly first?: number }
  | { readonly year: number | null; readonly shift: number | null }

/** Readers of terms and periods in one language. */
export interface TermReaders {
  term(tokens: readonly Token[], at: number): Reading<Term>
  /** The adjective of 'в трёхдневный срок', with the number before it if it stands apart. */
  span(tokens: readonly Token[], at: number): Reading<Term>
  period(tokens: readonly Token[], at: number): Reading<Period>
}

/** The number of a quarter or half: 'II', 'III-го', '2', '2-й', 'второго'. */
function readOrdinal(token: Token | undefined, endings: readonly string[]): number | null {
  if (!token) return null
  const hyphen = token.fold.lastIndexOf('-')
  const ended = hyphen > 0 && endings.includes(token.fold.slice(hyphen + 1))
  return readOrdinalText(ended ? token.fold.slice(0, hyphen) : token.fold)
}

function readOrdinalText(figure: string): number | null {
  const value = /^\d+$/.test(figure) ? Number(figure) : (romanNumber(figure) ?? ordinalWord(figure))
  return value !== null && value >= 1 && value <= 4 ? value : null
}

/** The first month of a stretch of several: of 'октябрь – ноябрь' or of 'октябрь-ноябрь', which is one word. */
function firstOf(first: PeriodPart | undefined, last: PeriodPart | undefined): number | null {
  if (first && 'index' in first) return first.index
  return last && 'index' in last ? (last.first ?? null) : null
}

type PeriodSlots = Readonly<Record<string, PeriodPart | undefined>>

/** The last month of a stretch, or the one month, half or quarter that it is. */
const lastOf = (slots: PeriodSlots): PeriodPart | undefined =>
  slots['month2'] ?? slots['months'] ?? slots['month'] ?? slots['ordinal'] ?? slots['quarter']

/** The stretch of the calendar that a form with these slots says; null for a third half of a year. */
function periodOf({ unit, shift }: PeriodForm, slots: PeriodSlots): Period | null {
  const last = lastOf(slots)
  const first = slots['month2'] ? slots['month'] : undefined
  const year = slots['year']
  const index = last && 'index' in last ? last.index : null
  if (unit === 'half' && index !== null && index > 2) return null
  const dated = year && 'year' in year ? year : null
  return {
    unit,
    index,
    first: firstOf(first, last),
    year: dated?.year ?? null,
    shift: dated?.shift ?? shift ?? null,
  }
}
/** Makes the readers; their tables are built when first used. */
export function termReaders(forms: DeadlineForms, dates: DateWords): TermReaders {
  const one: Count = { value: 1, agrees: true }
  const count = (tokens: readonly Token[], at: number): Reading<Count> =>
    readCount(tokens, at, dates.numbers, dates.countEndings)
  const terms = compileForms<TermForm, Count>(forms.terms, { n: count })
  const periods = compileForms<PeriodForm, PeriodPart>(forms.periods, {
    month: (tokens, at) => {
      const read = readMonth(tokens, at, dates, true)
      return read && { end: read.end, value: { index: read.value } }
    },
    months: (tokens, at) => {
      const [first = '', last = ''] = tokens[at]?.fold.split('-') ?? []
      const [from, to] = [dateTables(dates).months.get(first), dateTables(dates).months.get(last)]
      return from === undefined || to === undefined
        ? null
        : { end: at + 1, value: { index: to, first: from } }
    },
    ordinal: (tokens, at) => {
      const index = readOrdinal(tokens[at], forms.ordinalEndings)
      return index === null ? null : { end: at + 1, value: { index } }
    },
    quarter: (tokens, at) => {
      const fold = tokens[at]?.fold ?? ''
      const index = fold.length === 2 && fold.startsWith('q') ? readOrdinalText(fold.slice(1)) : null
      return index === null ? null : { end: at + 1, value: { index } }
    },
    year: (tokens, at) => readYear(tokens, at, dates),
    bracket: (tokens, at) =>
      '()'.includes(tokens[at]?.text ?? '-') ? { end: at + 1, value: { year: null, shift: null } } : null,
  })

  const spanUnit = (fold: string): TermUnit | null =>
    forms.spans.find(({ stem }) => fold.startsWith(stem))?.unit ?? null

  /** A whole adjective: 'десятидневный', '10-дневный', '10-тидневный', 'недельный'. */
  const spanWord = remembering((fold: string): Term | null => {
    const bare = spanUnit(fold)
    if (bare) return { unit: bare, count: one }
    for (const { stem, unit } of forms.spans) {
      const at = fold.indexOf(stem)
      if (at <= 0) continue
      const [figure = '', ending = ''] = fold.slice(0, at).split('-')
      const known = ending === '' || dates.countEndings.includes(ending)
      const value = /^\d{1,4}$/.test(figure) ? Number(figure) : dates.numbers[figure]
      if (known && value !== undefined) return { unit, count: { value, agrees: true } }
    }
    return null
  }, 2048)

  return {
    term(tokens, at) {
      const match = matchAt(terms, tokens, at)
      if (!match) return null
      const { unit, count: fixed } = match.entry
      return {
        end: match.to,
        value: { unit, count: match.slots['n'] ?? { value: fixed ?? 1, agrees: true } },
      }
    },
    span(tokens, at) {
      const token = tokens[at]
      const whole = token?.kind === 'word' ? spanWord(token.fold) : null
      if (whole) return { end: at + 1, value: whole }
      const number = token ? count(tokens, at) : null
      if (!number) return null
      const next = tokens[number.end]?.fold === '-' ? number.end + 1 : number.end
      const unit = spanUnit(tokens[next]?.fold ?? '')
      return unit && { end: next + 1, value: { unit, count: number.value } }
    },
    period(tokens, at) {
      const match = matchAt(periods, tokens, at)
      const value = match && periodOf(match.entry, match.slots)
      return match && value && { end: match.to, value }
    },
  }
}
