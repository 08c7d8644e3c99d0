import type { Lexicon } from '../../language/lexicon.ts'
import { startsWithPhrase } from '../../language/words.ts'
import { addAll } from '../../source/add-all.ts'
import type { Piece, Question } from '../question.ts'

/**
 * 'По итогам комиссия решила: …' below the last of several questions, none of which has a decision of its own: what is decided
 * there, and how they voted on it, is of the whole meeting.
 */
export function decisionsOfAll(questions: readonly Question[], loose: Piece[], lexicon: Lexicon): void {
  const last = questions.at(-1)
  const from = last?.pieces.findIndex(({ section }) => section === 'decided') ?? -1
  const label = last?.pieces[from]?.statement
  if (!last || !label || questions.length < 2) return
  if (startsWithPhrase(label.unit.whole.value, lexicon.clauses.ofAll ?? []) === 0) return
  if (questions.slice(0, -1).some(({ pieces }) => pieces.some(({ section }) => section === 'decided'))) return
  addAll(loose, last.pieces.splice(from))
}
