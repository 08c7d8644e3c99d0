import { isoDate } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import { tokenize } from '../language/form.ts'
import type { Text } from '../document/text.ts'
import type { Words } from '../language/lexicon.ts'
import { hasWord } from '../source/letters.ts'
import { isOneOf } from '../language/words.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import type { Header } from './header.ts'
import type { FrontMatter } from './page-dress.ts'
import { findProtocolNumbers, rankOfNumber, type ProtocolNumber } from './protocol-number.ts'

/** Lines above the title that may say its day. */
const MOST_ABOVE = 3

/** Fills in date, place and title from the front matter of a page where the record itself does not tell them. */
export function readFrontMatter(
  front: FrontMatter,
  above: readonly Text[],
  header: Header,
  { lexicon, ledger }: Context,
): void {
  // What stands above the title tells the day more surely than the day of the page.
  const lines = above.filter(({ value }) => hasWord(value))
  const { pageKeys } = lexicon.headers
  const dated = [...lines.slice(0, MOST_ABOVE), front.get('title'), valueOf(pageKeys.date)]
  for (const text of dated) {
    const [found] = header.date === null && text ? findDates(text.value, lexicon.dates) : []
    if (!text || !found?.value.valid || found.value.year === null || found.value.day === null) continue
    header.date = isoDate(found.value.year, found.value.month, found.value.day)
    ledger.fact(header, 'date', text.place(found.start, found.end))
  }
  const place = valueOf(pageKeys.place)
  if (place && header.place === null) {
    header.place = clean(place.value)
    ledger.fact(header, 'place', place.place())
  }
  const title = front.get('title')
  readNumber(title)
  if (title && saysMore(title) && isLess(header.title, title.value)) {
    header.title = clean(title.value)
    ledger.instead(header, 'title', title.place())
  }

  /** What stands under the first of some keys that the page has. */
  function valueOf(keys: Words): Text | undefined {
    return keys.map((key) => front.get(key)).find((value) => value !== undefined)
  }

  /** 'Minutes of Committee Meeting No. 4': the number that the title of the page has. */
  function readNumber(text: Text | undefined): void {
    const [counted] = text && header.number === null ? findProtocolNumbers(text.value, lexicon) : []
    if (!text || !counted || !isOfMeeting(text, counted)) return
    header.number = counted.value
    ledger.fact(header, 'number', text.place(counted.valueStart, counted.end))
  }

  /** Whether a number in a title counts the meeting or its minutes. */
  function isOfMeeting(text: Text, number: ProtocolNumber): boolean {
    const days = findDates(text.value, lexicon.dates)
    return rankOfNumber(number, { text, spans: days, below: false }, lexicon) > 0
  }

  /** Whether a title that was found says less of the record than the page's does. */
  function isLess(found: string | null, other: string): boolean {
    return isWeak(found) || (!tells(found) && tells(other))
  }

  /** Whether a title has a word by which records are titled: 'Special orders' has none. */
  function tells(found: string | null): boolean {
    const { titles, sessions } = lexicon.headers
    return tokenize(found ?? '').some(({ fold }) => isOneOf(fold, titles) && !isOneOf(fold, sessions))
  }

  /** 'Minutes': a title of one word that says what it is and not whose. */
  function isWeak(found: string | null): boolean {
    const words = tokenize(found ?? '').filter(({ kind }) => kind === 'word')
    const [only] = words
    return (
      words.length === 0 ||
      (words.length === 1 && only !== undefined && isOneOf(only.fold, lexicon.headers.titles))
    )
  }

  function saysMore({ value }: Text): boolean {
    return tokenize(value).filter(({ kind }) => kind === 'word').length > 1
  }
}
