import { readFileSync } from 'node:fs'
import path from 'node:path'
import { read } from '../../src/read/readers.ts'
import { isSpoken } from '../../src/language/lexicon.ts'
import { openingFeatures, sightsOf } from '../../src/recognise/decode/opening-features.ts'
import { bucketsOf } from '../../src/recognise/doubt/buckets.ts'
import { overviewOf, type Overview } from '../../src/recognise/observe/overview.ts'
import { undressed } from '../../src/recognise/page-dress.ts'
import { prepared } from '../../src/recognise/prepared.ts'
import { isTranscript } from '../../src/recognise/speech/is-transcript.ts'
import { stated } from '../../src/recognise/stated.ts'
import { arranged } from '../../src/recognise/arranged.ts'
import { overlap } from '../accuracy/compare.ts'
import { clausesOfGold } from '../accuracy/facts.ts'
import type { Gold } from '../accuracy/gold.ts'
import { goldOf, recordsIn } from '../accuracy/pairs.ts'
import type { Example } from './train.ts'

const SAME_TITLE = 0.75
const SAME_CLAUSE = 0.8
/** Titles so few lines from one another, and no decision between them, stand in a list. */
const APART = 4
/** Words of a line besides a title that it begins with. */
const MORE = 8

/** A line of a record: what is seen of it, and whether it opens a question. */
export interface LineExample extends Example {
  readonly set: string
}

/** The overview of a written record; null of a transcript. */
async function viewed(name: string, bytes: Uint8Array): Promise<Overview | null> {
  const document = await read(name, bytes, {})
  const { units, language } = prepared(document)
  if (isSpoken(language) && isTranscript(document, units, language)) return null
  const { statements, lexicon } = stated(
    arranged(undressed(units, document.source).units, language),
    language,
  )
  return overviewOf(statements, lexicon)
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
export function openingsOf(lines: Overview['lines'], gold: Gold): Set<number> {
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

/** The lines of the written records of a folder. Those that number a question and are no title are neither. */
export async function lineExamples(folder: string): Promise<LineExample[]> {
  const examples: LineExample[] = []
  for (const name of recordsIn(folder)) {
    const file = path.join(folder, name)
    const overview = await viewed(name, readFileSync(file))
    if (!overview) continue
    const sights = sightsOf(overview)
    const openings = openingsOf(overview.lines, goldOf(file))
    for (const { index, statement } of overview.lines) {
      const opens = openings.has(index)
      if (statement.question && !opens) continue
      const buckets = bucketsOf(overview.lexicon.code, openingFeatures(index, sights))
      examples.push({ set: path.basename(folder), buckets, wrong: opens })
    }
  }
  return examples
}
