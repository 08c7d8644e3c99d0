import type { Lexicon } from '../language/lexicon.ts'
import type { MinuteWords } from '../language/word-order.ts'
import { anyOf } from '../language/word-pattern.ts'
import { isOneOf } from '../language/words.ts'
import type { Protocol } from '../model/schema.ts'
import type { Context } from './context.ts'
import type { ProtocolNumber } from './protocol-number.ts'

type Counted = MinuteWords['counted']

interface Patterns {
  readonly behind: RegExp
  readonly before: RegExp
  readonly named: RegExp
}

const patterns = new WeakMap<Counted, Patterns>()

/** 'All Hands Meeting 110', 'Minutes 02/2025', 'Meeting 3/22', counted by the year; 'the 214th meeting', '11th regular session'. */
function patternsOf(counted: Counted): Patterns {
  let found = patterns.get(counted)
  if (!found) {
    const { behind, minutes, kinds, meetings, endings } = counted
    found = {
      behind: new RegExp(
        `\\b${anyOf(behind)}\\s(\\d{1,4})$|\\b${anyOf([...minutes, ...behind])}\\s(\\d{1,3}[/-](?:(?:19|20)?\\d\\d))$`,
        'iu',
      ),
      before: new RegExp(
        `\\b(\\d{1,4})${anyOf(endings)}\\s(?:${anyOf(kinds)}\\s){0,2}${anyOf(meetings)}\\b`,
        'iu',
      ),
      named: new RegExp(
        `(\\p{L}*)[ ,]{0,2}\\b(\\d{1,3})${anyOf(endings)}((?:\\s\\p{Lu}[\\p{L}\\d-]{0,20}){1,3})\\s${anyOf(meetings)}\\b`,
        'u',
      ),
    }
    patterns.set(counted, found)
  }
  return found
}

const YEAR = /^(?:19|20)\d\d$/u

/** The number of a meeting that a line of minutes counts without a sign; null where it counts none. */
export function countedMeeting(value: string, lexicon: Lexicon): ProtocolNumber | null {
  const { minuteWords } = lexicon
  if (!minuteWords) return null
  const { behind: atEnd, before, named } = patternsOf(minuteWords.counted)
  const behind = atEnd.exec(value)
  const last = behind?.[1] ?? behind?.[2]
  // 'September meeting 2018' is of that year.
  if (last !== undefined && !YEAR.test(last)) {
    const start = value.length - last.length
    return { start, end: value.length, value: last, valueStart: start }
  }
  const found = before.exec(value)
  const printed = found?.[1]
  if (!found || printed === undefined) return countedNamed(value, named, lexicon)
  return {
    start: found.index,
    end: found.index + printed.length + 2,
    value: printed,
    valueStart: found.index,
  }
}

/** 'Minutes of the 17th Harbour TSC meeting': the body between the count and what is counted; 'May 17th TSC meeting' has a day. */
function countedNamed(value: string, named: RegExp, lexicon: Lexicon): ProtocolNumber | null {
  const [whole, before = '', number, body = ''] = named.exec(value) ?? []
  if (whole === undefined || number === undefined) return null
  const { dates, deadlines, minuteWords } = lexicon
  const others = [...dates.months.flat(), ...deadlines.weekdays.flat(), ...(minuteWords?.countedElse ?? [])]
  if ([before, ...body.trim().split(' ')].some((word) => isOneOf(word, others))) return null
  const start = value.indexOf(whole) + whole.indexOf(number, before.length)
  return { start, end: start + number.length + 2, value: number, valueStart: start }
}

/** 'Minutes 10/24' may be of a day in October: what is counted by the year in two digits is so only in that year. */
export function withoutOtherYear(
  header: Pick<Protocol, 'number' | 'date'>,
  { lexicon, ledger }: Context,
): void {
  const [, year] = /^\d{1,3}[/-](\d\d)$/u.exec(header.number ?? '') ?? []
  if (!lexicon.minutes || year === undefined || header.date?.slice(2, 4) === year) return
  ledger.release(header, 'number')
  header.number = null
}
