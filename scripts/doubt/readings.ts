import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Protocol } from '../../src/index.ts'
import { bucketsOf } from '../../src/recognise/doubt/buckets.ts'
import { seenFacts } from '../../src/recognise/doubt/features.ts'
import type { JudgedFact } from '../../src/recognise/doubt/judged-facts.ts'
import { surroundingsOf, type DoubtedLine } from '../../src/recognise/doubt/surroundings.ts'
import { read as readNow, type read } from '../../src/read/readers.ts'
import type { Recognised } from '../../src/recognise/recognised.ts'
import type { Document } from '../../src/document/document.ts'
import { casesIn } from '../../test/case.ts'
import { recogniseWhole, type RecogniseOptions } from '../../src/recognise/recognise.ts'
import { goldOf, recordsIn } from '../accuracy/pairs.ts'
import { judgement, type Verdict } from '../accuracy/score.ts'
import { emptyTallies } from '../accuracy/tally.ts'
import { withoutCues, withOtherWords, type Damage, type Random } from './damage.ts'
import type { Example } from './train.ts'

/** A fact with how many of the verdicts on it say that it is right, and wrong. */
export interface JudgedExample extends Example {
  readonly kind: JudgedFact['kind']
  readonly pointer: string
  readonly rights: number
  readonly wrongs: number
}

/** What a record gives: facts that may be doubted, and how many verdicts there are in all. */
export interface JudgedRecord {
  readonly set: string
  readonly file: string
  readonly examples: readonly JudgedExample[]
  readonly rights: number
  readonly wrongs: number
  readonly verdicts: readonly Verdict[]
}

/** The part of the program that reads; that of an older version has the same form. */
export interface Program {
  readonly read: typeof read
  readonly recognise: (
    document: Document,
    options?: RecogniseOptions & { byRules?: boolean },
  ) => Promise<Pick<Recognised, 'model' | 'lines'>>
}

const ENDINGS = ['', '/name', '/text', '/title']

/** The facts of a model that were judged, as examples. */
export function examplesOf(
  model: Protocol,
  lines: readonly DoubtedLine[],
  original: string,
  verdicts: readonly Verdict[],
): JudgedExample[] {
  const counts = new Map<string, { rights: number; wrongs: number }>()
  const keyOf = (isAttached: boolean, pointer: string): string => `${isAttached ? 'of ' : ''}${pointer}`
  for (const { field, pointer, right } of verdicts)
    for (const end of pointer === null ? [] : ENDINGS) {
      const key = keyOf(field === 'decisions.attached', `${pointer ?? ''}${end}`)
      const { rights, wrongs } = counts.get(key) ?? { rights: 0, wrongs: 0 }
      counts.set(key, { rights: rights + Number(right), wrongs: wrongs + Number(!right) })
    }
  return seenFacts(surroundingsOf(model, lines, original)).flatMap(({ fact, features }) => {
    const count = counts.get(keyOf(fact.kind === 'attached', fact.pointer))
    if (!count) return []
    const buckets = bucketsOf(fact.kind, features)
    return [{ kind: fact.kind, pointer: fact.pointer, buckets, wrong: count.wrongs > 0, ...count }]
  })
}

const NO_DAMAGE: Damage = { cues: 0, words: 0 }

/** Reads the written records of a folder as a program does, damaged or not. */
export async function readingsOf(
  folder: string,
  { read, recognise }: Program,
  random: Random,
  damage = NO_DAMAGE,
): Promise<JudgedRecord[]> {
  const readings: JudgedRecord[] = []
  for (const name of recordsIn(folder)) {
    const file = path.join(folder, name)
    const bytes = readFileSync(file)
    const text = bytes.toString('utf8')
    const other = damage.words > 0 ? Buffer.from(withOtherWords(text, damage.words, random)) : bytes
    const reading = await withoutCues(damage.cues, random, async () => {
      const document = await read(name, other, {})
      const found = await recognise(document)
      return { model: found.model, lines: found.lines, original: document.source.original }
    })
    const { model, lines, original } = reading
    if (lines.length === 0) continue
    const { verdicts } = judgement(goldOf(file), model, emptyTallies())
    const rights = verdicts.filter(({ right }) => right).length
    readings.push({
      set: path.basename(folder),
      file,
      examples: examplesOf(model, lines, original, verdicts),
      rights,
      wrongs: verdicts.length - rights,
      verdicts,
    })
  }
  return readings
}

/** The written cases of a folder, of which the facts that are read are known to be right. */
export async function casesOf(folder: string): Promise<JudgedRecord[]> {
  const readings: JudgedRecord[] = []
  for (const { folder: own, input, name } of casesIn(folder)) {
    const file = path.join(own, input)
    const document = await readNow(input, readFileSync(file), {})
    const { model, lines } = await recogniseWhole(document)
    const seen = seenFacts(surroundingsOf(model, lines, document.source.original))
    const examples = seen.map(({ fact: { kind, pointer }, features }) => ({
      kind,
      pointer,
      buckets: bucketsOf(kind, features),
      wrong: false,
      rights: 1,
      wrongs: 0,
    }))
    if (examples.length > 0)
      readings.push({ set: name, file, examples, rights: examples.length, wrongs: 0, verdicts: [] })
  }
  return readings
}
