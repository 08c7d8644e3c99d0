import { tokenize } from '../../language/form.ts'
import { Assignments } from './assignments.ts'
import { clauseBounds } from './clause-bounds.ts'
import { clausesIn, modifierOf } from './dictation.ts'
import { Drafts, type Draft } from './drafts.ts'
import type { HeardQuestion, QuestionsHeard } from './questions-heard.ts'
import { SpokenClauses } from './spoken-clauses.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'
import { ballotFrom, isVoting } from './voting.ts'

/** Words of a sentence that only sets another deadline. */
const LONGEST_AMENDMENT = 8
/** A word that says no counts at the beginning of a sentence; inside it only a phrase does. */
const OPENING = 12

/** Follows the meeting sentence by sentence: which question it is at, what is proposed, decided and handed out. */
export class Flow {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #assignments: Assignments
  readonly questions: QuestionsHeard
  readonly drafts: Drafts
  readonly #questionOf: (HeardQuestion | null)[] = []
  /** A decision is being dictated: whether its clauses count at once, or only when they are adopted. */
  #dictating: 'taken' | 'pending' | null = null
  #dictator: Voice | null = null
  /** 'Третье.' was said, and its clause is to follow. */
  #counted = false

  constructor(talk: Talk, questions: QuestionsHeard) {
    this.#talk = talk
    this.questions = questions
    this.drafts = new Drafts(talk)
    this.#clauses = new SpokenClauses(talk)
    this.#assignments = new Assignments(talk, this.#clauses, this.drafts, questions)
  }

  /** The question that a sentence belongs to. */
  questionAt(index: number): HeardQuestion | null {
    return this.#questionOf[index] ?? null
  }

  run(skipped: ReadonlySet<Utterance>): void {
    const { utterances } = this.#talk
    for (let at = 0; at < utterances.length;) {
      const utterance = utterances[at]
      if (!utterance) break
      const next = skipped.has(utterance) ? at + 1 : this.#step(utterance, at)
      for (let index = at; index < next; index++) this.#questionOf[index] = this.questions.current
      at = next
    }
    this.#closeQuestion()
  }

  /** Reads a sentence; gives the index of the next one to read. */
  #step(utterance: Utterance, at: number): number {
    const leads = this.#talk.isLeader(utterance)
    if (leads && this.questions.cross(utterance)) {
      this.#closeQuestion()
      if (!utterance.act('decide', 'draft')) return at + 1
    }
    if (utterance.act('withdrawn')) {
      this.drafts.withdraw(utterance, at, leads)
      return at + 1
    }
    const dictated = this.#dictation(utterance, at, leads)
    if (isVoting(utterance) && (leads || !utterance.act('decide'))) return this.#vote(utterance, at, leads)
    if (dictated || this.#answer(utterance, at, leads)) return at + 1
    this.#assignments.read(utterance, at, leads)
    return at + 1
  }

  #vote(utterance: Utterance, at: number, leads: boolean): number {
    const { vote, outcome, next } = ballotFrom(this.#talk, at)
    const item = this.questions.current?.item
    if (vote && item && (item.vote === null || (vote.yes !== null && item.vote.yes === null)))
      item.vote = vote
    if (outcome) {
      this.drafts.settle(outcome)
      this.#dictating = null
    }
    this.#answer(utterance, at, leads)
    return next
  }

