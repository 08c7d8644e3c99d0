/**
 * `npm run doubt:said`: learns from transcripts with hand-made facts what false decisions have in common, and writes the weights
 * to src/recognise/speech/said-weights.ts. Transcripts are those of test/first-sight and test/accuracy, as the program reads
 * them and as older versions did, whose faults are natural ones; the small meetings of test/phrases are all right.
 *
 * --left-out  only judges each set of test/first-sight as it was read before it was worked on, by weights learned of the others
 *
 * The same transcripts and versions give the same weights.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packed } from '../src/recognise/doubt/packed.ts'
import { sharesFrom, leftOut, type TaggedRecord } from './doubt/left-out.ts'
import { withOlder } from './doubt/older.ts'
import { saidPhrases, saidReadings } from './doubt/said.ts'
import { trained, type Training } from './doubt/train.ts'
import { percent, print, writeWeights } from './doubt/weights-file.ts'

const ROOT = path.join(import.meta.dirname, '..')
const FIRST_SIGHT = path.join(ROOT, 'test/first-sight')
const WEIGHTS = path.join(ROOT, 'src/recognise/speech/said-weights.ts')
/** From which scores on a decision is doubtful, and more like talk: see docs/accuracy.md for what that finds. */
const BOUNDS = { LOW: -2.4, TALK: -0.9 }
/** Few transcripts, and many words: each is seen more often, and fewer are kept (600, 1000 and 1500 find the same). */
const TRAINING: Training = { rounds: 4, rate: 0.1, shrink: 1e-3, least: 12, most: 600 }
/** The program as it stood before each set was worked on. */
const OLDER: Readonly<Record<string, readonly string[]>> = {
  cc0380c4: ['speech-1', 'speech-2'],
  '0c164221': ['speech-3'],
  '246a7cb0': ['speech-4'],
  '809cda75': ['speech-5'],
  '86018898': ['speech-6'],
}

const { values: flags } = parseArgs({ options: { 'left-out': { type: 'boolean', default: false } } })
const SETS = readdirSync(FIRST_SIGHT)
  .filter((name) => /^speech-\d+$/.test(name))
  .sort()

async function readAll(): Promise<TaggedRecord[]> {
  const records: TaggedRecord[] = []
  const folders = SETS.map((name) => path.join(FIRST_SIGHT, name))
  for (const folder of [...folders, path.join(ROOT, 'test/accuracy/transcripts')])
    records.push(...(await saidReadings(folder, null)).map((one) => ({ ...one, by: '' })))
  for (const revision of Object.keys(OLDER))
    await withOlder(ROOT, revision, async (program) => {
      for (const folder of folders)
        records.push(...(await saidReadings(folder, program)).map((one) => ({ ...one, by: revision })))
    })
  return records
}

/** Prints what weights learned from the other sets find in each, as it was read before it was worked on. */
function printLeftOut(records: readonly TaggedRecord[]): void {
  const byProgram = leftOut(records, SETS, Object.keys(OLDER), TRAINING)
  const first = [...byProgram].flatMap(([by, scored]) =>
    scored.filter(({ set, pointer }) => pointer !== '' && OLDER[by]?.includes(set)),
  )
  for (const [name, bound] of Object.entries(BOUNDS))
    for (const set of [...SETS, '']) {
      const { wrongs, rights, wrong, right } = sharesFrom(
        first.filter((one) => one.set.startsWith(set)),
        bound,
      )
      print(
        `${name} ${set || 'all'}: ${percent(wrong)} of ${String(wrongs)} false decisions, ${percent(right)} of ${String(rights)} true ones`,
      )
    }
}

const records = await readAll()
if (flags['left-out']) printLeftOut(records)
else {
  const examples = [...records.flatMap((one) => one.examples), ...(await saidPhrases())]
  const text = packed(trained(examples, TRAINING))
  writeWeights(
    WEIGHTS,
    'Made by `npm run doubt:said`: the scores from which on a decision is doubtful, and talk, and the weights, packed as `packed.ts` says.',
    BOUNDS,
    text,
  )
  print(`${String(examples.length)} decisions, ${String(text.length)} letters of weights`)
}
