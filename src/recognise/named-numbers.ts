import { questionLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isInfinitive } from '../language/morphology.ts'
import { firstWord } from '../source/letters.ts'
import { ARROWS } from './list-marks.ts'
import { numberedHead, type NumberedHead } from './numbered-heads.ts'
import type { Statement } from './statements.ts'

/** A head of a question found at a line. */
interface Head extends NumberedHead {
  readonly at: number
}

/** Whether a line is plain words at the beginning of a paragraph, which no mark or label reads in another way. */
const isPlain = ({ label, question, ordinal, unit, first, cell, verbatim }: Statement): boolean =>
  !label && !question && !ordinal && first && !cell && !unit.row && unit.bullet === null && verbatim === null

/** The number that the words of a line begin with, and the kind of thing that it counts; none before what sets to work. */
function headOf(statement: Statement, at: number, lexicon: Lexicon): Head | null {
  const { value } = statement.text
  const head = isPlain(statement) ? numberedHead(value, lexicon) : null
  return !head || isInfinitive(firstWord(value.slice(head.length)), lexicon.clauses) ? null : { ...head, at }
}

/** Whether a line says that something is decided or voted on: by its label, an arrow, or a number below that of the question. */
const decides = ({ label, unit, ordinal }: Statement, number: number): boolean =>
  label?.key === 'decided' ||
  label?.key === 'tasks' ||
  label?.key === 'vote' ||
  ARROWS.test(unit.bullet ?? '') ||
  (ordinal !== null && ordinal.parts.length > 1 && ordinal.parts[0] === number)

/** Fewest questions of a series of which each comes to a decision; of more, one may come to none. */
const LEAST = 2

/** Whether something is decided below most heads of a run. */
function isTakenUp(run: readonly Head[], statements: readonly Statement[]): boolean {
  const over = run.filter(({ at, number }, index) =>
    statements.slice(at + 1, run[index + 1]?.at ?? statements.length).some((one) => decides(one, number)),
  )
  return over.length >= Math.max(LEAST, run.length - 1)
}

/** The heads of one kind as runs that count up from one; none where one of them does not. */
function runsOf(heads: readonly Head[]): Head[][] {
  const runs: Head[][] = []
  for (const head of heads) {
    const run = runs.at(-1)
    if (head.number === 1) runs.push([head])
    else if (run && head.number === run.length + 1) run.push(head)
    else return []
  }
  return runs
}

/** The heads of one kind that count up from one, each over what was decided on it, and the list of as many above them. */
function series(heads: readonly Head[], statements: readonly Statement[]): readonly Head[] {
  const runs = runsOf(heads)
  const body = runs.filter((run) => run.length >= LEAST && isTakenUp(run, statements))
  const listed = ([first, ...others]: readonly Head[]): boolean =>
    others.every(({ at }, index) => at === (first?.at ?? 0) + index + 1)
  const [taken, ...more] = body
  if (!taken || more.length > 0) return []
  return runs.filter((run) => run === taken || (run.length === taken.length && listed(run))).flat()
}

/** Whether a record already says the numbers of its questions: what is counted below them are motions, 'Предложение 1: …'. */
const isCountedOtherwise = (statements: readonly Statement[]): boolean =>
  statements.filter(({ question, label }) => question?.number !== null && question !== null && !label)
    .length >= LEAST

/**
 * Lines that number what the meeting takes up by words or marks of their own ('Первое. О межах', 'Обращение 2. О переименовании',
 * '= 3 = Открытие'), read as the numbers of questions: where they count up from one, and something is decided below each.
 */
export function withNamedNumbers(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.byOrder || isCountedOtherwise(statements)) return statements
  const byKind = new Map<string, Head[]>()
  for (const head of statements.flatMap((statement, at) => headOf(statement, at, lexicon) ?? [])) {
    const alike = byKind.get(head.kind)
    if (alike) alike.push(head)
    else byKind.set(head.kind, [head])
  }
  const found = new Map<number, Head>()
  for (const heads of byKind.values()) for (const head of series(heads, statements)) found.set(head.at, head)
  return found.size === 0
    ? statements
    : statements.map((statement, at) => {
        const head = found.get(at)
        return head ? numbered(statement, head) : statement
      })
}

function numbered(statement: Statement, { number, letter, length, end }: Head): Statement {
  const words = statement.text.value.slice(0, length).trimEnd()
  const { unit } = statement
  const shift = unit.whole.length - unit.text.length
  return {
    ...statement,
    ...(letter ? { label: questionLabel(words) } : { question: questionLabel(words, number) }),
    head: unit.whole.slice(0, shift + length),
    text: statement.text.slice(length, end).trim(),
  }
}
