import type { Case } from '../language/cases.ts'
import { couldBe, namesPerson } from '../language/inflected.ts'
import type { Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { firstWord, wordsOf } from '../source/letters.ts'

/** Whether words begin with a report that somebody's name follows in the genitive: 'информация Орлова И.П.'. */
export function isReported(words: string, { headers }: Lexicon): boolean {
  const first = firstWord(words)
  const at = words.indexOf(first)
  if (first === '' || /[\p{L}\d]/u.test(words.slice(0, at)) || !isOneOf(first, headers.reports)) return false
  return !/^\s?[:–—-]/u.test(words.slice(at + first.length))
}

/**
 * The case of the names behind a title: 'Информация начальника отдела Орловой И.П.' and 'начальника отдела Орловой И.П.'
 * name whose report it is, in the genitive; 'докладывает Орлова И.П.' and 'Орлова И.П.' who gives it.
 */
export function presenterCase(words: string, lexicon: Lexicon): Case {
  if (lexicon.byOrder) return 'nominative'
  if (isReported(words, lexicon)) return 'genitive'
  const first = firstWord(words)
  const [name] = findNames(words, lexicon.names)
  if (first === '' || !name || name.start <= words.indexOf(first)) return 'nominative'
  // 'начальника отдела', 'учёного секретаря': the post may stand behind a word that says which.
  const post = wordsOf(words.slice(0, name.start)).slice(0, 2)
  const person = post.some((word) => namesPerson(word) && couldBe(word, 'genitive'))
  return person && couldBe(first, 'genitive') && !couldBe(first, 'nominative') ? 'genitive' : 'nominative'
}

/** 'Сообщение Беловой Б.Б.' names whose it is; behind a colon or dash stands who gives it. */
export const caseBehindLabel = (label: Label | null, { headers }: Lexicon): Case =>
  label?.separator === 'none' && isOneOf(label.words, headers.reports) ? 'genitive' : 'nominative'
