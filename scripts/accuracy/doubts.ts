import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, type Protocol } from '../../src/index.ts'
import { goldOf, recordsIn } from './pairs.ts'
import { judgement, type Verdict } from './score.ts'
import { emptyTallies } from './tally.ts'

/** How many of the facts that are wrong, and of those that are right, were doubtful. */
export interface DoubtFigures {
  wrong: number
  wrongDoubtful: number
  right: number
  rightDoubtful: number
}

export const noFigures = (): DoubtFigures => ({ wrong: 0, wrongDoubtful: 0, right: 0, rightDoubtful: 0 })

const ENDINGS = ['', '/name', '/text', '/title']

/** Adds the verdicts on the facts of a model, transcripts aside: of those nothing is doubted. */
export function countDoubts(
  verdicts: readonly Verdict[],
  { doubts = {} }: Protocol,
  into: DoubtFigures,
): void {
  for (const { pointer, right } of verdicts) {
    const doubtful = pointer !== null && ENDINGS.some((end) => doubts[`${pointer}${end}`] !== undefined)
    into[right ? 'right' : 'wrong']++
    if (doubtful) into[right ? 'rightDoubtful' : 'wrongDoubtful']++
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

/** '31.3 % of the 67 wrong facts were doubtful, and 4.2 % of the 7200 right ones'. */
export const doubtSentence = ({ wrong, wrongDoubtful, right, rightDoubtful }: DoubtFigures): string =>
  `${share(wrongDoubtful, wrong)} of the ${String(wrong)} wrong facts were doubtful, and ${share(rightDoubtful, right)} of the ${String(right)} right ones`

/** The figures of all records in a folder with gold files. */
export async function doubtsIn(folder: string): Promise<DoubtFigures> {
  const figures = noFigures()
  for (const name of recordsIn(folder)) {
    const file = path.join(folder, name)
    const { model } = await parse(readFileSync(file), { file: name })
    countDoubts(judgement(goldOf(file), model, emptyTallies()).verdicts, model, figures)
  }
  return figures
}
