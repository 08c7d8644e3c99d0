import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import type { NumberedLine, ProtocolNumber } from './protocol-number.ts'

/** What parts a line of the head: 'Проект «Мост» / рабочая встреча № 7'. */
const PARTED = /\s[/|·—–-]\s/u
/** Words of what is held, at most: 'рабочая встреча № 7'. */
const MOST_WORDS = 2

const wordsIn = (value: string): readonly Token[] => tokenize(value).filter(({ kind }) => kind === 'word')

/** What stands between the number and the next date of a line; null where none stands behind it. */
function beforeDay(number: ProtocolNumber, { text, spans }: NumberedLine): string | null {
  const next = spans.filter(({ start }) => start >= number.end).sort((a, b) => a.start - b.start)[0]
  return next ? text.value.slice(number.end, next.start) : null
}

/** 'Протокол заседания № 5 от 20 октября', '№ 5, вторник, 20 октября': one short word and a weekday at most stand before the date. */
export function datedBehind(number: ProtocolNumber, line: NumberedLine, { deadlines }: Lexicon): boolean {
  const between = beforeDay(number, line)
  if (between === null) return false
  const further = wordsIn(between).filter(({ fold }) => !deadlines.weekdays.flat().includes(fold))
  return (
    /^[\s\p{L},|]*$/u.test(between) &&
    further.length <= 1 &&
    further.every(({ text }) => /^\p{Ll}{2}$/u.test(text))
  )
}

/** Whether one or two words are called so by what is held, or by the book that its record is kept in. */
function countedAs(words: readonly Token[], { headers }: Lexicon): 'journal' | 'gathering' | 'body' | null {
  const last = words.at(-1)?.fold ?? ''
  if (words.length === 0 || words.length > MOST_WORDS) return null
  if (words.length === 1 && isOneOf(last, headers.journals ?? [])) return 'journal'
  if (!isOneOf(last, headers.gatheringNames ?? [])) return null
  return isOneOf(last, [...(headers.meetingBodies ?? []), ...headers.councils]) ? 'body' : 'gathering'
}

/** 'ШТАБ № 19 от 06.08.24', 'Проект «Мост» / рабочая встреча № 7', 'Журнал № 4': what is held, or its record, is counted. */
export function namesGathering(number: ProtocolNumber, line: NumberedLine, lexicon: Lexicon): boolean {
  const { value } = line.text
  const own = (value.slice(0, number.start).split(PARTED).at(-1) ?? '').trim()
  const words = wordsIn(own)
  const kind = lexicon.minutes || words.at(-1)?.end !== own.length ? null : countedAs(words, lexicon)
  if (!kind) return false
  const behind = value.slice(number.end)
  const apart = behind.trim() === '' || /^\s{3}/u.test(behind)
  // 'Совет № 4' may be called so; with the day behind it its meetings are counted.
  return (apart && kind !== 'body') || (kind !== 'journal' && datedBehind(number, line, lexicon))
}

/** 'Актовый зал гимназии № 1': a number right behind the words of a place is of what they name; behind a town it may be the record's. */
export function isOfPlace({ start }: ProtocolNumber, line: NumberedLine, { headers }: Lexicon): boolean {
  const from = line.spans.reduce((most, { end }) => (end <= start ? Math.max(most, end) : most), 0)
  const before = line.text.value.slice(from, start)
  const close = /[\p{L}»"] ?$/u.test(before)
  const part = before.split(/\s{2,}|\t|,/u).at(-1) ?? ''
  const [first, ...further] = wordsIn(part)
  if (!close || !first || further.length === 0) return false
  return !isOneOf(first.fold, headers.settlements) && !isOneOf(part.trim(), headers.cities)
}
