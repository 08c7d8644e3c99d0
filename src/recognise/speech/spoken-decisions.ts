import {
  adoptionIn,
  announcesOnly,
  bodyOf,
  declares,
  isMarked,
  standingOf,
  type Adoption,
} from './adoption.ts'
import { isDirected } from './bare-work.ts'
import { callToMinute } from './calls-to-minute.ts'
import { clauseBounds } from './clause-bounds.ts'
import { concludedPlan } from './conclusions.ts'
import { clausesIn, isHanded, isPlainClause, modifierOf } from './dictation.ts'
import type { Dictation } from './dictation-state.ts'
import { behindLead, echoesClause, interrupts } from './dictated-asides.ts'
import type { Directives } from './directives.ts'
import type { DraftEntry } from './draft-entry.ts'
import { plainPlan } from './plain-plans.ts'
import { proposedIn } from './proposed.ts'
import { findsNoObjection, isResolution, resolvesFurther, settledBehind, settles, states } from './settled.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import { firstForm } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import { isVoting } from './voting.ts'
import { wordsIn } from './words-in.ts'

/** 'Ставлю на голосование основное:': what is voted on in a few words, before the mark. */
const VOTED_TOPIC = /^(?: [\p{L}-]{1,30}){1,3}(?=:)/u

/** Hears what is decided, dictated or proposed, sentence by sentence, and enters its clauses. */
export class SpokenDecisions {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #directives: Directives
  readonly #dictation: Dictation
  readonly #entry: DraftEntry

  constructor(
    talk: Talk,
    clauses: SpokenClauses,
    directives: Directives,
    dictation: Dictation,
    entry: DraftEntry,
  ) {
    this.#talk = talk
    this.#clauses = clauses
    this.#directives = directives
    this.#dictation = dictation
    this.#entry = entry
  }

