import { hasWord } from '../../source/letters.ts'
import { remembering } from '../../source/recent.ts'

/** The looks of words by which facts are doubted: endings and marks only, so that they are no second use of the cues. */

const WORD = /[a-zа-яё]+/g

/** The words of a text in small letters. */
export const smallWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

const INFINITIVE = ['ть', 'ти', 'ться', 'тись', 'чь', 'чься']
const PAST = ['л', 'ла', 'ли', 'ло', 'лся', 'лась', 'лись', 'лось']
const endsLike = (word: string, endings: readonly string[]): boolean =>
  endings.some((end) => word.endsWith(end))

export const isInfinitiveLike = (word: string): boolean => endsLike(word, INFINITIVE)
export const isPastLike = (word: string): boolean => word.length > 4 && endsLike(word, PAST)

/** Whether a text has some words, whatever their letters. */
function hasAny(text: string, some: readonly string[]): boolean {
  const small = text.toLowerCase()
  return some.some((words) => small.includes(words))
}

/** What is told of people who are not simply there. */
const BESIDES = ['приглаш', 'не смог', 'отсутств', 'доверен', 'представит', 'карточк', 'рассказ', 'предлож']
export const saysMore = (line: string): boolean => hasAny(line, BESIDES)

const VOTES = ['голос', 'бюллет', 'кворум', 'ballots', 'quorum']
export const speaksOfVotes = (text: string): boolean => hasAny(text, VOTES)

/** A sentence that ends within a text. */
const SENTENCE = /[.!?] [А-ЯЁA-Z][а-яёa-z]/
export const hasSentences = (text: string): boolean => SENTENCE.test(text)

const POINT = /[.;] \d{1,2}[.)] /
export const hasPoint = (text: string): boolean => POINT.test(text)

const CLOCK = /\d\d[:.]\d\d/
export const hasClock = (text: string): boolean => CLOCK.test(text.slice(0, 40))

const TAILS = ['срок', 'отв.', 'ответств', 'deadline', 'responsible']
const NAME_IN_BRACKET = /\([А-ЯЁ][а-яё]{1,30} [А-ЯЁ]\./
export const hasTail = (text: string): boolean => hasAny(text, TAILS) || NAME_IN_BRACKET.test(text)

export const isUnclosed = (text: string): boolean => text.split('(').length !== text.split(')').length

const DATE = /\d\d\.\d\d(?!\d)|\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/g
export const datesIn = (line: string): number => line.match(DATE)?.length ?? 0

const TERM = ['в течение', 'дней', 'мес', 'within', 'days']
export const isTerm = (text: string): boolean => hasAny(text, TERM)

/** 'Петров А.' or 'Петров': a name without what tells its bearer from others. */
const ONE_INITIAL = /^\S{1,40} [А-ЯЁA-Z]\.$/
export const isCutShort = (name: string): boolean =>
  ONE_INITIAL.test(name) || !hasWord(name.slice(name.indexOf(' ') + 1))

const MARKS = [
  '(',
  '«',
  '"',
  ' – ',
  ' — ',
  ' - ',
  ':',
  ';',
  '/',
  '%',
  '№',
  '@',
  '|',
  '?',
  ',',
  '…',
  '\t',
] as const
const DIGIT = /\d/
const INITIAL = /[А-ЯЁA-Z]\./
const LOWER = /[a-zа-яё]/

/** Marks that a text has, and whether it has digits, initials, or begins small. */
export function marksIn(text: string): string[] {
  const found: string[] = MARKS.filter((mark) => text.includes(mark))
  if (DIGIT.test(text)) found.push('digits')
  if (INITIAL.test(text)) found.push('initial')
  if (!LOWER.test(text)) found.push('capitals')
  if (LOWER.test(text.slice(0, 1))) found.push('small')
  if (/[.;]$/.test(text)) found.push('stop')
  return found
}

const LETTER = /[\p{L}\p{N}]/u
/** The mark at a place of a text; 'a' for a letter. */
export function markAt(text: string, at: number): string {
  const mark = text.at(at) ?? ''
  return LETTER.test(mark) ? 'a' : mark
}

const DRESS: readonly (readonly [string, RegExp])[] = [
  ['points', /^\s*\d+\.\d/],
  ['number', /^\s*\d+[.)]/],
  ['bullet', /^\s*[-*•–—]\s/],
  ['heading', /^\s*#/],
  ['bold', /^\s*\*\*/],
  ['row', /^\s*\|/],
  ['indent', /^\s/],
]
/** How a printed line begins. */
export const dressOf = (line: string): string => DRESS.find(([, form]) => form.test(line))?.[0] ?? ''

const LOOKED_AT = 120
/** The look of a name: 'Орлова А.П.' → 'Aa A.A.'. */
export const shapeOf = remembering((name) =>
  name
    .slice(0, LOOKED_AT)
    .replace(/[a-zа-яё]+/g, 'a')
    .replace(/[A-ZА-ЯЁ]/g, 'A')
    .replace(/\d+/g, '0')
    .slice(0, 12),
)
