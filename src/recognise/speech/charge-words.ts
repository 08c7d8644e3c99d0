import { tokenize } from '../../language/token.ts'
import { clauseEnd } from './clause-bounds.ts'
import { isSubject } from './spoken-subject.ts'
import type { Named } from './spoken-people.ts'
import type { Utterance } from './utterance.ts'

/** Words of the work besides its doer and its day. */
const LONGEST_WORK = 9

/** 'За Юлей договор до мая', 'смета на Павле, до пятницы': a word for whose it is, a name, and no verb; null for none. */
export function bearerOf(clause: Utterance, named: readonly Named[]): Named | null {
  const { words, cased, tongue } = clause
  if (words.bearing.length === 0 || clause.isQuestion) return null
  const [only, other] = named.filter(({ start }) => {
    const before = tokenize(cased.slice(0, start)).at(-1)
    return words.bearing.includes(before?.fold ?? '')
  })
  if (!only?.certain || other || named.length > 1) return null
  const rest = tokenize(cased.slice(0, clauseEnd(cased, 0, words))).filter(
    ({ kind, start }) => kind === 'word' && (start < only.start || start >= only.end),
  )
  const work = rest.filter(({ fold }) => !words.bearing.includes(fold))
  return work.length >= 1 && work.length <= LONGEST_WORK && isSubject(work.slice(0, 8), tongue) ? only : null
}
