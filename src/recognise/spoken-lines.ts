import type { Document } from '../document/document.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { withoutTrailing } from '../source/edges.ts'
import { startsUpper, wordsOf } from '../source/letters.ts'
import { readGivenName } from '../language/given-names.ts'
import { readLabel } from '../language/labels.ts'
import type { Unit } from './units.ts'

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
}

const CLOCK = /^[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?[\])]?(?=[\s:–—-]|$)/
const CLOCK_BEHIND = /[\s|,([–—-]((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?[\])]?:?$/
const LABEL = /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ0-9][A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ0-9 .,'’()[\]|/&@#№"«»–_-]*$/u
const LONGEST_LABEL = 70
const MOST_WORDS = 7
const SENTENCE = /[a-zß-öø-ÿа-џ]{3}\. /u
const CAPITALS = /^[A-ZÀ-ÖØ-ÞЀ-Я][A-ZÀ-ÖØ-ÞЀ-Я-]+[.,]?$|^(?:[A-ZÀ-ÖØ-ÞЀ-Я]\.){1,2}$/u

function clock(hours: string | undefined, minutes: string, seconds: string): string {
  return [hours ?? '0', minutes, seconds].map((part) => part.padStart(2, '0')).join(':')
}

/** Whether a stretch may be the name of a voice, by its shape. */
function isLabel(label: string): boolean {
  if (label.length < 2 || label.length > LONGEST_LABEL || !LABEL.test(label) || SENTENCE.test(label))
    return false
  return startsUpper(label) && label.split(/\s+/u).length <= MOST_WORDS
}

const skipSpace = (value: string, from: number): number => {
  let at = from
  while (/[\s–—-]/u.test(value[at] ?? '')) at++
  return at
}

/** 'ПРЕДСЕДАТЕЛЬ. Слово …', 'ОРЛОВ И.И. Спасибо': capitals up to a full stop, then a sentence. */
function capitalLabel(value: string, from: number): { end: number; body: number } | null {
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
    if (!CAPITALS.test(word)) break
    long ||= word.replace(/[.,]/u, '').length >= 3
    end = stop
    at = stop + 1
  }
  const body = skipSpace(value, end)
  const sentence = /^[A-ZÀ-ÖØ-ÞЀ-Я](?:[a-zß-öø-ÿа-џ]|\s|$)/u.test(value.slice(body, body + 2))
  return long && value[end - 1] === '.' && sentence ? { end, body } : null
}

/** The voice that a line names at its head, or null for a line that names none. */
export function readSpokenLine(value: string): SpokenLine | null {
  const timed = CLOCK.exec(value)
  const [whole = '', hours, minutes, seconds] = timed ?? []
  const time = minutes !== undefined && seconds !== undefined ? clock(hours, minutes, seconds) : null
  const start = time === null ? 0 : skipSpace(value, whole.length)
  const head = value.slice(start, start + LONGEST_LABEL + 16)
  const colon = labelColon(head)
  if (colon > 0) {
    const label = head.slice(0, colon)
    const behind = CLOCK_BEHIND.exec(label)
    const end = behind ? behind.index : colon
    if (isLabel(labelWords(label.slice(0, end)))) {
      const said = behind?.[1] === undefined ? null : readClock(behind[1])
      const body = skipSpace(value, start + colon + 1)
      return { time: time ?? said, start, end: start + end, body, sure: (time ?? said) !== null }
    }
  }
  const behind = value.length <= LONGEST_LABEL + 16 ? CLOCK_BEHIND.exec(value) : null
  if (behind?.[1] !== undefined && isLabel(labelWords(value.slice(start, behind.index))))
    return { time: readClock(behind[1]), start, end: behind.index, body: value.length, sure: true }
  const capitals = capitalLabel(value, start)
  if (capitals) return { time, start, end: start + (capitals.end - start), body: capitals.body, sure: true }
  // A line of the time and the name alone: '0:03 Орлова Анна'.
  if (time !== null && start < value.length && isLabel(value.slice(start)) && isName(value.slice(start)))
    return { time, start, end: value.length, body: value.length, sure: true }
  return null
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

function readClock(written: string): string {
  const parts = written.split(':')
  const [seconds = '', minutes = '', hours] = parts.reverse()
  return clock(hours, minutes, seconds)
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

/** A given name alone, as people who know one another are labelled: 'Марина'. */
export function isGivenName(label: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(label) && readGivenName(label).some(({ cases }) => cases.includes('nominative'))
  )
}

const CALLED = /(?:^|[.,!?…] )(\p{Lu}\p{Ll}{1,30}),|, (\p{Lu}\p{Ll}{1,30})[?.!]/gu

/** The names by which somebody is called in what is said: 'Bob, can you …', 'thank you, Anna.' */
function calledNames(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { whole } of units) {
    const body = whole.value.slice(whole.value.indexOf(': ') + 2)
    for (const [, first, last] of body.matchAll(CALLED)) {
      const name = first ?? last
      if (name !== undefined) names.add(name)
    }
  }
  return names
}

const LEAST_LINES = 4
const LEAST_TIMED = 3
const LEAST_TOPICS = 2
const NAMED_SHARE = 0.6
const SPOKEN_SHARE = 0.4

/** Whether a label names a part of a written protocol: 'РЕШИЛИ:', 'Срок:'; chair and secretary may be voices too. */
export function isSectionLabel(value: string, lexicon: Lexicon): boolean {
  const label = readLabel(value, lexicon)
  return label !== null && label.separator !== 'none' && label.key !== 'chair' && label.key !== 'secretary'
}

/**
 * Whether a document is what was said, word for word, rather than a written protocol: captions, lines with times, or a
 * text most of whose lines begin with one of a few voices and that has no sections of a protocol.
 */
export function isTranscript(document: Document, units: readonly Unit[], lexicon: Lexicon): boolean {
  if (document.children.some(({ type }) => type === 'speech')) return true
  const counts = new Map<string, number>()
  const sections: number[] = []
  const labels: { readonly label: string; readonly index: number }[] = []
  let timed = 0
  units.forEach((unit, index) => {
    if (unit.row || unit.heading > 0 || unit.bullet !== null) return
    const { value } = unit.whole
    const line = readSpokenLine(value)
    if (!line) return
    const label = value.slice(line.start, line.end)
    if (isSectionLabel(`${label.replace(/\.$/u, '')}:`, lexicon)) {
      sections.push(index)
      return
    }
    labels.push({ label, index })
    if (line.time !== null) timed++
    counts.set(label, (counts.get(label) ?? 0) + 1)
  })
  // Fields at the head ('Запись: …', 'Присутствуют: …') come before the first voice that is heard again.
  const first = labels.find(({ label }) => (counts.get(label) ?? 0) > 1)?.index ?? labels[0]?.index ?? 0
  const spoken = labels.filter(({ index }) => index >= first).length
  const after = units.length - first
  const headed = units.filter(({ heading }, index) => heading > 0 && index > 0)
  const minuted =
    headed.length >= LEAST_TOPICS && headed.some(({ whole }) => isSectionLabel(`${whole.value}:`, lexicon))
  if (!minuted && timed >= LEAST_TIMED && timed * 4 >= after) return true
  // Minutes of talk keep the topics as headings between the voices; a transcript has none.
  if (headed.length >= LEAST_TOPICS) return false
  if (
    spoken < LEAST_LINES ||
    counts.size < 2 ||
    sections.some((index) => index > first) ||
    spoken < after * SPOKEN_SHARE
  )
    return false
  const repeated = [...counts.values()].some((count) => count > 1)
  const called = calledNames(units)
  const isVoice = (label: string): boolean =>
    isName(label) || isRole(label, lexicon) || isCapitals(label) || isGivenName(label) || called.has(label)
  const named = [...counts].filter(([label]) => isVoice(label))
  const namedLines = named.reduce((sum, [, count]) => sum + count, 0)
  return repeated && namedLines >= spoken * NAMED_SHARE
}

const isCapitals = (label: string): boolean => label === label.toUpperCase() && wordsOf(label).length > 0

/** 'Председатель', 'Секретарь собрания'. */
export function isRole(label: string, lexicon: Lexicon): boolean {
  const read = readLabel(`${label.replace(/\.$/u, '')}:`, lexicon)
  return read !== null && (read.key === 'chair' || read.key === 'secretary')
}
