/**
 * `npm run doubt:said`: learns from transcripts with hand-made facts which sentences decide something, and writes the weights
 * to src/recognise/speech/said-weights.ts. What the rules heard in the sentences of a set of test/first-sight, beside which the
 * weighing is judged, is taken from the program as it stood before the set was worked on, whose faults are natural.
 *
 * --left-out        only judges each set by weights that were learned of the others
 * --without a,b     learns without some sets
 *
 * The same transcripts and versions give the same weights.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { addAll } from '../src/source/add-all.ts'
import { packed } from '../src/recognise/doubt/packed.ts'
import { readBefore } from './doubt/first-sight.ts'
import { withOlder } from './doubt/older.ts'
import { saidPhrases, saidReadings, type SaidExample } from './doubt/said.ts'
import { scoreOf, trained, type Training } from './doubt/train.ts'
import { percent, print, writeWeights } from './doubt/weights-file.ts'

const ROOT = path.join(import.meta.dirname, '..')
const FIRST_SIGHT = path.join(ROOT, 'test/first-sight')
const WEIGHTS = path.join(ROOT, 'src/recognise/speech/said-weights.ts')
/** From which scores on what was heard is doubtful, or talk, and up to which a sentence decides: see docs/accuracy.md. */
const BOUNDS = { DECIDES: -0.75, LOW: -1, TALK: -0.25 }
/** Few sentences decide: all that is seen of five or more may have a weight, and is learned slowly. */
const TRAINING: Training = { rounds: 6, rate: 0.03, shrink: 3e-3, least: 5, most: 6000 }
/** Not learned from: the figures of what was never seen are read from it. */
const KEPT_APART = ['speech-7', 'speech-14']
const OLDER = readBefore('spoken')

const { values: flags } = parseArgs({
  options: { 'left-out': { type: 'boolean', default: false }, without: { type: 'string', default: '' } },
})
const SETS = readdirSync(FIRST_SIGHT)
  .filter((name) => /^speech-\d+$/.test(name) && !KEPT_APART.includes(name))
  .sort()
const WITHOUT = flags.without.split(',')

async function readAll(): Promise<SaidExample[]> {
  const examples = await saidReadings(path.join(ROOT, 'test/accuracy/transcripts'), null)
  for (const name of SETS.filter((set) => !OLDER.some(([, sets]) => sets.includes(set))))
    addAll(examples, await saidReadings(path.join(FIRST_SIGHT, name), null))
  for (const [revision, sets] of OLDER)
    await withOlder(ROOT, revision, async (program) => {
      for (const name of sets) addAll(examples, await saidReadings(path.join(FIRST_SIGHT, name), program))
    })
  return examples
}

/** A sentence, and what weights that were learned without its set say of it. */
interface Judged extends SaidExample {
  readonly score: number
}

/** Prints how many of the sentences said to decide do, and how many of those that do are said to. */
function measured(name: string, judged: readonly Judged[], says: (one: Judged) => boolean): void {
  const said = judged.filter(says)
  const right = said.filter(({ wrong }) => !wrong).length
  const all = judged.filter(({ wrong }) => !wrong).length
  print(`${name}: P ${percent(right / Math.max(1, said.length))} R ${percent(right / Math.max(1, all))}`)
}

/** Prints what weights learned from the other sets find in each, beside what the rules heard. */
function printLeftOut(examples: readonly SaidExample[]): void {
  const judged = SETS.flatMap((set): Judged[] => {
    const weights = trained(
      examples.filter((one) => one.set !== set),
      TRAINING,
    )
    const own = examples.filter((one) => one.set === set)
    return own.map((one) => ({ ...one, score: scoreOf(weights, one.buckets) }))
  })
  const both = ({ heard, score }: Judged): boolean => (heard ? score < BOUNDS.TALK : score <= BOUNDS.DECIDES)
  for (const [name, some] of [
    ...SETS.map((set) => [set, judged.filter((one) => one.set === set)] as const),
    ['all', judged] as const,
  ]) {
    measured(`${name}, rules`, some, ({ heard }) => heard)
    measured(`${name}, both`, some, both)
  }
}

const examples = await readAll()
if (flags['left-out']) printLeftOut(examples)
else {
  const known = examples.filter(({ set }) => !WITHOUT.includes(set))
  addAll(known, await saidPhrases())
  const text = packed(trained(known, TRAINING))
  writeWeights(
    WEIGHTS,
    'Made by `npm run doubt:said`: the scores up to which a sentence decides, and from which on what was heard is doubtful, or talk; and the weights, packed as `packed.ts` says.',
    BOUNDS,
    text,
  )
  print(`${String(known.length)} sentences, ${String(text.length)} letters of weights`)
}
