/** Latin letters that a recogniser of two alphabets gives for Cyrillic ones. */
const LATIN = 'ABEKMHOPCTYXaeopcyx'
const CYRILLIC = 'АВЕКМНОРСТУХаеорсух'
const toCyrillic = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC.charAt(at)]))

const ROMAN = /^[IVX]{1,6}$/
const LATIN_LETTERS = /[A-Za-z]/g
const CYRILLIC_LETTERS = /[А-Яа-яЁё]/g
/** How many Cyrillic letters a text has for each Latin one, at least, to be one in Cyrillic. */
const MAINLY = 4

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether a text is written in Cyrillic letters but for names and addresses. */
export const isCyrillicText = (text: string): boolean =>
  count(text, CYRILLIC_LETTERS) > count(text, LATIN_LETTERS) * MAINLY

/** Letters of a word without the marks around it. */
const lettersOf = (word: string): string => word.replace(/[^A-Za-zА-Яа-яЁё]/g, '')

/** A word that can only be Latin: 'Zoom', 'IT'. One of look-alikes ('CO', 'HOB') is not. */
const isLatin = (word: string | undefined): boolean =>
  word !== undefined &&
  [...lettersOf(word)].some((letter) => /[A-Za-z]/.test(letter) && !toCyrillic.has(letter))

/** One word in Cyrillic, where all its letters look like such; what counts in Roman numerals or is an address stays. */
function inCyrillic(word: string): string {
  const letters = lettersOf(word)
  if (letters === '' || !/[A-Za-z]/.test(letters) || /[@/\\_]/.test(word) || ROMAN.test(letters)) return word
  const latin = [...letters].filter((letter) => /[A-Za-z]/.test(letter))
  if (!latin.every((letter) => toCyrillic.has(letter))) return word
  return word.replace(/[A-Za-z]/g, (letter) => toCyrillic.get(letter) ?? letter)
}

/**
 * The words of a line of a Cyrillic text, with those in Cyrillic whose letters were read as the Latin ones that look
 * alike: 'E.A.' → 'Е.А.', 'OO' → 'ОО', 'co' → 'со'. A word beside Latin ones stays.
 */
export function inOneAlphabet(words: readonly string[]): string[] {
  return words.map((word, at) => (isLatin(words[at - 1]) || isLatin(words[at + 1]) ? word : inCyrillic(word)))
}
