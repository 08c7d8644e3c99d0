import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
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
  if (lexicon.grammar) return { outcomes: new Set(), motions: new Set() }
  let worded = false
  for (const { section, statement } of pieces) {
    if (section !== 'decided' && statement.label?.key !== 'decided') continue
    if (statement.text.value === '' && statement.label?.separator === ':') continue
    const whole = `${statement.head.value} ${statement.text.value}`
    const parted = statement.ordinal !== null || statement.label?.separator === ':'
    const outcome = outcomeOf(parted ? statement.text.value : whole, lexicon)
    if (outcome) outcomes.set(statement, outcome)
    else worded ||= statement.text.value !== ''
  }
  const proposed = pieces.filter(({ section }) => section === 'proposed').map(({ statement }) => statement)
  const labels = proposed.filter(({ label }) => label !== null)
  const passed = [...outcomes.values()].every((one) => one === 'pass') && outcomes.size > 0
  const carried = passed && !worded && labels.length === 1
  const motions = carried
    ? proposed.filter(({ text }) => text.value !== '' && !findsVote(text.value, lexicon))
    : []
  return { outcomes: new Set(outcomes.keys()), motions: new Set(motions) }
}

const findsVote = (value: string, lexicon: Lexicon): boolean => findVote(value, lexicon) !== null
