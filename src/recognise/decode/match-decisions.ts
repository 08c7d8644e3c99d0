import { titleStems } from '../observe/question-listing.ts'
import type { Piece, Question } from '../question.ts'
import { stems } from '../similarity.ts'
import { addAll } from '../../source/add-all.ts'

/** Stems of so few letters tell nothing: prepositions, 'год'. */
const SHORTEST_STEM = 4

/** A clause of a common list with the lines that belong to it. */
interface Clause {
  readonly pieces: Piece[]
  readonly words: ReadonlySet<string>
}

const isDecided = ({ section }: Piece): boolean => section === 'decided'

/** The numbered clauses of a list below one label; null for a list of another kind. */
function clausesOf(
  pieces: readonly Piece[],
): { readonly head: Piece; readonly clauses: readonly Clause[] } | null {
  const [head, ...rest] = pieces
  if (!head?.statement.label || head.statement.text.value !== '') return null
  const clauses: { pieces: Piece[]; words: Set<string> }[] = []
  for (const piece of rest) {
    const { ordinal, label, text } = piece.statement
    if (label) return null
    if (ordinal?.parts.length === 1 && ordinal.style === 'arabic')
      clauses.push({ pieces: [], words: new Set() })
    const last = clauses.at(-1)
    if (!last) return null
    last.pieces.push(piece)
    for (const stem of stems(text.value)) last.words.add(stem)
  }
  return { head, clauses }
}

/** Stems of each title that no other title has. */
function ownStems(questions: readonly Question[]): string[][] {
  const titles = questions.map(({ listed, titles: own }) => [
    ...new Set([...listed, ...own].flatMap(({ text }) => titleStems(text.value))),
  ])
  return titles.map((title, at) =>
    title.filter(
      (stem) =>
        stem.length >= SHORTEST_STEM && titles.every((other, index) => index === at || !other.includes(stem)),
    ),
  )
}

/** Index of the one title of which most words of its own stand in a clause; -1 where none leads. */
function bestOf({ words }: Clause, own: readonly (readonly string[])[]): number {
  const counts = own.map((title) => title.filter((stem) => words.has(stem)).length)
  const most = counts.reduce((best, count) => Math.max(best, count), 0)
  return most > 0 && counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : -1
}

/**
 * 'Собрание решило: 1. Назначить директора … 2. Определить место …' once below the list of questions: each clause goes to the
 * question whose title has its words, with the vote that the label tells. Only where that is sure of every clause, in the order of the
 * questions, and leaves none of those out.
 */
export function matchDecisions(questions: readonly Question[], loose: Question): void {
  if (questions.length < 2 || questions.some(({ pieces }) => pieces.length > 0)) return
  const decided = loose.pieces.filter(isDecided)
  const found = clausesOf(decided)
  if (!found || found.clauses.length < questions.length) return
  const own = ownStems(questions)
  const targets = found.clauses.map((clause) => bestOf(clause, own))
  const inOrder = targets.every((target, at) => target >= (targets[at - 1] ?? 0))
  if (!inOrder || new Set(targets).size < questions.length) return
  const kept = loose.pieces.filter((piece) => !decided.includes(piece))
  loose.pieces.splice(0, loose.pieces.length, ...kept)
  for (const question of questions) question.pieces.push(found.head)
  found.clauses.forEach(({ pieces }, at) => addAll(questions[targets[at] ?? 0]?.pieces ?? [], pieces))
}
