import { addAll } from '../../source/add-all.ts'
import { announcesDecisions } from './adoption.ts'
import { Amendments } from './amendments.ts'
import { Assignments } from './assignments.ts'
import { Dictation } from './dictation-state.ts'
import { Directives } from './directives.ts'
import { DraftEntry } from './draft-entry.ts'
import { Drafts } from './drafts.ts'
import { isHalting } from './free-talk.ts'
import { planPutToAll } from './put-to-all.ts'
import type { HeardQuestion } from './heard-question.ts'
import type { QuestionsHeard } from './questions-heard.ts'
import { refuses } from './refuses.ts'
import { sentencePlaces } from './said-place.ts'
import { SpokenClauses } from './spoken-clauses.ts'
import { SpokenDecisions } from './spoken-decisions.ts'
import { firstForm } from './spoken-forms.ts'
import { isTalk } from './surely-decided.ts'
import type { Talk } from './talk.ts'
import { Unheard } from './unheard.ts'
import type { Utterance } from './utterance.ts'
import { VoteOfQuestion } from './vote-of-question.ts'
import { ballotFrom, isVoting } from './voting.ts'
import { wordsIn } from './words-in.ts'

/** Words of 'Нет.' behind 'Ещё мнения?', and of that question. */
const LONGEST_NO = 3
const LONGEST_ASKED = 6

/** 'Ещё мнения? Нет.', said in one breath: nobody has one, and nothing is turned down. */
const answersItself = ({ turn, value }: Utterance, before: Utterance | undefined): boolean =>
  before?.turn === turn &&
  before.isQuestion &&
  wordsIn(value) <= LONGEST_NO &&
  wordsIn(before.value) <= LONGEST_ASKED

/** Follows the meeting sentence by sentence: which question it is at, what is proposed, decided and handed out. */
export class Flow {
  readonly #votes = new VoteOfQuestion()
  readonly #talk: Talk
  readonly clauses: SpokenClauses
  readonly #assignments: Assignments
  readonly #amendments: Amendments
  readonly #directives: Directives
  readonly #entry: DraftEntry
  readonly #decisions: SpokenDecisions
  readonly questions: QuestionsHeard
  readonly drafts: Drafts
  readonly #questionOf: (HeardQuestion | null)[] = []
  /** Where the questions are read out: nothing before it calls one. */
  #readOut = -1
  /** The last sentence that reads them out, and how many decisions under no question stand before it. */
  #listed = { at: -1, loose: 0 }
  readonly #dictation = new Dictation()

