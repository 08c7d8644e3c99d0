import type { Token } from '../language/form.ts'
import { nameLexicon } from '../language/name-words.ts'
import type { NameMention, NameWords } from '../language/names.ts'
import { nameKey } from '../language/name-tokens.ts'
import { startsUpper } from '../source/letters.ts'

/** 'Phil will mentor the team.': a common given name that a sentence begins with, and that is no word of another meaning. */
export function givenAlone(tokens: readonly Token[], words: NameWords): NameMention | null {
  const [first, next] = tokens
  if (first?.kind !== 'word' || next?.kind !== 'word' || startsUpper(next.text)) return null
  const { givenNames, wordLike } = nameLexicon(words)
  const key = nameKey(first.text)
  if (!startsUpper(first.text) || !givenNames.has(key) || wordLike.has(key)) return null
  const { start, end, text } = first
  return { start, end, family: null, given: text, patronymic: null, initials: null, asWritten: text }
}

/** Whether words are no more than a common given name. */
export const isGivenName = (words: string, names: NameWords): boolean =>
  startsUpper(words) && nameLexicon(names).givenNames.has(nameKey(words))
