import type { Lexicon } from '../language/lexicon.ts'
import { startsUpper } from '../source/letters.ts'
import { findNames } from '../language/names.ts'
import { asHeadings } from './as-headings.ts'
import { similarity, stems } from './similarity.ts'
import type { Statement } from './statements.ts'

const LONGEST_TOPIC = 60
/** How alike a line and a question of the agenda are that mean the same: 'Обложка' and 'обложка журнала'. */
const SAME_TOPIC = 0.6

/** The lines listed under the label of the agenda, as indexes: from the first to the one after the last. */
function agendaOf(statements: readonly Statement[]): readonly [number, number] {
  const from = statements.findIndex(({ label, text }) => label?.key === 'agenda' && text.value === '') + 1
  if (from === 0) return [0, 0]
  let to = from
  for (; to < statements.length; to++) {
    const statement = statements[to]
    if (!statement || statement.label || (!statement.unit.bullet && !statement.ordinal)) break
  }
  return [from, to]
}

/** Whether a line is short, stands by itself, and names something. */
function isTopic({ unit, label, ordinal, question, first }: Statement, lexicon: Lexicon): boolean {
  const { value } = unit.text
  if (label || ordinal || question || !first || unit.row || unit.bullet !== null || !unit.gap) return false
  if (unit.heading > 0 || value.length > LONGEST_TOPIC || /[.;:,!?]$/u.test(value)) return false
  return startsUpper(value) && findNames(value, lexicon.names, { loose: true }).length === 0
}

/**
 * Lines of plain or bold text that stand over what was said of each question, marked as headings where at least two of
 * them repeat the agenda; those among them that it does not list are questions as well.
 */
export function withTopicLines(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const [from, to] = agendaOf(statements)
  if (lexicon.grammar || to - from < 2 || statements.slice(to).some(({ unit }) => unit.heading > 0))
    return statements
  const listed = statements.slice(from, to).map(({ text }) => stems(text.value))
  const topics = statements.flatMap((statement, index) =>
    index >= to && isTopic(statement, lexicon) ? [index] : [],
  )
  const repeats = topics.filter((index) => {
    const own = stems(statements[index]?.unit.text.value ?? '')
    return listed.some((words) => similarity(own, words) >= SAME_TOPIC)
  })
  const bold = statements[repeats[0] ?? -1]?.unit.bold
  if (repeats.filter((index) => statements[index]?.unit.bold === bold).length < 2) return statements
  return asHeadings(statements, new Set(topics.filter((index) => statements[index]?.unit.bold === bold)))
}
