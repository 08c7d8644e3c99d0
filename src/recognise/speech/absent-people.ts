import type { Case } from '../../language/cases.ts'
import { absentAnswered, absentSaid } from './absences.ts'
import { firstForm } from './spoken-forms.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Sentences in which those who are missed at the opening are named by less than a full name. */
const SAID_WITHIN = 20

/** The case of the names with the words for an absence in a sentence; null for none. */
function absenceIn({ value, words, acts }: Utterance): Case | null {
  const act = acts.find((one) => one.act === 'absent')
  const opens = firstForm(value, words.genitiveAbsence)?.from === 0
  if (!act && !opens) return null
  const negated = opens || firstForm(value.slice(act?.start, act?.end), words.genitiveAbsence) !== null
  return negated ? 'genitive' : 'nominative'
}

/** Those whom a sentence of the opening says to be absent, or an answer to the question for them. */
export function absentIn(talk: Talk, opening: readonly Utterance[], at: number): Named[] {
  const utterance = opening[at]
  if (!utterance) return []
  const expected = absenceIn(utterance)
  const known = expected === null ? [] : talk.named(utterance, expected)
  const full = known.filter(({ person }) => person.familyName !== null)
  if (at >= SAID_WITHIN) return full
  const said = [...absentSaid(utterance, talk), ...absentAnswered(opening[at - 1], utterance, talk)]
  const more = said.filter((one) => !full.some(({ start, end }) => one.start < end && start < one.end))
  return [...full, ...more].sort((a, b) => a.start - b.start)
}
