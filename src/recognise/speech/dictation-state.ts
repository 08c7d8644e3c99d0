import type { Dictating } from './heard-question.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** Sentences of others that only interrupt a dictation. */
const LONGEST_INTERRUPTION = 5

/** How far the number of a point may be ahead of those counted. */
const MOST_MISSED = 4

/** No place of a sentence. */
const NOT_HERE = -2

/** How far a dictation is: who dictates, and what was said of what follows. */
export class Dictation {
  /** Whether its clauses count at once, or only when they are adopted; null while nothing is dictated. */
  state: 'taken' | 'pending' | null = null
  voice: Voice | null = null
  /** 'Решаем по второму вопросу.' was said: what the same voice says then is what was decided. */
  announced = false
  /** Where that was said, or an aside behind it. */
  announcedAt = -1
  /** Sentences of others since the last clause of the dictation, without those that only answer. */
  talkedOver = 0
  /** Points of the dictation that were counted aloud. */
  points = 0
  /** 'Третье.' was said, and its clause is to follow. */
  counted = false

  get mode(): Dictating {
    return this.state === null ? 'nothing' : this.points > 0 ? 'counted' : 'uncounted'
  }

  start(state: 'taken' | 'pending', voice: Voice): void {
    this.state = state
    this.voice = voice
    this.counted = false
    this.announced = false
    this.points = 0
    this.talkedOver = 0
  }

  /** Counts the number that a sentence says; whether its clause is a counted point. One said alone counts the next clause. */
  count(said: number | null, alone: boolean): boolean {
    // 'Fifteenth.' is a day.
    const number = said !== null && said <= this.points + MOST_MISSED ? said : null
    const counted = number !== null || this.counted
    if (number !== null) this.points++
    this.counted = number !== null && alone
    return counted
  }

  /** Something short stands between the announcement and what was announced. */
  pass(at: number): void {
    if (this.announced && this.announcedAt !== NOT_HERE) this.announcedAt = at
  }

  /** A clause was taken: what was announced has been said, and nobody talks it over. */
  took(): void {
    this.talkedOver = 0
    this.announcedAt = NOT_HERE
  }

  /** A dictation that is not counted is over once the others talk among themselves again. */
  listen(utterance: Utterance): void {
    // What is said once others talk is no more what was announced.
    if (this.voice !== utterance.voice && !utterance.isAside) this.announcedAt = NOT_HERE
    if (this.state === null || this.points > 0 || this.voice === utterance.voice) return
    if (!utterance.isAside) this.talkedOver++
    if (this.talkedOver > LONGEST_INTERRUPTION) this.state = null
  }
}
