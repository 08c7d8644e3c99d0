import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'

/** A number said in words: its digits, and the token after it. */
export interface SpokenNumber {
  readonly end: number
  /** '42', '25-го', '2024'. */
  readonly digits: string
}

/** From this on an ordinal is a year: 'две тысячи двадцать четвёртого'. */
const FIRST_YEAR = 1900
/** Years that are said without their century. */
const FIRST_SHORT_YEAR = 10
const LAST_SHORT_YEAR = 45
/** Days of a month; a higher ordinal is no date. */
const LAST_DAY = 31

interface Part {
  readonly value: number
  readonly ending: string | null
}

function partAt(token: Token | undefined, words: SpeechWords): Part | null {
  if (token?.kind !== 'word') return null
  const cardinal = Object.hasOwn(words.cardinals, token.fold) ? words.cardinals[token.fold] : undefined
  if (cardinal !== undefined) return { value: cardinal, ending: null }
  const ordinal = Object.hasOwn(words.ordinals, token.fold) ? words.ordinals[token.fold] : undefined
  return ordinal ? { value: ordinal.value, ending: ordinal.ending } : null
}

/** What a word multiplies the number before it by; 0 for another word. */
function multiplierOf(token: Token | undefined, { multipliers }: SpeechWords): number {
  const fold = token?.fold ?? ''
  return Object.hasOwn(multipliers, fold) ? (multipliers[fold] ?? 0) : 0
}

/** 'four hundred' behind 'eighteen thousand' multiplies the four alone. */
function multiplied(sum: number, by: number): number {
  const whole = by < 1000 ? sum - (sum % 1000) : 0
  return whole + Math.max(1, sum - whole) * by
}

/** 'twenty-fifth' is one token of two parts. */
function partsAt(token: Token | undefined, words: SpeechWords): Part[] {
  const whole = partAt(token, words)
  if (whole || !token?.fold.includes('-')) return whole ? [whole] : []
  const parts = token.fold.split('-').map((fold) => partAt({ ...token, fold }, words))
  return parts.every((part) => part !== null) ? parts : []
}

/** Whether the next part is added to what is said so far: units to tens, tens and units to hundreds. */
function adds(sum: number, { value }: Part): boolean {
  if (sum === 0 || value === 0) return sum === 0
  if (sum % 1000 === 0) return true
  if (sum % 100 === 0) return value < 100
  return sum % 10 === 0 && sum % 100 >= 20 && value < 10
}

/** What was counted up to a token. */
interface Counted {
  readonly sum: number
  /** 'Twenty' of 'twenty twenty-four'; -1 where none was said. */
  readonly century: number
  readonly ending: string | null
  /** The token behind the last one that counts, and the one to look at next: 'and' lies between them. */
  readonly end: number
  readonly next: number
}

/** The number with its next word; null where that word is none of it. */
function countedFurther(counted: Counted, tokens: readonly Token[], words: SpeechWords): Counted | null {
  const { sum, century, next } = counted
  const token = tokens[next]
  if (token?.kind === 'mark') return null
  const multiplier = multiplierOf(token, words)
  const behind = { end: next + 1, next: next + 1 }
  if (multiplier > 0 && sum % 1000 < 100 * (multiplier / 100) && century < 0)
    return { ...counted, ...behind, sum: multiplied(sum, multiplier) }
  const parts = partsAt(token, words)
  const [first] = parts
  if (!first) return joins(counted, tokens, words) ? { ...counted, next: next + 1 } : null
  const base = adds(sum, first) ? { sum, century } : centuryBefore(counted, first)
  if (!base) return null
  const added = parts.reduce((all, { value }) => all + value, base.sum)
  return { ...behind, sum: added, century: base.century, ending: parts.at(-1)?.ending ?? null }
}

/** 'Two hundred and four': a word between the parts of a number. */
const joins = ({ sum, next }: Counted, tokens: readonly Token[], words: SpeechWords): boolean =>
  sum > 0 && words.inNumbers.includes(tokens[next]?.fold ?? '') && partsAt(tokens[next + 1], words).length > 0

/** 'twenty twenty-four', 'nineteen ninety': a century and its years. */
const centuryBefore = (
  { sum, century }: Counted,
  { value }: Part,
): Pick<Counted, 'sum' | 'century'> | null =>
  century >= 0 || sum < 19 || sum > 20 || value < 10 ? null : { sum: 0, century: sum }

/** The number in words that begins at a token; null for none and for a bare 'один', which seldom counts anything. */
export function spokenNumberAt(
  tokens: readonly Token[],
  at: number,
  words: SpeechWords,
): SpokenNumber | null {
  let counted: Counted = { sum: 0, century: -1, ending: null, end: at, next: at }
  while (counted.ending === null) {
    const further = countedFurther(counted, tokens, words)
    if (!further) break
    counted = further
  }
  const { sum, century, ending, end } = counted
  if (end === at) return null
  const value = century >= 0 ? century * 100 + sum : sum
  if (value === 1 && ending === null) return null
  if (ending !== null && isShortYear(value, tokens[end], words)) return { end, digits: String(2000 + value) }
  if (ending === null || value >= FIRST_YEAR) return { end, digits: String(value) }
  return value <= LAST_DAY ? { end, digits: joined(value, ending) } : null
}

/** 'Двенадцатое мая двадцать шестого года': a year without its century. */
const isShortYear = (value: number, next: Token | undefined, { yearNouns }: SpeechWords): boolean =>
  value >= FIRST_SHORT_YEAR && value <= LAST_SHORT_YEAR && yearNouns.includes(next?.fold ?? '')

/** '25-го', '25th'. */
function joined(value: number, ending: string): string {
  return /[a-z]/.test(ending) ? `${value}${ending}` : `${value}-${ending}`
}
