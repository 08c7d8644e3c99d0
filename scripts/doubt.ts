/**
 * `npm run doubt`: learns from records with hand-made facts what wrong facts have in common, and writes the weights to
 * src/recognise/doubt/weights.ts. Records are those of test/accuracy and of the written sets of test/first-sight, read as they
 * are and damaged (scripts/doubt/damage.ts), since few facts are wrong in records that have been worked on.
 *
 * --older REVISION,…  reads them by older versions of the program too, whose faults are natural ones
 * --left-out          also judges each set of test/first-sight by weights learned from all the others
 *
 * The same records and versions give the same weights.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packed } from '../src/recognise/doubt/packed.ts'
import { read } from '../src/read/readers.ts'
import { recognise } from '../src/recognise/recognise.ts'
import { DAMAGES, randomFrom } from './doubt/damage.ts'
import { boundFor, leftOut, sharesFrom, type TaggedRecord } from './doubt/left-out.ts'
import { withOlder } from './doubt/older.ts'
import { readingsOf } from './doubt/readings.ts'
import { trained } from './doubt/train.ts'
import { percent, print, writeWeights } from './doubt/weights-file.ts'

const ROOT = path.join(import.meta.dirname, '..')
const FIRST_SIGHT = path.join(ROOT, 'test/first-sight')
const WEIGHTS = path.join(ROOT, 'src/recognise/doubt/weights.ts')
/** From which scores on facts are doubtful, and very much so: see docs/review.md for what that finds. */
const BOUNDS = { LOW: -0.6, HIGH: 0.5 }

const { values: flags } = parseArgs({
  options: {
    older: { type: 'string', default: '' },
    'left-out': { type: 'boolean', default: false },
  },
})

const SETS = readdirSync(FIRST_SIGHT)
  .filter((name) => /^(?:ru|en)-\d+$/.test(name))
  .sort()
const older = flags.older.split(',').filter(Boolean)

async function readAll(): Promise<TaggedRecord[]> {
  const folders = [...SETS.map((name) => path.join(FIRST_SIGHT, name)), path.join(ROOT, 'test/accuracy')]
  const records: TaggedRecord[] = []
  for (const [at, damage] of DAMAGES.entries()) {
    const random = randomFrom(at + 1)
    for (const folder of folders) {
      const readings = await readingsOf(folder, { read, recognise }, random, damage)
      records.push(...readings.map((one) => ({ ...one, by: at === 0 ? '' : `damage ${String(at)}` })))
    }
  }
  for (const revision of older)
    await withOlder(ROOT, revision, async (program) => {
      for (const folder of folders.slice(0, -1))
        records.push(
          ...(await readingsOf(folder, program, randomFrom(1))).map((one) => ({ ...one, by: revision })),
        )
    })
  return records
}

/** Prints what weights learned from the other sets find in each, as it is read now and by older versions. */
function printLeftOut(records: readonly TaggedRecord[]): void {
  for (const [by, scored] of leftOut(records, SETS, ['', ...older])) {
    print(by === '' ? 'As the program reads now:' : `As the program at ${by} read:`)
    for (const [name, bound] of Object.entries(BOUNDS))
      for (const set of [...SETS, 'ru', 'en', '']) {
        const some = scored.filter((one) => one.set.startsWith(set))
        const { wrongs, rights, wrong, right } = sharesFrom(some, bound)
        print(
          `  ${name} ${set || 'all'}: ${percent(wrong)} of ${String(wrongs)} wrong facts, ${percent(right)} of ${String(rights)} right ones`,
        )
      }
    for (const share of [0.02, 0.04, 0.06, 0.08, 0.12, 0.2]) {
      const bound = boundFor(scored, share)
      print(
        `  ${percent(share)} of the right ones: ${percent(sharesFrom(scored, bound).wrong)} of the wrong ones, from ${bound.toFixed(2)} on`,
      )
    }
  }
}

const records = await readAll()
const text = packed(trained(records.flatMap(({ examples }) => examples)))
writeWeights(
  WEIGHTS,
  'Made by `npm run doubt`: the scores from which on a fact is doubtful, and the weights, packed as `packed.ts` says.',
  BOUNDS,
  text,
)
print(`${String(records.length)} readings, ${String(text.length)} letters of weights`)
if (flags['left-out']) printLeftOut(records)
