import { smallWords } from '../doubt/looks.ts'
import { held, shareOf, step } from '../doubt/steps.ts'
import { SECTIONS } from '../label-groups.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'

const STEM = 5
const ENDING = 2
/** Of a line its beginning is looked at, and of that so many words. */
const LOOKED_AT = 300
const MOST_WORDS = 40
const HEAD = 3
/** Lines on either side that are looked at, and within which a line of the same look, or what was said, is looked for. */
const BESIDE = [-3, -2, -1, 1, 2, 3]
const FAR = 12
const NEAR = 3
const LONG = 90
const SHORT = 40

const DISTANCES = [2, 3, 5, 8, FAR]
const SENTENCES = /[.!?]\s+\p{Lu}/u
const LETTER = /[\p{L}\d]/u

const stem = (word: string): string => word.slice(0, STEM)
/** The mark that a text ends with; 'a' for a letter. */
const endOf = (text: string): string => (LETTER.test(text.slice(-1)) ? 'a' : text.slice(-1))

/** How a line is set: its level, bold, capitals, how it is numbered. */
function lookOf({ statement, unit, ordinal, capitals }: Line): string {
  const number = ordinal
    ? `${ordinal.style}${ordinal.closing}${String(Math.min(2, ordinal.parts.length))}`
    : ''
  const marks: [string, boolean][] = [
    [`h${String(statement.level)}`, statement.level > 0],
    ['b', unit.bold],
    ['C', capitals],
    ['*', unit.bullet !== null],
    ['|', unit.row !== null],
  ]
  return held(marks).join('') + number
}

/** What stands out in a line. */
function sortOf(line: Line): string {
  const { statement, key, unit, words } = line
  const [found] = held([
    ['head', statement.level > 0],
    [`key ${key ?? ''}`, key !== null],
    ['question', statement.question !== null],
    ['row', unit.row !== null],
    ['number', line.ordinal !== null],
    ['bullet', unit.bullet !== null],
    ['bold', unit.bold],
    ['capitals', line.capitals],
    ['votes', line.votes],
    ['clausal', line.clausal],
    ['name', line.namedFirst],
    ['long', words.length > LONG],
    ['middling', words.length > SHORT],
    ['short', true],
  ])
  return found ?? ''
}

/** What is seen of all lines of a record at once. */
export interface Sights {
  readonly overview: Overview
  readonly looks: readonly string[]
  readonly sorts: readonly string[]
  /** Whether a line tells what was said, decided or voted. */
  readonly tells: readonly boolean[]
  /** How many lines have a look, and how many of them what was said right below. */
  readonly alike: ReadonlyMap<string, { lines: number; told: number }>
  readonly record: readonly string[]
}

export function sightsOf(overview: Overview): Sights {
  const { lines, listing, lexicon } = overview
  const looks = lines.map(lookOf)
  const tells = lines.map((line) => (line.key !== null && SECTIONS.has(line.key)) || line.votes)
  const alike = new Map<string, { lines: number; told: number }>()
  for (const [at, look] of looks.entries()) {
    const told = Number(tells.slice(at + 1, at + 1 + NEAR).includes(true))
    const known = alike.get(look)
    alike.set(look, { lines: (known?.lines ?? 0) + 1, told: (known?.told ?? 0) + told })
  }
  const record = [
    `listing ${String(listing !== null)}`,
    step('lines', lines.length, [15, 30, 60, 120]),
    `lang ${lexicon.code}`,
    `heard ${String(lines.some(({ key }) => key === 'heard'))}`,
  ]
  return { overview, looks, tells, alike, record, sorts: lines.map(sortOf) }
}

function wordFeatures(text: string): string[] {
  const words = smallWords(text.slice(0, LOOKED_AT)).slice(0, MOST_WORDS)
  const head = words.slice(0, HEAD)
  return [
    `first ${head[0] ?? ''}`,
    `second ${stem(head[1] ?? '')}`,
    ...head.map((word, at) => `ends ${String(at)} ${word.slice(-ENDING)}`),
    ...head.map((word) => `head ${stem(word)}`),
    ...[...new Set(words.map(stem))].map((word) => `any ${word}`),
  ]
}

