import { findDates } from '../../language/dates.ts'
import { endsIn } from '../../language/endings.ts'
import type { Act, SpeechWords } from '../../language/speech.ts'
import type { CueId } from '../../language/speech-cues.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { startsUpper } from '../../source/letters.ts'
import { clauseBounds } from './clause-bounds.ts'
import { saysYes } from './conclusions.ts'
import { against } from './cues/weigh.ts'
import { isPast, modifierOf } from './dictation.ts'
import { isExact } from './settlement.ts'
import { refuses } from './refuses.ts'
import { firstForm } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'
import { isThirdPerson } from './verb-order.ts'
import { wordsIn } from './words-in.ts'

/** Acts of a sentence that steers the meeting: it states no outcome. */
const STEERS: readonly Act[] = [
  'opened',
  'agenda',
  'chairSelf',
  'secretarySelf',
  'secretaryNamed',
  'present',
  'absent',
  'transition',
  'numbered',
  'further',
  'last',
  'closing',
  'withdrawn',
  'report',
  'propose',
  'draft',
  'callVote',
  'objections',
  'adopted',
  'rejected',
]
/** Cues that say nothing against a statement: 'nobody parks there', 'the hives stay where they are'. */
export const PLAIN: readonly CueId[] = ['negation', 'question', 'state']
/** Sentences at the beginning in which a meeting only opens. */
export const OPENING = 4
/** Words of a clause that says what. */
const LEAST = 2
const LONGEST = 28
/** Words of a question to all. */
const LONGEST_ASKED = 7
/** Sentences in which it is answered. */
const ANSWERED_WITHIN = 3
/** Sentences before in which the counts of a vote may stand. */
const COUNTED_BEFORE = 2
/** Sentences before in which others say yes. */
const YES_BEFORE = 3

/** What shows that a statement of whoever leads is what the talk came to. */
export interface OutcomeSigns {
  readonly clause: Utterance
  /** All are asked right behind, and nobody says no. */
  readonly put: boolean
  /** The counts of a vote stand before it, in the same breath. */
  readonly counted: boolean
  /** It opens with a word that closes the talk. */
  readonly closes: boolean
  /** Praise or a yes stands before it. */
  readonly welcomes: boolean
  /** A day or an amount is said. */
  readonly exact: boolean
  /** Where no ending tells a verb: whether it is said that somebody does something. */
  readonly acts: boolean
  /** Others say yes before, and behind. */
  readonly yesBefore: boolean
  readonly yesBehind: boolean
  readonly no: boolean
}

/** 'Устраивает?', 'Everyone happy?': a short question to all. */
const asksAll = (one: Utterance | undefined): boolean =>
  one !== undefined &&
  one.isQuestion &&
  wordsIn(one.value) <= LONGEST_ASKED &&
  (one.act('objections') !== null || firstForm(one.value, one.words.outcome.askedOfAll) !== null)

/** Whether all are asked right behind a sentence, by the same voice. */
function isPut({ utterances }: Talk, at: number): boolean {
  const said = utterances[at]
  return utterances
    .slice(at + 1, at + 3)
    .some(
      (one, index) => one.turn === said?.turn && asksAll(one) && (index === 0 || isShort(utterances[at + 1])),
    )
}

const isShort = (one: Utterance | undefined): boolean => one !== undefined && wordsIn(one.value) <= 10

/** Whether a vote was counted in the same breath. */
function isCounted({ utterances }: Talk, at: number): boolean {
  const said = utterances[at]
  return utterances
    .slice(Math.max(0, at - COUNTED_BEFORE), at + 1)
    .some((one) => one.turn === said?.turn && firstForm(one.shadow.value, one.words.outcome.counted) !== null)
}

/** Who says yes or no right behind. */
function answersBehind({ utterances }: Talk, at: number): { readonly yes: boolean; readonly no: boolean } {
  const voice = utterances[at]?.voice
  const behind = utterances.slice(at + 1)
  const from = behind.findIndex((one) => one.voice !== voice)
  const asked = behind.slice(0, Math.max(from, 0)).some(({ isQuestion }) => isQuestion)
  const answers = from < 0 ? [] : behind.slice(from, from + ANSWERED_WITHIN)
  const no = answers.some(
    (one) =>
      one.voice !== voice && refuses(one) && !saysYes(one) && !one.isQuestion && !(asked && saysNo(one)),
  )
  return { yes: answers.some((one) => one.voice !== voice && saysYes(one)), no }
}

/** 'No, that's sensible' behind 'anyone unhappy?'. */
const saysNo = ({ value, words }: Utterance): boolean => words.noes.includes(tokenize(value)[0]?.fold ?? '')

function saidYesBefore({ utterances }: Talk, at: number): boolean {
  const voice: Voice | undefined = utterances[at]?.voice
  const before = utterances.slice(Math.max(0, at - YES_BEFORE), at)
  return before.some((one) => one.voice !== voice && saysYes(one))
}

