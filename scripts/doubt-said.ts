/**
 * `npm run doubt:said`: learns from transcripts with hand-made facts which sentences decide something, and writes the weights
 * to src/recognise/speech/said-weights.ts. What the rules heard in a sentence is one of the things that are seen of it: of each
 * set of test/first-sight that is taken from the program as it stood before the set was worked on, whose faults are natural.
 *
 * --left-out        only judges each set by weights that were learned of the others
 * --without a,b     learns without some sets
 *
 * The same transcripts and versions give the same weights.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packed } from '../src/recognise/doubt/packed.ts'
import { withOlder } from './doubt/older.ts'
import type { JudgedRecord } from './doubt/readings.ts'
import { saidPhrases, saidReadings } from './doubt/said.ts'
import { scoreOf, trained, type Training } from './doubt/train.ts'
import { percent, print, writeWeights } from './doubt/weights-file.ts'

const ROOT = path.join(import.meta.dirname, '..')
const FIRST_SIGHT = path.join(ROOT, 'test/first-sight')
const WEIGHTS = path.join(ROOT, 'src/recognise/speech/said-weights.ts')
/** From which scores on what was heard is doubtful, or talk, and up to which a sentence decides: see docs/accuracy.md. */
const BOUNDS = { DECIDES: -0.75, LOW: -0.2, TALK: 1.5 }
/** Few sentences decide: all that is seen of eight or more has a weight. */
const TRAINING: Training = { rounds: 6, rate: 0.1, shrink: 1e-3, least: 8, most: 3000 }
/** Not learned from: the figures of what was never seen are read from it. */
const KEPT_APART = ['speech-7']
/** The program as it stood before each set was worked on. */
const OLDER: Readonly<Record<string, readonly string[]>> = {
  cc0380c4: ['speech-1', 'speech-2'],
  '0c164221': ['speech-3'],
  '246a7cb0': ['speech-4'],
  '809cda75': ['speech-5'],
  '86018898': ['speech-6'],
}

const { values: flags } = parseArgs({
  options: { 'left-out': { type: 'boolean', default: false }, without: { type: 'string', default: '' } },
})
const SETS = readdirSync(FIRST_SIGHT)
  .filter((name) => /^speech-\d+$/.test(name) && !KEPT_APART.includes(name))
  .sort()
const WITHOUT = flags.without.split(',')

async function readAll(): Promise<JudgedRecord[]> {
  const records = await saidReadings(path.join(ROOT, 'test/accuracy/transcripts'), null)
  for (const name of SETS.filter((set) => !Object.values(OLDER).flat().includes(set)))
    records.push(...(await saidReadings(path.join(FIRST_SIGHT, name), null)))
  for (const [revision, sets] of Object.entries(OLDER))
    await withOlder(ROOT, revision, async (program) => {
      for (const name of sets) records.push(...(await saidReadings(path.join(FIRST_SIGHT, name), program)))
    })
  return records
}

/** Shares of the sentences said to decide that do, and of those that do that are said to. */
function measured(name: string, judged: readonly Judged[], says: (one: Judged) => boolean): void {
  const said = judged.filter(says)
  const right = said.filter(({ wrong }) => !wrong).length
  const all = judged.filter(({ wrong }) => !wrong).length
  print(`${name}: P ${percent(right / Math.max(1, said.length))} R ${percent(right / Math.max(1, all))}`)
}

interface Judged {
  readonly set: string
  readonly heard: boolean
  readonly wrong: boolean
  readonly score: number
}

/** Prints what weights learned from the other sets find in each, beside what the rules heard. */
function printLeftOut(records: readonly JudgedRecord[]): void {
  const judged = SETS.flatMap((set): Judged[] => {
    const weights = trained(
      records.flatMap((one) => (one.set === set ? [] : one.examples)),
      TRAINING,
    )
    return records
      .filter((one) => one.set === set)
      .flatMap(({ examples }) =>
        examples.map(({ pointer, buckets, wrong }) => ({
          set,
          heard: pointer === 'heard',
          wrong,
          score: scoreOf(weights, buckets),
        })),
      )
  })
  for (const set of [...SETS, '']) {
    const some = judged.filter((one) => one.set.startsWith(set))
    measured(`${set || 'all'}, rules`, some, ({ heard }) => heard)
    measured(`${set || 'all'}, both`, some, ({ heard, score }) =>
      heard ? score < BOUNDS.TALK : score <= BOUNDS.DECIDES,
    )
  }
  for (const bound of [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]) {
    measured(
      `heard below ${String(bound)}`,
      judged.filter(({ heard }) => heard),
      ({ score }) => score < bound,
    )
    measured(
      `not heard below ${String(bound)}`,
      judged.filter(({ heard }) => !heard),
      ({ score }) => score <= bound,
    )
  }
}

const records = await readAll()
if (flags['left-out']) printLeftOut(records)
else {
  const known = records.filter(({ set }) => !WITHOUT.includes(set))
  const examples = [...known.flatMap((one) => one.examples), ...(await saidPhrases())]
  const text = packed(trained(examples, TRAINING))
  writeWeights(
    WEIGHTS,
    'Made by `npm run doubt:said`: the scores up to which a sentence decides, and from which on what was heard is doubtful, or talk; and the weights, packed as `packed.ts` says.',
    BOUNDS,
    text,
  )
  print(`${String(examples.length)} sentences, ${String(text.length)} letters of weights`)
}
