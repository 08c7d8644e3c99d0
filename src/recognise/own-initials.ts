import type { KnownName } from '../language/names.ts'
import type { Statement } from './statements.ts'

/** Fewest people whom a record calls by their initials, before the initials of the others are names, too. */
const LEAST_CALLED = 2

/** Initials where a sentence begins, or behind a word in capitals that heads it: 'RB introduced …', 'ACTION CF to …'. */
const CALLED = /(?:^|[.!?:;]\s+|\b[A-Z]{4,}:?\s+|[([])(\p{Lu}{2,4})(?=\s+(?:and\s+\p{Lu}{2,4}\s+)?\p{Ll})/gu

/** The initials by which somebody may be called: of all words of the name, or of the first and the last. */
function initialsOf({ words }: KnownName): readonly string[] {
  const letters = words.map((word) => word.charAt(0)).filter((letter) => letter !== letter.toLowerCase())
  if (words.length < 2 || letters.length < 2) return []
  return [...new Set([letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`])]
}

/**
 * Those of the people listed whom a record calls by initials that it explains nowhere: 'RB' is Ruth Bexley, where nobody else
 * has these and several are called so.
 */
export function calledByInitials(
  people: readonly KnownName[],
  statements: readonly Statement[],
): readonly KnownName[] {
  const owners = new Map<string, KnownName[]>()
  for (const person of people)
    for (const letters of initialsOf(person)) owners.set(letters, [...(owners.get(letters) ?? []), person])
  const called = new Set<string>()
  for (const { unit } of statements)
    for (const [, letters = ''] of unit.whole.value.matchAll(CALLED))
      if (owners.get(letters)?.length === 1) called.add(letters)
  if (new Set([...called].map((letters) => owners.get(letters)?.[0])).size < LEAST_CALLED) return []
  return [...owners].flatMap(([letters, [person, other]]) =>
    person && !other ? [{ ...person, words: [letters], short: true }] : [],
  )
}
