import { readGivenName } from '../../language/inflected.ts'
import { isOneOf } from '../../language/words.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { withoutTrailing } from '../../source/edges.ts'
import { startsUpper, wordsOf, isInitial } from '../../source/letters.ts'
import { readLabel } from '../../language/labels.ts'
import { nameKey } from '../../language/name-tokens.ts'
import { nameLexicon } from '../../language/name-words.ts'
import { findNames } from '../../language/names.ts'
import { openingOf, skipSpace, timeBehind, type Opening } from './said-times.ts'

/** A line of a transcript that names its voice: 'Орлова А.П.: …', '[00:12:03] Орлова: …', 'Орлова Анна  0:03'. */
export interface SpokenLine {
  /** 'HH:MM:SS' */
  readonly time: string | null
  /** Where the voice's name stands. */
  readonly start: number
  readonly end: number
  /** Where the words begin; the end of the line where they stand on the next one. */
  readonly body: number
  /** Whether the line shows by its time, or by capitals and a full stop, that it is no plain sentence. */
  readonly sure: boolean
  /** Whether only a full stop, or the end of the line, parts the name from the words. */
  readonly stopped?: true
}

const LABEL = /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ0-9[][A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ0-9 .,'’()[\]|/&@#№"«»–_-]*$/u
const DAY = /^\d{1,2}(?:\.\d{1,2}\.\d{2}| \p{L}+\.? \d{4})/u
const LONGEST_LABEL = 70
const MOST_WORDS = 7
const ONE_NAME = /^\p{Lu}\p{Ll}{2,20}$/u
/** 'Prof. ', 'Capt. ': a title shortened before a name. */
const TITLE = /^\p{Lu}\p{Ll}{1,4}\. (?=\p{Lu})/u
const SENTENCE = /[a-zß-öø-ÿа-џ]{3}\. |\p{Lu}{3}\. \p{Lu}\p{Ll}+ \p{Ll}/u
const CAPITALS = /^[A-ZÀ-ÖØ-ÞЀ-Я][A-ZÀ-ÖØ-ÞЀ-Я-]+[.,]?$|^(?:[A-ZÀ-ÖØ-ÞЀ-Я]\.){1,2}$/u

const inName = (word: string, within: boolean, { names }: Lexicon): boolean =>
  CAPITALS.test(word) || (within && isInitial(word) && isOneOf(word, names.shortWords ?? []))

/** Whether a stretch may be the name of a voice, by its shape. */
function isLabel(label: string): boolean {
  if (label.length < 2 || label.length > LONGEST_LABEL || !LABEL.test(label)) return false
  if (SENTENCE.test(label.replace(TITLE, ''))) return false
  // '17 февраля 2025 г., 10:02' above the words is a day, no voice.
  if (DAY.test(label)) return false
  return startsUpper(label.replace(/^\[/u, '')) && label.split(/\s+/u).length <= MOST_WORDS
}

/** 'ПРЕДСЕДАТЕЛЬ. Слово …', 'ОРЛОВ И.И. Спасибо': capitals up to a full stop, then a sentence. */
function capitalLabel(value: string, from: number, lexicon: Lexicon): { end: number; body: number } | null {
  let end = from
  let long = false
  for (let at = from; at < value.length;) {
    const space = value.indexOf(' ', at)
    const stop = space < 0 ? value.length : space
    const word = value.slice(at, stop)
    if (word.startsWith('(')) {
      const close = value.indexOf(')', at)
      if (close < 0 || close - at > 60) break
      end = close + 1
      if (value[end] === '.') end++
      at = skipSpace(value, end)
      continue
    }
    // 'ГОЛОС С МЕСТА': one letter is a preposition between words of capitals.
    if (!inName(word, end > from, lexicon)) break
    long ||= word.replace(/[.,]/u, '').length >= 3
    end = stop
    at = stop + 1
  }
  // 'О.Н., начальник отдела. Уважаемые …': the comma does not stand at a word of capitals.
  const posted = long ? postBehind(value, end) : null
  if (posted) return posted
  const body = skipSpace(value, end)
  const sentence = /^[A-ZÀ-ÖØ-ÞЀ-Я](?:[a-zß-öø-ÿа-џ]|\s|$)/u.test(value.slice(body, body + 2))
  return long && value[end - 1] === '.' && sentence ? { end, body } : null
}

const INITIALS_COMMA = /^\s*(?:[A-ZÀ-ÖØ-ÞЀ-Я]\.){1,2}, (?=\p{Ll})/u
const LONGEST_POST = 90

/** 'ЯРЦЕВА О.Н., начальник отдела. Уважаемые …': the post behind a name in capitals, up to the full stop before a sentence. */
function postBehind(value: string, from: number): { end: number; body: number } | null {
  const comma = INITIALS_COMMA.exec(value.slice(from, from + 10))
  if (!comma) return null
  const post = from + comma[0].length
  const stop = value.slice(post, post + LONGEST_POST).search(/\p{L}{3}\. ?[\p{Lu}–—-]/u)
  return stop < 0 ? null : { end: post + stop + 3, body: skipSpace(value, post + stop + 4) }
}

/** 'Зимин Г.Д. Уважаемые …', 'Г.Д. Зимин. …', 'Председательствующий. …', 'Cllr Hale. …': a name up to a full stop, then a sentence. */
const STOPPED =
  /^(\p{Lu}[\p{L}-]+ (?:\p{Lu}\. ?){1,2}|(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}-]+\.|\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,3}\.)(?: ?\([^)]{1,40}\)\.?)? (?=[\p{Lu}–—-])/u

