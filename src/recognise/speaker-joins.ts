import type { Case } from '../language/cases.ts'
import { couldBe, namesPerson } from '../language/inflected.ts'
import { endsIn } from '../language/endings.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { clean } from './clean.ts'
import { fold, isOneOf } from '../language/words.ts'
import { firstWord, startsLower } from '../source/letters.ts'

/** Words of a post before a name, at most. */
export const LONGEST_POST = 9
const ABBREVIATED = /^(?:[a-zß-öø-ÿа-џ]{1,5}\.-?){1,4}$/u

/** Between two names of one list: a comma, a semicolon, 'и', ', а также'. */
function isJoint(words: string, { names, headers }: Lexicon): boolean {
  const word = words.replace(/^, /u, '')
  return [',', ';', ...names.and, ...headers.joining].includes(word)
}

/** Whether what stands between two names makes them one list: ', ', ' и ', ', родитель 5а класса '. */
export function joinsSpeakers(between: string, lexicon: Lexicon): boolean {
  const words = clean(between).split(' ')
  while (ABBREVIATED.test(words[words.length - 1] ?? '')) words.pop()
  if (isJoint(words.join(' '), lexicon)) return true
  const [mark, post = '', ...more] = words
  if (mark !== ',' && mark !== ';') return false
  return (
    more.length < LONGEST_POST &&
    (headsPost(post, lexicon) || (more.length === 0 && isNounAlone(post, lexicon)))
  )
}

/** ', вахмистр ' before a name: one word in small letters that is no verb, no preposition and no adverb. */
function isNounAlone(word: string, { headers, clauses, endings }: Lexicon): boolean {
  if (word.length < 4 || !startsLower(word) || !/^[\p{L}-]+$/u.test(word)) return false
  if (isOneOf(fold(word), clauses.adjuncts) || endsIn(word, endings?.notNouns)) return false
  return !isOneOf(word, headers.speech) && !headers.pastEndings.some((ending) => word.endsWith(ending))
}

/** 'родитель', 'д-р', 'зам.': the first word of a post. */
function headsPost(word: string, { clauses }: Lexicon): boolean {
  return namesPerson(word) || isOneOf(fold(word.replace(/\.$/u, '')), clauses.shortPosts)
}

/** '– председателя комиссии' behind a name: a post that can stand in the case, and not in the nominative. */
export function isPostOf(behind: string, expected: Case): boolean {
  const word = firstWord(behind)
  if (!/^\s*[–—,-]\s*$/u.test(behind.slice(0, behind.indexOf(word)))) return false
  return namesPerson(word) && couldBe(word, expected) && !couldBe(word, 'nominative')
}
