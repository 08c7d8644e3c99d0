import { tokenize } from '../../language/token.ts'
import type { Decision } from '../../model/schema.ts'
import { fold } from '../../language/words.ts'
import { addAll } from '../../source/add-all.ts'
import type { HeardQuestion } from './heard-question.ts'
import { Recap } from './recap.ts'
import { putsIntoWords, repeats, saysAgain, translates } from './restated.ts'
import { firstForm } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import { clearUp, leaveUnclear } from './unclear.ts'
import type { Utterance } from './utterance.ts'

/** A decision on its way: proposed, dictated, handed out or promised. */
export interface Draft {
  readonly decision: Decision
  readonly utterance: Utterance
  readonly question: HeardQuestion | null
  /** Index of its sentence. */
  readonly at: number
  readonly origin: 'dictated' | 'concluded' | 'proposed' | 'handed' | 'own'
}

/** Sentences within which an answer belongs to what was said. */
export const ANSWER_WITHIN = 4
/** Words and marks of a sentence that only says yes. */
const LONGEST_YES = 4

/** The decisions of the question the meeting is at: those taken, and those that wait for somebody to adopt them. */
export class Drafts {
  readonly #talk: Talk
  /** Decisions under no question. */
  readonly loose: Decision[] = []
  /** Sentences that were decided as they stand. */
  readonly decided: Utterance[] = []
  /** Sentences that only a hint shows to decide: nobody is elected by them. */
  readonly hinted: Utterance[] = []
  /** Whether what was decided is gone through once more. */
  readonly recap = new Recap()
  /** The clauses of all that were ever read: also of what was proposed, promised or left open. */
  readonly read = new Set<Utterance>()
  /** What was proposed, promised or asked for, and nobody said a word to it. */
  readonly unanswered: Utterance[] = []
  /** All that were ever taken, in order. */
  readonly #heard: Draft[] = []
  /** What a vote passed. */
  readonly #voted = new Set<Decision>()
  #pending: Draft[] = []
  #promised: Draft[] = []
  #open: Utterance[] = []
  /** Taken since the question was called or voted on. */
  #taken: Draft[] = []
  /** What was only proposed and passed: it may be put into words once more. */
  #passed: Draft[] = []

  constructor(talk: Talk) {
    this.#talk = talk
  }