/** A few words up to a full stop. Most lines are told from such by this alone, which is ready at once. */
const MAY_STOP = /^[^\s.,:;!?()\d]+(?: [^\s.,:;!?()\d]+){0,3}\./u

/** The voice that a full stop parts from its words, by its shape: whether the words are a name is for others to say. */
function stoppedLabel(value: string): SpokenLine | null {
  const found = MAY_STOP.test(value) ? STOPPED.exec(value) : null
  if (!found) return null
  const [whole, label = ''] = found
  return { time: null, start: 0, end: label.trimEnd().length, body: whole.length, sure: false, stopped: true }
}

/** The voice that a line names at its head, or null for a line that names none. */
export function spokenLineOf(value: string, lexicon: Lexicon): SpokenLine | null {
  const line = readSpokenLine(value, lexicon)
  if (line) return line
  const stopped = stoppedLabel(value)
  return stopped && isStoppedVoice(value.slice(0, stopped.end), lexicon) ? stopped : null
}

/** Whether words up to a full stop name one who speaks: somebody with initials, a full name, a post of the meeting. */
export function isStoppedVoice(label: string, lexicon: Lexicon): boolean {
  // 'Записала Е. Ф. Мухина': the initials belong to the name behind them.
  const [first = '', second = ''] = label.split(' ')
  if (/^\p{Lu}\./u.test(second) && (isRole(first, lexicon) || isSectionLabel(`${first}:`, lexicon)))
    return false
  if (isRole(label, lexicon)) return true
  const [only, other] = findNames(label, lexicon.names)
  return only !== undefined && other === undefined && only.start === 0 && label.length - only.end < 2
}

function readSpokenLine(value: string, lexicon: Lexicon): SpokenLine | null {
  const opening = openingOf(value)
  return (
    withColon(value, opening) ??
    withTimeBehind(value, opening) ??
    inCapitals(value, opening, lexicon) ??
    nameAlone(value, opening)
  )
}

/** 'Орлова А.П.: …', '[00:12:03] Орлова: …', 'Орлова (0:03): …'. */
function withColon(value: string, { time, start }: Opening): SpokenLine | null {
  const head = value.slice(start, start + LONGEST_LABEL + 16)
  const colon = labelColon(head)
  if (colon <= 0) return null
  const label = head.slice(0, colon)
  const behind = timeBehind(label)
  const end = behind ? behind.start : colon
  if (!isLabel(labelWords(label.slice(0, end)))) return null
  const said = time ?? behind?.time ?? null
  return {
    time: said,
    start,
    end: start + end,
    body: skipSpace(value, start + colon + 1),
    sure: said !== null,
  }
}

