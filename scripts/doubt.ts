/**
 * `npm run doubt`: learns from records with hand-made facts what wrong facts have in common, and writes the weights to
 * src/recognise/doubt/weights.ts. Records are those of test/accuracy and of the written sets of test/first-sight: as the program
 * read each set before it was worked on, whose faults are natural, as it reads them now, and now with damage
 * (scripts/doubt/damage.ts). The facts of the cases of test/fixtures and examples are all right.
 *
 * --left-out  only judges each set of test/first-sight, as it was read at first sight, by weights learned from all the others
 * --also FOLDER@REVISION  learns of the records of a folder elsewhere, too, as a revision read them and as they are read now
 *
 * The same records and versions give the same weights.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packed } from '../src/recognise/doubt/packed.ts'
import { isUnlikely } from '../src/recognise/doubt/doubts.ts'
import { read } from '../src/read/readers.ts'
import { recogniseWhole } from '../src/recognise/recognise.ts'
import { addAll } from '../src/source/add-all.ts'
import { DAMAGES, randomFrom } from './doubt/damage.ts'
import { readBefore, readBesides } from './doubt/first-sight.ts'
import { boundFor, leftOut, sharesFrom, type Scored, type TaggedRecord } from './doubt/left-out.ts'
import { withOlder } from './doubt/older.ts'
import { casesOf, readingsOf } from './doubt/readings.ts'
import { trained } from './doubt/train.ts'
import { percent, print, writeWeights } from './doubt/weights-file.ts'

const ROOT = path.join(import.meta.dirname, '..')
const FIRST_SIGHT = path.join(ROOT, 'test/first-sight')
const WEIGHTS = path.join(ROOT, 'src/recognise/doubt/weights.ts')
/**
 * From which odds on facts are doubtful, and very much so, and from which they are not stated: see docs/review.md for
 * what that finds.
 */
const BOUNDS = { LOW: -0.9, HIGH: 0, LEFT_OUT: 0.5 }
const { values: flags } = parseArgs({
  options: {
    'left-out': { type: 'boolean', default: false },
    also: { type: 'string', multiple: true, default: [] },
  },
})
const ALSO = readBesides(flags.also)
/** Where the records of a set are. */
const folderOf = (set: string): string =>
  ALSO.map(([, folder]) => folder).find((folder) => path.basename(folder) === set) ??
  path.join(FIRST_SIGHT, set)
const OLDER = [
  ...readBefore('written'),
  ...ALSO.map(([revision, folder]): [string, string[]] => [revision, [path.basename(folder)]]),
]
const SETS = OLDER.flatMap(([, sets]) => sets).sort()

async function readAll(): Promise<TaggedRecord[]> {
  const records: TaggedRecord[] = []
  for (const [revision, sets] of OLDER)
    await withOlder(ROOT, revision, async (program) => {
      for (const name of sets) {
        const readings = await readingsOf(folderOf(name), program, randomFrom(1))
        addAll(
          records,
          readings.map((one) => ({ ...one, by: 'older' })),
        )
      }
    })
  const folders = [...SETS.map(folderOf), path.join(ROOT, 'test/accuracy')]
  for (const [at, damage] of DAMAGES.entries()) {
    const random = randomFrom(at + 1)
    for (const folder of folders) {
      const readings = await readingsOf(folder, { read, recognise: recogniseWhole }, random, damage)
      addAll(
        records,
        readings.map((one) => ({ ...one, by: `damage ${String(at)}` })),
      )
    }
  }
  for (const folder of ['test/fixtures', 'examples'])
    addAll(
      records,
      (await casesOf(folder)).map((one) => ({ ...one, by: 'case' })),
    )
  return records
}

const sumOf = (some: readonly Scored[], key: 'rights' | 'wrongs'): number =>
  some.reduce((sum, one) => sum + one[key], 0)

/** Prints what is doubtful of some facts, and what leaving out the unlikely ones does. */
function printShares(name: string, scored: readonly Scored[]): void {
  const [wrongs, rights] = [sumOf(scored, 'wrongs'), sumOf(scored, 'rights')]
  print(`${name}: ${String(wrongs)} wrong facts, ${String(rights)} right ones`)
  for (const bound of [BOUNDS.LOW, BOUNDS.HIGH]) {
    const { wrong, right } = sharesFrom(scored, bound)
    print(
      `  from ${String(bound)} on ${percent(wrong)} of the wrong ones, ${percent(right)} of the right ones`,
    )
  }
  const most = boundFor(scored, 0.08)
  print(
    `  8 % of the right ones: ${percent(sharesFrom(scored, most).wrong)} of the wrong ones, from ${most.toFixed(2)} on`,
  )
  const out = scored.filter(({ kind, score }) => kind !== null && isUnlikely(kind, score))
  const [outWrong, outRight] = [sumOf(out, 'wrongs'), sumOf(out, 'rights')]
  const before = wrongs / (wrongs + rights)
  const after = (wrongs - outWrong) / (wrongs + rights - outWrong - outRight)
  print(
    `  left out: ${String(outWrong)} wrong ones, ${String(outRight)} right ones; wrong of 100: ${percent(before)} → ${percent(after)}`,
  )
}

const records = await readAll()
if (flags['left-out']) {
  const scored = leftOut(records, SETS, 'older')
  for (const set of [...SETS, 'ru', 'en', ''])
    printShares(
      set || 'all',
      scored.filter((one) => one.set.startsWith(set)),
    )
} else {
  const text = packed(trained(records.flatMap(({ examples }) => examples)))
  writeWeights(
    WEIGHTS,
    'Made by `npm run doubt`: the odds from which on a fact is doubtful, or not stated; and the weights, packed as `packed.ts` says.',
    BOUNDS,
    text,
  )
  print(`${String(records.length)} readings, ${String(text.length)} letters of weights`)
}
