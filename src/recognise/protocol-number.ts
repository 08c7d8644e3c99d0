import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { withoutTrailing } from '../source/edges.ts'
import { isCapitals } from '../source/letters.ts'
import { isPlace } from './is-place.ts'
import { numberMarkAt } from './number-marks.ts'
import { withoutSpans, type Span } from './span.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'

const NUMBER_VALUE = /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d][A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d./\\_–-]*/u

/** A number with its sign, as it stands in a line. */
export interface ProtocolNumber extends Span {
  readonly value: string
  readonly valueStart: number
}

/** '№ 3', 'N 3/2022', '№3-П' anywhere in a line. */
export function findProtocolNumbers(value: string, lexicon: Lexicon): ProtocolNumber[] {
  const found: ProtocolNumber[] = []
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? ''
    const isSign = character === '№'
    const isLatin =
      /[NnН]/.test(character) &&
      !/[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d]/u.test(value[at - 1] ?? '') &&
      /^[NnН](?:[oо]\.?)?[ ]?\d/.test(value.slice(at, at + 5))
    const mark = lexicon.grammar ? numberMarkAt(value, at, lexicon.headers.numberMarks) : 0
    if (!isSign && mark === 0 && !(isLatin && lexicon.headers.numberMarks.includes('n'))) continue
    let from = at + Math.max(1, mark)
    if (isLatin && mark === 0) while (/[oо.]/.test(value[from] ?? '')) from++
    while (value[from] === ' ') from++
    const match = NUMBER_VALUE.exec(value.slice(from, from + 40))
    if (!match || !/\d/.test(match[0])) continue
    const printed = withoutTrailing(match[0], './\\_–-')
    found.push({ start: at, end: from + printed.length, value: printed, valueStart: from })
    at = from + printed.length - 1
  }
  const counted = lexicon.grammar && found.length === 0 ? COUNTED.exec(value) : null
  if (counted?.[1]) {
    const end = counted.index + counted[0].length
    found.push({
      start: end - counted[1].length,
      end,
      value: counted[1],
      valueStart: end - counted[1].length,
    })
  }
  return found
}

/** 'All Hands Meeting 110': the meeting itself is counted. */
const COUNTED = /\b(?:Meeting|Call)\s(\d{1,4})$/u

/**
 * How surely a '№ n' is the protocol's: right after the title word, on a line of its own, at a title's end. `below` says that
 * the line goes on with a title of which the word stands above.
 */
export function rankOfNumber(
  number: ProtocolNumber,
  text: Text,
  spans: readonly Span[],
  lexicon: Lexicon,
  below = false,
): number {
  const before = text.value.slice(0, number.start).trim()
  const words = tokenize(before).filter((token) => token.kind === 'word')
  const last = words[words.length - 1]
  const { headers } = lexicon
  if (lexicon.grammar && COUNTED.test(text.value)) return 2
  if (words.length === 1 && last && headers.titles.includes(last.fold)) return 4
  // 'ВЫПИСКА из протокола № 34', on one line or two.
  if (words.length <= 3 && last && isOneOf(last.fold, headers.titleForms)) return 4
  // 'Командный созвон № 3': the meeting itself is counted.
  if (
    words.length <= 3 &&
    last &&
    headers.titles.includes(last.fold) &&
    text.value.slice(number.end).trim() === ''
  )
    return 2
  if (withoutSpans(text, spans).every((part) => isPlace(part, lexicon) || isWeekday(part, lexicon))) return 3
  const titled = words[0] && (below || headers.titles.includes(words[0].fold))
  const institution =
    words.length > 1 &&
    !isOneOf(last?.fold ?? '', [...headers.titleForms, ...headers.gatherings]) &&
    !/[/\\–-]/.test(number.value) &&
    last &&
    (isOneOf(last.fold, headers.organizations) ||
      isOneOf(last.fold, headers.numbered) ||
      isCapitals(last.text))
  // 'Протокол заседания № 19 (очередное)', '… № 19 от 20.10.2022'
  const behind = text.value.slice(number.end).trim()
  const closed = behind === '' || /^\([^()]{1,40}\)$/u.test(behind) || datedBehind(number, text, spans)
  if (!titled || !closed) return 0
  if (institution && isOneOf(last.fold, headers.councils)) {
    // 'заседания медицинского совета № 7': what is held is counted, 'Совет ветеранов № 7' is called so.
    const held = words.some(({ fold }) => isOneOf(fold, headers.gatherings))
    return held || datedBehind(number, text, spans) ? 1 : 0
  }
  // 'Протокол заседания правления № 9': a body that meets is counted by its meetings, a school by schools.
  return !institution ? 2 : isOneOf(last.fold, headers.meetings) ? 1 : 0
}

/** 'вторник,' before the date. */
function isWeekday({ value }: Text, { deadlines }: Lexicon): boolean {
  const [day, ...further] = tokenize(value).filter(({ kind }) => kind !== 'mark')
  return day !== undefined && further.length === 0 && deadlines.weekdays.flat().includes(day.fold)
}

/** 'Номер протокола: 5-ПС', '№: 11': the field of the number in a line; null where there is none. */
export function numberField(value: string, { headers, grammar }: Lexicon): ProtocolNumber | null {
  if (grammar) return null
  const label = indexOfPhrase(value, headers.numberLabels)
  const mark = label ? /^\s{0,4}:\s{0,4}[«"]?/u.exec(value.slice(label.end)) : null
  if (!label || !mark) return null
  const valueStart = label.end + mark[0].length
  const printed = withoutTrailing(
    NUMBER_VALUE.exec(value.slice(valueStart, valueStart + 40))?.[0] ?? '',
    './\\_–-',
  )
  if (!/\d/.test(printed)) return null
  return { start: label.start, end: valueStart + printed.length, value: printed, valueStart }
}

/** 'Протокол заседания № 5 от 20 октября 2022 года': at most one short word stands between the number and a date. */
function datedBehind(number: ProtocolNumber, text: Text, spans: readonly Span[]): boolean {
  const next = spans.filter(({ start }) => start >= number.end).sort((a, b) => a.start - b.start)[0]
  return next !== undefined && /^[\s,]*(?:\p{Ll}{2}[\s,]*)?$/u.test(text.value.slice(number.end, next.start))
}
