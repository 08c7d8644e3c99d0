import { fold } from './words.ts'

/** Endings of Russian nouns, adjectives and verbs, folded; '' for none. */
const RUSSIAN = new Set(
  (
    ',а,я,ы,и,у,ю,е,о,ь,й,ой,ей,ом,ем,ам,ям,ами,ями,ах,ях,ов,ев,ый,ий,ая,яя,ое,ее,ые,ие,ого,его,ому,ему,ым,им,ых,их,ыми,ими,ую,юю,' +
    'ию,ия,ии,ий,ием,иям,иях,иями,ью,ьи,ья,ье,ть,ти,л,ла,ло,ли,ет,ит,ут,ют,ат,ят,ешь,ишь,ете,ите,ся,сь,ться,лся,лась,лось,лись,ется,ится,ются,ятся'
  ).split(','),
)
const ENGLISH = new Set(['', 's', 'es', "'s", '’s', 'e', 'ed', 'd', 'ing', 'y', 'ies'])

/** Letters that two forms of a word begin with at least. */
const SHORTEST = 3

const isRussian = (word: string): boolean => /[а-я]/u.test(word)

/** Letters that two words begin with alike. */
function shared(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/**
 * Whether two folded words may be forms of one: they begin alike and go on with endings alone. 'лампы' and 'лампами' are,
 * 'план' and 'плата' are not.
 */
export function sameWord(one: string, other: string): boolean {
  return alike(one, other) || alike(withoutVowel(one), other) || alike(one, withoutVowel(other))
}

/** 'досок' → 'доск', 'конец' → 'конц': the vowel that other forms lack. */
const withoutVowel = (word: string): string => word.replace(/[ое]([бвгджзклмнпрстцч]ь?)$/u, '$1')

function alike(one: string, other: string): boolean {
  if (one === other) return true
  const endings = isRussian(one) ? RUSSIAN : ENGLISH
  // A stem may end in what looks like an ending, so that shorter beginnings are tried too.
  for (let at = shared(one, other); at >= SHORTEST; at--)
    if (endings.has(one.slice(at)) && endings.has(other.slice(at))) return true
  return false
}

const WORD = /[\p{L}\p{N}]+/gu

/** Words and numbers of a text that tell what it is about: folded, without the shortest words. */
export const contentWords = (text: string): string[] =>
  (fold(text).match(WORD) ?? []).filter((word) => word.length > 2 || /\d/.test(word))

/** Whether every word of `some` stands among `all` in some form. */
export const allAmong = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((word) => all.some((other) => sameWord(word, other)))
