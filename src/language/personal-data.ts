import type { Place } from '../source/place.ts'
import { findAddresses } from './addresses.ts'
import { nameKey } from './name-tokens.ts'
import { lexicons } from './lexicons.ts'
import type { PersonalKind } from './personal-words.ts'

/** A number, a day or an address of somebody in a text. */
export interface PersonalMention extends Place {
  readonly kind: PersonalKind
  /** False where nothing says that it is somebody's: an address without a flat. */
  readonly sure: boolean
}

/** So far before a number its label stands. */
const REACH = 24
/** So far before the number of a passport the word 'паспорт' stands: 'паспорт гражданина РФ серии 45 10 № 123456'. */
const FAR = 60

const list = (key: 'phone' | 'passport' | 'taxpayer' | 'bornBefore' | 'bornBehind' | 'months'): string[] =>
  lexicons.flatMap(({ personal }) => personal[key])

/** A number of a telephone with its country or trunk code. */
const PHONE = /(?<![\d\p{L}])(?:\+\d{1,3}|8)[ (-]{0,2}\d{3,5}[ )-]{0,2}\d{1,3}[ -]?\d\d[ -]?\d\d(?!\d)/gu
const LOCAL_PHONE = /(?<![\d.])\(?\d{1,5}\)?(?:[ -]\d{1,4}){1,4}(?![\d.])|(?<![\d.])\d{5,11}(?![\d.])/gu
const PASSPORT =
  /(?<!\d)\d\d ?\d\d,? ?(?:№ ?|номер |N ?)?\d{6}(?!\d)|(?<![\d\p{L}])\p{Lu}{0,2}\d{6,9}(?!\d)/gu
const INSURANCE = /(?<!\d)\d{3}-\d{3}-\d{3}[ -]\d\d(?!\d)/g
const TAXPAYER = /(?<!\d)(?:\d{12}|\d{3}-\d\d-\d{4}|[A-Z]{2}\d{6}[A-D])(?!\d)/g
const ACCOUNT = /(?<!\d)(?:\d{20}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|\d{16})(?!\d)/g
const DATE =
  /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d|\d{1,2} \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|(?:19|20)\d\d)(?!\d)/gu
const MAIL_PART = /[\p{L}\p{N}._%+-]/u

/** Whether a label begins a word in the stretch before a place. */
function labelled(small: string, at: number, labels: readonly string[], reach: number): boolean {
  const before = small.slice(Math.max(0, at - reach), at)
  return labels.some((label) => {
    const found = before.lastIndexOf(label)
    return found >= 0 && !/\p{L}/u.test(before.charAt(found - 1))
  })
}

const matches = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

function findMail(text: string): Place[] {
  const found: Place[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && MAIL_PART.test(text.charAt(start - 1))) start--
    let end = at + 1
    while (end < text.length && MAIL_PART.test(text.charAt(end))) end++
    while (text.charAt(end - 1) === '.') end--
    if (start < at && text.slice(at, end).includes('.')) found.push({ start, end })
  }
  return found
}

const digitsIn = (text: string): number => text.replace(/\D/g, '').length
const LEAST_DIGITS = 5

/** Numbers behind 'тел.', a list of them included. */
function findPhones(text: string, small: string): Place[] {
  const labels = list('phone')
  let last = -REACH
  return [...matches(text, PHONE), ...matches(text, LOCAL_PHONE)]
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      if (digitsIn(text.slice(start, end)) < LEAST_DIGITS) return false
      const whole = new RegExp(PHONE.source, 'u').test(text.slice(start, end))
      const listed = start - last < 3 && /^[,; ]*$/.test(text.slice(last, start))
      if (!whole && !listed && !labelled(small, start, labels, REACH)) return false
      last = end
      return true
    })
}

/** Whether words stand behind a place, up to a blank. */
const behind = (small: string, at: number, words: readonly string[]): number => {
  const from = small.charAt(at) === ' ' ? at + 1 : at
  const found = words.find((word) => small.startsWith(word, from))
  return found === undefined ? 0 : from - at + found.length
}

function findBirths(text: string, small: string): Place[] {
  const [before, after, months] = [list('bornBefore'), list('bornBehind'), list('months')]
  return matches(text, DATE).flatMap(({ start, end }) => {
    const words = /\p{L}+/u.exec(small.slice(start, end))?.[0]
    if (words !== undefined && !months.includes(words)) return []
    const tail = behind(small, end, after)
    if (tail > 0) return [{ start, end: end + tail }]
    return labelled(small, start, before, REACH) ? [{ start, end }] : []
  })
}

/**
 * Telephone numbers, addresses of mail, numbers of documents and accounts, days of birth and addresses in a text (152-FZ,
 * 3: what tells of a person), in order, without overlaps. Linear in the length of the text; never throws.
 */
export function findPersonalData(text: string): PersonalMention[] {
  const small = nameKey(text)
  const sure = (kind: PersonalKind, places: readonly Place[]): PersonalMention[] =>
    places.map(({ start, end }) => ({ start, end, kind, sure: true }))
  const near = (places: readonly Place[], labels: readonly string[], reach: number): Place[] =>
    places.filter(({ start }) => labelled(small, start, labels, reach))
  const all = [
    ...sure('email', findMail(text)),
    ...sure('insurance', matches(text, INSURANCE)),
    ...sure('account', matches(text, ACCOUNT)),
    ...sure('passport', near(matches(text, PASSPORT), list('passport'), FAR)),
    ...sure('taxpayer', near(matches(text, TAXPAYER), list('taxpayer'), REACH)),
    ...sure('birth', findBirths(text, small)),
    ...sure('phone', findPhones(text, small)),
    ...findAddresses(text).map(({ start, end, sure }) => ({ start, end, kind: 'address' as const, sure })),
  ]
  const kept: PersonalMention[] = []
  for (const one of all)
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  return kept.toSorted((one, other) => one.start - other.start)
}
