import type { Lexicon } from '../language/lexicon.ts'
import { namesPerson } from '../language/noun-phrase.ts'
import { clean } from './clean.ts'
import { fold, isOneOf } from '../language/words.ts'

/** Words of a post before a name, at most. */
export const LONGEST_POST = 9
/** Between two names of one list: a comma, 'и', a title or degree before the next name. */
const JOIN = [',', ';', 'и', 'а также', 'and', ', и', ', а также', ', and']
const ABBREVIATED = /^(?:[a-zß-öø-ÿа-џ]{1,5}\.-?){1,4}$/u

/** Whether what stands between two names makes them one list: ', ', ' и ', ', родитель 5а класса '. */
export function joinsSpeakers(between: string, lexicon: Lexicon): boolean {
  const words = clean(between).split(' ')
  while (ABBREVIATED.test(words[words.length - 1] ?? '')) words.pop()
  if (JOIN.includes(words.join(' '))) return true
  const [mark, post = '', ...more] = words
  return (mark === ',' || mark === ';') && more.length < LONGEST_POST && headsPost(post, lexicon)
}

/** 'родитель', 'д-р', 'зам.': the first word of a post. */
function headsPost(word: string, { clauses }: Lexicon): boolean {
  return namesPerson(word) || isOneOf(fold(word.replace(/\.$/u, '')), clauses.shortPosts)
}
