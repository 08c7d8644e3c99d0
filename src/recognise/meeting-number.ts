import type { Lexicon } from '../language/lexicon.ts'
import type { MinuteWords } from '../language/word-order.ts'
import { anyOf } from '../language/word-pattern.ts'
import type { ProtocolNumber } from './protocol-number.ts'

type Counted = MinuteWords['counted']

const patterns = new WeakMap<Counted, { readonly behind: RegExp; readonly before: RegExp }>()

/** 'All Hands Meeting 110', 'Minutes 02/2025', the minutes by the year; 'the 214th meeting', '11th regular session'. */
function patternsOf(counted: Counted): { readonly behind: RegExp; readonly before: RegExp } {
  let found = patterns.get(counted)
  if (!found) {
    const { behind, minutes, kinds, meetings, endings } = counted
    found = {
      behind: new RegExp(
        `\\b${anyOf(behind)}\\s(\\d{1,4})$|\\b${anyOf(minutes)}\\s(\\d{1,3}[/-](?:19|20)\\d\\d)$`,
        'iu',
      ),
      before: new RegExp(
        `\\b(\\d{1,4})${anyOf(endings)}\\s(?:${anyOf(kinds)}\\s){0,2}${anyOf(meetings)}\\b`,
        'iu',
      ),
    }
    patterns.set(counted, found)
  }
  return found
}

/** The number of a meeting that a line of minutes counts without a sign; null where it counts none. */
export function countedMeeting(value: string, { minuteWords }: Lexicon): ProtocolNumber | null {
  if (!minuteWords) return null
  const { behind: atEnd, before } = patternsOf(minuteWords.counted)
  const behind = atEnd.exec(value)
  const last = behind?.[1] ?? behind?.[2]
  if (last !== undefined) {
    const start = value.length - last.length
    return { start, end: value.length, value: last, valueStart: start }
  }
  const found = before.exec(value)
  const printed = found?.[1]
  if (!found || printed === undefined) return null
  return {
    start: found.index,
    end: found.index + printed.length + 2,
    value: printed,
    valueStart: found.index,
  }
}
