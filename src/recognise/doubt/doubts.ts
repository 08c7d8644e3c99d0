import { DOUBTFUL, doubtSigns, VERY_DOUBTFUL, type DoubtSign } from '../../model/doubt-signs.ts'
import type { Doubt, Protocol } from '../../model/schema.ts'
import type { ReadLine } from '../recognise.ts'
import { judgedFacts, type JudgedFact } from './judged-facts.ts'
import * as looks from './looks.ts'

/** Margins, in the units of `STRENGTH`. */
const CLOSE = 3
const HARDLY = 1
/** Lines on either side in which unread words speak against a fact. */
const BESIDE = 2
/** Pieces not understood for each line of the record, from which on it is little understood. */
const LITTLE = 0.15
const FEWEST_LINES = 5
/** Share of questions without decisions from which on those of others may be theirs. */
const EMPTY = 0.3
const MANY_DECISIONS = 6
const FEW_WORDS = 3
const LONG_TITLE = 40
const SHORT_OPENING = 6

/** What is known of a record besides a fact. */
interface Surroundings {
  readonly russian: boolean
  readonly lines: readonly ReadLine[]
  /** Offsets of what was not understood, ascending. */
  readonly unread: readonly number[]
  readonly littleUnderstood: boolean
  readonly questions: number
  readonly emptyQuestions: boolean
  /** How many decisions each question has, those within others too. */
  readonly decisions: ReadonlyMap<number | null, number>
  /** How often somebody is listed. */
  readonly listed: ReadonlyMap<string, number>
}

type Test = readonly [DoubtSign, boolean]

/** Index of the line that an offset stands in; the last that begins before it. */
function lineAt(lines: readonly ReadLine[], offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.position.start.offset ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const anyWithin = (offsets: readonly number[], start: number, end: number): boolean =>
  offsets.some((offset) => offset >= start && offset < end)

function lineTests(at: number, { lines, unread, littleUnderstood }: Surroundings): Test[] {
  const line = lines[at]
  if (!line) return []
  const { start, end } = line.position
  const from = lines[Math.max(0, at - BESIDE)]?.position.start.offset ?? 0
  const to = lines[Math.min(lines.length - 1, at + BESIDE)]?.position.end.offset ?? 0
  return [
    ['close-runner-up', line.margin < CLOSE],
    ['hardly-ahead', line.margin < HARDLY],
    ['no-cue', line.by === null],
    ['unread-within', anyWithin(unread, start.offset, end.offset)],
    ['unread-beside', anyWithin(unread, from, to)],
    ['record-little-understood', littleUnderstood],
  ]
}

function decisionTests({ text, question = null }: JudgedFact, around: Surroundings): Test[] {
  const words = looks.smallWords(text)
  const { russian } = around
  const opening = words.slice(0, SHORT_OPENING)
  return [
    ['no-verb', russian && !words.some(looks.isInfinitiveLike)],
    [
      'tells-what-happened',
      russian && opening.some(looks.isPastLike) && !opening.some(looks.isInfinitiveLike),
    ],
    ['speaks-of-votes', looks.speaksOfVotes(text)],
    ['few-words', words.length < FEW_WORDS],
    ['open-bracket', looks.isUnclosed(text)],
    ['tail-in-words', looks.hasTail(text)],
    ['number-within', looks.hasPoint(text)],
    ['several-sentences', looks.hasSentences(text)],
    ['ends-open', text.trimEnd().endsWith(':')],
    ['time-within', looks.hasClock(text)],
    ['of-no-question', question === null && around.questions > 0],
    ['questions-without-decisions', around.emptyQuestions],
    ['many-decisions', (around.decisions.get(question) ?? 0) > MANY_DECISIONS],
  ]
}

function titleTests({ text, kind }: JudgedFact): Test[] {
  const words = looks.smallWords(text)
  return [
    ['long-title', words.length > LONG_TITLE],
    ['title-of-sentences', looks.hasSentences(text)],
    ['told-of', words.slice(0, SHORT_OPENING).some(looks.isPastLike)],
    ['no-title', kind === 'item' && words.length === 0],
  ]
}

function ownTests(fact: JudgedFact, line: string, around: Surroundings): Test[] {
  const { kind, text, impersonal = false } = fact
  switch (kind) {
    case 'decision':
      return decisionTests(fact, around)
    case 'item':
    case 'title':
      return titleTests(fact)
    case 'present':
      return [
        ['named-with-what-they-do', looks.saysMore(line)],
        ['told-of', looks.smallWords(line).some(looks.isPastLike)],
        ['listed-twice', (around.listed.get(text) ?? 0) > 1],
        ['short-name', looks.isCutShort(text)],
      ]
    case 'assignee':
      return [
        ['not-to-do', line.includes(' не ')],
        ['no-person', impersonal],
        ['short-name', !impersonal && looks.isCutShort(text)],
      ]
    case 'deadline':
      return [
        ['several-dates', looks.datesIn(line) > 1],
        ['term-of-days', looks.isTerm(text)],
      ]
    case 'person':
      return [['short-name', looks.isCutShort(text)]]
    case 'head':
    case 'vote':
      return []
  }
}

function surroundings(
  model: Protocol,
  facts: readonly JudgedFact[],
  lines: readonly ReadLine[],
): Surroundings {
  const count = <Key>(keys: readonly Key[]): Map<Key, number> => {
    const counts = new Map<Key, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  const decisions = count(
    facts.flatMap(({ kind, question = null }) => (kind === 'decision' ? [question] : [])),
  )
  const empty = model.agenda.filter((_, at) => !decisions.has(at)).length
  return {
    russian: model.language === 'ru',
    lines,
    unread: model.unrecognized.map(({ position }) => position.start.offset),
    littleUnderstood: model.unrecognized.length / Math.max(FEWEST_LINES, lines.length) > LITTLE,
    questions: model.agenda.length,
    emptyQuestions: decisions.size > 0 && empty / Math.max(1, model.agenda.length) > EMPTY,
    decisions,
    listed: count(facts.flatMap(({ kind, text }) => (kind === 'present' ? [text] : []))),
  }
}

/**
 * The facts of a written record that are doubtful, by JSON Pointer as in `positions`: signs of the line that a fact stands
 * in, of its words and of the record are added up. What has no place in the text is not doubted, nor is a transcript.
 */
export function doubtsOf(model: Protocol, lines: readonly ReadLine[]): Record<string, Doubt> {
  if (lines.length === 0) return {}
  const facts = [...judgedFacts(model)]
  const around = surroundings(model, facts, lines)
  const found: Record<string, Doubt> = {}
  for (const fact of facts) {
    const place = model.positions[fact.pointer]
    if (!place) continue
    const at = lineAt(lines, place.start.offset)
    const tests: Test[] = [
      ...ownTests(fact, lines[at]?.text ?? '', around),
      ['of-doubtful-clause', fact.clause !== undefined && found[fact.clause] !== undefined],
      ...lineTests(at, around),
    ]
    const reasons = tests.flatMap(([id, holds]) => (holds ? [id] : []))
    const points = reasons.reduce((sum, id) => sum + doubtSigns[id].points, 0)
    if (points >= DOUBTFUL) found[fact.pointer] = { level: points >= VERY_DOUBTFUL ? 'high' : 'low', reasons }
  }
  return found
}