  /** Clauses that are dictated or proposed; false where a sentence does nothing of the kind. */
  #dictation(utterance: Utterance, at: number, leads: boolean): boolean {
    const act = utterance.act('decide', 'draft', 'propose')
    if (act && !(utterance.isQuestion && act.act === 'propose')) {
      const certain = leads || act.start < OPENING
      if (act.act === 'decide' && !certain) return false
      const proposes = act.act === 'propose'
      const rest = utterance.from(act.end)
      const clauses = clausesIn(rest, this.#talk, {
        decided: act.act === 'decide',
        proposed: proposes,
        opens: !proposes || /^\s*[:–—-]/u.test(rest.value),
      })
      if (proposes && clauses.length === 0) return false
      const state = act.act === 'decide' ? 'taken' : 'pending'
      if (!proposes || leads) this.#dictate(state, utterance.voice)
      for (const clause of clauses) this.#enter(clause, at, proposes ? 'proposed' : 'dictated', state)
      return true
    }
    const call = utterance.act('callVote')
    if (call) {
      const rest = utterance.from(call.end)
      if (/^\s*[:–—-]/u.test(rest.value))
        for (const clause of clausesIn(rest, this.#talk, { decided: true, opens: true }))
          this.#enter(clause, at, 'dictated', 'pending')
      return false
    }
    return this.#dictatedFurther(utterance, at, leads)
  }

  #dictate(state: 'taken' | 'pending', voice: Voice): void {
    this.#dictating = state
    this.#dictator = voice
    this.#counted = false
  }

  /** A sentence of a dictation that goes on. */
  #dictatedFurther(utterance: Utterance, at: number, leads: boolean): boolean {
    if (this.#dictating === null || (this.#dictator !== utterance.voice && !leads)) return false
    if (utterance.isQuestion || isVoting(utterance) || utterance.act('closing', 'report')) return false
    const bounds = clauseBounds(utterance.value, this.#talk.words)
    const counted = bounds.number !== null || this.#counted
    this.#counted = bounds.number !== null && bounds.start >= utterance.value.length
    if (this.#counted) return true
    const clauses = clausesIn(utterance, this.#talk, { decided: counted, opens: counted, counted })
    for (const clause of clauses) this.#enter(clause, at, 'dictated', this.#dictating)
    return clauses.length > 0
  }

  #enter(clause: Utterance, at: number, origin: Draft['origin'], state: 'taken' | 'pending'): void {
    const decision = this.#clauses.make(clause)
    const draft: Draft = { decision, utterance: clause, question: this.questions.current, at, origin }
    if (state === 'taken') this.drafts.take(draft)
    else this.drafts.propose(draft)
  }

  /** What a sentence answers to a proposal, a promise or a task. True where it is an answer and nothing else. */
  #answer(utterance: Utterance, at: number, leads: boolean): boolean {
    if (!leads || utterance.isQuestion) return false
    const minute = utterance.act('minute')
    const refuse = utterance.act('refuse')
    const refused =
      refuse && (refuse.start < OPENING || utterance.value.slice(refuse.start, refuse.end).includes(' '))
    if (refused) this.drafts.refuse(at)
    else if (minute ?? utterance.act('agree'))
      this.drafts.agree(at, minute !== null && !utterance.act('decide', 'draft'))
    return this.#amend(utterance, at)
  }

  /** 'Нет, до двадцатого', 'Ответственная – Стрельцова', 'Срок – неделя': said of the clause before. */
  #amend(utterance: Utterance, at: number): boolean {
    const last = this.drafts.latest(at)
    if (!last || utterance.act('closing', 'agenda', 'report')) return false
    const { start, end } = clauseBounds(utterance.value, this.#talk.words)
    const clause = utterance.from(start, end)
    const label = modifierOf(clause, this.#talk.context.lexicon)
    if (label) {
      this.#talk.context.ledger.marker(`label:${label.key}`, clause.text.place(0, label.body))
      this.#clauses.amend(last.decision, label.key, clause.from(label.body))
      return true
    }
    const count = tokenize(clause.shadow.value).filter(({ kind }) => kind !== 'mark').length
    if (count > LONGEST_AMENDMENT || this.#assignments.hands(clause)) return false
    const [deadline, more] = this.#clauses.deadlines(clause)
    if (!deadline || more || last.decision.assignees.length === 0) return false
    last.decision.deadline = this.#clauses.entered(clause, deadline)
    return true
  }

  #closeQuestion(): void {
    this.drafts.close()
    this.#dictating = null
    this.#counted = false
  }
}
