import type { WordOrder } from '../../language/word-order.ts'
import type { Outline } from '../passage.ts'
import type { Piece, Question } from '../question.ts'
import { similarity, stems } from '../similarity.ts'
import { addAll } from '../../source/add-all.ts'

/** How alike two clauses are that say the same, one under its question and one in a summary. */
const SAME = 0.6

/** Under questions, only what says the very same is a repetition. */
const EQUAL = 0.95
const LEAST_WORDS = 3
/** How much of an action must stand in the other one that says it again. */
const SAME_TOLD = 0.7

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

/** Fewest words that tell that an action of a summary is that of a question. */
const LEAST_TOLD = 3
/** Fewest actions under the questions before a list of actions at the end may be their summary. */
const LEAST_ACTIONS = 3

/** Without the words that tell nothing: articles, pronouns, prepositions. */
const meaningful = (words: readonly string[], { fillers }: WordOrder): readonly string[] =>
  words.filter((word) => !fillers.includes(word))

/** How much of some words stands among others. */
const shareIn = (words: readonly string[], others: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length

/**
 * Whether a point of a list of actions at the end says again what a question has as its action, more fully or shorter: 'Lee to
 * move the charter on the wiki', where 'Lee to move it on the wiki' stands below 'Charter'.
 */
function saysAgain(own: readonly string[], questions: readonly Question[], wordOrder: WordOrder): boolean {
  return questions.some(({ pieces, titles, listed }) =>
    pieces.some(({ section, statement }) => {
      if (section !== 'decided') return false
      const told = meaningful(stems(statement.text.value), wordOrder)
      if (told.length < LEAST_TOLD || told[0] !== own[0]) return false
      const named = [...titles, ...listed].flatMap(({ text }) => stems(text.value))
      return (
        shareIn(told, new Set(own)) >= SAME_TOLD || shareIn(own, new Set([...told, ...named])) >= SAME_TOLD
      )
    }),
  )
}

/** The outline without the decisions of a summary that stand under a question as well, and those taken out. */
export function withoutRepeats(
  outline: Outline,
  wordOrder: WordOrder,
): {
  readonly outline: Outline
  readonly repeats: readonly Piece[]
} {
  const under = repeatedUnder(outline.questions)
  const told = outline.questions.flatMap(({ pieces }) =>
    pieces.filter(isDecided).map(({ statement }) => stems(statement.text.value)),
  )
  const again = (piece: Piece): boolean => {
    const own = isDecided(piece) ? stems(piece.statement.text.value) : []
    if (own.length <= 1) return false
    if (told.some((other) => other.length > 0 && similarity(own, other) >= SAME)) return true
    return told.length >= LEAST_ACTIONS && saysAgain(meaningful(own, wordOrder), outline.questions, wordOrder)
  }
  const loose = outline.loose.pieces.filter(again)
  const out = new Set([...loose, ...under])
  if (out.size === 0) return { outline, repeats: [] }
  const exact = (piece: Piece): boolean =>
    told.some((other) => similarity(stems(piece.statement.text.value), other) >= EQUAL)
  const rest = <One extends Question>(question: One): One => ({
    ...question,
    pieces: question.pieces.filter((piece) => !out.has(piece)),
  })
  // '3. Resolutions' over nothing but what the questions above it have: no question is left.
  const kept = outline.questions.map(rest).filter((question, at) => {
    const bare = question.titles.length + question.again.length + question.listed.length === 0
    const had = outline.questions[at]?.pieces.some((piece) => out.has(piece)) ?? false
    return !(bare && had && question.pieces.every(({ statement }) => statement.text.value === ''))
  })
  return {
    outline: { ...outline, questions: kept, loose: rest(outline.loose) },
    // What is only alike stays among what was not understood: its own words stand nowhere else.
    repeats: [...out].filter(exact),
  }
}
