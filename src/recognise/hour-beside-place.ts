import type { Text } from '../document/text.ts'
import { findTimes } from '../language/dates.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'
import { isPlace } from './is-place.ts'
import type { Span } from './span.ts'

/** An hour in a text. */
export interface Hour extends Span {
  readonly value: string
}

/** A place and the hours that stand in one line with it. */
export interface PlaceAndHours {
  readonly place: Span
  readonly hours: readonly Hour[]
}

const PARTS = /^(?:[,;]\s*|\s{2,})(?=\S)/u

/** Whether words only lead in to an hour or say of what day it is: 'начало в', 'до', 'дня'. */
const isOfHour = (value: string, words: readonly string[]): boolean =>
  tokenize(value).every(({ kind, fold }) => kind === 'mark' || isOneOf(fold, words))

/** Where the words that lead in to an hour begin. */
function leadOf(value: string, at: number, words: readonly string[]): number {
  let from = at
  for (const { kind, fold, start } of tokenize(value.slice(0, at)).toReversed()) {
    if (kind !== 'word' || !isOneOf(fold, words)) break
    from = start
  }
  return from
}

/** Where what stands before the hours ends; 0 where nothing parts it from them. */
function endOfPlace(before: string): number {
  const words = before.trimEnd()
  if (/[,;]$/u.test(words)) return words.length - 1
  return before.length - words.length > 1 ? words.length : 0
}

/** 'зал № 2; начало в 9 час.', 'комната отдыха, с 20:30 до 21:50': the hours behind a place. */
function behindPlace(value: string, hours: readonly Hour[], lexicon: Lexicon): PlaceAndHours | null {
  const { hourWords = [], addressSigns } = lexicon.headers
  const [first] = hours
  if (!first) return null
  const from = leadOf(value, first.start, hourWords)
  const end = endOfPlace(value.slice(0, from))
  if (end === 0) return null
  const start = value.startsWith('(') && !value.slice(0, end).includes(')') ? 1 : 0
  const place = value.slice(start, end)
  // 'ул. Мира, 12-30' is a house and a flat.
  const led = from < first.start || /[:\p{L}]/u.test(value.slice(first.start, first.end))
  return led || !indexOfPhrase(place, addressSigns ?? []) ? { place: { start, end }, hours } : null
}

/** '8-15      конференц-зал': the hours before a place. */
function beforePlace(value: string, hours: readonly Hour[], lexicon: Lexicon): PlaceAndHours | null {
  const last = hours.at(-1)
  if (!last || !isOfHour(value.slice(0, hours[0]?.start ?? 0), lexicon.headers.hourWords ?? [])) return null
  const parts = PARTS.exec(value.slice(last.end))
  const start = last.end + (parts?.[0].length ?? 0)
  return parts && start < value.length ? { place: { start, end: value.length }, hours } : null
}

/** The place and the hours of which a text is made; null where it has no hours, or says more than those. */
export function placeAndHours({ value }: Text, lexicon: Lexicon): PlaceAndHours | null {
  const { hourWords } = lexicon.headers
  if (!hourWords || value.length > 120) return null
  const hours = findTimes(value, lexicon.dates)
  const found = behindPlace(value, hours, lexicon) ?? beforePlace(value, hours, lexicon)
  if (!found) return null
  const rest = [...hours]
    .reverse()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, value)
  const beside = found.place.end < (hours[0]?.start ?? 0) + 1 ? rest.slice(found.place.end) : ''
  return hours.length <= 2 && isOfHour(beside, hourWords) ? found : null
}

/** The same for a line without a label, of which the place must look like one. */
export function lineOfPlaceAndHours(text: Text, lexicon: Lexicon): PlaceAndHours | null {
  const found = placeAndHours(text, lexicon)
  const place = found && text.slice(found.place.start, found.place.end).trim()
  if (!place) return null
  // 'конференц-зал': one word for a room beside an hour.
  const room = isOneOf(place.value, [...lexicon.headers.venues, ...lexicon.headers.halls])
  return room || isPlace(place, lexicon, true) ? found : null
}
