import type { ProtocolNumber } from './protocol-number.ts'

/** 'All Hands Meeting 110': the meeting itself is counted; 'Minutes 02/2025': its minutes are, by the year. */
const BEHIND = /\b(?:meeting|call|session)\s(\d{1,4})$|\bminutes\s(\d{1,3}[/-](?:19|20)\d\d)$/iu

/** 'the 214th meeting', '11th regular session'. */
const BEFORE =
  /\b(\d{1,4})(?:st|nd|rd|th)\s(?:(?:regular|ordinary|plenary|general|joint|full|board|committee|council)\s){0,2}(?:meeting|session|plenary)\b/iu

/** The number of a meeting that a line of English minutes counts without a sign; null where it counts none. */
export function countedMeeting(value: string): ProtocolNumber | null {
  const behind = BEHIND.exec(value)
  const last = behind?.[1] ?? behind?.[2]
  if (last !== undefined) {
    const start = value.length - last.length
    return { start, end: value.length, value: last, valueStart: start }
  }
  const found = BEFORE.exec(value)
  const printed = found?.[1]
  if (!found || printed === undefined) return null
  return {
    start: found.index,
    end: found.index + printed.length + 2,
    value: printed,
    valueStart: found.index,
  }
}
