import { firstInfinitive } from '../../language/morphology.ts'
import { startsUpper } from '../../source/letters.ts'
import { follows } from '../follows.ts'
import type { Line } from './line.ts'
import type { QuestionListing } from './question-listing.ts'

/** Longest title of a question that stands on a numbered line over what was said of it. */
const LONGEST = 120

/** A sentence that ends before the line does: 'Прочее. Следующая встреча – 20.02.2024'. */
const SENTENCE_ENDS = /\p{L}{4}\. +\p{Lu}/u

/** '1) Домофон' may title as well, but only in a paragraph of its own: such numbers are mostly those of points. */
const isCounted = ({ ordinal, unit }: Line): boolean =>
  ordinal?.parts.length === 1 &&
  unit.row === null &&
  (ordinal.style === 'arabic' || ordinal.style === 'roman' || (ordinal.style === 'bracketed' && unit.gap))

/** Whether the words of a numbered line may title a question: few, with a capital, and nobody does or says anything. */
const mayTitle = (line: Line): boolean => startsUpper(line.words) && isTitleLike(line)

/** The same in letters of any kind. */
function isTitleLike(line: Line): boolean {
  const { label, statement, words } = line
  if (label || statement.question || words.length > LONGEST) return false
  if (!line.topical && firstInfinitive(line.tokens, 0, line.lexicon.clauses) >= 0) return false
  return (
    !/[;:,]$/u.test(words) && !line.clausal && !line.namedFirst && !line.votes && !SENTENCE_ENDS.test(words)
  )
}

/** The lines of a run up to its last title: what stands at the very end may be no title. */
function titled(run: readonly Line[]): readonly Line[] {
  const last = run.at(-1)
  return last && !isTitleLike(last) ? run.slice(0, -1) : run
}

const decides = ({ key, label }: Line): boolean =>
  (key === 'decided' || key === 'tasks') && (label?.separator === ':' || label?.separator === 'end')

/** Whether a label of decisions stands below each line of a run: then small letters title as well, '2) должники' over 'решили:'. */
const isDecided = (run: readonly Line[], lines: readonly Line[]): boolean =>
  run.every(({ index }, at) => lines.slice(index + 1, run[at + 1]?.index ?? lines.length).some(decides))

/** The runs of lines that count up from one, whatever stands between them. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (line.ordinal?.parts[0] === 1) runs.push([line])
    else if (last?.ordinal && line.ordinal && follows(line.ordinal, last.ordinal)) run?.push(line)
  }
  return runs
}

/** Whether each line of a run but the last stands over text of its own. */
const standsOverText = (run: readonly Line[]): boolean =>
  run.every(({ index }, at) => at === run.length - 1 || (run[at + 1]?.index ?? 0) > index + 1)

/** Numbered lines that title what stands below them, and whether a label of decisions stands below each. */
export interface CountedTopics {
  readonly lines: ReadonlySet<number>
  readonly decided: boolean
}

/**
 * Numbered lines that count up from one, each but the last over text of its own, in a record that lists no questions: they
 * title what stands below them. None where a line that goes on counting is no title, or where the numbers are those of clauses.
 */
export function countedTopicsOf(
  lines: readonly Line[],
  listing: QuestionListing | null,
  title: number,
  clauses: ReadonlySet<number>,
): CountedTopics {
  const none = { lines: new Set<number>(), decided: false }
  if (listing || lines[0]?.lexicon.minutes) return none
  const counted = lines.filter((line) => line.index > title && isCounted(line) && !clauses.has(line.index))
  const [run, ...others] = runsOf(counted)
    .map(titled)
    .filter((one) => one.length > 1 && one.every(isTitleLike) && standsOverText(one))
    .filter((one) => one.every(mayTitle) || isDecided(one, lines))
  if (!run || others.length > 0) return none
  return { lines: new Set(run.map(({ index }) => index)), decided: isDecided(run, lines) }
}
