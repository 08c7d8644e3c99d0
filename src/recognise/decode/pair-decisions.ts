import { readOrdinal, type Ordinal } from '../../language/ordinals.ts'
import { keyOf } from '../observe/question-listing.ts'
import type { Piece, Question } from '../question.ts'
import type { Statement } from '../statements.ts'
import { addAll } from '../../source/add-all.ts'

const isTitle = ({ section }: Piece): boolean => section === 'title'
const isDecided = ({ section }: Piece): boolean => section === 'decided'

/**
 * The pieces of a list of decisions by the key of the clause that each belongs to. `opens` gives the key that a statement opens,
 * null where it goes on, undefined where the list is of another kind; null for such a list, and for words before any key.
 */
function grouped(
  pieces: readonly Piece[],
  opens: (statement: Statement) => string | null | undefined,
): Map<string, Piece[]> | null {
  const found = new Map<string, Piece[]>()
  let open: Piece[] | null = null
  for (const piece of pieces) {
    const { statement } = piece
    const key = opens(statement)
    if (key === undefined) return null
    if (key !== null) found.set(key, (open = found.get(key) ?? []))
    if (open) open.push(piece)
    else if (statement.text.value !== '' && statement.cell?.role !== 'heads') return null
  }
  return found
}

/** By the number of the clause, each of which stands once. */
function byNumber(pieces: readonly Piece[]): Map<string, Piece[]> | null {
  const known = new Set<string>()
  return grouped(pieces, ({ ordinal }) => {
    if (ordinal?.parts.length !== 1 || ordinal.style === 'letter') return null
    const key = keyOf(ordinal)
    if (known.has(key)) return undefined
    known.add(key)
    return key
  })
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

/** The number of a clause: in front of its words, or in the first column of its row. */
function numberOf({ ordinal, unit, cell }: Statement): Ordinal | null {
  if (ordinal || !unit.row || cell?.role === 'heads') return ordinal
  const first = unit.row.cells.find(({ value }) => value.trim() !== '')
  return readOrdinal(first?.value.trim() ?? '')
}

/** By the first part of their numbers, of which at least one has several. */
function byQuestion(pieces: readonly Piece[]): Map<string, Piece[]> | null {
  const numbers = pieces.map(({ statement }) => numberOf(statement)).filter((number) => number !== null)
  if (!numbers.some(({ parts }) => parts.length > 1)) return null
  return grouped(pieces, (statement) => {
    const number = numberOf(statement)
    return number && number.style !== 'letter' ? String(number.parts[0]) : null
  })
}

/** 'Решили: 1.1 … 1.2 … 2.1 …' once, below the last of the questions: the first part of a number is that of its question. */
export function spreadDecisions(questions: readonly Question[], loose: Question): void {
  const [only, ...others] = [...questions, loose].filter(({ pieces }) => pieces.some(isDecided))
  if (!only || others.length > 0) return
  const clauses = byQuestion(only.pieces.filter(isDecided))
  if (!clauses || clauses.size < 2) return
  const targets = [...clauses].map(([key, pieces]) => ({
    question: questions.find(({ ordinal }) => ordinal !== null && keyOf(ordinal) === key),
    pieces,
  }))
  if (targets.some(({ question }) => question === undefined)) return
  // '1, 2.1, 2.2, 3': a number of one part is that of a question only where each question has its own.
  const single = only.pieces.some(({ statement }) => numberOf(statement)?.parts.length === 1)
  if (single && clauses.size < questions.length) return
  const moved = new Set(targets.flatMap(({ pieces }) => pieces))
  const kept = only.pieces.filter((piece) => !moved.has(piece))
  only.pieces.splice(0, only.pieces.length, ...kept)
  for (const { question, pieces } of targets) if (question) addAll(question.pieces, pieces)
}
