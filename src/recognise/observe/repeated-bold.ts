import type { Statement } from '../statements.ts'
import { similarity, stems } from '../similarity.ts'

/** How alike a bold line and an entry of the agenda are that mean the same. */
const SAME = 0.6
/** Fewest entries that bold lines repeat before those are the headings of the record. */
const LEAST_REPEATED = 2
const LONGEST_LINE = 110

const standsAlone = ({ unit, first, ordinal }: Statement): boolean =>
  first &&
  unit.bold &&
  unit.gap &&
  !unit.row &&
  unit.bullet === null &&
  unit.heading === 0 &&
  ordinal === null

/** The lines listed right below the label of the agenda, as indexes: from the first to the one after the last. */
function listBelow(statements: readonly Statement[]): readonly [number, number] {
  const from = statements.findIndex(({ label, text }) => label?.key === 'agenda' && text.value === '') + 1
  const end = statements.findIndex(
    ({ unit, ordinal, level }, index) => index >= from && (level > 0 || (unit.bullet === null && !ordinal)),
  )
  return from === 0 ? [0, 0] : [from, end < 0 ? statements.length : end]
}

/**
 * The statements with the bold lines raised to headings of `level` that stand over what was said of each question, where they
 * repeat the agenda: '**Tooling**' below a list with '- Tooling'. Those among them that it does not list are headings as well.
 */
export function withRepeatedBold(statements: readonly Statement[], level: number): readonly Statement[] {
  const [from, to] = listBelow(statements)
  if (to - from < LEAST_REPEATED) return statements
  const listed = statements.slice(from, to).map(({ unit }) => stems(unit.text.value))
  const bold = statements.flatMap((one, index) =>
    index >= to && standsAlone(one) && one.unit.whole.length <= LONGEST_LINE ? [index] : [],
  )
  const repeats = bold.filter((index) => {
    const own = stems(statements[index]?.unit.text.value ?? '')
    return listed.some((title) => similarity(own, title) >= SAME)
  })
  if (repeats.length < LEAST_REPEATED) return statements
  const found = new Set(bold)
  return statements.map((one, index) => (found.has(index) ? { ...one, level } : one))
}
