import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'

/** A list of people, and the sentence behind it that says how many met: 'Чурилло В.А. Всего 5 из 6 членов, кворум есть.' */
export function countsBehind(text: Text, { headers, grammar }: Lexicon): { list: Text; counts: Text | null } {
  const { value } = text
  const tokens = grammar ? [] : tokenize(value)
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    const own = before?.text === '.' && startsUpper(token?.text ?? '')
    // '… Котова А.А. – всего 3 из 5 членов'
    const behind = (before?.fold === '-' || before?.text === ',') && isOneOf(token?.fold ?? '', headers.inAll)
    if (!token || !(own || behind)) continue
    const rest = value.slice(token.start)
    const counted = startsWithPhrase(rest, headers.outOf) > 0 && /\d/.test(rest)
    const quorate = startsWithPhrase(rest, headers.quorum) + startsWithPhrase(rest, headers.noQuorum) > 0
    if (counted || quorate)
      return { list: text.slice(0, token.start).trim(), counts: text.slice(token.start) }
  }
  return { list: text, counts: null }
}
