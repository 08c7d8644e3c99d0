import { tokenize } from '../../language/form.ts'
import { couldBe } from '../../language/inflected.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { firstInfinitive, isInfinitive } from '../../language/morphology.ts'
import { findNames, type NameMention } from '../../language/names.ts'
import { isOneOf, startsWithPhrase } from '../../language/words.ts'
import { firstWord } from '../../source/letters.ts'
import { rememberingFor } from '../../source/recent.ts'
import { isAbbreviation } from '../is-abbreviation.ts'

/** Characters of a line within which its opening is looked at. */
export const HEAD = 400
/** A list of people is names for a seventh of it, posts for the rest. */
const NAMED_SHARE = 7

/** People whom the head of a line names. */
export const namesInHead = (words: string, lexicon: Lexicon): readonly NameMention[] =>
  findNames(words.slice(0, HEAD), lexicon.names, { loose: true })

/** Whether words begin with a name. */
export const isNamedFirst = ([first]: readonly NameMention[]): boolean => (first?.start ?? 9) <= 2

/** Whether words are a list of people: names with little between them. */
export function isListOfPeople(words: string, names: readonly NameMention[]): boolean {
  const [first] = names
  if (!first || first.start > 60 || names.length < 3) return false
  const named = names.reduce((sum, { start, end }) => sum + end - start, 0)
  return named * NAMED_SHARE > Math.min(words.length, HEAD)
}

/** 'Белова Б.Б. доложила о смете, просит утвердить её': what is told of sets nobody to work. */
function tellsWhatWasSaid(
  words: string,
  names: readonly NameMention[],
  { clauses, headers }: Lexicon,
): boolean {
  const behind = firstWord(words.slice(names[0]?.end))
  return isNamedFirst(names) && !isInfinitive(behind, clauses) && isOneOf(behind, headers.speech)
}

function readsAsClause(words: string, lexicon: Lexicon): boolean {
  const { clauses, byOrder } = lexicon
  const first = firstWord(words)
  if (isInfinitive(first, clauses) || startsWithPhrase(words, clauses.directives) > 0) return true
  const tokens = tokenize(words.slice(0, HEAD))
  if (tokens.some(({ fold }) => isOneOf(fold, clauses.predicates ?? []))) return true
  if (byOrder) return false
  const names = namesInHead(words, lexicon)
  if (isListOfPeople(words, names) || isOneOf(first, lexicon.headers.questions)) return false
  const verb = firstInfinitive(tokens, 0, clauses)
  if (verb < 0) return false
  const [token] = tokens
  if (!token || tellsWhatWasSaid(words, names, lexicon) || isOneOf(token.fold, clauses.notAssignees))
    return false
  return isNamedFirst(names) || isAbbreviation(token) || couldBe(token.text, 'dative')
}

/** Whether words set somebody to work or resolve: an infinitive at their head, or behind a dative they begin with. */
export const isClausal = rememberingFor(readsAsClause)
