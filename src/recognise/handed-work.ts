import type { Text } from '../document/text.ts'
import type { Token } from '../language/form.ts'
import type { ClauseWords } from '../language/lexicon.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import type { AssigneePhrases, Named } from './assignee-phrases.ts'

/** 'Долг взыскать через суд, поручается Белому И.И.': the last part of the sentence hands the work out and says no more. */
export function handedAtEnd(text: Text, phrases: AssigneePhrases, words: ClauseWords): Named | null {
  for (const { 0: mark, index } of text.value.matchAll(/[,;.]\s+/gu)) {
    const start = index + mark.length
    const length = startsWithPhrase(text.value.slice(start), words.handed)
    if (length === 0) continue
    const named = phrases.read(text, start + length, text.length, 'dative', true)
    if (named.bare) return named
  }
  return null
}

/** 'Просить администрацию об отсрочке': whoever is asked for a thing is not set to a work that the clause names. */
export function asksFor(tokens: readonly Token[], from: number, verb: number, words: ClauseWords): boolean {
  const asked = tokens.findIndex(
    ({ fold, text }, index) => index > from && text === fold && isOneOf(fold, words.asksFor),
  )
  return asked >= 0 && (verb < 0 || asked < verb)
}
