import { tokenize } from '../../language/form.ts'
import { addresseeOf, type Addressee } from './addressee.ts'
import { asksForHand, asksWho, consentAfter, offers, takesOn } from './asked-back.ts'
import { clauseBounds } from './clause-bounds.ts'
import { against, MARGIN } from './cues/weigh.ts'
import { isPlainClause } from './dictation.ts'
import { READING_OF, type Directive, type Directives } from './directives.ts'
import { agreesAtOnce, answersOf, doerOf, isSettled, namesDay, pointsFor, spokenTo } from './handing.ts'
import { ANSWER_WITHIN, type Draft, type Drafts } from './drafts.ts'
import { saysDone } from './done-already.ts'
import type { QuestionsHeard } from './questions-heard.ts'
import { isAccepted, isThanked, isWelcomed, LONGEST_DAY, type Said } from './accepted.ts'
import { questionOf } from './standing-apart.ts'
import { takesUp } from './promised-work.ts'
import { answersTask, hasDay, promisesInstead, promisesWork } from './promises-work.ts'
import { toldPoints } from './told-points.ts'
import { firstForm } from './spoken-forms.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import { orderBehindColon } from './colon-orders.ts'
import { wordsIn } from './words-in.ts'

/** Words of a question that asks for a hand and says nothing of the work. */
const LONGEST_ASKING = 4

/** Takes work that is handed out in so many words, or taken on, for decisions. */
export class Assignments {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #directives: Directives
  readonly #drafts: Drafts
  readonly #questions: QuestionsHeard
  /** Work that was spoken of and nobody is named for. */
  #need: Said | null = null

  constructor(
    talk: Talk,
    clauses: SpokenClauses,
    directives: Directives,
    drafts: Drafts,
    questions: QuestionsHeard,
  ) {
    this.#talk = talk
    this.#clauses = clauses
    this.#directives = directives
    this.#drafts = drafts
    this.#questions = questions
  }

