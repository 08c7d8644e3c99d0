import { clauseBounds } from './clause-bounds.ts'
import { isPlainClause } from './dictation.ts'
import { ANSWER_WITHIN, type Draft, type Drafts } from './drafts.ts'
import { HandingOut, type Handing } from './handing-out.ts'
import type { QuestionsHeard } from './questions-heard.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

interface Said {
  readonly utterance: Utterance
  readonly clause: Utterance
  readonly at: number
  readonly leads: boolean
  readonly dated: boolean
}

/** Sentences back to the voice that an order without a name is meant for. */
const SPOKEN_TO_WITHIN = 12

/** Takes work that is handed out in so many words, or taken on, for decisions. */
export class Assignments {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #handing: HandingOut
  readonly #drafts: Drafts
  readonly #questions: QuestionsHeard

  constructor(talk: Talk, clauses: SpokenClauses, drafts: Drafts, questions: QuestionsHeard) {
    this.#talk = talk
    this.#clauses = clauses
    this.#handing = new HandingOut(talk)
    this.#drafts = drafts
    this.#questions = questions
  }

  /** Reads one sentence. */
  read(utterance: Utterance, at: number, leads: boolean): void {
    if (utterance.act('secretaryNamed', 'chairNamed', 'chairSelf', 'secretarySelf', 'absent')) return
    const bounds = clauseBounds(utterance.value, this.#talk.words)
    const clause = utterance.from(bounds.start, bounds.end)
    if (clause.value === '') return
    const handing = this.#handing.read(clause)
    const dated = this.#clauses.deadlines(clause).length > 0
    if (handing) return this.#hand(handing, { utterance, clause, at, leads, dated })
    if (leads && !utterance.isQuestion && isPlainClause(clause, this.#talk, this.#clauses))
      this.#drafts.take(this.#draft(clause, at, 'handed', {}))
  }

  /** Whether a clause hands out work. */
  hands(clause: Utterance): boolean {
    return this.#handing.read(clause) !== null
  }

  #draft(
    clause: Utterance,
    at: number,
    origin: Draft['origin'],
    options: Parameters<SpokenClauses['make']>[1],
  ): Draft {
    const decision = this.#clauses.make(clause, options)
    return { decision, utterance: clause, question: this.#questions.current, at, origin }
  }

  #hand({ kind, named }: Handing, said: Said): void {
    const { utterance, clause, at, leads, dated } = said
    if (kind === 'own') {
      if (!dated || this.#isAnswer(utterance, at)) return
      const draft = this.#draft(clause, at, 'own', { voice: utterance })
      if (leads && this.#talk.leaders.size > 0) this.#drafts.take(draft)
      else this.#drafts.promise(draft)
      return
    }
    if (!leads) return
    if (kind === 'unnamed') {
      const spoken = this.#spokenTo(at)
      if (!dated || !spoken || !this.#agrees(at, spoken.voice)) return
      return this.#drafts.take(this.#draft(clause, at, 'handed', { voice: spoken }))
    }
    const [first] = named
    const agreed = first !== undefined && this.#agreesAs(at, first.person.name)
    if (kind === 'told' ? !dated : !dated && kind !== 'charged' && !agreed) return
    this.#drafts.take(this.#draft(clause, at, 'handed', { named }))
  }

  /** Whether a promise only answers what was just handed to the one who speaks. */
  #isAnswer({ voice }: Utterance, at: number): boolean {
    const last = this.#drafts.lastTaken
    if (!last || at - last.at > ANSWER_WITHIN) return false
    return last.decision.assignees.some(({ name }) => name === voice.person?.name)
  }

  /** The last sentence of somebody else. */
  #spokenTo(at: number): Utterance | null {
    const { utterances } = this.#talk
    const own = utterances[at]?.voice
    for (let index = at - 1; index >= Math.max(0, at - SPOKEN_TO_WITHIN); index--) {
      const utterance = utterances[index]
      if (utterance && utterance.voice !== own) return utterance
    }
    return null
  }

  #agrees(at: number, voice: Utterance['voice']): boolean {
    const answer = this.#talk.utterances[at + 1]
    return answer?.voice === voice && answer.act('agree') !== null
  }

  #agreesAs(at: number, name: string): boolean {
    return this.#talk.utterances
      .slice(at + 1, at + 1 + ANSWER_WITHIN)
      .some((answer) => answer.voice.person?.name === name && answer.act('agree') !== null)
  }
}
