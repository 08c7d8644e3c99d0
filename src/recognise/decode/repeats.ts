import type { Outline } from '../passage.ts'
import type { Piece } from '../question.ts'
import { similarity, stems } from '../similarity.ts'

/** How alike two clauses are that say the same, one under its question and one in a summary. */
const SAME = 0.6

/** The outline without the decisions of a summary that stand under a question as well, and those taken out. */
export function withoutRepeats(outline: Outline): { readonly outline: Outline; readonly repeats: readonly Piece[] } {
  const told = outline.questions.flatMap(({ pieces }) =>
    pieces.flatMap(({ section, statement }) => (section === 'decided' ? [stems(statement.text.value)] : [])),
  )
  const again = ({ section, statement }: Piece): boolean => {
    if (section !== 'decided' || statement.text.value === '') return false
    const own = stems(statement.text.value)
    return own.length > 1 && told.some((other) => other.length > 0 && similarity(own, other) >= SAME)
  }
  const repeats = outline.loose.pieces.filter(again)
  if (repeats.length === 0) return { outline, repeats }
  const pieces = outline.loose.pieces.filter((piece) => !repeats.includes(piece))
  return { outline: { ...outline, loose: { ...outline.loose, pieces } }, repeats }
}
