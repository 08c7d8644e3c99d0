import type { CountingWords } from '../language/counting.ts'
import type { Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'

/** What a number is said to count: those who met, the members of the body, or others of whom nothing is kept. */
export type Told = 'stated' | 'members' | 'others'

/** Tokens before a number that may say what it counts. */
const MOST_AHEAD = 14
/** What may stand behind a number that counts people without naming them. */
const BEHIND = new Set(['.', ',', ';', ':', '(', ')', '-', '–', '—'])
const ENDS = new Set(['.', '!', '?', ';'])

/** Tokens without those of names in guillemets, of which numbers may be a part: 'ТСЖ «Сиреневая, 14»'. */
function withoutNames(tokens: readonly Token[]): readonly Token[] {
  let depth = 0
  return tokens.filter(({ text }) => {
    if (text === '«') depth++
    else if (text === '»') depth = Math.max(0, depth - 1)
    return depth === 0 && text !== '»'
  })
}

/** The tokens before a number, back to the number before it or the end of a sentence. */
function aheadOf(tokens: readonly Token[], index: number): readonly Token[] {
  const from = Math.max(0, index - MOST_AHEAD)
  const ahead = withoutNames(tokens.slice(from, index))
  const cut = ahead.findLastIndex(({ kind, text }) => kind === 'number' || ENDS.has(text))
  return ahead.slice(cut + 1)
}

/** Whether the number stands alone: '10.', '9,', and neither '3,5', '18-00' nor '№ 7'. */
function isWhole(value: string, { start, end }: Token, before: Token | undefined): boolean {
  return (
    !/^[.,:/-]\d/u.test(value.slice(end)) &&
    !/[\d№][.,:/-]?$/u.test(value.slice(0, start)) &&
    before?.text !== '№'
  )
}

/** Whether a number is part of a name: 'ТСЖ «Сиреневая, 14»'. */
const isQuoted = (before: readonly Token[], next: Token | undefined): boolean =>
  next?.text === '»' || before.findLast(({ text }) => text === '«' || text === '»')?.text === '«'

/** Whether a number right behind words counts what they name: a verb, a colon or a dash stands before it. */
function isTold(ahead: readonly Token[], { met, came, amounting }: CountingWords): boolean {
  const last = ahead.at(-1)
  return (
    last !== undefined && (/^[:–—-]$/u.test(last.text) || isOneOf(last.fold, [...met, ...came, ...amounting]))
  )
}

/** 'Из 6 избранных членов совета участвуют 5': all of whom, at the head of a sentence that says how many met. */
function isWholeOf(
  tokens: readonly Token[],
  index: number,
  ahead: readonly Token[],
  { members, met, came }: CountingWords,
  of: readonly string[],
): boolean {
  const [first, ...further] = ahead
  if (!first || further.length > 0 || !isOneOf(first.fold, of)) return false
  const behind = tokens.slice(index + 1, index + MOST_AHEAD)
  const end = behind.findIndex(({ kind, text }) => kind === 'number' || ENDS.has(text))
  const says = (list: readonly string[]): boolean =>
    behind.slice(0, end < 0 ? behind.length : end).some(({ fold }) => isOneOf(fold, list))
  return says(members) && says([...met, ...came])
}

/** Whether the words before a number are of the body as a whole: 'Избрано депутатов', 'Членов кооператива', 'Всего жителей'. */
function isOfBody(ahead: readonly Token[], { body, all, members, ofWhole }: CountingWords): boolean {
  const words = ahead.filter(({ kind }) => kind === 'word')
  const [first] = words
  const says = (list: readonly string[]): boolean => words.some(({ fold }) => isOneOf(fold, list))
  return first !== undefined && (says(body) || isOneOf(first.fold, ofWhole) || (says(all) && says(members)))
}

/** What the words around a number say that it counts; undefined where they do not say. */
export function toldCount(
  value: string,
  tokens: readonly Token[],
  index: number,
  { headers }: Lexicon,
): Told | undefined {
  const { counting } = headers
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!counting || !token) return undefined
  if (isQuoted(tokens.slice(0, index), next)) return 'others'
  const ahead = aheadOf(tokens, index)
  const people = next !== undefined && isOneOf(next.fold, counting.people)
  const whole = isWhole(value, token, tokens[index - 1]) && (next === undefined || BEHIND.has(next.text))
  if (isWholeOf(tokens, index, ahead, counting, headers.of ?? [])) return 'members'
  if (!people && !whole) return undefined
  return toldBy(ahead, people, counting, headers.numbered)
}

/** What the words before a number that counts people, or stands alone, say of them. */
function toldBy(
  ahead: readonly Token[],
  people: boolean,
  counting: CountingWords,
  numbered: readonly string[],
): Told | undefined {
  const says = (list: readonly string[]): boolean => ahead.some(({ fold }) => isOneOf(fold, list))
  if (says(counting.others)) return 'others'
  const meets = says(counting.met) || says(counting.came)
  if (meets) return people || isTold(ahead, counting) ? 'stated' : undefined
  const last = ahead.findLast(({ kind }) => kind === 'word')
  const ofBody = isOfBody(ahead, counting) && (people || !isOneOf(last?.fold ?? '', numbered))
  return ofBody ? 'members' : undefined
}
