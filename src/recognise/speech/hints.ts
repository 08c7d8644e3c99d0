import type { Act } from '../../language/speech.ts'
import type { CueId } from '../../language/speech-cues.ts'
import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { against } from './cues/weigh.ts'
import { modifierOf } from './dictation.ts'
import type { Directive, Directives } from './directives.ts'
import { READING_OF } from './directives.ts'
import { isOfSelf, isOfToday, OPENING, outcomeSigns, PLAIN } from './outcome-signs.ts'
import { saysWork } from './promised-work.ts'
import type { Said } from './accepted.ts'
import type { Span } from '../span.ts'
import { proposedIn } from './proposed.ts'
import { refuses } from './refuses.ts'
import { promisesWork } from './promises-work.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** What hints at a decision where no rule hears one. */
export type Hint =
  | 'promise'
  | 'timed'
  | 'due'
  | 'told'
  | 'asked'
  | 'requested'
  | 'ordered'
  | 'closes'
  | 'put'
  | 'exact'
  | 'stated'
  | 'unled'
  | 'proposed'
  | 'said'

/**
 * How surely the weighing has to take a sentence with such a hint for a decision (the logarithm of the odds that it is talk): each
 * so that nine of ten sentences of known meetings below it decide.
 */
export const BOUND_OF: Readonly<Record<Hint, number>> = {
  promise: 0.75,
  timed: 0.5,
  due: 0.5,
  told: -0.75,
  asked: -0.75,
  requested: -1.5,
  ordered: -1.25,
  closes: -0.5,
  put: 0.5,
  exact: -0.75,
  stated: -1,
  unled: -0.25,
  proposed: -0.75,
  said: -0.75,
}

/** A hint, and the words of the clause that it is seen in. */
export interface Hinted {
  readonly hint: Hint
  readonly clause: Utterance
}

/** Acts of a sentence that is about the meeting itself. */
const OF_MEETING: readonly Act[] = [
  'chairSelf',
  'secretarySelf',
  'secretaryNamed',
  'absent',
  'opened',
  'transition',
  'closing',
]
/** Sentences before in which what a promise answers may stand. */
const ANSWERS_WITHIN = 4
/** Letters that the forms of a verb share, and those of a short one: 'сходи', 'схожу'. */
const STEM = 4
const SHORT_VERB = 6
/** Characters before an order that is given to whoever was spoken to. */
const LATEST_ORDER = 24

/** Tells which sentences hint at a decision. */
export class Hints {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #directives: Directives

  constructor(talk: Talk, clauses: SpokenClauses, directives: Directives) {
    this.#talk = talk
    this.#clauses = clauses
    this.#directives = directives
  }

  /** What hints at a decision in a sentence; null for nothing. */
  of(utterance: Utterance, clause: Utterance, at: number): Hinted | null {
    if (speaksOfOther(utterance, clause)) return null
    if (at < OPENING && isOfToday(clause)) return null
    const dated = this.#clauses.taskDeadlines(clause).length > 0
    const directive = this.#directives.read(clause, dated)
    const hint = directive && this.#handed(directive, utterance, clause, at, dated)
    if (hint) return { hint, clause }
    if (utterance.isQuestion) return this.#isRequest(utterance, at) ? { hint: 'requested', clause } : null
    if (this.#talk.leaders.size === 0) {
      const stated = directive ? null : this.#stated(at, false)
      return stated && { hint: 'unled', clause: stated.clause }
    }
    if (!this.#talk.leaders.has(utterance.voice)) return null
    return this.#stated(at, directive !== null) ?? (directive ? null : this.#said(utterance, clause, at))
  }

  /** What whoever leads proposes, or says in any words. */
  #said(utterance: Utterance, clause: Utterance, at: number): Hinted | null {
    const { by } = against(clause.value, 'adoption', { start: 0, end: 0 }, clause.words)
    if (at < OPENING || by.some((cue) => !PLAIN.includes(cue))) return null
    const proposed = utterance.act('propose') ? proposedIn(utterance)?.clauses[0] : undefined
    if (proposed) return { hint: 'proposed', clause: proposed }
    return isOfSelf(clause) ? null : { hint: 'said', clause }
  }

