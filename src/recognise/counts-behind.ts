import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'

type Headers = Lexicon['headers']

/** A list of people, and the sentence behind it that says how many met: 'Чурилло В.А. Всего 5 из 6 членов, кворум есть.' */
export function countsBehind(text: Text, { headers, minutes }: Lexicon): { list: Text; counts: Text | null } {
  const tokens = minutes ? [] : tokenize(text.value)
  const found = tokens.find(
    (token, at) => mayCount(tokens[at - 1], token, headers) && counts(text.value.slice(token.start), headers),
  )
  return found
    ? { list: text.slice(0, found.start).trim(), counts: text.slice(found.start) }
    : { list: text, counts: null }
}

/** Whether what tells of all may begin at a token: a sentence of its own, or '… Котова А.А. – всего 3 из 5 членов'. */
function mayCount(before: Token | undefined, token: Token, { inAll }: Headers): boolean {
  if (before?.text === '.' && startsUpper(token.text)) return true
  return (before?.fold === '-' || before?.text === ',') && isOneOf(token.fold, inAll)
}

/** Whether words say how many of how many met, or whether that makes a quorum. */
const counts = (rest: string, { outOf, quorum, noQuorum }: Headers): boolean =>
  (startsWithPhrase(rest, outOf) > 0 && /\d/.test(rest)) ||
  startsWithPhrase(rest, quorum) + startsWithPhrase(rest, noQuorum) > 0
