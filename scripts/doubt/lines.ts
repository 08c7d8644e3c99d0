import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lineFeatures } from '../../src/recognise/decode/line-odds.ts'
import { sightsOf } from '../../src/recognise/decode/opening-features.ts'
import { bucketsOf } from '../../src/recognise/doubt/buckets.ts'
import type { Overview } from '../../src/recognise/observe/overview.ts'
import type { ReadLine } from '../../src/recognise/recognised.ts'
import { overlap } from '../accuracy/compare.ts'
import { clausesOfGold } from '../accuracy/facts.ts'
import type { Gold } from '../accuracy/gold.ts'
import { goldOf, recordsIn } from '../accuracy/pairs.ts'
import type { Program } from './readings.ts'

const SAME_TITLE = 0.75
/** A title that a line says nearly so is not told to open nothing. */
const LIKE_TITLE = 0.7
const SAME_CLAUSE = 0.8
/** A clause that stands as a whole in a line, with who and when behind it. */
const MOST_OF_LINE = 0.55
const WHOLE_CLAUSE = 0.9
const PART_OF_CLAUSE = 0.85
/** Of two lines alike, the one that is no clause yet. */
const TAKEN = 0.05
/** Titles so few lines from one another, and no decision between them, stand in a list. */
const APART = 4
/** Words of a line besides a title that it begins with. */
const MORE = 8

/** A line of a record: what is seen of it, and whether it opens a question and is a clause; null where that is not judged. */
export interface LineExample {
  readonly set: string
  readonly language: string
  readonly buckets: Int32Array
  readonly opens: boolean | null
  readonly decides: boolean | null
}

/** How alike a line is to some words, whether its label is one or not. */
const alike = (wanted: string, { said, words }: Overview['lines'][number]): number =>
  Math.max(overlap(wanted, said), overlap(wanted, words))

/** Whether a line is a title or begins with it. */
function titled(title: string, line: Overview['lines'][number]): boolean {
  const head = line.words
    .split(/\s+/)
    .slice(0, title.split(/\s+/).length + MORE)
    .join(' ')
  return (
    alike(title, line) >= SAME_TITLE ||
    (title.includes(' ') && head.toLowerCase().includes(title.toLowerCase()))
  )
}

/** Index of the line most like each clause, by the place of its question; -1 for clauses of none. */
function clauseLines(lines: Overview['lines'], gold: Gold): Map<number, number> {
  const found = new Map<number, number>()
  for (const { text, item } of clausesOfGold(gold)) {
    let [most, best] = [SAME_CLAUSE, -1]
    for (const line of lines) {
      const likeness = alike(text, line)
      if (likeness >= most) [most, best] = [likeness + Number.EPSILON, line.index]
    }
    if (best >= 0) found.set(best, item)
  }
  return found
}

/** Indexes of the lines where the questions of the gold facts open: the last that has the title before a decision is taken on it. */
function openingsOf(lines: Overview['lines'], gold: Gold): Set<number> {
  const clauses = clauseLines(lines, gold)
  const questions = gold.agenda ?? []
  const places = questions.map(({ title }) =>
    lines.flatMap((line) => (!clauses.has(line.index) && titled(title, line) ? [line.index] : [])),
  )
  const first = (item: number): number =>
    Math.min(Infinity, ...[...clauses].flatMap(([at, of]) => (of === item ? [at] : [])))
  const decides = (from: number, to: number): boolean =>
    [...clauses.keys()].some((at) => at > from && at < to)
  const inList = (item: number, at: number): boolean =>
    [...(places[item - 1] ?? []), ...(places[item + 1] ?? [])].some((other) => {
      const [from, to] = other < at ? [other, at] : [at, other]
      return to - from <= APART && !decides(from, to)
    })
  const found = new Set<number>()
  for (const item of questions.keys()) {
    const before = (places[item] ?? []).filter((at) => at < first(item))
    const free = before.filter((at) => !inList(item, at))
    const [only, ...others] = before
    const next = Math.min(Infinity, ...places.flat().filter((at) => at > (only ?? 0)))
    const opens = free.at(-1) ?? (others.length > 0 || first(item) < next ? before.at(-1) : undefined)
    if (opens !== undefined) found.add(opens)
  }
  return found
}

