import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { findDates, findTimes } from '../language/dates.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { PlaceWords } from '../language/word-order.ts'
import { isoDate } from '../language/calendar.ts'
import type { Protocol } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import type { Passage } from './passage.ts'
import { readLabel } from '../language/labels.ts'
import { withoutTrailing } from '../source/edges.ts'
import { isOneOf } from '../language/words.ts'

const LONGEST = 70
const MOST_WORDS = 9
const SEPARATED = /^[\s)]*(?:[,·|•;—–-]\s*|\s{3,})(?:📍\s*)?/u
const ENDS = /[.;|·•]\s|[.;]$|\s{3,}|\s[—–]\s/u
/** ', starting 10:00', ' on Monday': when the meeting was, behind its place. */
const HOUR = patternWith((lead) => `,?\\s${lead}\\s(?=\\d)`, 'iu')
const DAY = patternWith((day) => `,?\\s${day}`, 'iu')
const LED = patternWith((lead) => `^${lead}\\s+(?=\\S)`, 'iu')
/** 'UTC', 'EST': what may stand behind an hour. */
const ZONE = patternWith((zone) => `^\\s*(?:[A-Z]{1,2}[SD]T|${zone})\\b`)

interface When {
  readonly at: number
  /** Whether both day and hour stand before. */
  readonly both: boolean
}

/** Where the last day of a line is over, and its hour; the place may stand between them: 'held on 4 May in the hall, at 7 pm'. */
function behindWhen(value: string, lexicon: Lexicon): readonly When[] {
  const dates = findDates(value, lexicon.dates).filter(({ value: { day } }) => day !== null)
  const from = dates.at(-1)?.end ?? 0
  const times = findTimes(value.slice(from), lexicon.dates)
  const last = times.at(-1)
  const day = dates.length > 0 ? [{ at: from, both: false }] : []
  if (!last) return day
  const at = from + last.end
  const zone = ZONE(lexicon.placeWords?.zones).exec(value.slice(at))?.[0].length ?? 0
  return [{ at: at + zone, both: dates.length > 0 }, ...day]
}

/** Whether words name a place: a room, a house or a street, or whatever stands behind 'at' and 'in'. */
function isSomewhere(words: string, led: boolean, lexicon: Lexicon, placeWords: PlaceWords): boolean {
  const tokens = tokenize(words).filter(({ kind }) => kind === 'word')
  if (tokens.length === 0 || tokens.length > MOST_WORDS || words.length > LONGEST) return false
  if (readLabel(words, lexicon)?.separator === ':') return false
  const says = (list: readonly string[]): boolean => tokens.some(({ fold }) => isOneOf(fold, list))
  if (says(placeWords.auxiliaries) || says(lexicon.headers.titles) || says(placeWords.away)) return false
  if ((!says(placeWords.rooms) && says(lexicon.headers.notTitles)) || !/^[\p{L}\d]/u.test(words)) return false
  return led || says(placeWords.rooms) || [placeWords.buildings, placeWords.online].some(says)
}

/**
 * Where the meeting was, as it stands behind its day and hour: 'Sat 8 Feb 2025, 10:00–12:15, at the shelter', 'called to order at 3:05 pm in
 * Old Main 204'. Null where nothing stands there that names a place.
 */
export function placeBehindWhen(whole: Text, lexicon: Lexicon): Text | null {
  const { placeWords } = lexicon
  if (!placeWords) return null
  for (const when of behindWhen(whole.value, lexicon)) {
    const place = placeBehind(whole, when, placeWords, lexicon)
    if (place) return place
  }
  return null
}

function placeBehind(whole: Text, when: When, placeWords: PlaceWords, lexicon: Lexicon): Text | null {
  const { value } = whole
  const rest = value.slice(when.at)
  const mark = SEPARATED.exec(rest)?.[0] ?? ''
  let from = when.at + mark.length
  from += value.slice(from).length - value.slice(from).trimStart().length
  const led = LED(placeWords.places).exec(value.slice(from))
  if (led) from += led[0].length
  const tail = value.slice(from)
  const ends = [ENDS, HOUR(placeWords.whenLeads), DAY(placeWords.onDays)]
  const end = ends.reduce((least, one) => Math.min(least, one.exec(tail)?.index ?? least), tail.length)
  const words = withoutTrailing(tail.slice(0, end), ' ,.;')
  // Behind day and hour a bare part of the line is where: '6:00 PM · Clubhouse / Zoom'.
  const sure = led !== null || (mark !== '' && when.both)
  if (mark === '' && !led) return null
  return isSomewhere(words, sure, lexicon, placeWords) ? whole.slice(from, from + words.length) : null
}

/** Passages at the top that may tell the place behind the hour, and their parts. */
const PLACE_LINES = 25
const PLACED: ReadonlySet<string> = new Set(['title', 'header', 'front', 'closing'])
const YEAR = /(?<!\d)20\d\d(?!\d)/gu

/** The day of a line that leaves out its year, where the title tells that and the weekday agrees: 'Tuesday the 6th of May'. */
function dayInYear(
  whole: Text,
  title: string,
  lexicon: Lexicon,
): { iso: string; start: number; end: number } | null {
  const years = new Set(title.match(YEAR) ?? [])
  const [year] = years
  const [day] = findDates(whole.value, lexicon.dates)
  if (year === undefined || years.size > 1 || !day || !day.value.valid || day.value.year !== null) return null
  if (day.value.day === null) return null
  const iso = isoDate(Number(year), day.value.month, day.value.day)
  const before = tokenize(whole.value.slice(0, day.start)).map(({ fold }) => fold)
  const weekday = (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7
  const said = lexicon.deadlines.weekdays.findIndex((names) => before.some((word) => names.includes(word)))
  return said === weekday ? { iso, start: day.start, end: day.end } : null
}

/** The place behind the day or the hour, and a day whose year the title has, where no field and no other words tell them. */
export function readBesideWhen(
  passages: readonly Passage[],
  header: Pick<Protocol, 'place' | 'date' | 'title'>,
  { lexicon, ledger }: Context,
): void {
  if (!lexicon.minutes) return
  const head = passages.slice(0, PLACE_LINES).filter(({ part }) => PLACED.has(part ?? ''))
  for (const { statement } of head) {
    const { whole } = statement.unit
    const day = header.date === null ? dayInYear(whole, header.title ?? '', lexicon) : null
    if (day) {
      header.date = day.iso
      ledger.fact(header, 'date', whole.place(day.start, day.end))
    }
    const place = header.place === null ? placeBehindWhen(whole, lexicon) : null
    if (!place) continue
    header.place = clean(place.value)
    ledger.fact(header, 'place', place.place())
  }
}
