import { couldBe, namesPerson } from '../language/inflected.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { firstWord } from '../source/letters.ts'
import { isOneOf } from '../language/words.ts'
import { isNamesOnly } from './names-only.ts'

/** Characters of a post before the name: 'заместитель директора по учебно-воспитательной работе'. */
const LONGEST_POST = 80

/** The end of a sentence behind a word and no initial. */
const SENTENCE_END = /\p{L}{3}[.!?]\s+/gu

/** Where the last sentence begins that may name several: 'Уборка города. Якимчук В.В., Дубов М.И.'; null for none. */
function severalFrom(value: string): number | null {
  if (!value.includes(',') || !/[.!?]\s/u.test(value)) return null
  const last = [...value.matchAll(SENTENCE_END)].at(-1)
  const from = last ? last.index + last[0].length : null
  return from !== null && value.includes(',', from) ? from : null
}

/** 'Итоги полугодия. Зам. директора Котова А.А.': a last sentence that is nothing but somebody, with or without a post. */
export function presenterSentence(text: Text, lexicon: Lexicon): { title: Text; name: Text } | null {
  const several = severalFrom(text.value)
  const people = several === null ? null : text.slice(several).trim()
  if (people && isNamesOnly(people.value, lexicon))
    return { title: text.slice(0, text.length - people.length).trim(), name: people }
  const mention = findNames(text.value, lexicon.names).at(-1)
  if (!mention || mention.end < text.length - 1) return null
  const from = Math.max(0, mention.start - LONGEST_POST)
  for (const { 0: stop, index } of text.value.slice(from, mention.start).matchAll(/[.!?]\s+(?=\p{Lu}|$)/gu)) {
    const start = from + index + stop.length
    const post = text.value.slice(start, mention.start).trim()
    const first = firstWord(post)
    const short = isOneOf(first.toLowerCase(), lexicon.clauses.shortPosts)
    const isPost = post === '' || short || (namesPerson(first) && couldBe(first, 'nominative'))
    if (isPost && !/[,;:]/u.test(post))
      return { title: text.slice(0, from + index + 1).trim(), name: text.slice(start) }
  }
  return null
}
