import type { Token } from './form.ts'
import type { ClauseWords } from './lexicon.ts'
import { remembering } from '../source/recent.ts'
import { fold, isOneOf } from './words.ts'

interface Infinitives {
  readonly is: (word: string) => boolean
  /** What an infinitive may end with: most words need not be looked at any further. */
  readonly last: ReadonlySet<number>
}

const infinitives = new WeakMap<ClauseWords, Infinitives>()

const lastLetter = (text: string): number => text.charCodeAt(text.length - 1)

const infinitivesOf = (words: ClauseWords): Infinitives => ({
  is: remembering((one) => endsAsInfinitive(one, words), 2048),
  last: new Set([...words.infinitives, ...words.infinitiveEndings].map(lastLetter)),
})

/** Whether a word is a verb in the infinitive, as far as its ending tells ('подготовить', not 'область'). */
export function isInfinitive(word: string, words: ClauseWords): boolean {
  if (word.length < 4) return false
  let known = infinitives.get(words)
  if (!known) infinitives.set(words, (known = infinitivesOf(words)))
  return known.last.has(lastLetter(fold(word))) && known.is(word)
}

function endsAsInfinitive(word: string, words: ClauseWords): boolean {
  const folded = fold(word)
  if (isOneOf(folded, words.notInfinitives)) return false
  if (words.nounEndings.some((ending) => folded.endsWith(ending))) return false
  if (words.infinitives.includes(folded)) return true
  // 'занятости', 'отчётности': nouns of qualities end like 'нести'.
  if (words.abstract.some((ending) => folded.endsWith(ending))) return false
  return words.infinitiveEndings.some((ending) => folded.endsWith(ending))
}

/** Index of the first infinitive from `from` on; -1 for none. */
export function firstInfinitive(tokens: readonly Token[], from: number, words: ClauseWords): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.text === '«' && at > 0) at = endOfQuotedName(tokens, at)
    else if (token?.kind === 'word' && isInfinitive(token.fold, words)) return at
  }
  return -1
}

/** Tokens of a name in quotes: 'ООО «Добрый путь»'. */
const LONGEST_NAME = 5

/** Index of the mark that closes a short name in quotes; the index itself where none does. */
function endOfQuotedName(tokens: readonly Token[], open: number): number {
  if (tokens[open - 1]?.kind !== 'word') return open
  for (let at = open + 1; at <= open + LONGEST_NAME; at++) if (tokens[at]?.text === '»') return at
  return open
}

/** Whether a word ends like a verb of the third person in the present or the future: 'подготовит', 'собирают'. */
export function isPresent(word: string, words: ClauseWords): boolean {
  const folded = fold(word)
  return folded.length > 3 && words.presentEndings.some((ending) => folded.endsWith(ending))
}
