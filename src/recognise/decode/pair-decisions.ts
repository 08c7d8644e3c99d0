import { keyOf } from '../observe/question-listing.ts'
import type { Piece, Question } from '../question.ts'
import { addAll } from '../../source/add-all.ts'

const isTitle = ({ section }: Piece): boolean => section === 'title'
const isDecided = ({ section }: Piece): boolean => section === 'decided'

/** The pieces of decisions by the number of the clause that each belongs to; null where one stands before any number. */
function byNumber(pieces: readonly Piece[]): Map<string, Piece[]> | null {
  const found = new Map<string, Piece[]>()
  let open: Piece[] | null = null
  for (const piece of pieces) {
    const { ordinal } = piece.statement
    if (ordinal?.parts.length === 1 && ordinal.style !== 'letter') {
      if (found.has(keyOf(ordinal))) return null
      found.set(keyOf(ordinal), (open = []))
    } else if (!open) {
      if (piece.statement.text.value !== '') return null
      continue
    }
    open.push(piece)
  }
  return found
}

/**
 * 'Слушали: 1. … 2. …' over 'Постановили: 1. … 2. …': the clauses go to the questions of their numbers. Only where the
 * questions of a run come to one common list, and that has a clause for each of them.
 */
export function pairDecisions(questions: readonly Question[]): void {
  let run: Question[] = []
  for (const question of questions) {
    run.push(question)
    if (!question.pieces.some(isDecided)) continue
    const group = run
    run = []
    const decided = question.pieces.filter(isDecided)
    // Questions one right below the other, with nothing said under any but the last.
    const bare = group.slice(0, -1).every(({ begun, pieces }) => begun && pieces.every(isTitle))
    const clauses = group.length > 1 && bare ? byNumber(decided) : null
    const keys = group.map(({ ordinal }) => (ordinal ? keyOf(ordinal) : ''))
    if (!clauses || clauses.size !== group.length || !keys.every((key) => clauses.has(key))) continue
    const heads = decided.filter((piece) => ![...clauses.values()].some((pieces) => pieces.includes(piece)))
    const others = question.pieces.filter((piece) => !isDecided(piece))
    question.pieces.splice(0, question.pieces.length, ...others, ...heads)
    group.forEach((one, at) => addAll(one.pieces, clauses.get(keys[at] ?? '') ?? []))
  }
}
