import { Amendments } from './amendments.ts'
import { tokenize } from '../../language/token.ts'
import type { Decision } from '../../model/schema.ts'
import { Assignments } from './assignments.ts'
import {
  adoptionIn,
  announcesDecisions,
  announcesOnly,
  bodyOf,
  declares,
  isMarked,
  standingOf,
  type Adoption,
} from './adoption.ts'
import { calledBefore, isBareWork, isDirected } from './bare-work.ts'
import { clauseBounds } from './clause-bounds.ts'
import { concludedPlan } from './conclusions.ts'
import { clausesIn, isHanded, isOurs, isPlainClause, modifierOf, resolvesFurther } from './dictation.ts'
import { Dictation } from './dictation-state.ts'
import { Directives } from './directives.ts'
import { ANSWER_WITHIN, Drafts, type Draft } from './drafts.ts'
import { proposedIn } from './proposed.ts'
import { refuses } from './refuses.ts'
import { settles, states } from './settled.ts'
import type { HeardQuestion, QuestionsHeard } from './questions-heard.ts'
import { SpokenClauses } from './spoken-clauses.ts'
import { plainPlan } from './plain-plans.ts'
import { planPutToAll } from './put-to-all.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import { ballotFrom, isVoting } from './voting.ts'

/** Follows the meeting sentence by sentence: which question it is at, what is proposed, decided and handed out. */
export class Flow {
  readonly #talk: Talk
  readonly clauses: SpokenClauses
  readonly #assignments: Assignments
  readonly #amendments: Amendments
  readonly #directives: Directives
  readonly questions: QuestionsHeard
  readonly drafts: Drafts
  readonly #questionOf: (HeardQuestion | null)[] = []
  /** Where the questions are read out: nothing before it calls one. */
  #readOut = -1
  readonly #dictation = new Dictation()

  constructor(talk: Talk, questions: QuestionsHeard) {
    this.#talk = talk
    this.questions = questions
    this.drafts = new Drafts(talk)
    this.clauses = new SpokenClauses(talk)
    const directives = new Directives(talk)
    this.#directives = directives
    this.#amendments = new Amendments(talk, this.clauses, directives, this.drafts)
    this.#assignments = new Assignments(talk, this.clauses, directives, this.drafts, questions)
  }

  /** The question that a sentence belongs to. */
  questionAt(index: number): HeardQuestion | null {
    return this.#questionOf[index] ?? null
  }

