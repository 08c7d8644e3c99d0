const CYRILLIC = 'АВЕКМНОРСТУХаеорсухкіІ'
const LATIN = 'ABEKMHOPCTYXaeopcyxkiI'

const toCyrillic = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC.charAt(at)]))
const toLatin = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN.charAt(at)]))
const isCyrillic = (letter: string): boolean => /[Ѐ-ӿ]/u.test(letter)

/** Letters that optical recognition reads for digits. */
const DIGITS = new Map([
  ['О', '0'],
  ['O', '0'],
  ['о', '0'],
  ['o', '0'],
  ['З', '3'],
  ['з', '3'],
  ['l', '1'],
])
const DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?:\.(?:\d{2}|\d{4}))?$/u
const YEAR = /^(?:19|20)\d{2}$/u
/** An hour with its minutes. */
const HOUR = /^(?:[01]?\d|2[0-3])[-:.][0-5]\d$/u
/** What may be one: of letters only those of its own unit may follow at once. */
const HOURS = /(?<![\p{L}\d.:-])[\dОOоo]{1,2}[-:.][\dОOоo]{2}(?![\d.:-]|(?!час)\p{L})/gu
/** A letter read for a nought in an hour. */
const NOUGHT = /[ОOоo]/gu

/** A word of both alphabets in the one that its other letters tell; as it is where they tell nothing, or both. */
function wordOfOne(word: string): string {
  const letters = [...word]
  const cyrillic = letters.filter(isCyrillic)
  if (cyrillic.length === 0 || cyrillic.length === letters.length) return word
  const latin = letters.filter((letter) => !isCyrillic(letter))
  const likeCyrillic = latin.every((letter) => toCyrillic.has(letter))
  const likeLatin = cyrillic.every((letter) => toLatin.has(letter))
  if (likeCyrillic === likeLatin) return word
  const map = likeCyrillic ? toCyrillic : toLatin
  return letters.map((letter) => map.get(letter) ?? letter).join('')
}

/** A date or a year with letters read for its digits: '2О17', 'З1.05.2О24'. Numbers of other shapes stay: '12О', 'О3'. */
function dateOfDigits(token: string): string {
  if (!/\d/u.test(token)) return token
  const digits = [...token].map((letter) => DIGITS.get(letter) ?? letter).join('')
  return digits !== token && (DATE.test(digits) || YEAR.test(digits)) ? digits : token
}

/** An hour with letters read for its noughts: '17-О0'. */
const hourOfDigits = (token: string): string => {
  const digits = token.replace(NOUGHT, '0')
  return /\d[-:.]|[-:.]\d|[-:.].\d/u.test(token) && HOUR.test(digits) ? digits : token
}

const WORD = /[A-Za-zЀ-ӿ]{2,40}/gu
/** The sign of a year may be glued to it: '2О24г.' */
const FIGURES = /(?<![\p{L}\d.])[\dОOоoЗзl]{1,4}(?:\.[\dОOоoЗзl]{1,4}){0,2}(?!г[\p{L}\d]|(?!г)[\p{L}\d])/gu

/** A letter read for a digit next to one: without it no figures have to be looked at. */
const BESIDE_DIGIT = /\d[.:-]?[ОOоoЗзl]|[ОOоoЗзl][.:-]?\d/u

/** A text with letters of the other alphabet and letters read for digits put right; every character keeps its place. */
export function withoutLookAlikes(value: string): string {
  const mixed = /[A-Za-z]/u.test(value) && isCyrillic(value)
  const words = mixed ? value.replace(WORD, wordOfOne) : value
  return BESIDE_DIGIT.test(words) ? words.replace(FIGURES, dateOfDigits).replace(HOURS, hourOfDigits) : words
}
