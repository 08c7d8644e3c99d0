import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { addAll } from '../source/add-all.ts'
import { namesBelow } from './names-below.ts'
import { findVote } from '../language/votes.ts'
import type { Piece, Section } from './question.ts'
import type { Statement } from './statements.ts'

/** What became of a motion, where a line says nothing else: 'Решение по первому вопросу – ПРИНЯТО'. */
export type Outcome = 'pass' | 'fail'

const MOST_WORDS = 14
/** Lines of a motion at most. */
const MOST_BELOW = 12

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
  const voted: Outcome[] = []
  const below = belowMotion(pieces)
  for (const { section, statement } of pieces) {
    if (section === 'vote') addAll(voted, votedOutcome(statement, lexicon))
    if (below.includes(statement)) continue
    if (section !== 'decided' && statement.label?.key !== 'decided') continue
    const outcome = outcomeIn(statement, lexicon)
    if (outcome) outcomes.set(statement, outcome)
    else worded ||= statement.text.value !== ''
  }
  const told = [...outcomes.values(), ...voted]
  const passed = told.length > 0 && told.every((one) => one === 'pass')
  const motions = passed && !worded ? (below.length > 0 ? below : onlyMotion(pieces, lexicon)) : []
  return { outcomes: new Set(outcomes.keys()), motions: new Set(motions) }
}

/** The outcome that a line of a decision only tells; a bare 'РЕШИЛИ:' tells none. */
function outcomeIn({ head, text, label, ordinal }: Statement, lexicon: Lexicon): Outcome | null {
  const parted = ordinal !== null || label?.separator === ':'
  return outcomeOf(parted ? text.value : `${head.value} ${text.value}`, lexicon)
}

/** The outcome that a line of votes tells in words: 'Решение принято большинством голосов'; counts alone tell none. */
function votedOutcome({ unit }: Statement, lexicon: Lexicon): Outcome[] {
  const result = findVote(unit.whole.value, lexicon)?.vote.result
  return result ? [result] : []
}

const MOTION: ReadonlySet<Section> = new Set<Section>(['noted', 'proposed', 'decided'])

/** 'Вопрос, поставленный на голосование:' with its words on the lines down to the votes: these lines; none in other layouts. */
function belowMotion(pieces: readonly Piece[]): readonly Statement[] {
  const labels = pieces.filter(({ statement }) => statement.label?.key === 'proposed')
  const [label] = labels
  if (!label || labels.length > 1 || label.statement.text.value !== '') return []
  const below = pieces.slice(pieces.indexOf(label) + 1)
  const end = below.findIndex(({ section }) => section === 'vote')
  const motion = below.slice(0, Math.max(0, end))
  return motion.length <= MOST_BELOW &&
    motion.every(({ section, statement }) => !statement.label && MOTION.has(section))
    ? motion.map(({ statement }) => statement)
    : []
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