/** What is seen of a line by itself. */
function lineFeatures(line: Line): string[] {
  const { words, label, ordinal, unit } = line
  return [
    step('length', words.length, [8, 15, 25, 40, 60, 90, 130, 200, 350]),
    `end ${endOf(words)}`,
    `label ${line.key ?? ''}${label?.separator ?? ''}`,
    step('names', line.names.length, [1, 2, 3]),
    step('dates', line.dates.length, [1, 2]),
    `number ${ordinal ? `${ordinal.style}${ordinal.closing}${String(ordinal.parts.length)}` : ''}`,
    step('counts', ordinal?.parts.at(-1) ?? 0, [1, 2, 3, 6, 10]),
    ...held([
      ['label alone', line.said === ''],
      ['topical', line.topical],
      ['clausal', line.clausal],
      ['people', line.people],
      ['prose', line.prose],
      ['named first', line.namedFirst],
      ['votes', line.votes],
      ['gap', unit.gap],
      ['bold', unit.bold],
      ['capitals', line.capitals],
      ['colon', words.includes(':')],
      ['sentences', SENTENCES.test(words)],
      ['small', /^\p{Ll}/u.test(words)],
      ['digits', /\d/.test(words)],
      ['quote', words.includes('«')],
      ['signed', line.signed],
      ['opens unit', line.statement.first],
      ['indent', unit.indent > 0],
      ['dash', / [–—-] /.test(words)],
    ]),
  ]
}

/** How the number of a line goes on from that of another. */
function countFeatures(side: string, line: Line, other: Line): string[] {
  if (!line.ordinal || !other.ordinal) return []
  const [own, others] = [line.ordinal.parts, other.ordinal.parts]
  const ahead = (own.at(-1) ?? 0) - (others.at(-1) ?? 0)
  return [`${side} number ${String(others.length - own.length)} ${String(ahead)}`]
}

/** What is seen of the line right before or behind one. */
function nextFeatures(line: Line, other: Line, side: string, look: string, same: boolean): string[] {
  return [
    `${side} look ${look}`,
    step(`${side} length`, other.words.length, [15, 40, 90, 200]),
    `${side} first ${stem(smallWords(other.words.slice(0, LOOKED_AT))[0] ?? '')}`,
    `${side} end ${endOf(other.words)}`,
    ...countFeatures(side, line, other),
    ...held([
      [`${side} gap`, other.unit.gap],
      [`${side} same`, same],
      [`${side} topical`, other.topical],
    ]),
  ]
}

/** What is seen of the lines before and behind one. */
function besideFeatures(at: number, { overview: { lines }, looks, sorts }: Sights): string[] {
  return BESIDE.flatMap((way) => {
    const [line, other] = [lines[at], lines[at + way]]
    const side = String(way)
    if (!line || !other) return [`${side} none`]
    const sort = sorts[at + way] ?? ''
    const sortFeatures = [`${side} ${sort}`, `${way < 0 ? 'above' : 'below'} ${sort}`]
    if (Math.abs(way) > 1) return sortFeatures
    const look = looks[at + way] ?? ''
    return [...sortFeatures, ...nextFeatures(line, other, side, look, look === looks[at])]
  })
}

/** How many lines on one that is as asked for stands. */
function distance(at: number, way: 1 | -1, is: (at: number) => boolean): number {
  let far = 1
  while (far <= FAR && !is(at + far * way)) far++
  return far
}

/** Where a line stands, and how often and how evenly lines of its look do. */
function placeFeatures(at: number, { overview, looks, tells, alike }: Sights): string[] {
  const { lines, told } = alike.get(looks[at] ?? '') ?? { lines: 1, told: 0 }
  const same = (other: number): boolean => looks[other] === looks[at]
  const length = overview.lines.length
  return [
    step('alike', lines, [2, 3, 5, 8, 15, 30]),
    step('share alike', shareOf(lines, length), [0.02, 0.05, 0.1, 0.2, 0.4, 0.6]),
    step('told below', shareOf(told, lines), [0.1, 0.3, 0.5, 0.7, 0.9]),
    step(
      'next alike',
      distance(at, 1, (other) => other >= length || same(other)),
      DISTANCES,
    ),
    step(
      'last alike',
      distance(at, -1, (other) => other < 0 || same(other)),
      DISTANCES,
    ),
    step(
      'next told',
      distance(at, 1, (other) => other >= length || tells[other] === true),
      DISTANCES,
    ),
    step('position', at / length, [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9]),
    `listed ${overview.listing?.lines.get(at) ?? ''}`,
    `above body ${String(at < overview.bodyStart)}`,
    `look ${looks[at] ?? ''}`,
  ]
}

/** What is seen of the line at an index by which it may open a question. */
export function openingFeatures(at: number, sights: Sights): string[] {
  const line = sights.overview.lines[at]
  if (!line) return []
  return [
    ...wordFeatures(line.words),
    ...lineFeatures(line),
    ...besideFeatures(at, sights),
    ...placeFeatures(at, sights),
    `sort ${sights.sorts[at] ?? ''}`,
    ...sights.record,
  ]
}
