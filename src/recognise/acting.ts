import { endsIn } from '../language/endings.ts'
import { matchAt, tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { WordOrder } from '../language/word-order.ts'
import { findNames } from '../language/names.ts'
import { startsUpper } from '../source/letters.ts'
import { tablesOf } from './acting-forms.ts'
import { behindLead, behindOpener, tellsOfEarlier } from './acting-leads.ts'
import { ActingNames, isVerb, type Actor } from './acting-names.ts'
import { MarkedNames, type Acting } from './acting-marks.ts'
import { givenAlone } from './given-alone.ts'
import { isOneOf } from '../language/words.ts'

/** Words of a post behind a verb that gives it to somebody: 'elected to the finance committee'. */
const LONGEST_POST = 9

/** A sentence with its tokens and names, read from left to right. */
export class ActingReader {
  readonly #value: string
  readonly #lexicon: Lexicon
  readonly #wordOrder: WordOrder
  readonly #tokens: readonly Token[]
  readonly #names: ActingNames
  readonly #marked: MarkedNames

  /** `alone` tells whether a common given name at the head may be somebody of whom no more is said. */
  constructor(value: string, lexicon: Lexicon, wordOrder: WordOrder, alone = true) {
    this.#value = value
    this.#lexicon = lexicon
    this.#wordOrder = wordOrder
    this.#tokens = tokenize(value)
    const mentions = findNames(value, lexicon.names, { loose: true })
    const given = !alone || mentions[0]?.start === 0 ? null : givenAlone(this.#tokens, lexicon.names)
    const all = given ? [given, ...mentions] : mentions
    const sentence = { value, tokens: this.#tokens, mentions: all, lexicon, wordOrder }
    this.#names = new ActingNames(sentence)
    this.#marked = new MarkedNames(sentence)
  }

  /** Whether the sentence sets somebody it begins with to work in so many words: 'X is directed to …'. */
  isCharge(): boolean {
    const { actors, next } = this.#names.naming(behindOpener(this.#tokens, this.#wordOrder), false)
    if (actors.length === 0) return false
    if (matchAt(tablesOf(this.#wordOrder).charges, this.#tokens, next) !== null) return true
    // 'Kim Lee to walk the path': no verb but the infinitive.
    const [mark, verb] = [this.#tokens[next], this.#tokens[next + 1]]
    const sure = actors.every(({ sure: one }) => one)
    return (
      sure &&
      isOneOf(mark?.fold ?? '', this.#wordOrder.infinitive) &&
      verb?.kind === 'word' &&
      !startsUpper(verb.text) &&
      !isOneOf(verb.fold, this.#wordOrder.articles) &&
      !isOneOf(verb.fold, this.#wordOrder.small)
    )
  }

  /** Whether the sentence says that the meeting set somebody to work: 'The Board directed Mr. Roe to …'. */
  isDirection(): boolean {
    const match = matchAt(tablesOf(this.#wordOrder).directing, this.#tokens, 0)
    if (!match) return false
    const { actors, next } = this.#names.naming(match.to, true)
    return actors.length > 0 && isOneOf(this.#foldAt(next), this.#wordOrder.motionOpens)
  }

  /**
   * Whether the sentence says that somebody it begins with has taken on a task: 'Ms. Roe will draft …', 'Kim agreed to send
   * …'. A verb of work or a day must tell it from news: 'Ms. Roe will retire'.
   */
  isPromise(dated: () => boolean): boolean {
    const { actors, next } = this.#subject(false)
    if (actors.length === 0 || !actors.every(({ sure }) => sure)) return false
    const taken = matchAt(tablesOf(this.#wordOrder).takenOn, this.#tokens, next)
    if (taken && this.#isBareVerb(taken.to)) return true
    const promise = matchAt(tablesOf(this.#wordOrder).promises, this.#tokens, next)
    const verb = this.#tokens[promise?.to ?? -1]?.fold
    if (!promise || verb === undefined || isOneOf(verb, this.#wordOrder.auxiliaries)) return false
    return this.#lexicon.clauses.infinitiveEndings.includes(verb) || dated()
  }

  /** Whether the sentence says that those it begins with were given a post: 'Kim Lee was elected Treasurer.' */
  isElection(): boolean {
    const { actors, next } = this.#subject(true)
    if (actors.length === 0 || tellsOfEarlier(this.#tokens, this.#wordOrder)) return false
    const { elected, electedBriefly } = tablesOf(this.#wordOrder)
    if (matchAt(elected, this.#tokens, next)) return true
    const brief = matchAt(electedBriefly, this.#tokens, next)
    return brief !== null && brief.to < this.#tokens.length && this.#tokens.length - brief.to < LONGEST_POST
  }

  /** Whether the sentence says that those it begins with stand for a post: 'Kim Lee was nominated for Treasurer.' */
  isNomination(): boolean {
    const { actors, next } = this.#subject(true)
    return actors.length > 0 && matchAt(tablesOf(this.#wordOrder).nominated, this.#tokens, next) !== null
  }

  /** Those who act, behind whatever leads in to the sentence. */
  #subject(task: boolean): ReturnType<ActingNames['naming']> {
    const opener = behindOpener(this.#tokens, this.#wordOrder)
    const found = this.#names.naming(opener, task)
    return found.actors.length > 0
      ? found
      : this.#names.naming(behindLead(this.#tokens, this.#wordOrder), task)
  }

  /** Who must act; `task` where the line is known to be a task, so that any word before 'to' may be a name. */
  read(task: boolean): Acting | null {
    const { resolving, handing, directing, consenting } = tablesOf(this.#wordOrder)
    const bracketed = this.#marked.atHead(task)
    if (bracketed) return bracketed
    const directed = matchAt(directing, this.#tokens, 0)
    if (directed) return this.#handed(directed.to, task)
    const opening = matchAt(resolving, this.#tokens, 0) ?? matchAt(consenting, this.#tokens, 0)
    const from = opening?.to ?? (isOneOf(this.#foldAt(0), this.#wordOrder.thatOpens) ? 1 : 0)
    const handed = matchAt(handing, this.#tokens, from)
    if (handed) return this.#handed(handed.to, task)
    return this.#leading(from, task) ?? (opening ? null : this.#takingOn()) ?? this.#marked.atEnd(task)
  }

  /** 'Also, Kim will …', 'After a long talk, Kim agreed to …': those whom a sentence names behind what leads in to it. */
  #takingOn(): Acting | null {
    const { actors, next } = this.#subject(false)
    const sure = actors.length > 0 && actors.every((actor) => actor.sure)
    return sure && actors[0]?.start !== 0 && this.#isDuty(next) ? { actors, cut: [] } : null
  }

  /** Those whom a sentence hands work to: 'direct Kim Lee to …'. */
  #handed(from: number, task: boolean): Acting | null {
    const { actors, next } = this.#names.naming(from, true)
    // 'authorize Kim Lee to donate a bench' gives leave and no work.
    if (isOneOf(this.#foldAt(next + 1), this.#wordOrder.leaves)) return null
    return actors.length > 0 && isOneOf(this.#foldAt(next), this.#wordOrder.motionOpens)
      ? { actors, cut: [] }
      : this.#marked.atEnd(task)
  }

  /** Those whom a sentence begins with, where it says that they must act. */
  #leading(from: number, task: boolean): Acting | null {
    const { actors, next } = this.#names.naming(from, task)
    if (actors.length === 0) return null
    if (this.#mustAct(from, next, actors)) return { actors, cut: [] }
    if (from > 0 || !actors.every(({ sure }) => sure)) return null
    const people = task && actors.every(({ mention }) => mention !== null)
    // 'ACTION: Kim ping the vendor': behind the name of a task any bare verb says what is to be done.
    if (people && this.#isBareVerb(next)) return { actors, cut: [] }
    const said = this.#marked.behind(next, people)
    if (said === 0 || !(task || isVerb(this.#lexicon, this.#foldAt(next + 1)))) return null
    return { actors, cut: [{ start: 0, end: said }] }
  }

  /** Whether a sentence says that those who are named up to a token must act. */
  #mustAct(from: number, next: number, actors: readonly Actor[]): boolean {
    if (this.#isDuty(next) || (from > 0 && this.#areBidden(next, actors))) return true
    return (
      actors.every(({ sure }) => sure) && !(from > 0 && this.#isPassive(next)) && this.#isWork(next, actors)
    )
  }

  /** Whether a verb of work stands at a token: 'Kim and Lee check …', 'Kim checks …' where one person is named. */
  #isWork(at: number, [only, ...more]: readonly Actor[]): boolean {
    const verb = this.#foldAt(at)
    const known = (one: string): boolean =>
      this.#lexicon.clauses.infinitiveEndings.includes(one) || isOneOf(one, this.#wordOrder.deeds)
    if (known(verb)) return true
    const single = only?.mention !== null && more.length === 0
    return (
      single &&
      this.#wordOrder.thirdPerson.some(
        (ending) => verb.endsWith(ending) && known(verb.slice(0, -ending.length)),
      )
    )
  }

  /** Whether words that charge somebody stand at a token, with what is to be done behind them. */
  #isDuty(at: number): boolean {
    const { duties, charges } = tablesOf(this.#wordOrder)
    const duty = matchAt(charges, this.#tokens, at) ?? matchAt(duties, this.#tokens, at)
    return (
      duty !== null && duty.to < this.#tokens.length && !isOneOf(this.#foldAt(duty.to), this.#wordOrder.be)
    )
  }

  #foldAt(at: number): string {
    return this.#tokens[at]?.fold ?? ''
  }

  #isBareVerb(at: number): boolean {
    const token = this.#tokens[at]
    if (token?.kind !== 'word' || startsUpper(token.text) || endsIn(token.fold, this.#wordOrder.inflected))
      return false
    return (
      !isOneOf(token.fold, this.#lexicon.clauses.adjuncts) &&
      !isOneOf(token.fold, this.#wordOrder.auxiliaries)
    )
  }

  /** 'AGREED that Kim Lee carry out …': the bare verb after a name or a post is what is to be done. */
  #areBidden(at: number, actors: readonly Actor[]): boolean {
    if (!this.#isBareVerb(at)) return false
    if (actors.every(({ mention }) => mention !== null)) return true
    return actors.every((actor) => this.#isOfficer(actor)) && !this.#isPassive(at)
  }

  /** A person, a post or a body with a name of its own: 'that the Council go on' sets nobody to work. */
  #isOfficer({ start, end, mention, sure }: Actor): boolean {
    const body = isOneOf(this.#value.slice(start, end).toLowerCase(), this.#lexicon.clauses.bodies)
    return mention !== null || (sure && !body)
  }

  /** 'That the Treasurer report be received': the words behind a post belong to it, and the verb follows them. */
  #isPassive(at: number): boolean {
    return this.#tokens.slice(at).some(({ fold }) => isOneOf(fold, this.#wordOrder.be))
  }
}