  constructor(talk: Talk, questions: QuestionsHeard) {
    this.#talk = talk
    this.questions = questions
    this.drafts = new Drafts(talk)
    this.clauses = new SpokenClauses(talk)
    const directives = new Directives(talk)
    this.#directives = directives
    this.#entry = new DraftEntry(talk, this.clauses, directives, this.drafts, questions)
    this.#decisions = new SpokenDecisions(talk, this.clauses, directives, this.#dictation, this.#entry)
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
      if (utterance.turn !== utterances[at - 1]?.turn && this.questions.enter(utterance.turn))
        this.#closeQuestion()
      if (skipped.has(utterance)) this.#listed = { at, loose: this.drafts.loose.length }
      const next = skipped.has(utterance) ? at + 1 : this.#step(utterance, at)
      for (let index = at; index < next; index++) this.#questionOf[index] = this.questions.current
      at = next
    }
    this.#closeQuestion()
  }

  /** Weighs once more, when all is heard: takes back what is rather talk, and adds what decides though no rule heard it. */
  weigh(skipped: ReadonlySet<Utterance>): void {
    const { utterances } = this.#talk
    const placeOf = sentencePlaces(utterances)
    const indexOf = (clause: Utterance): number => placeOf(clause.text.place().start)
    this.drafts.leaveTalk(({ utterance, decision }, said) =>
      isTalk(this.#talk, indexOf(utterance), { said, dated: decision.deadline !== null }),
    )
    const isAside = (at: number): boolean => {
      const said = utterances[at]
      return said === undefined || skipped.has(said)
    }
    new Unheard(this.#talk, this.clauses, this.drafts, this.#directives).add(indexOf, isAside, (at) =>
      this.questionAt(at),
    )
  }

  /** Reads a sentence; gives the index of the next one to read. */
  #step(utterance: Utterance, at: number): number {
    if (utterance.isBroken) return at + 1
    const leads = this.#talk.isLeader(utterance)
    if (this.#talk.free) return this.#stepFreely(utterance, at, leads)
    this.#dictation.listen(utterance)
    if (leads) this.drafts.recap.listen(utterance)
    if (leads && this.#calls(utterance, at)) return at + 1
    if (utterance.act('withdrawn')) {
      this.drafts.withdraw(utterance, at, leads)
      return at + 1
    }
    if (leads && (this.#unminutes(utterance, at) || this.#amendments.corrects(utterance, at))) return at + 1
    const dictated = this.#decisions.read(utterance, at, leads)
    // 'Принято', 'я против' of whoever does not lead is an answer, no result.
    if (isVoting(utterance) && (leads || utterance.act('callVote'))) return this.#vote(utterance, at, leads)
    this.#votes.retold(utterance, at, this.questions.current)
    if (!dictated && !this.#answer(utterance, at, leads)) this.#assignments.read(utterance, at, leads)
    return at + 1
  }

  /** 'Это не пишем.', 'not for the minutes': what was just said is no decision; what follows a colon may be. */
  #unminutes({ turn, value, words, isQuestion }: Utterance, at: number): boolean {
    const said = firstForm(value, words.head.unminuted)
    if (!said || isQuestion || /[:;]/u.test(value.slice(said.end))) return false
    this.drafts.unminute(turn, at)
    this.#dictation.counted = false
    return true
  }

  /** Where nobody leads, plans, proposals and promises in passing are talk: what they come to is not for the reader to say. */
  #stepFreely(utterance: Utterance, at: number, leads: boolean): number {
    if (this.questions.list.length > 0 && leads && this.#calls(utterance, at)) return at + 1
    if (isHalting(utterance) || this.#decisions.states(utterance, at, leads)) return at + 1
    if (!this.#answer(utterance, at, leads)) this.#assignments.read(utterance, at, leads)
    return at + 1
  }

  /** Whether a sentence only goes on to another question, leaves the last one or says its title. */
  #calls(utterance: Utterance, at: number): boolean {
    // Where nobody leads, nobody calls questions: only those that are listed are taken up.
    const calls = at > this.#readOut && (this.#talk.leaders.size > 0 || this.questions.list.length > 0)
    const first = this.questions.unbegun
    if (calls && this.questions.cross(utterance, this.#dictation.mode)) {
      // 'По второму вопросу. Первое, …': the dictation goes on with the decisions of the next question.
      if (this.questions.isAgain) this.#dictation.points = 0
      else this.#closeQuestion()
      if (first) this.#beganWith(first, at)
      if (!utterance.act('decide', 'label', 'draft')) return true
    }
    if (calls && this.questions.leave(utterance)) {
      this.#closeQuestion()
      return true
    }
    return this.questions.entitle(utterance)
  }

  /** 'Two halves: the retro and the plan. Bea, what went badly?': what comes before the second is said of the first. */
  #beganWith(first: HeardQuestion, at: number): void {
    if (this.#listed.at < 0 || this.questions.current !== this.questions.list[1]) return
    first.begun = true
    addAll(first.item.decisions, this.drafts.loose.splice(this.#listed.loose))
    for (let index = this.#listed.at + 1; index < at; index++) this.#questionOf[index] = first
  }

  #vote(utterance: Utterance, at: number, leads: boolean): number {
    const plan = leads && !this.drafts.isOpen(at) ? planPutToAll(this.#talk, at) : null
    if (plan) this.#entry.enter(plan, at - 1, 'dictated', 'pending')
    const ballot = ballotFrom(this.#talk, at)
    const { outcome, next } = ballot
    const item = this.questions.current?.item
    if (item) this.#votes.take(item, ballot)
    if (outcome) {
      this.drafts.settle(outcome)
      this.#dictation.state = null
    }
    this.#answer(utterance, at, leads)
    return next
  }

  /** 'Так и запишем. Решение по второму вопросу.': what was agreed is dictated next. */
  #leadsIn(utterance: Utterance, at: number): boolean {
    const next = this.#talk.utterances[at + 1]
    return next !== undefined && next.turn === utterance.turn && announcesDecisions(next)
  }

  /** What a sentence answers to a proposal, a promise or a task. True where it is an answer and nothing else. */
  #answer(utterance: Utterance, at: number, leads: boolean): boolean {
    if (!leads || utterance.isQuestion) return this.#amendments.read(utterance, at, leads)
    const minute = utterance.act('minute')
    if (refuses(utterance) && !answersItself(utterance, this.#talk.utterances[at - 1])) this.drafts.refuse(at)
    else if ((minute ?? utterance.act('agree')) && !utterance.act('closing') && !this.#leadsIn(utterance, at))
      this.drafts.agree(at, minute !== null && !utterance.act('decide', 'draft'))
    return this.#amendments.read(utterance, at, true)
  }

  #closeQuestion(): void {
    this.drafts.close()
    this.#dictation.state = null
    this.#dictation.counted = false
  }
}
