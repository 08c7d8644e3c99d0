import type { Words } from './lexicon.ts'

/** How a paragraph begins that tells what was taken up next: 'Первым рассматривался вопрос о …', 'Потом про столовую.' */
export interface TakenUpWords {
  /** What ordinals end with that count it: 'первым', 'второе'. */
  readonly countingEndings: Words
  /** Of the first, of one that follows, of the last. */
  readonly first: Words
  readonly next: Words
  readonly last: Words
  /** What the meeting does with a question: 'рассмотрели'. */
  readonly verbs: Words
  /** What is taken up, before its topic: 'вопрос'. */
  readonly matters: Words
  /** Words that a topic begins with. */
  readonly about: Words
  /** How a topic begins that stands before its text as a sentence of its own, and what begins like it and is none. */
  readonly topics: Words
  readonly noTopics: Words
  /** Words of a clause that only says that something was talked of: 'о чём говорили'. */
  readonly relatives: Words
}
