import type { Outline } from '../passage.ts'
import type { Piece, Question } from '../question.ts'
import { similarity, stems } from '../similarity.ts'
import { addAll } from '../../source/add-all.ts'

/** How alike two clauses are that say the same, one under its question and one in a summary. */
const SAME = 0.6

/** Under questions, only what says the very same is a repetition. */
const EQUAL = 0.95
const LEAST_WORDS = 3

const isDecided = ({ section, statement }: Piece): boolean =>
  section === 'decided' && statement.text.value !== ''

/** The decisions of a question that an earlier one has, word for word: a summary at the end of the record. */
function repeatedUnder(questions: readonly Question[]): Set<Piece> {
  const before: (readonly string[])[] = []
  const found = new Set<Piece>()
  for (const { pieces } of questions) {
    const own = pieces.filter(isDecided).map((piece) => ({ piece, words: stems(piece.statement.text.value) }))
    for (const { piece, words } of own)
      if (words.length >= LEAST_WORDS && before.some((other) => similarity(words, other) >= EQUAL))
        found.add(piece)
    addAll(
      before,
      own.map(({ words }) => words).filter(({ length }) => length > 0),
    )
  }
  return found
}

/** The outline without the decisions of a summary that stand under a question as well, and those taken out. */
export function withoutRepeats(outline: Outline): {
  readonly outline: Outline
  readonly repeats: readonly Piece[]
} {
  const under = repeatedUnder(outline.questions)
  const told = outline.questions.flatMap(({ pieces }) =>
    pieces.filter(isDecided).map(({ statement }) => stems(statement.text.value)),
  )
  const again = (piece: Piece): boolean => {
    const own = isDecided(piece) ? stems(piece.statement.text.value) : []
    return own.length > 1 && told.some((other) => other.length > 0 && similarity(own, other) >= SAME)
  }
  const loose = outline.loose.pieces.filter(again)
  const repeats = [...loose, ...under]
  if (repeats.length === 0) return { outline, repeats }
  const rest = <One extends Question>(question: One): One => ({
    ...question,
    pieces: question.pieces.filter((piece) => !repeats.includes(piece)),
  })
  return {
    outline: { ...outline, questions: outline.questions.map(rest), loose: rest(outline.loose) },
    repeats,
  }
}
