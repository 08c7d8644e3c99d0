import { readInitials } from './name-initials.ts'
import type { NameToken } from './name-tokens.ts'
import type { FoundName, NameScan } from './names.ts'
import {
  isNameWord,
  isStopWord,
  isSurnameLike,
  shapeOf,
  type KnownName,
  type NameLexicon,
} from './name-words.ts'
import { tokenText } from './token.ts'

/** Whether the words of a known name stand at a token; a hyphen within a name or a dot after an initial is its own. */
function endOf({ words }: KnownName, tokens: readonly NameToken[], at: number): number {
  let next = at
  for (const word of words) {
    if (tokens[next]?.text !== word || (next > at && tokens[next]?.gap === 'line')) return -1
    next++
    if (word.length === 1 && tokens[next]?.text === '.' && tokens[next]?.gap === 'none') next++
  }
  return next
}

/** Whether a surname that belongs to the given name stands before it: 'Шустов Глеб' where another Глеб is listed. */
function followsSurname(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  const before = tokens[at - 1]
  if (lexicon.words.order !== 'family-first' || tokens[at]?.gap !== 'space') return false
  return isNameWord(before, lexicon) && isSurnameLike(before)
}

/** Whether a token is glued to a sign before it: the middle of an address or a file's name. */
function isGlued(tokens: readonly NameToken[], at: number): boolean {
  const before = tokenText(tokens, at - 1)
  return before === '@' || (tokens[at]?.gap === 'none' && /^[-_/.]$/.test(before))
}

/** Whether a word is the surname of whoever is named by the given name before it. */
const isSurname = (token: NameToken | undefined, lexicon: NameLexicon): boolean =>
  token?.kind === 'word' &&
  token.gap === 'space' &&
  shapeOf(token.text) === 'title' &&
  !isStopWord(token.key, lexicon)

/** Whether a short name is a part of a longer one: 'Гриньков А.А.' where another line has 'Гриньков' alone. */
function isPartOfMore(
  { tokens, lexicon }: Pick<NameScan, 'tokens' | 'lexicon'>,
  at: number,
  next: number,
  familyAlone: boolean,
): boolean {
  if (isSurname(tokens[next], lexicon) || followsSurname(tokens, at, lexicon)) return true
  return familyAlone && tokens[next]?.gap === 'space' && readInitials(tokens, next) !== null
}

/** 'ИП Хасанов': behind the abbreviation of its form a surname is that of a firm. */
const isFirm = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.gap === 'space' && /^\p{Lu}{2,4}$/u.test(tokenText(tokens, at - 1))

/** The name of someone whom the document lists, as written there or by the given name alone. */
export function findKnownName({ tokens, lexicon }: NameScan, at: number): FoundName | null {
  const token = tokens[at]
  const names = token ? lexicon.known.get(token.text) : undefined
  if (!names || isGlued(tokens, at)) return null
  for (const name of names) {
    const next = endOf(name, tokens, at)
    if (next < 0) continue
    const after = tokens[next]
    if (name.short && isPartOfMore({ tokens, lexicon }, at, next, name.given === null)) continue
    if (name.short && lexicon.words.order === 'family-first' && isFirm(tokens, at)) continue
    if (after?.gap === 'none' && /^[-_@]$/.test(after.text)) continue
    const { family, given, initials } = name
    return { parts: { family, given, initials }, next }
  }
  return null
}
