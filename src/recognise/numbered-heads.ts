import type { Lexicon } from '../language/lexicon.ts'
import { patternWith } from '../language/word-pattern.ts'
import { endsIn } from '../language/endings.ts'
import { ordinalWord, romanNumber } from '../language/numbers.ts'
import { fold, isOneOf } from '../language/words.ts'

/** What a line begins with that numbers a question: its kind, its number, and where the words behind it begin and end. */
export interface NumberedHead {
  /** What all heads of one series have in common: the word or the marks before the number. */
  readonly kind: string
  readonly number: number
  /** Whether a letter counts it: that is no number of the question. */
  readonly letter: boolean
  readonly length: number
  /** Where the words of the line end: marks that close it are none of them. */
  readonly end: number
}

/** 'Обращение', 'раздел', 'Т Е М А', 'Ст.'. */
const KIND = /^(?:\p{L}(?: \p{L}){2,14}(?=\s)|\p{L}[\p{L}-]{2,20}|\p{Lu}\p{Ll}{0,3}\.(?=\s))/u
/** Whether a number can stand behind it: told without the letters of all alphabets, which take long to get ready. */
const MAY_COUNT = /^\S{2,44}\s+(?:№\s?|N\s?)?(?:[\dIVXІХ]|\p{Lu}[.:)])|^\S{1,2}(?: \S{1,2}){2}/u
/** ' 1. ', ' № 2: ', ' III – '. */
const COUNT =
  /^\s+(?:№\s?|N\s?)?(\d{1,2}|[IVXІХ]{1,4}|\p{Lu}(?=[.:)]))(?:\s?([.:)])(?=\s|$)|\s([–—-])(?=\s)|(?=\s{1,4}[«"„\p{Lu}])|$)\s*/u
/** '= 1 = ', '--- 2. ', '§ 3 ', '№ 4: ': a number behind marks. */
const MARKED =
  /^([-–—=*_~#§№|<>•+/\\]{1,10})\s?(?:№\s?)?(\d{1,2})(\s?[.:)]|\s?[-–—=*_~#|>/\\]{1,10})?(?:\s+|$)/u
/** Marks that close a line as others opened it: '--- 1. ВОРОТА ---'. */
const CLOSING = /\s[-–—=*_~#|<>+/\\]{1,10}$/u
/** 'Первое. …', 'ВТОРОЕ: …', 'Третье – …', 'По первому. …', 'О ПЕРВОМ.', 'ПЕРВОЕ ДЕЛО. …': what is taken up, by its number in words. */
const WORDED = patternWith(
  (by) =>
    `^(?:(${by})\\s+)?(\\p{L}{4,16})(?:\\s(\\p{L}{4,12})(?=\\s?[.:]))?(?:\\s?([.:])|\\s([–—-])(?=\\s)|\\s(?=\\s)|$)\\s*`,
)
const FIRST_WORD = patternWith((by) => `^(?:${by}\\s+)?([^\\s.:]{4,32})`)

/** 'Тема А.', 'Тема Б.': the first letters of an alphabet count few things; more of them are somebody's initial. */
const MOST_LETTERS = 4
const LATIN = 'abcdefghij'

/** The place of a letter among those that count in the alphabet of the language, or in the Latin one; null for others. */
function placeOf(letter: string, most: number, { headers }: Lexicon): number | null {
  const small = letter.toLowerCase()
  const place = [headers.countingLetters ?? '', LATIN]
    .map((letters) => letters.slice(0, most).indexOf(small) + 1)
    .find((found) => found > 0)
  return place ?? null
}

/** 'Обращение 1. …', 'Раздел II. …', 'Т Е М А № 3: …'. */
function namedHead(value: string, lexicon: Lexicon): NumberedHead | null {
  const [kind] = (MAY_COUNT.test(value) ? KIND.exec(value) : null) ?? []
  if (kind === undefined) return null
  const [words, printed = ''] = COUNT.exec(value.slice(kind.length)) ?? []
  if (words === undefined) return null
  const figures = /^\d/u.test(printed) ? Number(printed) : romanNumber(printed.toLowerCase())
  const number = figures ?? placeOf(printed, MOST_LETTERS, lexicon)
  if (number === null) return null
  const length = kind.length + words.length
  const of = fold(kind.replaceAll(/\s/gu, ''))
  return { kind: of, number, letter: figures === null, length, end: value.length }
}

/** '= 1 = Список предметов', '--- 2. Субботник ---'. */
function markedHead(value: string): NumberedHead | null {
  const [words, marks = '', digits, closing = ''] = MARKED.exec(value) ?? []
  if (words === undefined || (closing === '' && !/[§№]/u.test(marks))) return null
  const [behind = ''] = CLOSING.exec(value.slice(words.length)) ?? []
  return {
    kind: `${marks.slice(0, 3)} ${closing.trim().slice(0, 3)}`,
    number: Number(digits),
    letter: false,
    length: words.length,
    end: value.length - behind.length,
  }
}

/** Endings of the ordinal behind the word that a line begins with; those of the nominative behind none. */
function endingsBehind(lead: string, { headers, endings }: Lexicon): readonly string[] {
  const { nominative = [], dative = [], locative = [] } = endings?.ordinals ?? {}
  if (lead === '') return nominative
  return headers.byOrdinal?.includes(lead) ? dative : locative
}

/** 'Первое. …', 'По первому. …', 'О первом.', 'Второе дело. …'. */
function wordedHead(value: string, lexicon: Lexicon): NumberedHead | null {
  const { byOrdinal = [], aboutOrdinal = [] } = lexicon.headers
  const leads = [...byOrdinal, ...aboutOrdinal]
  const [, first = ''] = FIRST_WORD(leads).exec(value) ?? []
  if (!lexicon.endings || ordinalWord(fold(first)) === null) return null
  const [words = '', lead = '', printed = '', noun = ''] = WORDED(leads).exec(value) ?? []
  const word = fold(printed)
  const number = ordinalWord(word)
  if (number === null || !endsIn(word, endingsBehind(lead, lexicon))) return null
  return { kind: fold(noun), number, letter: false, length: words.length, end: value.length }
}

/** 'По пункту «а»', 'По вопросу б)': the letter of a listed question. */
const LETTERED = /^(\p{Lu}\p{Ll}?)\s(\p{L}[\p{L}/.]{0,9})\s?[«"(]?(\p{Ll})[»")]?[.:]?(?:\s+(?=\p{Lu})|$)/u

/** A line that takes a question up by its letter; the number is its place in the alphabet. */
function letteredHead(value: string, lexicon: Lexicon): NumberedHead | null {
  const [words = '', lead = '', noun = '', letter = ''] = LETTERED.exec(value) ?? []
  const { byOrdinal = [], questionWords = [] } = lexicon.headers
  if (!byOrdinal.includes(lead) || !isOneOf(fold(noun).replace(/\.$/u, ''), questionWords)) return null
  const number = placeOf(letter, LATIN.length, lexicon)
  if (number === null) return null
  return { kind: `${fold(noun)} ${lead}`, number, letter: false, length: words.length, end: value.length }
}

/** What the words of a line begin with that may number a question; null where they begin with no such thing. */
export const numberedHead = (value: string, lexicon: Lexicon): NumberedHead | null =>
  namedHead(value, lexicon) ?? wordedHead(value, lexicon) ?? letteredHead(value, lexicon) ?? markedHead(value)
