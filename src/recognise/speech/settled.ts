import { startsUpper } from '../../source/letters.ts'
import type { Words } from '../../language/lexicon.ts'
import { tokenize, type Token } from '../../language/token.ts'
import type { CueId } from '../../language/speech-cues.ts'
import { isOneOf } from '../../language/words.ts'
import { against } from './cues/weigh.ts'
import { firstForm } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'
import { wordsIn } from './words-in.ts'

/** Words of a sentence that only says that something is settled. */
const LONGEST_SETTLING = 7
/** Tokens before the words that settle it. */
const LATEST_SETTLING = 4
/** Words of a sentence that says what. */
const LEAST_STATEMENT = 4

/** Cues that say nothing against a rule: 'whoever doesn't pay loses the pitch', 'if nobody comes, we close'. */
const PLAIN: readonly CueId[] = ['negation', 'question', 'condition', 'state']

/** 'Okay, let's settle it.', 'Всё, по рукам.': what the talk comes to follows. */
export function settles({ value, words, isQuestion }: Utterance): boolean {
  if (isQuestion) return false
  const settled = firstForm(value, words.settled)
  return wordsIn(value) <= LONGEST_SETTLING && settled !== null && settled.from <= LATEST_SETTLING
}

/** Words before those that settle it: 'Great, so that's what we do, …'. */
const EARLY = 3

/** 'Then it's settled, the boat goes': what is said behind words that settle it; null for a sentence that says none. */
export function settledBehind(utterance: Utterance): Utterance | null {
  const { value, words } = utterance
  const settled = firstForm(value, words.settled)
  if (!settled || settled.from > EARLY || utterance.isQuestion) return null
  const joint = /^\s*[,:;–—-]\s*/u.exec(value.slice(settled.end))
  if (!joint) return null
  const rest = utterance.from(settled.end + joint[0].length)
  return states(rest) ? rest : null
}

/** Words of 'No.', 'Нет, никто.' behind a question for objections. */
const LONGEST_NO = 3

/** 'Any objection? – No.', said in one breath: nobody objects, and what follows is decided. */
export function findsNoObjection(said: Utterance, before: Utterance | undefined): boolean {
  if (before?.turn !== said.turn || !before.isQuestion) return false
  if (wordsIn(said.value) > LONGEST_NO || !said.words.noes.includes(tokenize(said.value)[0]?.fold ?? ''))
    return false
  return (
    before.act('objections', 'callVote') !== null || firstForm(before.value, said.words.objecting) !== null
  )
}

const LEAST_RESOLUTION = 6

/** 'That the council commission a report': a resolution as it is put to the vote. */
export function isResolution({ cased, value, words, isQuestion }: Utterance): boolean {
  const { order, that } = words
  if (!order || isQuestion) return false
  const tokens = tokenize(cased)
  const from = Number(order.resolutionLeads.includes(tokens[0]?.fold ?? ''))
  return opensWords(tokens.slice(from), that, order.resolved) && wordsIn(value) >= LEAST_RESOLUTION
}

/** Whether 'that' and somebody or something that acts open a sentence: 'that the council', 'that Highways'. */
function opensWords([first, next]: readonly Token[], that: Words, determiners: Words): boolean {
  if (!first || !next?.space || !that.includes(first.fold)) return false
  return determiners.includes(next.fold) || startsUpper(next.text)
}

/** Whether a sentence states something, with nobody telling, asking or weighing. */
export function states(utterance: Utterance): boolean {
  const { value, words } = utterance
  const tokens = tokenize(value).filter(({ kind }) => kind === 'word')
  if (utterance.isQuestion || tokens.length < LEAST_STATEMENT) return false
  if (tokens.some(({ fold }) => isOneOf(fold, words.telling)) || isOneOf(tokens[0]?.fold ?? '', words.self))
    return false
  if (utterance.act('report', 'closing', 'transition', 'further', 'withdrawn', 'agenda', 'numbered'))
    return false
  return against(value, 'adoption', { start: 0, end: 0 }, words).by.every((cue) => PLAIN.includes(cue))
}

/** 'And that the clerk write to the bank': a resolution that goes on; 'that is fine' does not. */
export function resolvesFurther({ cased, words: { order, that } }: Utterance): boolean {
  const tokens = tokenize(cased)
  if (!order || that.includes(tokens[0]?.fold ?? '')) return false
  const says = (at: number, list: Words): boolean => list.includes(tokens[at]?.fold ?? '')
  let at = Number(says(0, order.furtherLeads))
  if (tokens[at]?.text === ',') at++
  if (says(at, order.furtherAsides)) at++
  return opensWords(tokens.slice(at), that, order.furtherResolved)
}