const WORD = /[\p{L}\p{N}]+/gu
const wordsOf = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? []

/** Share of some words that others have. */
function shareOf(some: string, others: string): number {
  const left = [...wordsOf(others)]
  const words = wordsOf(some)
  let found = 0
  for (const word of words) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    found++
  }
  return words.length === 0 ? 0 : found / words.length
}

/** The index of the line for which something is the most, and how much; -1 where it is nothing of any. */
function mostOf(lines: Overview['lines'], of: (line: Overview['lines'][number]) => number): [number, number] {
  let [best, most] = [-1, 0]
  for (const line of lines) {
    const value = of(line)
    if (value > most) [best, most] = [line.index, value]
  }
  return [best, most]
}

/** Indexes of the lines that are clauses of the gold facts, and of those that only have one among other words. */
function clausesIn(lines: Overview['lines'], gold: Gold): { clauses: Set<number>; parts: Set<number> } {
  const [clauses, parts] = [new Set<number>(), new Set<number>()]
  for (const { text } of clausesOfGold(gold)) {
    const [best, likeness] = mostOf(
      lines,
      (line) => alike(text, line) - (clauses.has(line.index) ? TAKEN : 0),
    )
    const whole = shareOf(text, lines[best]?.words ?? '') >= WHOLE_CLAUSE
    if (likeness >= SAME_CLAUSE || (likeness >= MOST_OF_LINE && whole)) clauses.add(best)
    else {
      const [part, share] = mostOf(lines, ({ words }) => shareOf(text, words))
      if (share >= PART_OF_CLAUSE) parts.add(part)
    }
  }
  return { clauses, parts }
}

/** Whether a line says one of the titles of the gold facts, or nearly so. */
const saysTitle = ({ agenda = [] }: Gold, line: Overview['lines'][number]): boolean =>
  agenda.some(
    ({ title }) =>
      alike(title, line) >= LIKE_TITLE ||
      (title.includes(' ') && line.words.toLowerCase().includes(title.toLowerCase())),
  )

/** The lines of a record as a program saw them, with the cues that it knew. */
function examplesIn(set: string, overview: Overview, read: readonly ReadLine[], gold: Gold): LineExample[] {
  const { lines, lexicon } = overview
  const sights = sightsOf(overview)
  const openings = openingsOf(lines, gold)
  const { clauses, parts } = clausesIn(lines, gold)
  return lines.map((line): LineExample => {
    const { index, statement, words } = line
    // A line that leads in to points names those who have them: it is no clause and has its place.
    const leadsIn = !lexicon.minutes && words.trim().endsWith(':')
    const opens = openings.has(index) || (statement.question || saysTitle(gold, line) ? null : false)
    const decides = clauses.has(index) || (parts.has(index) || leadsIn ? null : false)
    const buckets = bucketsOf(lexicon.code, lineFeatures(index, sights, read[index]?.fired ?? []))
    return { set, language: lexicon.code, buckets, opens, decides }
  })
}

/** The lines of the written records of a folder; `overviewOf` gives what a program saw of the record that it read last. */
export async function lineExamples(
  folder: string,
  { read, recognise }: Program,
  overviewOf: () => Overview | null,
): Promise<LineExample[]> {
  const examples: LineExample[] = []
  for (const name of recordsIn(folder)) {
    const file = path.join(folder, name)
    const { lines } = await recognise(await read(name, readFileSync(file), {}))
    const overview = overviewOf()
    if (overview && overview.lines.length === lines.length)
      examples.push(...examplesIn(path.basename(folder), overview, lines, goldOf(file)))
  }
  return examples
}