  /** The latest draft that a remark may speak of. */
  latest(at: number, touched: number, within = ANSWER_WITHIN): Draft | null {
    const last = [this.#taken, this.#pending, this.#promised].flatMap((drafts) => drafts.slice(-1))
    const [found] = last.sort((a, b) => b.at - a.at)
    return found && at - Math.max(found.at, touched) <= within ? found : null
  }

  get lastTaken(): Draft | null {
    return this.#taken[this.#taken.length - 1] ?? null
  }

  propose(draft: Draft): void {
    this.read.add(draft.utterance)
    this.#pending.push(draft)
  }

  promise(draft: Draft): void {
    this.read.add(draft.utterance)
    this.#promised.push(draft)
  }

  /** What a voice offered in the same breath, and no day for it, gives way to what it promises for a day. */
  supersede({ turn }: Utterance): void {
    const offered = ({ origin, utterance, decision }: Draft): boolean =>
      origin === 'own' && utterance.turn === turn && decision.deadline === null
    for (const draft of this.#taken.filter(offered)) this.drop(draft)
    this.#promised = this.#promised.filter((draft) => !offered(draft))
  }

  /** Work was asked for, and nobody is heard to take it on. */
  leaveOpen(utterance: Utterance): void {
    this.read.add(utterance)
    this.#open.push(utterance)
  }

  /** Something is said of a draft that keeps it in mind. */
  touch(draft: Draft, at: number): void {
    this.#taken = this.#taken.map((one) => (one === draft ? { ...one, at } : one))
  }

  take(draft: Draft): void {
    this.read.add(draft.utterance)
    if (this.recap.repeats(draft.utterance, this.decided)) return
    const { words } = draft.utterance
    // 'Значит, пять пар покупаем' behind the words of the decision says nothing new.
    if (draft.origin === 'concluded' && this.#taken.some((before) => saysAgain(draft, before, words))) return
    // 'Dina will write to them', said to those who do not speak Russian.
    if (this.#taken.some((before) => translates(before, draft))) return
    for (const one of this.#taken.filter((before) => repeats(before, draft, words))) this.drop(one)
    for (const one of this.#passed.filter((before) => putsIntoWords(before, draft, words))) this.drop(one)
    this.#promised = this.#promised.filter((before) => !repeats(before, draft, words))
    this.#taken.push(draft)
    this.#heard.push(draft)
    // What was put to the vote is dictated once more to whoever keeps the minutes.
    if (this.#listOf(draft).some(({ text }) => fold(text) === fold(draft.decision.text))) return
    this.#listOf(draft).push(draft.decision)
    this.decided.push(draft.utterance)
  }

  drop(draft: Draft): void {
    this.#taken = this.#taken.filter((one) => one !== draft)
    const list = this.#listOf(draft)
    const index = list.indexOf(draft.decision)
    if (index >= 0) list.splice(index, 1)
    const said = this.decided.indexOf(draft.utterance)
    if (said >= 0) this.decided.splice(said, 1)
  }

  #listOf({ question }: Pick<Draft, 'question'>): Decision[] {
    return question?.item.decisions ?? this.loose
  }

  /** Whoever leads agrees: promises just made are kept; in words for the minutes also the last proposal. */
  agree(at: number, minuted: boolean): void {
    for (const draft of this.#promised.filter((one) => at - one.at <= ANSWER_WITHIN)) this.take(draft)
    this.#promised = this.#promised.filter((one) => at - one.at > ANSWER_WITHIN)
    const last = this.#pending[this.#pending.length - 1]
    if (!minuted || !last || this.#saidSince(last, at) > ANSWER_WITHIN) return
    this.#pending.pop()
    this.take(last)
  }

  /** Whether something proposed or decided just before a sentence waits for an answer. */
  isOpen(at: number): boolean {
    return [...this.#pending, ...this.#taken].some((one) => at - one.at <= 1)
  }

  /** Sentences said since a proposal, without those that only say yes: 'ок', 'я за'. */
  #saidSince(draft: Draft, at: number): number {
    const since = this.#talk.utterances.slice(draft.at + 1, at)
    return 1 + since.filter(({ value }) => tokenize(value).length > LONGEST_YES).length
  }

  /** Whoever leads will not have what was just proposed. */
  refuse(at: number): void {
    this.#pending = this.#pending.filter((one) => at - one.at > ANSWER_WITHIN)
    this.#promised = this.#promised.filter((one) => at - one.at > ANSWER_WITHIN)
  }

  /** Somebody takes back what they proposed, or whoever leads what was decided last. */
  withdraw({ voice, turn, value, words }: Utterance, at: number, leads: boolean): void {
    // 'Кота утверждаем в штат. Шучу.': a joke takes back what was said in the same breath, nothing before it.
    if (firstForm(value, words.joking)) {
      const last = this.lastTaken
      if (last?.utterance.turn === turn) this.drop(last)
      return
    }
    const own = (draft: Draft): boolean => draft.utterance.voice === voice
    this.#promised = this.#promised.filter((draft) => !own(draft))
    const before = this.#pending.length
    this.#pending = this.#pending.filter((draft) => !(own(draft) || leads))
    const last = this.lastTaken
    if (leads && this.#pending.length === before && last && at - last.at <= ANSWER_WITHIN) this.drop(last)
  }

  /** What was just said is not to be written down: offers and proposals, and what was handed out in the same breath. */
  unminute(turn: Utterance['turn'], at: number): void {
    this.refuse(at)
    const last = this.lastTaken
    if (!last || at - last.at > ANSWER_WITHIN) return
    if (last.utterance.turn === turn || last.origin === 'own' || last.origin === 'concluded') this.drop(last)
  }

  /** How a vote ended: what was dictated, or else the last proposal, is taken or dropped. */
  settle(outcome: 'pass' | 'fail'): void {
    const dictated = this.#pending.filter(({ origin }) => origin === 'dictated')
    const proposed = this.#pending.filter(({ origin }) => origin === 'proposed')
    const own = proposed.filter(({ utterance }) => this.#talk.isLeader(utterance))
    // What was put into words as the decision is what is voted on, not what somebody proposed before.
    const settled = this.#taken.some(({ origin }) => origin === 'dictated')
    const free = settled ? [] : own.length > 0 ? own : proposed.slice(-1)
    const put = dictated.length > 0 ? dictated : free
    if (outcome === 'pass')
      for (const draft of put) {
        this.#voted.add(draft.decision)
        this.take(draft)
      }
    else if (put.length === 0)
      for (const draft of this.#taken.filter(({ origin }) => origin === 'dictated')) this.drop(draft)
    this.#passed = outcome === 'pass' ? put.filter(({ origin }) => origin === 'proposed') : []
    this.#pending = outcome === 'pass' ? [] : this.#pending.filter((draft) => !put.includes(draft))
    this.#taken = []
  }

  /**
   * What is rather talk than a decision, as everything around it tells at the end, is put down as not clear. What was dictated as a
   * decision, in whatever words, or passed by a vote has to be so by far.
   */
  leaveTalk(isTalk: (draft: Draft, said: boolean) => boolean): void {
    const isSaid = ({ origin, decision }: Draft): boolean =>
      origin === 'dictated' || this.#voted.has(decision)
    const stands = (draft: Draft): boolean => this.#listOf(draft).includes(draft.decision)
    for (const draft of this.#heard.filter((one) => stands(one) && isTalk(one, isSaid(one)))) {
      this.drop(draft)
      leaveUnclear(this.#talk.context, draft.utterance)
    }
  }

  /** Puts a decision among those of its question, in the order in which they were said. */
  insert(draft: Pick<Draft, 'decision' | 'question' | 'utterance'>, surely: boolean): void {
    const list = this.#listOf(draft)
    const { ledger } = this.#talk.context
    const startOf = (decision: Decision): number => ledger.placeOf(decision, 'text')?.start ?? 0
    const behind = list.findIndex((one) => startOf(one) > startOf(draft.decision))
    list.splice(behind < 0 ? list.length : behind, 0, draft.decision)
    clearUp(this.#talk.context, draft.utterance)
    ;(surely ? this.decided : this.hinted).push(draft.utterance)
  }

  /** A question is left: what was proposed and never adopted is no decision, but may have been one. */
  close(): void {
    const open = [...this.#pending, ...this.#promised].map(({ utterance }) => utterance)
    for (const { utterance } of [...this.#pending, ...this.#promised]) this.unanswered.push(utterance)
    addAll(this.unanswered, this.#open)
    for (const utterance of [...open, ...this.#open].sort((a, b) => a.offset - b.offset))
      leaveUnclear(this.#talk.context, utterance)
    this.#pending = []
    this.#promised = []
    this.#open = []
    this.#taken = []
    this.#passed = []
  }
}
