import { patternWith } from '../language/word-pattern.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import type { ProtocolNumber } from './protocol-number.ts'
import type { Span } from './span.ts'

/** Characters from a number to the day behind it. */
const MOST_BEFORE_DATE = 14

/** 'Протокол заседания 7 от 28 января': a number without its sign before the day. */
const BARE_NUMBER = patternWith(
  (of) => `^(\\p{L}+(?:\\s\\p{L}+){0,3})\\s(\\d{1,4}(?:[/-]\\d{1,4})?)\\s(?=${of}\\s)`,
)
const BEFORE_DAY = patternWith((of) => `\\d\\s${of}\\s`)

/** 'Протокол номер 2, 21 января': the sign as a word. */
const WORDED = patternWith(
  (sign) => `^(\\p{L}+(?:\\s\\p{L}+){0,3})\\s${sign}\\s(\\d{1,4}(?:[/-]\\d{1,4})?)(?=[\\s,.]|$)`,
)
const SIGN = patternWith((sign) => `\\s${sign}\\s`)
/** 'ПРОТОКОЛ ТС-09/24', 'Протокол 22/П': the number behind the word alone, at the end of the line. */
const CODE_ALONE = /^(\p{L}+)\s((?:\p{Lu}{1,4}-)?\d{1,4}(?:[/-](?:\d{1,4}|\p{Lu}{1,3}))?)\s*$/u

/** 'Заседание совета. Протокол 3', 'Заседание кафедры: протокол 3': what stands before the record and its number. */
const LEAD = /^[^.:]{3,80}[.:]\s(?=\p{L}+\s\S+\s*$)/u

const endsInDigit = (value: string): boolean => /\d(?:[/-]\p{Lu}{1,3})?$/u.test(value.trimEnd())

/** The number that stands without a sign between the words of a title and its date; null where there is none. */
export function bareNumber(value: string, dates: readonly Span[], lexicon: Lexicon): ProtocolNumber | null {
  const plain = plainNumber(value, dates, lexicon)
  const lead = plain || lexicon.minutes || !endsInDigit(value) ? 0 : (LEAD.exec(value)?.[0].length ?? 0)
  const found = lead > 0 ? plainNumber(value.slice(lead), [], lexicon) : null
  if (!found) return plain
  const { start, end, valueStart } = found
  return { ...found, start: start + lead, end: end + lead, valueStart: valueStart + lead }
}

/** '6-61Р', '11-П', 'РС-12/4': the code of an act. */
const CODE = /^(?:\p{Lu}{1,4}-)?\d{1,4}(?:[/-]\d{1,4}){0,2}(?:-?\p{Lu}{1,3})?$/u
/** What sets it apart from the day: '18 марта 2021            6-61Р'. */
const APART = /^(?:\s{3}|\t)/u

/** The number of an act that stands without its sign behind the day; null where there is none. */
function numberBehindDay(value: string, dates: readonly Span[]): ProtocolNumber | null {
  const end = dates.at(-1)?.end ?? value.length
  const number = value.slice(end).trim()
  if (!APART.test(value.slice(end)) || !CODE.test(number)) return null
  const start = value.lastIndexOf(number)
  return { start, end: start + number.length, value: number, valueStart: start }
}

/** 'протокол 17' on a line of its own, which no title goes on with. */
export function numberAlone(value: string, dates: readonly Span[], lexicon: Lexicon): ProtocolNumber | null {
  const behind = lexicon.act ? numberBehindDay(value, dates) : null
  if (behind || !endsInDigit(value)) return behind
  if (CODE_ALONE.test(value)) return plainNumber(value, dates, lexicon)
  // 'Основание: протокол 5' names another record.
  return /^[^.:]{3,80}\.\s\p{L}+\s\S+\s*$/u.test(value) ? bareNumber(value, dates, lexicon) : null
}

/** A number without its sign, and the words before it. What each form cannot do without is looked for first. */
const unsigned = (value: string, { ofDay, signWords }: Lexicon['headers']): RegExpExecArray | null =>
  (BEFORE_DAY(ofDay).test(value) ? BARE_NUMBER(ofDay).exec(value) : null) ??
  (endsInDigit(value) ? CODE_ALONE.exec(value) : null) ??
  (SIGN(signWords).test(value) ? WORDED(signWords).exec(value) : null)

function plainNumber(
  value: string,
  dates: readonly Span[],
  { headers, minutes }: Lexicon,
): ProtocolNumber | null {
  const [, words, number] = (minutes ? null : unsigned(value, headers)) ?? []
  if (words === undefined || number === undefined) return null
  const start = value.indexOf(number, words.length)
  const [first, ...further] = tokenize(words).map(({ fold }) => fold)
  const named = [...headers.titleForms, ...headers.gatherings, ...headers.councils, ...headers.meetings]
  const last = further.at(-1) ?? first ?? ''
  if (!first || !isOneOf(first, headers.titleForms) || !isOneOf(last, named)) return null
  const ends = value.slice(start + number.length).trim() === '' || start > words.length + 1
  if (!ends && !dates.some((date) => date.start >= start && date.start - start < MOST_BEFORE_DATE))
    return null
  return { start: words.length + 1, end: start + number.length, value: number, valueStart: start }
}