  run(skipped: ReadonlySet<Utterance>): void {
    const { utterances } = this.#talk
    this.#readOut = utterances.findIndex((one) => skipped.has(one))
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
    this.#dictation.listen(utterance)
    if (leads) this.drafts.recap.listen(utterance)
    if (leads && this.#calls(utterance, at)) return at + 1
    if (utterance.act('withdrawn')) {
      this.drafts.withdraw(utterance, at, leads)
      return at + 1
    }
    if (leads && this.#amendments.corrects(utterance, at)) return at + 1
    const dictated = this.#decisions(utterance, at, leads)
    // 'Принято', 'я против' of whoever does not lead is an answer, no result.
    if (isVoting(utterance) && (leads || utterance.act('callVote'))) return this.#vote(utterance, at, leads)
    if (!dictated && !this.#answer(utterance, at, leads)) this.#assignments.read(utterance, at, leads)
    return at + 1
  }

  /** Whether a sentence only goes on to another question, leaves the last one or says its title. */
  #calls(utterance: Utterance, at: number): boolean {
    // Where nobody leads, nobody calls questions: only those that are listed are taken up.
    const calls = at > this.#readOut && (this.#talk.leaders.size > 0 || this.questions.list.length > 0)
    if (calls && this.questions.cross(utterance, this.#dictation.mode)) {
      this.#closeQuestion()
      if (!utterance.act('decide', 'label', 'draft')) return true
    }
    if (calls && this.questions.leave(utterance)) {
      this.#closeQuestion()
      return true
    }
    return this.questions.entitle(utterance)
  }

  #vote(utterance: Utterance, at: number, leads: boolean): number {
    const plan = leads && !this.drafts.isOpen(at) ? planPutToAll(this.#talk, at) : null
    if (plan) this.#enter(plan, at - 1, 'dictated', 'pending')
    const { vote, outcome, next } = ballotFrom(this.#talk, at)
    const item = this.questions.current?.item
    if (vote && item && (item.vote === null || (vote.yes !== null && item.vote.yes === null)))
      item.vote = vote
    if (outcome) {
      this.drafts.settle(outcome)
      this.#dictation.state = null
    }
    this.#answer(utterance, at, leads)
    return next
  }

  /** Clauses that are dictated or proposed; false where a sentence does nothing of the kind. */
  #decisions(utterance: Utterance, at: number, leads: boolean): boolean {
    const adoption = adoptionIn(utterance, standingOf(this.#talk.leaders.size > 0, leads))
    if (adoption) return this.#adopt(adoption, utterance, at)
    const draft = utterance.act('draft')
    if (draft && !utterance.isQuestion) {
      this.#dictation.start('pending', utterance.voice)
      const rest = utterance.from(draft.end)
      for (const clause of clausesIn(rest, {
        decided: false,
        proposed: true,
        whole: isMarked(rest.value),
      }))
        this.#enter(clause, at, 'dictated', 'pending')
      return true
    }
    if (leads && this.#talk.leaders.size > 0 && settles(utterance)) {
      this.#dictation.start('taken', utterance.voice)
      this.#dictation.announced = true
      this.#dictation.announcedAt = at
      return true
    }
    if (this.#proposal(utterance, at, leads)) return true
    if (leads && this.#talk.leaders.size > 0 && declares(utterance)) {
      const { start, end } = clauseBounds(utterance.value, utterance.words)
      this.#enter(utterance.from(start, end), at, 'dictated', 'taken')
      return true
    }
    const plan = this.#dictation.state === null ? concludedPlan(this.#talk, at) : null
    if (plan) {
      this.#enter(plan, at, 'dictated', 'taken')
      return true
    }
    const call = utterance.act('callVote')
    if (call) {
      const rest = utterance.from(call.end)
      if (isMarked(rest.value))
        for (const clause of clausesIn(rest, { decided: true, whole: true }))
          this.#enter(clause, at, 'dictated', 'pending')
      return false
    }
    return this.#dictatedFurther(utterance, at, leads) || (leads && this.#directed(utterance, at))
  }

  /** 'Выпустить пробную партию к восьмому мая. Ответственная Галимова.': what whoever leads puts in the infinitive. */
  #directed(utterance: Utterance, at: number): boolean {
    if (this.#talk.leaders.size === 0) return false
    const { start, end } = clauseBounds(utterance.value, utterance.words)
    const clause = utterance.from(start, end)
    const dated = this.clauses.taskDeadlines(clause).length > 0
    if (isDirected(this.#talk, clause, at, dated) && !isPlainClause(clause, this.clauses)) {
      this.#enter(clause, at, 'handed', 'taken')
      return true
    }
    const plan = plainPlan(this.#talk, at)
    if (plan) this.#enter(plan, at, 'concluded', 'taken')
    return plan !== null
  }

  /** What the meeting decides in so many words; where that is not clear, it waits for somebody to adopt it. */
  #adopt({ act, verdict }: Adoption, utterance: Utterance, at: number): boolean {
    if (verdict === 'talk') return false
    const { rest, whole } = bodyOf(utterance, act.end, utterance.words)
    const counts = verdict === 'counts'
    const announces = announcesOnly(rest)
    // 'Принято: пять голосов за' counts: behind the words of a result only what reads like a decision is one.
    const result = act.act === 'adopted'
    const clauses = announces
      ? []
      : clausesIn(rest, { decided: true, whole: whole && !result, announced: result })
    if (clauses.length === 0 && !announces && !whole) return false
    if (counts) this.#dictation.start('taken', utterance.voice)
    this.#dictation.announced = counts && announces
    this.#dictation.announcedAt = at
    for (const clause of clauses)
      this.#enter(clause, at, counts ? 'dictated' : 'proposed', counts ? 'taken' : 'pending')
    return true
  }

  /** 'Предлагаю …', 'кто за то, чтобы …?': it waits for somebody to adopt it. */
  #proposal(utterance: Utterance, at: number, leads: boolean): boolean {
    const proposed = proposedIn(utterance)
    // 'Let's say I'll have it by Wednesday' promises.
    const promises = !leads && utterance.lexicon.grammar !== null
    if (!proposed || (promises && this.#directives.read(utterance, true)?.kind === 'own')) return false
    const { clauses, asks, marked } = proposed
    const handed = leads && marked && clauses.every((one) => isHanded(one, this.clauses))
    const state = handed ? 'taken' : 'pending'
    if (leads) this.#dictation.start(state, utterance.voice)
    for (const clause of clauses) this.#enter(clause, at, asks || handed ? 'dictated' : 'proposed', state)
    return !asks
  }

  /** A sentence of a dictation that goes on. */
  #dictatedFurther(utterance: Utterance, at: number, leads: boolean): boolean {
    if (
      this.#dictation.state === null ||
      (this.#dictation.voice !== utterance.voice && (!leads || this.#talk.leaders.size === 0))
    )
      return false
    const stops = utterance.isQuestion || isVoting(utterance) || utterance.act('closing')
    if (stops || (utterance.act('report') && !this.#dictation.counted)) {
      this.#dictation.announced = false
      return false
    }
    const bounds = clauseBounds(utterance.value, utterance.words)
    const counted = bounds.number !== null || this.#dictation.counted
    if (bounds.number !== null) this.#dictation.points++
    this.#dictation.counted = bounds.number !== null && bounds.start >= utterance.value.length
    if (this.#dictation.counted) return true
    const announced = this.#dictation.announced && this.#dictation.voice === utterance.voice
    const decided = counted || announced
    // 'Alright, decision. Whoever doesn't pay …': what comes right behind is what was decided, however it is put.
    const directly = announced && this.#dictation.announcedAt === at - 1 && states(utterance)
    const whole = resolvesFurther(utterance) || directly
    if (announced && utterance.isAside) this.#dictation.announcedAt = at
    const clauses = clausesIn(utterance, { decided, whole, counted, announced })
    for (const clause of clauses) this.#enter(clause, at, 'dictated', this.#dictation.state)
    if (clauses.length > 0) this.#dictation.talkedOver = 0
    if (!announced || clauses.length > 0) return clauses.length > 0
    if (modifierOf(utterance, utterance.lexicon)) return false
    const handed = this.#directives.handedOut(utterance)
    if (handed) this.#enter(handed, at, 'dictated', this.#dictation.state)
    else if (!utterance.isAside) this.#dictation.announced = false
    return handed !== null
  }

  #enter(clause: Utterance, at: number, origin: Draft['origin'], state: 'taken' | 'pending'): void {
    const directive = this.#directives.read(clause, true)
    const named = directive !== null && directive.kind !== 'own' && !isOurs(clause) ? directive.named : []
    const decision = this.clauses.make(clause, { named })
    if (state === 'taken' && decision.assignees.length === 0 && isBareWork(clause))
      this.#findDoer(decision, clause, at)
    const draft: Draft = { decision, utterance: clause, question: this.questions.current, at, origin }
    this.drafts[state === 'taken' ? 'take' : 'propose'](draft)
  }

  /** 'Так и запишем. Решение по второму вопросу.': what was agreed is dictated next. */
  #leadsIn(utterance: Utterance, at: number): boolean {
    const next = this.#talk.utterances[at + 1]
    return next !== undefined && next.turn === utterance.turn && announcesDecisions(next)
  }

  /** 'Давай, Игнат. Собрать список …', 'и подшипник заодно поменять': who is to do what names nobody itself. */
  #findDoer(decision: Decision, clause: Utterance, at: number): void {
    const called = calledBefore(this.#talk, at)
    if (called) return this.clauses.charge(decision, called.call, called.named)
    const last = this.drafts.lastTaken
    const goesOn = clause.words.and.includes(tokenize(this.#talk.utterances[at]?.value ?? '')[0]?.fold ?? '')
    if (!goesOn || last?.utterance.voice !== clause.voice || at - last.at > ANSWER_WITHIN) return
    this.clauses.share(decision, last.decision.assignees, clause.lexicon)
  }

  /** What a sentence answers to a proposal, a promise or a task. True where it is an answer and nothing else. */
  #answer(utterance: Utterance, at: number, leads: boolean): boolean {
    if (!leads || utterance.isQuestion) return this.#amendments.read(utterance, at, leads)
    const minute = utterance.act('minute')
    if (refuses(utterance)) this.drafts.refuse(at)
    else if ((minute ?? utterance.act('agree')) && !this.#leadsIn(utterance, at))
      this.drafts.agree(at, minute !== null && !utterance.act('decide', 'draft'))
    return this.#amendments.read(utterance, at, true)
  }

  #closeQuestion(): void {
    this.drafts.close()
    this.#dictation.state = null
    this.#dictation.counted = false
  }
}
