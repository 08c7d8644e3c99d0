import { similarity, stems } from '../similarity.ts'
import { clauseBounds } from './clause-bounds.ts'
import { isOurs } from './dictation.ts'
import type { Directives } from './directives.ts'
import type { Drafts } from './drafts.ts'
import type { HeardQuestion } from './heard-question.ts'
import type { ClauseOptions, SpokenClauses } from './spoken-clauses.ts'
import { spokenTo } from './handing.ts'
import { BOUND_OF, Hints, speaksOfOther, type Hinted } from './hints.ts'
import { bearsOut, decides } from './surely-decided.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** How alike two clauses are of which one says the other again: as questions and their repeats in records. */
const SAYS_AGAIN = 0.6

/** A clause that decides, who is to do it, and whether that is sure by itself, not by a hint alone. */
interface Found {
  readonly clause: Utterance
  readonly doers: ClauseOptions
  readonly surely: boolean
}

/** Whether a clause is one of a sentence. */
const isWithin = (clause: Utterance, { turn, offset, value }: Utterance): boolean =>
  clause.turn === turn && clause.offset >= offset && clause.offset < offset + value.length

/** Adds what decides, as everything around it tells, though no rule heard it. */
export class Unheard {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #directives: Directives
  readonly #drafts: Drafts
  readonly #hints: Hints

  constructor(talk: Talk, clauses: SpokenClauses, drafts: Drafts, directives: Directives) {
    this.#talk = talk
    this.#clauses = clauses
    this.#drafts = drafts
    this.#directives = directives
    this.#hints = new Hints(talk, clauses, directives)
  }

  /** Goes through the sentences that were not read as drafts; `indexOf` gives the sentence of a clause. */
  add(
    indexOf: (clause: Utterance) => number,
    isAside: (at: number) => boolean,
    questionAt: (at: number) => HeardQuestion | null,
  ): void {
    // Where nobody leads, what talk comes to is not for the reader to say.
    if (this.#talk.free) return
    const read = new Set([...this.#drafts.read].map(indexOf))
    this.#talk.utterances.forEach((utterance, at) => {
      if (utterance.isBroken || isAside(at)) return
      const found = read.has(at) ? this.#left(utterance, at) : this.#decided(utterance, at)
      if (!found || found.clause.value === '' || this.#isAgain(found.clause)) return
      const decision = this.#clauses.make(found.clause, found.doers)
      const draft = { decision, utterance: found.clause, question: questionAt(at) }
      this.#drafts.insert(draft, found.surely)
    })
  }

  /** What nobody answered when it was proposed, promised or asked for, and decides all the same. */
  #left(utterance: Utterance, at: number): Found | null {
    const clause = this.#drafts.unanswered.find((one) => isWithin(one, utterance))
    if (!clause || speaksOfOther(utterance, clause)) return null
    const hinted = this.#hints.of(utterance, clause, at)
    if (hinted) return this.#hinted(hinted, utterance, at, false)
    return decides(this.#talk, at)
      ? { clause, doers: this.#doers(clause, utterance, at), surely: false }
      : null
  }

  /** What decides as everything around it tells, or hints at it. */
  #decided(utterance: Utterance, at: number): Found | null {
    const { start, end } = clauseBounds(utterance.value, utterance.words)
    const clause = utterance.from(start, end)
    if (clause.value === '' || speaksOfOther(utterance, clause)) return null
    const hinted = this.#hints.of(utterance, clause, at)
    const surely = decides(this.#talk, at)
    if (hinted) return this.#hinted(hinted, utterance, at, surely)
    return surely ? { clause, doers: this.#doers(clause, utterance, at), surely } : null
  }

  #hinted({ hint, clause }: Hinted, utterance: Utterance, at: number, surely: boolean): Found | null {
    if (!bearsOut(this.#talk, at, BOUND_OF[hint])) return null
    return { clause, doers: this.#doers(clause, utterance, at), surely }
  }

  #isAgain({ value }: Utterance): boolean {
    const said = stems(value)
    return [...this.#drafts.decided, ...this.#drafts.hinted].some(
      (before) => similarity(stems(before.value), said) >= SAYS_AGAIN,
    )
  }

  /** Who is to do it, as the words of the clause hand it out. */
  #doers(clause: Utterance, utterance: Utterance, at: number): ClauseOptions {
    const dated = this.#clauses.taskDeadlines(clause).length > 0
    const directive = isOurs(clause) ? null : this.#directives.read(clause, dated)
    if (!directive) return {}
    if (directive.kind === 'own') return { voice: utterance }
    const spoken = directive.kind === 'unnamed' ? spokenTo(this.#talk, at) : null
    return spoken
      ? { voice: spoken }
      : { named: directive.named, ...(directive.body && { body: directive.body }) }
  }
}