  /** 'Madam Clerk, could you get a quotation? – Yes, Chairman.': whoever leads asks somebody by name, and is answered. */
  #isRequest(utterance: Utterance, at: number): boolean {
    const leads = this.#talk.isLeader(utterance)
    return leads && this.#talk.named(utterance).length > 0 && this.#isAnswered(utterance, at)
  }

  /** Whether the next to speak asks nothing back and turns nothing down. */
  #isAnswered({ voice }: Utterance, at: number): boolean {
    const answer = this.#talk.utterances.slice(at + 1).find((one) => one.voice !== voice)
    return answer !== undefined && !answer.isQuestion && !refuses(answer)
  }

  /** Work that is handed out or taken on, in words that speak for it and none that speak against it. */
  #handed(
    directive: Directive,
    utterance: Utterance,
    clause: Utterance,
    at: number,
    dated: boolean,
  ): Hint | null {
    const { kind, act } = directive
    const { by } = against(clause.value, READING_OF[kind], act, clause.words)
    const leads = this.#talk.isLeader(utterance)
    if (kind === 'own') {
      const said = { utterance, clause, at, leads, dated }
      if (utterance.isQuestion || !this.#promises(said, act)) return null
      // 'I'll show her the desk next Tuesday, come at six.'
      if (by.length > 0) return this.#states(by, said) ? 'timed' : null
      return dated ? 'promise' : null
    }
    if (!leads || by.length > 0) return null
    if (utterance.isQuestion)
      return kind === 'asked' && !directive.elliptic && this.#isAnswered(utterance, at) ? 'requested' : null
    return this.#ordered(directive, clause, at, dated)
  }

  /** Whether somebody promises work of their own accord: nobody asked for it, and they do not only offer. */
  #promises(said: Said, act: Span): boolean {
    const { clause, at } = said
    if (offersOnly(clause) || !promisesWork(said, act, this.#clauses)) return false
    if (!saysWork(clause, act, this.#clauses.taskDeadlines(clause))) return false
    return !this.#answers(clause, act.end, at)
  }

  /** Whether all that speaks against a promise for a day is a verb of a state; whoever leads tells of states as it goes. */
  #states(by: readonly CueId[], { dated, utterance }: Said): boolean {
    return dated && by.every((cue) => cue === 'state') && !this.#talk.leaders.has(utterance.voice)
  }

  #ordered({ kind, body, act, asks }: Directive, clause: Utterance, at: number, dated: boolean): Hint | null {
    if (kind === 'told' || kind === 'charged') {
      return dated && !body ? 'due' : 'told'
    }
    if (asks || minutes(clause) || this.#urges(clause, at)) return null
    if (kind === 'unnamed') return act.start < LATEST_ORDER ? 'ordered' : null
    return 'asked'
  }

  /** Whether somebody was told just before to do what a promise says, or its verb comes back: it is the answer then. */
  #answers(clause: Utterance, end: number, at: number): boolean {
    const verb = tokenize(clause.value.slice(0, end)).at(-1)?.fold ?? ''
    const root = verb.slice(0, verb.length < SHORT_VERB ? STEM - 1 : STEM)
    const before = this.#talk.utterances
      .slice(Math.max(0, at - ANSWERS_WITHIN), at)
      .filter(({ voice }) => voice !== clause.voice)
    return before.some((one) => {
      if (stemsOf(one.value).some((stem) => stem.startsWith(root))) return true
      const dated = this.#clauses.taskDeadlines(one).length > 0
      const handed = this.#directives.read(one, dated)
      return handed !== null && handed.kind !== 'own'
    })
  }

  /** 'Отправляй, Глеб' behind 'я отправлю': the words of somebody else come back. */
  #urges(clause: Utterance, at: number): boolean {
    const before = this.#talk.utterances[at - 1]
    if (!before || before.voice === clause.voice) return false
    const stems = stemsOf(before.value)
    return stemsOf(clause.value)
      .slice(0, 2)
      .some((stem) => stems.includes(stem))
  }

  /** What whoever leads states, where the talk around it shows that it came to that. */
  #stated(at: number, isHanded: boolean): Hinted | null {
    const signs = outcomeSigns(this.#talk, at)
    if (!signs || signs.no) return null
    const { clause } = signs
    if (!signs.acts && !signs.exact) return null
    if (signs.closes) return { hint: 'closes', clause }
    if (signs.put) return { hint: 'put', clause }
    if (isHanded) return null
    return { hint: signs.exact ? 'exact' : 'stated', clause }
  }
}

/** Whether a sentence is about the meeting itself, or says something of what was decided before: 'Ответственный — Носков'. */
export const speaksOfOther = (utterance: Utterance, clause: Utterance): boolean =>
  modifierOf(clause, clause.lexicon) !== null || utterance.act(...OF_MEETING) !== null

/** Whether whoever speaks only offers: 'I can get the barrels'. */
const offersOnly = ({ value, words }: Utterance): boolean =>
  tokenize(value).some(({ fold }) => words.offering.includes(fold))

/** 'Исправьте: не восьмое, а девятое': what is to be done with the record. */
const minutes = ({ value, words }: Utterance): boolean =>
  tokenize(value).some(({ fold }) => isOneOf(fold, words.minuting))

const stemsOf = (value: string): string[] =>
  tokenize(value)
    .filter(({ kind, fold }) => kind === 'word' && fold.length >= STEM)
    .map(({ fold }) => fold.slice(0, STEM))