/** 'Орлова Анна  0:03', the words on the next line. */
function withTimeBehind(value: string, { start }: Opening): SpokenLine | null {
  const behind = value.length <= LONGEST_LABEL + 16 ? timeBehind(value) : null
  if (!behind || !isLabel(labelWords(value.slice(start, behind.start)))) return null
  return { time: behind.time, start, end: behind.start, body: value.length, sure: true }
}

function inCapitals(value: string, opening: Opening, lexicon: Lexicon): SpokenLine | null {
  const capitals = capitalLabel(value, opening.start, lexicon)
  return capitals && { ...opening, ...capitals, sure: true }
}

/** A line of the time and the name alone: '0:03 Орлова Анна'. */
function nameAlone(value: string, opening: Opening): SpokenLine | null {
  const name = value.slice(opening.start)
  if (opening.time === null || name === '' || !isLabel(name)) return null
  // One word alone is a voice where it comes again.
  const sure = isName(name)
  if (!sure && !ONE_NAME.test(name)) return null
  return { ...opening, end: value.length, body: value.length, sure }
}

/** A label without the marks that part it from a time behind it. */
const labelWords = (label: string): string => withoutTrailing(label, '|,([–—-')

/** The colon behind a label, not one of a clock. */
function labelColon(head: string): number {
  for (let at = head.indexOf(':'); at >= 0; at = head.indexOf(':', at + 1)) {
    if (at + 1 >= head.length || /\s/.test(head[at + 1] ?? '')) return at
  }
  return -1
}

/** 'Орлова Анна', 'Орлов И.И.', 'Speaker 1': capitals and figures throughout. */
export function isName(label: string): boolean {
  const open = label.indexOf('(')
  const plain = open > 0 ? label.slice(0, open) : label
  const words = plain
    .trim()
    .split(/[\s.]+/u)
    .filter(Boolean)
  const numbered = words.length === 2 && /^\d+$/.test(words[1] ?? '')
  if (words.length < 2 || words.length > 4) return false
  return numbered || words.every((word) => startsUpper(word))
}

/** Whether a label names a part of a written protocol: 'РЕШИЛИ:', 'Срок:'; chair and secretary may be voices too. */
export function isSectionLabel(value: string, lexicon: Lexicon): boolean {
  const label = readLabel(value, lexicon)
  if (label === null || label.separator === 'none') return false
  // 'SPEAKER_00:' is what a machine calls a voice, not who reports.
  if (label.key === 'speaker' && isNumbered(value.replace(/:$/u, ''))) return false
  return label.key !== 'chair' && label.key !== 'secretary'
}

/** 'Председатель', 'Секретарь собрания'. */
export function isRole(label: string, lexicon: Lexicon): boolean {
  const read = readLabel(`${label.replace(/\.$/u, '')}:`, lexicon)
  return read !== null && (read.key === 'chair' || read.key === 'secretary')
}

/** 'Орлова Анна', 'Председатель', 'ОРЛОВ', 'Марина', '[SPEAKER_00]'. */
export const isVoiceName = (label: string, lexicon: Lexicon): boolean =>
  isName(label) || isRole(label, lexicon) || isCapitals(label) || isGiven(label, lexicon) || isNumbered(label)

/** A given name alone is what people call their accounts. */
const isGiven = (label: string, { names }: Lexicon): boolean =>
  nameLexicon(names).givenNames.has(nameKey(label)) ||
  readGivenName(label).some(({ cases }) => cases.includes('nominative'))

/** What machines call voices: 'SPEAKER_00', 'Спикер 2'. */
const isNumbered = (label: string): boolean => /^\[?\p{L}+[ _-]?\d{1,2}\]?$/u.test(label)

const isCapitals = (label: string): boolean => label === label.toUpperCase() && wordsOf(label).length > 0
