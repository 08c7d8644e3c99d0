/**
 * `npm run doubt:lines`: learns from written records with hand-made facts what lines that open a question have in common, and
 * lines that are clauses of a decision, and writes the weights to src/recognise/decode. Records are those of test/first-sight,
 * each set as the program read it that had not seen it yet (the history of git has to hold that) and as it is read now, and those
 * of test/accuracy.
 *
 * --left-out      only prints how well each set of test/first-sight is told by weights learned of the others
 * --without A,B   learns without some sets
 * --also FOLDER@REVISION   learns of the records of a folder elsewhere, too, as the program at a revision read them
 *
 * The same records and versions give the same weights.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packed } from '../src/recognise/doubt/packed.ts'
import { readBefore, readBesides } from './doubt/first-sight.ts'
import { lineExamples, type LineExample } from './doubt/lines.ts'
import { withOlder } from './doubt/older.ts'
import { scoreOf, trained, type Example, type Training } from './doubt/train.ts'
import { percent, print, writeWeights } from './doubt/weights-file.ts'

const ROOT = path.join(import.meta.dirname, '..')
const DECODE = path.join(ROOT, 'src/recognise/decode')
/** The first of the programs reads the records of test/accuracy, too. */
const FIRST = 'cc0380c4'
const ACCURACY = 'test/accuracy'

interface Learning {
  readonly name: string
  readonly file: string
  readonly says: string
  readonly isOne: (line: LineExample) => boolean | null
  readonly training: Training
}

/** As many weights as say what all of them do of records that were left out. */
const TRAINING: Training = { rounds: 5, rate: 0.1, shrink: 1e-4, least: 8, most: 3000 }
const LEARNINGS: readonly Learning[] = [
  {
    name: 'openings',
    file: 'opening-weights.ts',
    says: 'what speaks for a line opening a question',
    isOne: ({ opens }) => opens,
    training: TRAINING,
  },
  {
    name: 'clauses',
    file: 'clause-weights.ts',
    says: 'what speaks for a line being a clause of a decision',
    isOne: ({ decides }) => decides,
    training: TRAINING,
  },
]

const { values: flags } = parseArgs({
  options: {
    'left-out': { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
    also: { type: 'string', multiple: true, default: [] },
  },
})

/** The program as it is now, whose cues the older ones do not all know, reads all of them as well. */
const NOW = 'HEAD'
const BEFORE = [
  ...readBefore('written').map(([revision, sets]): readonly [string, readonly string[]] => [
    revision,
    sets.map((set) => `test/first-sight/${set}`),
  ]),
  ...readBesides(flags.also).map(([revision, folder]): readonly [string, readonly string[]] => [
    revision,
    [folder],
  ]),
]
const READ_BY = [
  ...BEFORE,
  [FIRST, [ACCURACY]] as const,
  [NOW, [ACCURACY, ...BEFORE.flatMap(([, all]) => all)]] as const,
]

async function readAll(): Promise<LineExample[]> {
  const lines: LineExample[] = []
  for (const [revision, folders] of READ_BY)
    await withOlder(ROOT, revision, async (program, overviewOf) => {
      for (const folder of folders)
        lines.push(...(await lineExamples(path.resolve(ROOT, folder), program, overviewOf)))
    })
  return lines
}

/** The lines that are judged, but for those of a set. */
const examplesOf = (
  lines: readonly LineExample[],
  { isOne }: Learning,
  without: readonly string[],
): Example[] =>
  lines.flatMap((line) => {
    const wrong = isOne(line)
    return wrong === null || without.includes(line.set) ? [] : [{ buckets: line.buckets, wrong }]
  })

/** Prints for each set which share of its lines is likelier than not, and of those that are which share is one. */
function printLeftOut(lines: readonly LineExample[], learning: Learning): void {
  const sets = [...new Set(lines.map(({ set }) => set))].filter((set) => set !== 'accuracy').sort()
  for (const set of sets) {
    const weights = trained(examplesOf(lines, learning, [set]), learning.training)
    const own = lines.filter((line) => line.set === set)
    const likely = own.filter(({ buckets }) => scoreOf(weights, buckets) > 0)
    const right = likely.filter((line) => learning.isOne(line) !== false).length
    const all = own.filter((line) => learning.isOne(line) === true).length
    const found = likely.filter((line) => learning.isOne(line) === true).length
    print(
      `${set}: ${percent(found / Math.max(1, all))} of ${String(all)} ${learning.name}; ${percent(right / Math.max(1, likely.length))} of ${String(likely.length)} likely lines`,
    )
  }
}

const lines = await readAll()
for (const learning of LEARNINGS)
  if (flags['left-out']) printLeftOut(lines, learning)
  else {
    const text = packed(trained(examplesOf(lines, learning, flags.without.split(',')), learning.training))
    writeWeights(
      path.join(DECODE, learning.file),
      `Made by \`npm run doubt:lines\`: ${learning.says}, packed as \`packed.ts\` says.`,
      {},
      text,
    )
    print(`${learning.name}: ${String(lines.length)} lines, ${String(text.length)} letters of weights`)
  }
