import { hasWord } from '../../source/letters.ts'

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

/** What is told of people who are not simply there. */
const BESIDES = ['приглаш', 'не смог', 'отсутств', 'доверен', 'представит', 'карточк', 'рассказ', 'предлож']
export const saysMore = (line: string): boolean => BESIDES.some((words) => line.toLowerCase().includes(words))

const VOTES = ['голос', 'бюллет', 'кворум', 'ballots', 'quorum']
export const speaksOfVotes = (text: string): boolean =>
  VOTES.some((words) => text.toLowerCase().includes(words))

/** A sentence that ends within a text. */
const SENTENCE = /[.!?] [А-ЯЁA-Z][а-яёa-z]/
export const hasSentences = (text: string): boolean => SENTENCE.test(text)

const POINT = /[.;] \d{1,2}[.)] /
export const hasPoint = (text: string): boolean => POINT.test(text)

const CLOCK = /\d\d[:.]\d\d/
export const hasClock = (text: string): boolean => CLOCK.test(text.slice(0, 40))

const TAILS = ['срок', 'отв.', 'ответств', 'deadline', 'responsible']
const NAME_IN_BRACKET = /\([А-ЯЁ][а-яё]{1,30} [А-ЯЁ]\./
export const hasTail = (text: string): boolean =>
  TAILS.some((words) => text.toLowerCase().includes(words)) || NAME_IN_BRACKET.test(text)

export const isUnclosed = (text: string): boolean => text.split('(').length !== text.split(')').length

const DATE = /\d\d\.\d\d(?!\d)|\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/g
export const datesIn = (line: string): number => line.match(DATE)?.length ?? 0

const TERM = ['в течение', 'дней', 'мес', 'within', 'days']
export const isTerm = (text: string): boolean => TERM.some((words) => text.toLowerCase().includes(words))

/** 'Петров А.' or 'Петров': a name without what tells its bearer from others. */
const ONE_INITIAL = /^\S{1,40} [А-ЯЁA-Z]\.$/
export const isCutShort = (name: string): boolean =>
  ONE_INITIAL.test(name) || !hasWord(name.slice(name.indexOf(' ') + 1))
