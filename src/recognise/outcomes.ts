import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { namesBelow } from './names-below.ts'
import { findVote } from '../language/votes.ts'
import type { Piece } from './question.ts'
import type { Statement } from './statements.ts'

/** What became of a motion, where a line says nothing else: 'Решение по первому вопросу – ПРИНЯТО'. */
export type Outcome = 'pass' | 'fail'

const MOST_WORDS = 14

/** The outcome that words only tell, with or without the votes; null where they say anything else. */
export function outcomeOf(value: string, lexicon: Lexicon): Outcome | null {
  const { outcome } = lexicon.clauses
  const vote = findVote(value, lexicon)
  const words = tokenize(vote ? value.slice(0, vote.start) + ' ' + value.slice(vote.end) : value).filter(
    ({ kind }) => kind !== 'mark',
  )
  const told = words.findIndex(({ fold }) => isOneOf(fold, outcome.told))
  const [before, verb] = [words[told - 1]?.fold, words[told]?.fold ?? '']
  const lost = isOneOf(verb, outcome.lost) || (before !== undefined && isOneOf(before, outcome.not))
  if (told < 0) {
    const said = vote && words.length === 0 ? vote.vote.result : null
    return said === 'fail' ? 'fail' : null
  }
  const only = words.every(
    ({ fold, kind }) =>
      kind === 'number' ||
      isOneOf(fold, outcome.told) ||
      isOneOf(fold, outcome.not) ||
      isOneOf(fold, outcome.beside) ||
      isOneOf(fold, lexicon.votes.manners),
  )
  return only && words.length <= MOST_WORDS ? (lost ? 'fail' : 'pass') : null
}

/** Lines of a question that only tell an outcome, and those of its one motion where that was carried. */
export interface Carried {
  readonly outcomes: ReadonlySet<Statement>
  readonly motions: ReadonlySet<Statement>
}

/**
 * 'Предложено: утвердить тариф. … Решение принято': the words of the motion are the decision, once. A motion that was lost
 * decides nothing, nor does an outcome by itself; with decisions in words of their own the motion stays what was said.
 */
export function carriedMotions(pieces: readonly Piece[], lexicon: Lexicon): Carried {
  const outcomes = new Map<Statement, Outcome>()
  if (lexicon.byOrder) return { outcomes: new Set(), motions: new Set() }
  let worded = false
  for (const { section, statement } of pieces) {
    if (section !== 'decided' && statement.label?.key !== 'decided') continue
    const outcome = outcomeIn(statement, lexicon)
    if (outcome) outcomes.set(statement, outcome)
    else worded ||= statement.text.value !== ''
  }
  const passed = outcomes.size > 0 && [...outcomes.values()].every((one) => one === 'pass')
  const motions = passed && !worded ? onlyMotion(pieces, lexicon) : []
  return { outcomes: new Set(outcomes.keys()), motions: new Set(motions) }
}

/** The outcome that a line of a decision only tells; a bare 'РЕШИЛИ:' tells none. */
function outcomeIn({ head, text, label, ordinal }: Statement, lexicon: Lexicon): Outcome | null {
  const parted = ordinal !== null || label?.separator === ':'
  return outcomeOf(parted ? text.value : `${head.value} ${text.value}`, lexicon)
}

/** The lines of the motion of a question; none where several were brought. */
function onlyMotion(pieces: readonly Piece[], lexicon: Lexicon): Statement[] {
  const proposed = pieces.filter(({ section }) => section === 'proposed').map(({ statement }) => statement)
  if (proposed.filter(({ label }) => label !== null).length !== 1) return []
  const motion = proposed.filter(({ text }) => text.value !== '' && !findsVote(text.value, lexicon))
  const last = pieces.findIndex(({ statement }) => statement === motion.at(-1))
  const lines = pieces.map(({ statement }) => statement)
  return [...motion, ...lines.slice(last + 1, last + 1 + (last < 0 ? 0 : namesBelow(lines, last, lexicon)))]
}

const findsVote = (value: string, lexicon: Lexicon): boolean => findVote(value, lexicon) !== null
