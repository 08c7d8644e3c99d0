import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Decision } from '../../model/schema.ts'
import { calledBefore, isBareWork } from './bare-work.ts'
import { isOurs } from './dictation.ts'
import type { Directives } from './directives.ts'
import { firstVerb } from './first-verb.ts'
import { ANSWER_WITHIN, type Draft, type Drafts } from './drafts.ts'
import type { QuestionsHeard } from './questions-heard.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import { questionOf } from './standing-apart.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Enters clauses as drafts of decisions of the question at hand, with those who are to do them. */
export class DraftEntry {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #directives: Directives
  readonly #drafts: Drafts
  readonly #questions: QuestionsHeard

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

  /** What was taken last. */
  get last(): Draft | null {
    return this.#drafts.lastTaken
  }

  /** `state` 'taken' counts at once; 'pending' waits for somebody to adopt it. */
  enter(clause: Utterance, at: number, origin: Draft['origin'], state: 'taken' | 'pending'): void {
    const directive = this.#directives.read(clause, true)
    const named = directive !== null && directive.kind !== 'own' && !isOurs(clause) ? directive.named : []
    const decision = this.#clauses.make(clause, { named })
    if (state === 'taken' && decision.assignees.length === 0 && isBareWork(clause))
      this.#findDoer(decision, clause, at)
    const question = questionOf(clause, this.#questions)
    const draft: Draft = { decision, utterance: clause, question, at, origin }
    this.#drafts[state === 'taken' ? 'take' : 'propose'](draft)
  }

  /** 'Принять Тихонова сторожем. Договор с охраной не заключать.': whether a clause goes on with what was just decided. */
  goesOn(clause: Utterance, at: number): boolean {
    const last = this.#drafts.lastTaken
    if (last?.at !== at - 1 || last.utterance.turn !== clause.turn || last.origin === 'own') return false
    const { words, tongue } = clause
    const tokens = tokenize(clause.cased)
    const [before, here] = [tokenize(last.utterance.cased), tokens].map((said) => firstVerb(said, 0, tongue))
    if (before === undefined || here === undefined || before < 0 || here < 0) return false
    return (
      !clause.isQuestion &&
      !tokens.some(({ fold }) => isOneOf(fold, words.telling) || isOneOf(fold, words.talk))
    )
  }

  /** 'Давай, Игнат. Собрать список …', 'и подшипник заодно поменять': who is to do what names nobody itself. */
  #findDoer(decision: Decision, clause: Utterance, at: number): void {
    const called = calledBefore(this.#talk, at)
    if (called) return this.#clauses.charge(decision, called.call, called.named)
    const last = this.#drafts.lastTaken
    const goesOn = clause.words.and.includes(tokenize(this.#talk.utterances[at]?.value ?? '')[0]?.fold ?? '')
    if (!goesOn || last?.utterance.voice !== clause.voice || at - last.at > ANSWER_WITHIN) return
    this.#clauses.share(decision, last.decision.assignees, clause.lexicon)
  }
}
