import { Text, type Run } from '../../document/text.ts'
import type { JsonString } from './parse-json.ts'

/** What the escapes of a string stand for in a line of speech: a break is a space. */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '',
  f: ' ',
  n: ' ',
  r: ' ',
  t: ' ',
}
const UNICODE = /^[0-9a-fA-F]{4}$/
const UNICODE_LENGTH = 6
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u3000]/u
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u

/** What an escape is read as, and how long it is written. */
function escapeAt(source: string, at: number, end: number): { value: string; length: number } {
  const letter = source[at + 1] ?? ''
  const digits = source.slice(at + 2, Math.min(end, at + UNICODE_LENGTH))
  if (letter !== 'u' || !UNICODE.test(digits)) return { value: ESCAPES[letter] ?? letter, length: 2 }
  const value = String.fromCharCode(parseInt(digits, 16))
  const plain = INVISIBLE.test(value) ? '' : ODD_SPACE.test(value) || value < ' ' ? ' ' : value
  return { value: plain, length: UNICODE_LENGTH }
}

/** The words of a string of a JSON text, that know where they stand in it. */
export function stringText(source: string, { start, end, escaped }: JsonString): Text {
  if (!escaped) return Text.of(source, start, end).trim()
  let value = ''
  const runs: Run[] = []
  const put = (words: string, offset: number, length: number): void => {
    if (words === '') return
    runs.push({ start: value.length, end: value.length + words.length, offset, length })
    value += words
  }
  let from = start
  for (let at = source.indexOf('\\', start); at >= 0 && at < end; at = source.indexOf('\\', from)) {
    put(source.slice(from, at), from, at - from)
    const written = escapeAt(source, at, end)
    put(written.value, at, written.length)
    from = at + written.length
  }
  put(source.slice(from, end), from, end - from)
  return new Text(value, runs).trim()
}
