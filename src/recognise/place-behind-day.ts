import type { Text } from '../document/text.ts'
import { findTimes } from '../language/dates.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { isPlace } from './is-place.ts'
import { splitOutside } from './list-marks.ts'

const LONGEST = 80
const MOST_WORDS = 6

/** 'суббота', '11 утра', 'вечер': what stands between the day and the place. */
function isOfDay({ value }: Text, lexicon: Lexicon): boolean {
  const { deadlines, headers, dates } = lexicon
  const { hourWords = [], dayParts = [] } = headers
  if (isOneOf(value.trim(), dayParts)) return true
  const tokens = tokenize(value).filter(({ kind }) => kind !== 'mark')
  const timed = findTimes(value, dates).length > 0
  return (
    tokens.length > 0 &&
    tokens.length <= MOST_WORDS &&
    tokens.every(({ kind, fold }) =>
      kind === 'number'
        ? timed || tokens.length > 1
        : deadlines.weekdays.flat().includes(fold) || isOneOf(fold, hourWords),
    )
  )
}

/** Whether words begin as the name of a place does. */
function beginsPlace(part: Text, lexicon: Lexicon): boolean {
  const { venues, venuesBehindDay = [], online } = lexicon.headers
  const [first] = tokenize(part.value)
  return (
    isPlace(part, lexicon, true) ||
    (first?.kind === 'word' && isOneOf(first.fold, [...venues, ...venuesBehindDay, ...online]))
  )
}

/** Whether words may be a part of where the meeting was: few, and none of a meeting, a record or what somebody did. */
function mayBeOfPlace({ value }: Text, { headers }: Lexicon): boolean {
  const words = tokenize(value).filter(({ kind }) => kind === 'word')
  const others = [...headers.titles, ...headers.titleForms, ...headers.gatherings, ...headers.notTitles]
  return words.length <= MOST_WORDS && !words.some(({ fold }) => isOneOf(fold, others))
}

/** '…, суббота, 11 утра, сторожка у ворот': the place behind the day, with the weekday or the hour between; null where none is told. */
export function placeBehindDay(part: Text, lexicon: Lexicon): Text | null {
  if (
    !lexicon.headers.venuesBehindDay ||
    part.length > LONGEST ||
    /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(part.value)
  )
    return null
  const pieces = splitOutside(part, ',').filter(({ value }) => /[\p{L}\d]/u.test(value))
  const from = pieces.findIndex((piece) => !isOfDay(piece, lexicon))
  const told = from < 0 ? [] : pieces.slice(from)
  const [first] = told
  if (!first || !beginsPlace(first.trim(), lexicon) || !told.every((piece) => mayBeOfPlace(piece, lexicon)))
    return null
  const start = part.value.indexOf(first.value.trim())
  return part.slice(start).trim()
}