/** The clause of a sentence behind what closes the talk, and what stands before it. */
function clauseOf(utterance: Utterance): { readonly clause: Utterance; readonly led: string } {
  const { value, words } = utterance
  const heads = [words.outcome.welcoming, words.outcome.closing]
  let from = 0
  for (let moved = true; moved;) {
    const rest = value.slice(from)
    const head = heads.map((forms) => firstForm(rest, forms)).find((form) => form?.from === 0)
    const joint = head ? /^\s*[,:.!–—-]*\s*/u.exec(rest.slice(head.end))?.[0].length : undefined
    moved = head !== undefined && joint !== undefined && from + (head?.end ?? 0) + joint < value.length
    if (moved) from += (head?.end ?? 0) + (joint ?? 0)
  }
  const rest = utterance.from(from)
  const { start, end } = clauseBounds(rest.value, rest.words)
  return { clause: rest.from(start, end), led: value.slice(0, from + start) }
}

/** Whether a word tells what was, weighs, or leaves a matter for later. */
const tells = (word: string, words: SpeechWords): boolean =>
  isPast(word, words) ||
  (word.length > 4 && endsIn(word, words.endings?.pastOfMany)) ||
  [words.telling, words.outcome.considering, words.postponing].some((list) => isOneOf(word, list))

/** Whether whoever speaks tells of themselves: 'I'd be inclined to eight'. */
export const isOfSelf = (clause: Utterance): boolean => {
  const { self, offering, order } = clause.words
  const lists = [self, offering, order?.ownFuture ?? [], order?.ownPresent ?? []]
  return wordsOf(clause).some(({ fold }) => lists.some((list) => list.includes(fold)))
}

/** 'We hold the post', 'nobody parks', 'the clerk writes': no title of a question. */
const saysWhoActs = (
  said: readonly Token[],
  { we, nobody, everyone, willWords, being, order }: SpeechWords,
): boolean =>
  said.some(
    ({ fold, text }) =>
      [we, nobody, everyone, willWords, being].some((list) => isOneOf(fold, list)) ||
      (order !== undefined && !startsUpper(text) && !text.includes('-') && isThirdPerson(fold, order)),
  )

/** 'We have Gil Moreno here', 'that's four on the gate': how things are. */
const faresSo = (said: readonly Token[], { we, undecided, outcome, willWords }: SpeechWords): boolean => {
  const [first = '', second = ''] = said.map(({ fold }) => fold)
  if (outcome.presenting.includes(first)) return true
  return we.includes(first) && isOneOf(second, undecided) && !willWords.includes(second)
}

/** Whether the day of the meeting itself, or one of a year, is said: 'сегодня 14 октября', 'Wednesday the 14th of January 2026'. */
export const isOfToday = ({ value, words, shadow, lexicon }: Utterance): boolean =>
  findDates(shadow.value, lexicon.dates).some((date) => date.value.year !== null) ||
  (words.today.includes(tokenize(value)[0]?.fold ?? '') && findDates(shadow.value, lexicon.dates).length > 0)

/** Whether nobody tells, asks, weighs or speaks of themselves in a clause. */
function isPlainStatement(clause: Utterance): boolean {
  const { words } = clause
  const said = wordsOf(clause)
  if (said.length < LEAST || said.length > LONGEST) return false
  if (said.some(({ fold }) => tells(fold, words)) || isOfSelf(clause) || faresSo(said, words)) return false
  if (isOfToday(clause) || modifierOf(clause, clause.lexicon) !== null) return false
  if (firstForm(clause.shadow.value, words.outcome.counted) !== null) return false
  return against(clause.value, 'adoption', { start: 0, end: 0 }, words).by.every((cue) => PLAIN.includes(cue))
}

const wordsOf = ({ value }: Utterance): Token[] => tokenize(value).filter(({ kind }) => kind !== 'mark')

/** What shows that the statement of a sentence is what the talk came to; null for a sentence that states nothing. */
export function outcomeSigns(talk: Talk, at: number): OutcomeSigns | null {
  const utterance = talk.utterances[at]
  if (!utterance || utterance.isBroken || utterance.isQuestion || utterance.act(...STEERS)) return null
  if (refuses(utterance) || at < OPENING) return null
  const { clause, led } = clauseOf(utterance)
  const { words } = clause
  // 'So that's four on the gate' counts up.
  if (tokenize(led).some(({ fold }) => words.outcome.presenting.includes(fold))) return null
  if (!isPlainStatement(clause)) return null
  const answers = answersBehind(talk, at)
  return {
    clause,
    put: isPut(talk, at),
    counted: isCounted(talk, at),
    closes: firstForm(led, words.outcome.closing) !== null,
    welcomes: firstForm(led, words.outcome.welcoming) !== null,
    exact: isExact(clause),
    acts: !clause.lexicon.byOrder || saysWhoActs(wordsOf(clause), words),
    yesBefore: saidYesBefore(talk, at),
    yesBehind: answers.yes,
    no: answers.no,
  }
}
