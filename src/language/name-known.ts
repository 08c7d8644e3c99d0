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

/** The name of someone whom the document lists, as written there or by the given name alone. */
export function findKnownName({ tokens, lexicon }: NameScan, at: number): FoundName | null {
  const token = tokens[at]
  const names = token ? lexicon.known.get(token.text) : undefined
  if (!names) return null
  if (tokens[at - 1]?.text === '@' || (token?.gap === 'none' && /^[-_/.]$/.test(tokens[at - 1]?.text ?? '')))
    return null
  for (const name of names) {
    const next = endOf(name, tokens, at)
    if (next < 0) continue
    const after = tokens[next]
    const surname =
      after?.kind === 'word' &&
      after.gap === 'space' &&
      shapeOf(after.text) === 'title' &&
      !isStopWord(after.key, lexicon)
    if (name.short && (surname || followsSurname(tokens, at, lexicon))) continue
    if (after?.gap === 'none' && /^[-_@]$/.test(after.text)) continue
    const { family, given, initials } = name
    return { parts: { family, given, initials }, next }
  }
  return null
}
