import type { Words } from './lexicon.ts'

/** How a record says in words how many members a body has and how many of them met, where its labels do not. */
export interface CountingWords {
  /** Who is present: 'присутствовало', 'зарегистрировано'. */
  readonly met: Words
  /** Who came, which is said of hours and rooms as well: 'собрались', 'явилось'. */
  readonly came: Words
  /** Before a number of people: 'в количестве'. */
  readonly amounting: Words
  /** The body as a whole: 'избрано', 'состав', 'на учёте'. */
  readonly body: Words
  /** All of whom, before those who are counted: 'всего'. */
  readonly all: Words
  /** Words that head a count of the whole body: 'членов кооператива 164'. */
  readonly ofWhole: Words
  /** Those of whom a body is made, in the case of counted things: 'членов', 'депутатов'. */
  readonly members: Words
  /** Others who are counted there: 'отсутствовало', 'по доверенности'. */
  readonly others: Words
  /** People beside a number: 'жителей', 'чел.'. */
  readonly people: Words
}
