import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { PlaceWords } from '../language/word-order.ts'
import { startsLower, startsUpper } from '../source/letters.ts'
import { fold, isOneOf } from '../language/words.ts'

/** 'р.п. Юсьва' with the abbreviation as one word: 'рп. Юсьва'. */
const withoutDots = (value: string): string =>
  value.replace(/^([а-я])\. ?([а-я])\.(?: ?([а-я])\.)?/iu, '$1$2$3.')

const LONGEST_PLACE = 90
const LONGEST_HALL = 40
const LONGEST_ADDRESS = 130
const MOST_WORDS = 16
const MOST_ONLINE = 9
const MIN_TOWN = 5

/**
 * Whether a part of a line tells where the meeting was: 'г. Асино', 'зал заседаний администрации', 'Town Hall, 2 Mill Street'.
 * `dated` says that the day has been read before: a building that also names a body is then where the body met.
 */
export function isPlace(part: Text, lexicon: Lexicon, dated = false): boolean {
  const { headers, placeWords } = lexicon
  if (placeWords) return isAddress(part.value, placeWords, dated)
  if (isOneOf(part.value.trim(), headers.cities)) return true
  const [first, second, third] = tokenize(withoutDots(part.value.slice(0, 80)))
  if (!first || part.value.length > LONGEST_PLACE) return false
  if (!second) return isOneOf(first.fold, headers.online)
  const { settlements } = headers
  if (isOneOf(first.fold, headers.venues)) return true
  // 'малая сцена', 'Дом культуры': the hall may stand behind a word that says which.
  if (part.value.length < LONGEST_HALL && isOneOf(second.fold, headers.halls)) return true
  // 'п. 1.2' is a point, 'п. Луговой' a settlement.
  if (third?.kind === 'number') return false
  return settlements.includes(first.fold) && (second.text === '.' || startsUpper(second.text))
}

/** A sentence ends, and no single letter: '310 N. Second Street'. */
const ENDS_SENTENCE = /(?<!\b\p{Lu})[.!?:]\s+\S|:$/u

/** 'Ranger Station, Juniper Park', '12 Mill Street', 'via video call': rooms and streets, and no sentence. */
function isAddress(value: string, placeWords: PlaceWords, dated: boolean): boolean {
  if (value.length > LONGEST_ADDRESS || ENDS_SENTENCE.test(value)) return false
  const words = tokenize(value).filter(({ kind }) => kind === 'word')
  const [first] = words
  if (!first || words.some(({ fold }) => isOneOf(fold, placeWords.auxiliaries))) return false
  if (words.length < MOST_ONLINE && isOneOf(first.fold, placeWords.online)) return true
  return (
    (isOneOf(first.fold, placeWords.atPlaces) || !startsLower(first.text)) &&
    namesPlace(value, words, placeWords, dated)
  )
}

/** Whether words name a room, a street with its number, or the building where a body met. */
function namesPlace(value: string, words: readonly Token[], placeWords: PlaceWords, dated: boolean): boolean {
  const [head = ''] = value.split(',')
  const last = tokenize(head).findLast(({ kind }) => kind === 'word')
  const named = (list: readonly string[]): boolean =>
    words.length < MOST_WORDS && words.some(({ fold }) => isOneOf(fold, list))
  if (named(placeWords.rooms)) return !last || !isOneOf(last.fold, placeWords.gatherings)
  if (/\d/.test(value) && named(placeWords.streets)) return true
  return (
    dated && last !== undefined && named(placeWords.buildings) && isOneOf(last.fold, placeWords.buildings)
  )
}

/** 'Светлогорск', 'Усть-Каменка': a town by its ending, where nothing but a day stands beside it. */
export function isTown(part: Text, { headers, placeWords, deadlines }: Lexicon): boolean {
  if (placeWords || /[\s\d.,:;()]/u.test(part.value)) return false
  if (!/^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+){0,2}$/u.test(part.value)) return false
  const word = fold(part.value)
  if (word.length < MIN_TOWN || deadlines.weekdays.flat().includes(word)) return false
  // 'Приозёрск-Новый': the town may stand before what tells it from another.
  return word
    .split('-')
    .some(
      (one) => one.length >= MIN_TOWN && (headers.townEndings ?? []).some((ending) => one.endsWith(ending)),
    )
}