  /** Reads one sentence. */
  read(utterance: Utterance, at: number, leads: boolean): void {
    if (utterance.act('secretaryNamed', 'chairNamed', 'chairSelf', 'secretarySelf', 'absent')) return
    if (firstForm(utterance.value, utterance.words.head.inRoom)) return
    const bounds = clauseBounds(utterance.value, utterance.words)
    const clause = utterance.from(bounds.start, bounds.end)
    if (clause.value === '' || this.#takesUp(utterance, at)) return
    const dated = this.#clauses.taskDeadlines(clause).length > 0
    if (this.#talk.free && !dated) return
    const said: Said = { utterance, clause, at, leads, dated }
    const directive = this.#directives.read(clause, dated)
    // 'Rob to have the gate mended' is said as it is put down: who is named is not told about.
    if ((clause.lexicon.byOrder || !directive) && this.#isPlain(said))
      this.#drafts.take(this.#draft(said, 'handed', {}))
    else if (directive?.kind === 'own') this.#own(directive, said)
    else if (directive) this.#hand(directive, said)
    else if (this.#isOfLeader(said) && asksForHand(utterance)) this.#need = said
  }

  /** Whether whoever is known to lead says it. */
  #isOfLeader({ leads }: Said): boolean {
    return leads && this.#talk.leaders.size > 0
  }

  /** Whether whoever leads hands out work by the grammar alone. */
  #isPlain(said: Said): boolean {
    const { utterance, clause } = said
    return this.#isOfLeader(said) && !utterance.isQuestion && isPlainClause(clause, this.#clauses)
  }

  /** 'Кто? – Я': somebody offers to do what nobody is named for. */
  #takesUp(utterance: Utterance, at: number): boolean {
    const need = this.#need
    if (!need) return false
    if (at - need.at > ANSWER_WITHIN) this.#need = null
    else if (asksWho(utterance)) return true
    else if (
      utterance.voice !== need.utterance.voice &&
      (offers(utterance) || takesOn(utterance, need.utterance))
    ) {
      this.#need = null
      // 'Who can take it off the calendar?': what is offered at length says itself what will be done.
      if (need.utterance.isQuestion && wordsIn(utterance.value) > LONGEST_ASKING) return false
      if (this.#volunteers(need, utterance, at) || asksWho(need.utterance)) return true
      this.#drafts.take({ ...this.#draft(need, 'handed', { voice: utterance }), at })
      return true
    }
    return false
  }

  /** 'Кто возьмётся?' behind a decision that nobody is named for: whoever offers is to do that. */
  #volunteers(need: Said, { voice }: Utterance, at: number): boolean {
    const last = this.#drafts.lastTaken
    if (!need.utterance.isQuestion || !last || need.at - last.at > ANSWER_WITHIN || !voice.person)
      return false
    if (last.decision.assignees.length > 0) return false
    const { length } = tokenize(need.utterance.value).filter(({ kind }) => kind !== 'mark')
    if (length > LONGEST_ASKING) return false
    const label = this.#talk.utterances.find((one) => one.voice === voice)
    const speaker = label ? this.#talk.speakerOf(label, 'assignee') : null
    if (speaker) {
      // The same object: its place is known by it.
      last.decision.assignees = [Object.assign(speaker, { lead: false })]
      this.#drafts.touch(last, at)
    }
    return speaker !== null
  }

  #draft(
    { clause, at }: Said,
    origin: Draft['origin'],
    options: Parameters<SpokenClauses['make']>[1],
  ): Draft {
    const decision = this.#clauses.make(clause, options)
    return { decision, utterance: clause, question: questionOf(clause, this.#questions), at, origin }
  }

  /** Whether what speaks for a directive leads what speaks against it. */
  #counts({ kind, act }: Directive, forIt: number, { clause }: Said): boolean {
    return forIt - against(clause.value, READING_OF[kind], act, clause.words).points >= MARGIN
  }

  /** What somebody takes on: kept at once where they lead, else when whoever leads agrees. */
  #own(directive: Directive, said: Said): void {
    const { utterance, at, dated } = said
    if (
      answersTask(said, directive.act, this.#drafts, this.#clauses) ||
      !promisesWork(said, directive.act, this.#clauses)
    )
      return
    const leading = this.#isOfLeader(said)
    const thanked = isThanked(this.#talk, said)
    if (!this.#counts(directive, dated ? 4 : 3, said)) return
    if (!dated && !thanked && (leading || this.#talk.leaders.size === 0)) return
    // 'I can call them. I'll do it tomorrow': what is said first only offers what is promised then.
    if (dated) this.#drafts.supersede(utterance)
    const draft = this.#draft(said, 'own', { voice: utterance })
    if (leading || thanked || isWelcomed(this.#talk, this.#clauses, said)) this.#drafts.take(draft)
    else if (hasDay(this.#talk, this.#clauses, said)) this.#drafts.promise(draft)
    else if (isAccepted(this.#talk, at)) this.#drafts.leaveOpen(said.clause)
  }

  #hand(directive: Directive, said: Said): void {
    const { kind } = directive
    // 'Павел, смету вы до среды, да?' asks about work that was handed out before.
    if (directive.elliptic && said.utterance.isQuestion) return
    if (!said.leads) return this.#asksPeer(directive, said)
    if (kind === 'unnamed') return this.#handUnnamed(directive, said)
    if (kind === 'told') return this.#tell(directive, said)
    this.#handNamed(directive, said)
  }

  #handNamed(directive: Directive, said: Said): void {
    const { kind, named, asks } = directive
    const { at, dated } = said
    const isDoer = doerOf(this.#talk, said, named)
    // 'Закажи пробную партию. – Уже заказал.'
    if (answersOf(this.#talk, at, isDoer).slice(0, 1).some(saysDone)) return
    if (
      kind === 'asked' &&
      !dated &&
      promisesInstead(answersOf(this.#talk, at, isDoer), this.#directives, this.#clauses)
    )
      return
    const agreed = consentAfter(this.#talk, at, isDoer) || namesDay(this.#talk, this.#clauses, at, isDoer)
    // 'Janet, you will have to wait until the end of the month': only a yes tells it apart from talk.
    if (this.#talk.free && !agreed) return
    const handing = { kind, asks, dated, agreed }
    if (isSettled(handing) && this.#counts(directive, pointsFor(handing), said))
      this.#drafts.take(this.#orderBehind(said, named) ?? this.#draft(said, 'handed', { named }))
    else if (kind === 'asked' && this.#counts(directive, 2, said)) this.#drafts.leaveOpen(said.clause)
  }

  /** 'Вадим, и это на тебе: добейся …': what stands behind the colon is the clause; null where nothing is parted so. */
  #orderBehind(said: Said, [named, other]: Directive['named']): Draft | null {
    const colon = orderBehindColon(tokenize(said.clause.cased), said.clause.tongue, said.dated)
    if (!colon || !named || other || named.start > colon.start) return null
    const draft = this.#draft({ ...said, clause: said.clause.from(colon.start) }, 'handed', {})
    this.#clauses.charge(draft.decision, said.clause, named)
    return draft
  }

  #handUnnamed(directive: Directive, said: Said): void {
    const addressee = addresseeOf(this.#talk, said.at)
    if (addressee) return this.#handCalled(addressee, directive, said)
    const voice = said.clause.lexicon.byOrder ? null : spokenTo(this.#talk, said.at)
    if (
      !voice ||
      !agreesAtOnce(this.#talk, this.#clauses, said, voice.voice, directive.act) ||
      !this.#counts(directive, 4, said)
    )
      return
    this.#drafts.take(this.#draft(said, 'handed', { voice }))
  }

  /** 'Дарья, вы же рядом. Посмотрите варианты к первому.': an order to whoever was called before in the same breath. */
  #handCalled({ call, named }: Addressee, directive: Directive, said: Said): void {
    const { at, dated } = said
    const isDoer = doerOf(this.#talk, said, [named])
    const [answer] = answersOf(this.#talk, at, isDoer)
    if (answer && saysDone(answer)) return
    const agreed =
      consentAfter(this.#talk, at, isDoer) ||
      (answer !== undefined && takesUp(answer, said.clause, directive.act))
    const handing = { kind: 'asked', asks: false, dated, agreed } as const
    if (!isSettled(handing) || !this.#counts(directive, pointsFor(handing), said)) return
    const draft = this.#draft(said, 'handed', {})
    this.#clauses.charge(draft.decision, call, named)
    this.#drafts.take(draft)
  }

  /** 'Данияр чинит баг', 'Jess sets up the calendar': whoever leads says what somebody does. */
  #tell(directive: Directive, said: Said): void {
    const { named, body, act } = directive
    const { at, dated, clause } = said
    const isDoer = doerOf(this.#talk, said, named)
    if (!dated && promisesInstead(answersOf(this.#talk, at, isDoer), this.#directives, this.#clauses)) return
    const answers = answersOf(this.#talk, at, isDoer)
    const agreed = consentAfter(this.#talk, at, isDoer) || answers.some((one) => takesUp(one, clause, act))
    const points = toldPoints(this.#talk, directive, said, agreed, isDoer)
    if (points !== null && this.#counts(directive, 1 + (dated ? 2 : 0) + points, said))
      this.#drafts.take(this.#draft(said, 'handed', { named, body }))
  }

  /** One who does not lead asks another: a task where that one says yes and a day is said. */
  #asksPeer(directive: Directive, said: Said): void {
    const { kind, named, elliptic } = directive
    if (kind !== 'asked' || elliptic) return
    const isDoer = doerOf(this.#talk, said, named)
    const answer = answersOf(this.#talk, said.at, isDoer)[0]
    const day = answer !== undefined && tokenize(answer.value).length <= LONGEST_DAY
    const dated = said.dated || (day && this.#clauses.taskDeadlines(answer).length > 0)
    if (!dated || !consentAfter(this.#talk, said.at, isDoer) || !this.#counts(directive, 4, said)) return
    this.#drafts.take(this.#draft(said, 'handed', { named }))
  }
}
