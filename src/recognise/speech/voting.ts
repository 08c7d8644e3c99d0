import { Text } from '../../document/text.ts'
import { tokenize } from '../../language/form.ts'
import type { Vote } from '../../model/schema.ts'
import { clean } from '../clean.ts'
import { findVote } from '../../language/votes.ts'
import type { Talk } from './talk.ts'
import { firstForm } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'

/** A vote as it was called, counted and declared. */
export interface Ballot {
  /** Null where no counts and no unanimity are heard. */
  readonly vote: Vote | null
  readonly outcome: 'pass' | 'fail' | null
  /** Index of the sentence after its last one. */
  readonly next: number
}

const MOST_SENTENCES = 16
/** 'Пять.', 'Нет.', 'Четверо за.': answers of a count. */
const LONGEST_ANSWER = 6

/** Whether a sentence calls a vote, counts it or says how it ended. */
export function isVoting(utterance: Utterance): boolean {
  return utterance.act('callVote', 'objections', 'adopted', 'rejected') !== null
}

/** Reads the vote that begins with a sentence: the questions, the answers and the result, whoever says them. */
export function ballotFrom(talk: Talk, from: number): Ballot {
  const { utterances } = talk
  const used: Utterance[] = []
  let outcome: Ballot['outcome'] = null
  let next = from
  for (; next < utterances.length && next - from < MOST_SENTENCES; next++) {
    const utterance = utterances[next]
    if (!utterance) break
    if (next > from && !belongs(utterance, outcome !== null)) break
    used.push(utterance)
    if (utterance.act('rejected')) outcome = 'fail'
    else if (utterance.act('adopted') && outcome === null) outcome = 'pass'
  }
  const vote = voteIn(used, talk)
  if (outcome === null && vote && vote.yes !== null && vote.no !== null)
    outcome = vote.yes > vote.no ? 'pass' : 'fail'
  if (outcome === null && used.some((utterance) => isConsent(utterance))) outcome = 'pass'
  return { vote: vote && isCounted(vote) ? vote : null, outcome, next: Math.max(next, from + 1) }
}

const isCounted = ({ yes, no, abstain, unanimous }: Vote): boolean =>
  unanimous === true || [yes, no, abstain].filter((count) => count !== null).length > 0

/** 'Возражений нет.': an objection is asked for, and none is heard. */
function isConsent({ value, words, isQuestion }: Utterance): boolean {
  return !isQuestion && firstForm(value, words.unopposed) !== null
}

/** Whether a sentence goes on with a vote; once its result is said only what repeats it does. */
function belongs(utterance: Utterance, decided: boolean): boolean {
  if (utterance.act('decide', 'transition', 'further', 'last')) return false
  if (utterance.act('adopted', 'rejected')) return true
  if (decided) return false
  if (utterance.act('callVote', 'objections')) return true
  const words = tokenize(utterance.shadow.value).filter(({ kind }) => kind !== 'mark')
  return words.length <= LONGEST_ANSWER && !utterance.act('propose', 'withdrawn')
}

/** The words that call a vote, without what is voted on: 'кто за то, чтобы …?' asks who is for it. */
function callWords({ acts, shadow, shadowText, value }: Utterance): { text: Text; shift: number } {
  const call = acts.find(({ act }) => act === 'callVote')
  const rest = call ? value.slice(call.end) : ''
  const more = call !== undefined && acts.some(({ start, act }) => start >= call.end && act !== 'propose')
  if (!call || more || /\d/.test(shadow.value) || tokenize(rest).length < 2)
    return { text: shadowText, shift: 0 }
  const start = shadow.value.indexOf(value.slice(call.start, call.end))
  const end = start + call.end - call.start
  return start < 0 ? { text: shadowText, shift: 0 } : { text: shadowText.slice(start, end), shift: start }
}

/** The counts and the result in sentences that follow one another. */
function voteIn(used: readonly Utterance[], { context }: Talk): Vote | null {
  const spoken = used.map(callWords)
  const texts = spoken.map(({ text }) => text)
  const joined = Text.join(texts)
  const mention = findVote(joined.value, context.lexicon)
  if (!mention) return null
  const words: string[] = []
  let at = 0
  used.forEach((utterance, index) => {
    const length = texts[index]?.length ?? 0
    const [start, end] = [Math.max(0, mention.start - at), Math.min(length, mention.end - at)]
    if (start < end) {
      const shift = spoken[index]?.shift ?? 0
      const span = utterance.shadow.spoken(start + shift, end + shift)
      words.push(utterance.value.slice(span.start, span.end))
    }
    at += length + 1
  })
  const vote: Vote = { ...mention.vote, text: clean(words.join(' ')) }
  context.ledger.fact(vote, 'text', joined.place(mention.start, mention.end), 'vote')
  return vote
}
