import { readGivenName, endsLikeSurname } from '../../language/inflected.ts'
import { DEVICES } from '../../language/devices.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { findNames } from '../../language/names.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { fold, isOneOf } from '../../language/words.ts'
import { startsUpper } from '../../source/letters.ts'

/** Letters of an abbreviation in a label: 'УК', 'QA', 'ГИП'. */
const LONGEST_ABBREVIATION = 5
/** 'Wendell's iPad': whose thing it is. */
const POSSESSIVE = /['’]s$/u

const isAbbreviation = (word: string): boolean =>
  word.length <= LONGEST_ABBREVIATION && word === word.toUpperCase() && !word.endsWith('.')

/** Whether a word is a given name as people sign with it, in full or short. */
const isGiven = (word: string, { shortNames }: SpeechWords): boolean =>
  startsUpper(word) &&
  (readGivenName(word).some(({ cases }) => cases.includes('nominative')) ||
    Object.hasOwn(shortNames, fold(word)))

/** Whether words are a whole name: with initials or a given name, or a surname alone. */
function isWholeName(words: readonly string[], lexicon: Lexicon, speech: SpeechWords): boolean {
  const [first = ''] = words
  if (words.length === 1)
    return isGiven(first, speech) || (!lexicon.byOrder && startsUpper(first) && endsLikeSurname(fold(first)))
  const value = words.join(' ')
  const [only, other] = findNames(value, lexicon.names, { asked: true })
  return only !== undefined && other === undefined && only.start === 0 && value.length - only.end < 2
}

/** Behind a post or a department: 'Логист Настя', 'ДЕПУТАТ ОРЛОВ Т.В.'; null where no name follows. */
function behindFunction(
  words: readonly string[],
  lexicon: Lexicon,
  speech: SpeechWords,
): readonly string[] | null {
  const [first = ''] = words
  const titled = lexicon.names.titles.includes(fold(first.replace(/\.$/u, '')))
  const leads = isOneOf(first, lexicon.names.notNames) || isOneOf(first, speech.functions)
  if (titled || (!leads && !isAbbreviation(first))) return null
  for (let at = 1; at < words.length; at++) {
    const rest = words.slice(at)
    const [head = ''] = rest
    if (isOneOf(head, lexicon.names.notNames) || isOneOf(head, speech.functions)) continue
    if (isFirm(rest, speech)) continue
    // An abbreviation parts only from a given name: 'ЗАО Орлов' may be a firm.
    const whole = leads ? isWholeName(rest, lexicon, speech) : rest.length === 1 && isGiven(head, speech)
    if (whole) return rest
  }
  return null
}

/** 'Дом-Сервис Кирилл': the name of a firm before a given name. */
const isFirm = ([head = '', given = '', ...more]: readonly string[], speech: SpeechWords): boolean =>
  more.length === 0 &&
  isGiven(given, speech) &&
  !isGiven(head, speech) &&
  !fold(head).split('-').every(endsLikeSurname) &&
  !head.endsWith('.')

/** Before what only tells who it is: 'Олег бэк', 'Соня QA', 'Костя Геодезист'. */
function beforeTag(
  words: readonly string[],
  lexicon: Lexicon,
  speech: SpeechWords,
): readonly string[] | null {
  const [first = '', ...tags] = words
  if (tags.length === 0 || !isGiven(first, speech)) return null
  const tells = (tag: string): boolean =>
    tag === tag.toLowerCase() ||
    (isAbbreviation(tag) && tag.length > 1) ||
    isOneOf(tag, speech.functions) ||
    (isOneOf(tag, lexicon.names.notNames) && !endsLikeSurname(fold(tag)))
  return tags.every(tells) ? [first] : null
}

/** 'Wendell's iPad', 'iPhone Светланы': whose device it is. */
function ownerOf(words: readonly string[]): readonly string[] | null {
  const things = words.filter((word) => DEVICES.includes(fold(word)))
  if (things.length === 0 || things.length === words.length) return null
  const [owner = '', other] = words.filter((word) => !DEVICES.includes(fold(word)))
  if (other !== undefined) return null
  if (POSSESSIVE.test(owner)) return [owner.replace(POSSESSIVE, '')]
  const [reading] = readGivenName(owner).filter(({ cases }) => cases.includes('genitive'))
  return reading ? [reading.name] : null
}

/** 'Donnelly, Maeve': how directories of offices list people. */
const FAMILY_FIRST = /^(\p{Lu}[\p{L}'’-]{1,40}), (\p{Lu}\p{Ll}{1,40})$/u

/** A label as a name is said: 'Maeve Donnelly' for 'Donnelly, Maeve'; a post behind the comma changes nothing. */
export function givenFirst(label: string, lexicon: Lexicon, speech: SpeechWords): string {
  const [, family = '', given = ''] = FAMILY_FIRST.exec(label.trim()) ?? []
  if (given === '') return label
  const told = [
    ...lexicon.names.notNames,
    ...speech.functions,
    ...speech.chairLabels,
    ...speech.secretaryLabels,
  ]
  const named = lexicon.byOrder
    ? !isOneOf(given, told) && !DEVICES.includes(fold(given))
    : isGiven(given, speech)
  return named ? `${given} ${family}` : label
}

/**
 * The part of a label that names somebody: without the post or department before it, what tells it apart behind it, a
 * picture, and the device that somebody speaks through. The label itself where no part of it does.
 */
export function nameInLabel(label: string, lexicon: Lexicon, speech: SpeechWords): string {
  const plain = label
    .split(/\p{Extended_Pictographic}/u)
    .join(' ')
    .trim()
  const [before = '', behind] = plain.split(/ [–—-] /u)
  const post =
    behind !== undefined &&
    behind
      .split(' ')
      .every((word) => isOneOf(word, lexicon.names.notNames) || isOneOf(word, speech.functions))
  const bare = post ? before : plain
  const words = bare
    .split(' ')
    .filter((word) => !/[«»]/u.test(word))
    .filter(Boolean)
  const found = ownerOf(words) ?? behindFunction(words, lexicon, speech) ?? beforeTag(words, lexicon, speech)
  return found ? found.join(' ') : bare === '' ? label : bare
}
