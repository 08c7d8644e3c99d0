import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { clauseBounds } from './clause-bounds.ts'
import { against } from './cues/weigh.ts'
import { isPlan, isTogether } from './dictation.ts'
import { firstForm, opensWith } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** Words of a plan that says what will be done. */
const LEAST_PLAN = 4
/** Words of a sentence that only says yes. */
const LONGEST_YES = 6
/** Sentences of others in which a plan is agreed to. */
const ANSWERS = 4
/** So many others say yes where the one who speaks does not lead. */
const ENOUGH = 2

/** Who says yes to a sentence, and whether anybody says no. */
export interface Answers {
  readonly yes: ReadonlySet<Voice>
  readonly no: boolean
}

/** Whether a sentence says no, or weighs what was said. */
const objects = (answer: Utterance): boolean => {
  const refuse = answer.act('refuse')
  return (refuse !== null && refuse.start < 3) || answer.isQuestion || answer.act('propose') !== null
}

/** What others say right behind a sentence, until its own voice speaks again. */
export function answersTo({ utterances }: Talk, at: number): Answers {
  const said = utterances[at]
  const yes = new Set<Voice>()
  for (const answer of utterances.slice(at + 1, at + 1 + ANSWERS)) {
    if (answer.voice === said?.voice) break
    if (objects(answer)) return { yes, no: true }
    if (saysYes(answer)) yes.add(answer.voice)
  }
  return { yes, no: false }
}

/** Whether a sentence says yes, and hardly more. */
export function saysYes(answer: Utterance): boolean {
  const { value, words } = answer
  const { length } = tokenize(value).filter(({ kind }) => kind === 'word')
  if (length > LONGEST_YES) return false
  return (
    answer.act('agree', 'minute') !== null ||
    opensWith(value, words.consent) ||
    opensWith(value, words.yesses)
  )
}

/** What a talk comes to, and how surely. */
interface Conclusion {
  readonly clause: Utterance
  readonly surely: boolean
}

/** 'Значит, берём синюю краску', 'okay, so we paint it green': a plan behind a word that concludes; null for none. */
function conclusionIn(utterance: Utterance): Conclusion | null {
  const { value, words } = utterance
  if (utterance.isQuestion || utterance.act('transition', 'further', 'closing', 'refuse', 'withdrawn'))
    return null
  const { start, end } = clauseBounds(value, words)
  const led = tokenize(value.slice(0, start)).map(({ fold }) => fold)
  if (!led.some((word) => isOneOf(word, words.concluding))) return null
  const clause = utterance.from(start, end)
  const tokens = tokenize(clause.value)
  const verb = planVerb(clause, tokens)
  if (!verb || tokens.filter(({ kind }) => kind === 'word').length < LEAST_PLAN) return null
  if (against(clause.value, 'adoption', verb, words).points > 0) return null
  return {
    clause,
    surely: isOneOf(verb.fold, words.deeds) && led.some((one) => isOneOf(one, words.settling)),
  }
}

/** The verb of what all of them do; null where it is denied or only steers the talk. */
function planVerb({ words, lexicon }: Utterance, tokens: readonly Token[]): Token | null {
  const at = lexicon.byOrder
    ? words.we.includes(tokens[0]?.fold ?? '')
      ? 1
      : -1
    : tokens.findIndex(({ fold }) => isTogether(fold, words))
  const verb = tokens[at]
  const before = tokens[at - 1]?.fold ?? ''
  if (!verb || words.negations.includes(before) || words.prepositions.includes(before)) return null
  const idle = isOneOf(verb.fold, words.talk) || isOneOf(verb.fold, words.undecided)
  return idle || tokens.some(({ fold }) => isOneOf(fold, words.telling)) ? null : verb
}

/**
 * The plan that a talk comes to: whoever leads says it and nobody objects, or the others say yes to it. Null for a sentence
 * that says none, and for one that nobody agrees to.
 */
export function concludedPlan(talk: Talk, at: number): Utterance | null {
  const utterance = talk.utterances[at]
  const found = utterance && conclusionIn(utterance)
  if (!found) return null
  const { yes, no } = answersTo(talk, at)
  if (no) return null
  const leads = talk.leaders.has(utterance.voice)
  return (leads && found.surely) || yes.size >= (leads ? 1 : ENOUGH) ? found.clause : null
}

/** Whether words that lead in show a sentence before a question to all to be what the question is about. */
export function isPutForward(before: Utterance, clause: Utterance): boolean {
  if (isPlan(clause)) return true
  // 'Then make it the fourteenth' sets right what was said before.
  if (firstForm(clause.value, clause.words.amending)?.from === 0) return false
  const led = tokenize(before.value).slice(0, 4)
  const words = tokenize(clause.value).filter(({ kind }) => kind === 'word')
  return led.some(({ fold }) => isOneOf(fold, before.words.concluding)) && words.length >= LEAST_PLAN
}
