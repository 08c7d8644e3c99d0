import { similarity, stems } from '../similarity.ts'
import { clauseBounds } from './clause-bounds.ts'
import { isOurs } from './dictation.ts'
import type { Directives } from './directives.ts'
import type { Drafts } from './drafts.ts'
import type { HeardQuestion } from './heard-question.ts'
import type { ClauseOptions, SpokenClauses } from './spoken-clauses.ts'
import { decides } from './surely-decided.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** How alike two clauses are of which one says the other again: as questions and their repeats in records. */
const SAYS_AGAIN = 0.6

/** Adds what decides, as everything around it tells, though no rule heard it. */
export class Unheard {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #directives: Directives
  readonly #drafts: Drafts

  constructor(talk: Talk, clauses: SpokenClauses, drafts: Drafts, directives: Directives) {
    this.#talk = talk
    this.#clauses = clauses
    this.#drafts = drafts
    this.#directives = directives
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
      if (read.has(at) || utterance.isBroken || isAside(at) || !decides(this.#talk, at)) return
      const { start, end } = clauseBounds(utterance.value, utterance.words)
      const clause = utterance.from(start, end)
      if (clause.value === '' || this.#isAgain(clause)) return
      const decision = this.#clauses.make(clause, this.#doers(clause, utterance))
      this.#drafts.insert({ decision, utterance: clause, question: questionAt(at) })
    })
  }

  #isAgain({ value }: Utterance): boolean {
    const said = stems(value)
    return this.#drafts.decided.some((before) => similarity(stems(before.value), said) >= SAYS_AGAIN)
  }

  /** Who is to do it, as the words of the clause hand it out. */
  #doers(clause: Utterance, utterance: Utterance): ClauseOptions {
    const dated = this.#clauses.taskDeadlines(clause).length > 0
    const directive = isOurs(clause) ? null : this.#directives.read(clause, dated)
    if (!directive) return {}
    return directive.kind === 'own'
      ? { voice: utterance }
      : { named: directive.named, ...(directive.body && { body: directive.body }) }
  }
}