  /** Clauses that are dictated or proposed; false where a sentence does nothing of the kind. */
  read(utterance: Utterance, at: number, leads: boolean): boolean {
    if (leads && this.#calledToWrite(utterance, at)) return true
    const adoption = adoptionIn(utterance, standingOf(this.#talk.leaders.size > 0, leads))
    if (adoption) return this.#adopt(adoption, utterance, at)
    const presides = leads && this.#talk.leaders.size > 0
    if (this.#drafted(utterance, at) || (presides && this.#settled(utterance, at))) return true
    if (this.#proposal(utterance, at, leads)) return true
    if ((presides && this.#declared(utterance, at)) || this.#concluded(at)) return true
    const call = utterance.act('callVote')
    if (call) {
      this.#putToVote(utterance.from(call.end), at)
      return false
    }
    return this.#dictatedFurther(utterance, at, leads) || (leads && this.#directed(utterance, at))
  }

  /** 'Дарья Олеговна, второй вопрос.': what is said then is dictated; behind a number alone only what reads like it. */
  #calledToWrite(utterance: Utterance, at: number): boolean {
    const call = callToMinute(this.#talk, utterance)
    if (!call) return false
    this.#dictation.start('taken', utterance.voice)
    this.#dictation.announced = true
    if (call === 'worded') this.#dictation.announcedAt = at
    return true
  }

  /** 'So we've decided that …' in a talk that nobody leads: only what is said in so many words is decided. */
  states(utterance: Utterance, at: number, leads: boolean): boolean {
    const adoption = adoptionIn(utterance, standingOf(this.#talk.leaders.size > 0, leads))
    return adoption?.verdict === 'counts' && this.#adopt(adoption, utterance, at)
  }

  /** 'Проект решения: …': it waits for somebody to adopt it. */
  #drafted(utterance: Utterance, at: number): boolean {
    const draft = utterance.act('draft')
    if (!draft || utterance.isQuestion) return false
    this.#dictation.start('pending', utterance.voice)
    const rest = utterance.from(draft.end)
    const options = { decided: false, proposed: true, whole: isMarked(rest.value) }
    for (const clause of clausesIn(rest, options)) this.#entry.enter(clause, at, 'dictated', 'pending')
    return true
  }

  /** 'Решаем так.': what whoever leads says then is what was decided. */
  #settled(utterance: Utterance, at: number): boolean {
    if (isResolution(utterance) && this.#dictation.state === null) {
      this.#entry.enter(utterance, at, 'dictated', 'pending')
      return true
    }
    const unopposed = findsNoObjection(utterance, this.#talk.utterances[at - 1])
    const behind = settledBehind(utterance)
    if (!behind && !unopposed && !settles(utterance)) return false
    this.#dictation.start('taken', utterance.voice)
    this.#dictation.announced = true
    this.#dictation.announcedAt = at
    if (behind) this.#entry.enter(behind, at, 'dictated', 'taken')
    // Whether that ends a vote is for the vote to say.
    return !unopposed
  }

  #declared(utterance: Utterance, at: number): boolean {
    if (!declares(utterance)) return false
    const { start, end } = clauseBounds(utterance.value, utterance.words)
    const clause = utterance.from(start, end)
    // 'Значит, так и оставляем.' says nothing of what.
    if (wordsIn(clause.value) < 2) return false
    this.#entry.enter(clause, at, 'dictated', 'taken')
    return true
  }

  #concluded(at: number): boolean {
    const plan = this.#dictation.state === null ? concludedPlan(this.#talk, at) : null
    if (plan) this.#entry.enter(plan, at, 'dictated', 'taken')
    return plan !== null
  }

  /** 'Голосуем: …': what stands behind a mark is voted on. */
  #putToVote(called: Utterance, at: number): void {
    const topic = VOTED_TOPIC.exec(called.value)?.[0].length ?? 0
    const rest = called.from(topic)
    if (!isMarked(rest.value)) return
    for (const clause of clausesIn(rest, { decided: true, whole: true }))
      this.#entry.enter(clause, at, 'dictated', 'pending')
  }

  /** 'Выпустить пробную партию к восьмому мая. Ответственная Галимова.': what whoever leads puts in the infinitive. */
  #directed(utterance: Utterance, at: number): boolean {
    if (this.#talk.leaders.size === 0) return false
    const { start, end } = clauseBounds(utterance.value, utterance.words)
    const clause = utterance.from(start, end)
    const dated = this.#clauses.taskDeadlines(clause).length > 0
    const directed = isDirected(this.#talk, clause, at, dated) || this.#entry.goesOn(clause, at)
    if (directed && !isPlainClause(clause, this.#clauses)) {
      this.#entry.enter(clause, at, 'handed', 'taken')
      return true
    }
    const plan = plainPlan(this.#talk, at)
    if (plan) this.#entry.enter(plan, at, 'concluded', 'taken')
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
      this.#entry.enter(clause, at, counts ? 'dictated' : 'proposed', counts ? 'taken' : 'pending')
    return true
  }

  /** 'Предлагаю …', 'кто за то, чтобы …?': it waits for somebody to adopt it. */
  #proposal(utterance: Utterance, at: number, leads: boolean): boolean {
    const proposed = proposedIn(utterance)
    // 'Let's say I'll have it by Wednesday' promises.
    if (!proposed || (!leads && this.#directives.read(utterance, true)?.kind === 'own')) return false
    const { clauses, asks, marked } = proposed
    const handed = leads && marked && clauses.every((one) => isHanded(one, this.#clauses))
    const state = handed ? 'taken' : 'pending'
    if (leads) this.#dictation.start(state, utterance.voice)
    for (const clause of clauses)
      this.#entry.enter(clause, at, asks || handed ? 'dictated' : 'proposed', state)
    return !asks
  }

  /** A sentence of a dictation that goes on. */
  #dictatedFurther(utterance: Utterance, at: number, leads: boolean): boolean {
    const { state, voice } = this.#dictation
    const own = voice === utterance.voice
    if (state === null || (!own && (!leads || this.#talk.leaders.size === 0))) return false
    if (this.#isBrokenOff(utterance)) {
      this.#dictation.announced = false
      return false
    }
    const { number, start } = clauseBounds(utterance.value, utterance.words)
    if (number === null && this.#isNoPoint(utterance, at)) return false
    const counted = this.#dictation.count(number, start >= utterance.value.length)
    if (this.#dictation.counted) return true
    if (!counted && echoesClause(utterance, this.#entry.last, at)) return true
    const announced = this.#dictation.announced && own
    const clauses = this.#dictatedIn(utterance, at, { counted, announced })
    for (const clause of clauses) this.#entry.enter(clause, at, 'dictated', state)
    if (clauses.length === 0) return announced && this.#handedFurther(utterance, at, state)
    this.#dictation.took()
    return true
  }

  /** Whether a sentence behind a number that was said alone is not the point that it counts. */
  #isNoPoint(utterance: Utterance, at: number): boolean {
    return this.#dictation.counted && interrupts(this.#talk, utterance, at)
  }

  /** Whether a sentence asks, votes, closes or calls for a report, and dictates nothing. */
  #isBrokenOff(utterance: Utterance): boolean {
    if (utterance.isQuestion || isVoting(utterance) || utterance.act('closing')) return true
    if (firstForm(utterance.value, utterance.words.head.undecidedNow)) return true
    return utterance.act('report') !== null && !this.#dictation.counted
  }

  /** The clauses that a sentence dictates. */
  #dictatedIn(
    utterance: Utterance,
    at: number,
    { counted, announced }: { readonly counted: boolean; readonly announced: boolean },
  ): Utterance[] {
    // 'Alright, decision. Whoever doesn't pay …': what comes right behind is what was decided, however it is put.
    const directly = announced && this.#dictation.announcedAt === at - 1 && states(utterance)
    const whole = resolvesFurther(utterance) || directly
    if (utterance.isAside) this.#dictation.pass(at)
    return clausesIn(behindLead(utterance), { decided: counted || announced, whole, counted, announced })
  }

  /** 'Ахундов ставит рассеиватели' behind words that announce a decision; other talk ends what was announced. */
  #handedFurther(utterance: Utterance, at: number, state: 'taken' | 'pending'): boolean {
    if (modifierOf(utterance, utterance.lexicon)) return false
    const dated = this.#clauses.taskDeadlines(utterance).length > 0
    const handed = this.#directives.handedOut(utterance, dated)
    if (handed) this.#entry.enter(handed, at, 'dictated', state)
    else if (!utterance.isAside) this.#dictation.announced = false
    return handed !== null
  }
}
