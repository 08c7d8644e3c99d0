/** How facts are held against each other: small differences of spelling are none. */

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\u00ad\u200b]/g, '')

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Share of words in common, from 0 to 1: twice the common words over all words. */
export function overlap(one: string, other: string): number {
  const left = wordsOf(one)
  const right = wordsOf(other)
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  const bag = new Map<string, number>()
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = bag.get(word) ?? 0
    if (count > 0) common++
    bag.set(word, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}

/** 'Анучина Елена Алексеевна' and 'Анучина Е.А.' → 'анучина еа'; names in other letters → their words, sorted. */
function personKey(name: string): { readonly family: string; readonly initials: string } {
  const words = fold(name).match(/[\p{L}\p{N}_-]+/gu) ?? []
  if (!/[а-я]/.test(fold(name))) return { family: [...new Set(words)].sort().join(' '), initials: '' }
  const long = words.filter((word) => word.length > 1)
  const short = words.filter((word) => word.length === 1)
  const given = short.length > 0 ? short : long.slice(1, 3).map((word) => word.charAt(0))
  return { family: long[0] ?? '', initials: given.join('') }
}

/** Whether two names can only be one person's, as far as both go. */
export function samePerson(one: string, other: string): boolean {
  const left = personKey(one)
  const right = personKey(other)
  return (
    left.family === right.family &&
    (left.initials.startsWith(right.initials) || right.initials.startsWith(left.initials))
  )
}

const STEM = 4
/** The first letters of each word: what cases leave alone. */
export const stems = (text: string): string =>
  wordsOf(text)
    .map((word) => word.slice(0, STEM))
    .join(' ')

/** Whether two names of a group are the same but for their case: 'Руководители ОО', 'Руководителям ОО'. */
export const sameGroup = (one: string, other: string): boolean => overlap(stems(one), stems(other)) >= 0.75

/** A name of a person has to stand in the nominative; a group, a post or a body may stand in any case. */
const isPerson = (name: string): boolean =>
  /\p{Lu}\.\s?(\p{Lu}\.)?/u.test(name) || /^(\p{Lu}[\p{L}-]+\s?){2,3}$/u.test(name)

export const sameAssignee = (wanted: string, found: string): boolean =>
  samePerson(wanted, found) || (!isPerson(wanted) && sameGroup(wanted, found))
