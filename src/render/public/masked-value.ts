import type { PrintedLine } from '../../model/printed-line.ts'
import type { Person } from '../../model/schema.ts'
import { initialsFor, type MaskedWords } from './masked-words.ts'
import type { Officials } from './officials.ts'

const isPerson = (value: object): value is Person =>
  'type' in value && value.type === 'person' && 'asWritten' in value

const mentionOf = ({ familyName, givenName, patronymicName, initials, name }: Person) => ({
  family: familyName,
  given: givenName,
  patronymic: patronymicName,
  initials,
  asWritten: name,
})

/** Keys whose values are codes and numbers of the model's own, not words of the record. */
const CODES: ReadonlySet<string> = new Set([
  'type',
  'kind',
  'language',
  'rrule',
  'rule',
  'role',
  'positions',
  'doubts',
])

/** Shows all words of a value to what learns them. */
export function learnFrom(value: unknown, words: MaskedWords): void {
  if (typeof value === 'string') words.learn(value)
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) if (!CODES.has(key)) learnFrom(one, words)
  if (!isPerson(value)) return
  words.learn(value.name, true)
  words.learn(value.asWritten, true)
}

/** A value with its words masked; of people who are no officials the initials are left. */
export function maskedValue<Value>(
  value: Value,
  words: MaskedWords,
  officials: Officials,
  language: string,
): Value {
  const each = (one: unknown): unknown => maskedValue(one, words, officials, language)
  if (typeof value === 'string') return words.masked(value) as Value
  if (Array.isArray(value)) return value.map(each) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, CODES.has(key) ? one : each(one)])
  const result = Object.fromEntries(entries) as Value & object
  if (!isPerson(value)) return result
  const mention = mentionOf(value)
  const { name, familyName, givenName, patronymicName, initials, asWritten } = value
  if (officials.has(mention) || words.isKept(name))
    return { ...result, name, familyName, givenName, patronymicName, initials, asWritten }
  const left = initialsFor(mention, language)
  return {
    ...result,
    name: left,
    familyName: null,
    givenName: null,
    patronymicName: null,
    initials: null,
    asWritten: left,
  }
}

/** A printed line with its words masked. */
export function maskedLine(line: PrintedLine, words: MaskedWords): PrintedLine {
  const { text, ordinal, head, cells } = line
  const whole = words.masked(text)
  const label = words.masked(text.slice(0, head))
  return {
    ...line,
    text: whole,
    head: whole.startsWith(label) ? label.length : ordinal,
    cells: cells?.map((cell) => words.masked(cell)) ?? null,
  }
}
