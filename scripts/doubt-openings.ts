/**
 * `npm run doubt:openings`: learns from written records with hand-made facts what lines that open a question have in common, and
 * writes the weights to src/recognise/decode/opening-weights.ts. Records are those of test/first-sight and test/accuracy.
 *
 * --left-out      only prints how well each set of test/first-sight is told by weights learned of the others
 * --without SET   learns without a set
 *
 * The same records give the same weights.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packed } from '../src/recognise/doubt/packed.ts'
import { lineExamples, type LineExample } from './doubt/openings.ts'
import { scoreOf, trained, type Training } from './doubt/train.ts'
import { percent, print, writeWeights } from './doubt/weights-file.ts'

const ROOT = path.join(import.meta.dirname, '..')
const FIRST_SIGHT = path.join(ROOT, 'test/first-sight')
const WEIGHTS = path.join(ROOT, 'src/recognise/decode/opening-weights.ts')
/** As many weights as say nearly what all of them do. */
const TRAINING: Training = { rounds: 5, rate: 0.1, shrink: 1e-4, least: 8, most: 1000 }
/** Not learned from: what was never seen. */
const KEPT_APART = ['ru-10', 'ru-11', 'en-8', 'en-9']

const { values: flags } = parseArgs({
  options: { 'left-out': { type: 'boolean', default: false }, without: { type: 'string', default: '' } },
})
const SETS = readdirSync(FIRST_SIGHT)
  .filter((name) => /^(?:ru|en)-\d+$/.test(name) && !KEPT_APART.includes(name))
  .sort()

const learned = (examples: readonly LineExample[], without: string): Float64Array =>
  trained(
    examples.filter(({ set }) => set !== without),
    TRAINING,
  )

/** Prints for each set which share of its openings is likelier than not, and of those that are which share opens a question. */
function printLeftOut(examples: readonly LineExample[]): void {
  for (const left of SETS) {
    const weights = learned(examples, left)
    const own = examples.filter(({ set }) => set === left)
    const likely = own.filter(({ buckets }) => scoreOf(weights, buckets) > 0)
    const right = likely.filter(({ wrong }) => wrong).length
    const all = own.filter(({ wrong }) => wrong).length
    print(
      `${left}: ${percent(right / Math.max(1, all))} of ${String(all)} openings; ${percent(right / Math.max(1, likely.length))} of ${String(likely.length)} likely lines`,
    )
  }
}

const examples: LineExample[] = []
for (const folder of [...SETS.map((name) => path.join(FIRST_SIGHT, name)), path.join(ROOT, 'test/accuracy')])
  examples.push(...(await lineExamples(folder)))
if (flags['left-out']) printLeftOut(examples)
else {
  const text = packed(learned(examples, flags.without))
  writeWeights(
    WEIGHTS,
    'Made by `npm run doubt:openings`: the weights of what is seen of a line, packed as `packed.ts` says.',
    {},
    text,
  )
  print(`${String(examples.length)} lines, ${String(text.length)} letters of weights`)
}
