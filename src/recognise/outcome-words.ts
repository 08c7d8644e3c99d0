import { compileForms, findAll, tokenize, type FormTable } from '../language/form.ts'
import type { Lexicon, VoteForms } from '../language/lexicon.ts'
import { findVote } from '../language/votes.ts'
import type { Vote } from '../model/schema.ts'
import type { Outcome } from './outcomes.ts'
import { sentencesOf } from './sentences.ts'

type Table = FormTable<{ readonly form: string }>

const table = (forms: readonly string[]): Table => compileForms(forms.map((form) => ({ form })))

/** The forms in which outcomes are told, compiled once. */
const outcomes = new WeakMap<VoteForms, { pass: Table; fail: Table }>()

function outcomesOf(votes: VoteForms): { pass: Table; fail: Table } {
  let found = outcomes.get(votes)
  if (!found) outcomes.set(votes, (found = { pass: table(votes.pass), fail: table(votes.fail) }))
  return found
}

const LONGEST_OUTCOME = 400
/** Words of a sentence that only tells the outcome; a longer one tells it in its first words. */
const MOST_WORDS = 10
const OUTCOME_WORDS = 5
/** Characters behind the counts of a vote that tell its outcome and nothing else. */
const LONGEST_WORDS = 60

/** What a vote says of the outcome: in words, or by its counts. */
export function resultOf({ result, unanimous, yes, no }: Vote): Outcome | null {
  if (result !== null) return result
  if (unanimous) return 'pass'
  return yes === null || no === null ? null : yes > no ? 'pass' : 'fail'
}

/** What a text says of the motion at its head, or at the head of its sentences; else what the next line says, if any. */
export function outcomeOf(value: string, lexicon: Lexicon, next: string | null): Outcome | null {
  return outcomeAtHead(value, lexicon) ?? (next === null ? null : outcomeAtHead(next, lexicon))
}

function outcomeAtHead(value: string, lexicon: Lexicon): Outcome | null {
  const head = value.slice(0, LONGEST_OUTCOME)
  const vote = findVote(head, lexicon)
  const { pass, fail } = outcomesOf(lexicon.votes)
  // 'Ayes: 4. Noes: 3. Motion failed.': what the words say counts more than the counts.
  const behind = vote ? head.slice(vote.end).trim() : ''
  if (vote && behind.length < LONGEST_WORDS && findAll(fail, tokenize(behind)).length > 0) return 'fail'
  for (const { start, end } of sentencesOf(head, lexicon)) {
    const told = vote && vote.start < end ? resultOf(vote.vote) : null
    if (told) return told
    const tokens = tokenize(head.slice(start, end))
    const opening = tokens.length > MOST_WORDS ? tokens.slice(0, OUTCOME_WORDS) : tokens
    if (findAll(fail, opening).length > 0) return 'fail'
    if (findAll(pass, opening).length > 0) return 'pass'
  }
  return null
}

/** Offset at which the sentence reports the outcome of what it says before; -1 where it does not. */
export function outcomeIn(sentence: string, lexicon: Lexicon): number {
  const vote = findVote(sentence, lexicon)
  if (vote && (vote.vote.result !== null || vote.vote.unanimous)) return vote.start
  const tokens = tokenize(sentence)
  const { pass, fail } = outcomesOf(lexicon.votes)
  const found = [...findAll(pass, tokens), ...findAll(fail, tokens)].filter(({ from, to }) => {
    // 'moved that the minutes be approved': the words of the motion, not its outcome.
    if (tokens[from - 1]?.fold === 'be') return false
    const after = tokens[to]
    return !after || (after.kind === 'mark' && to >= tokens.length - 1)
  })
  return found[0]?.start ?? -1
}
