import { patternWith } from '../../language/word-pattern.ts'
import { findDeadlines, type DeadlineMention } from '../deadlines.ts'
import { tokenize } from '../../language/token.ts'
import type { Span } from '../span.ts'
import { taskDeadlines } from './spoken-lexicon.ts'
import type { Utterance } from './utterance.ts'

/** What joins a day to the words that it explains. */
const EXPLAINS = patternWith((word) => `^,? (?:${word} )?`)
const ARTICLE = patternWith((article) => `^(?:${article} )?\\d`)

/** 'By next Friday, the twenty-third', 'within a day, so the fifth': a day that says which one is meant; null for none. */
export function explainedDay(
  { shadow: { value }, lexicon, words }: Utterance,
  stated: DeadlineMention,
  meetingDate: string | null,
): DeadlineMention | null {
  const joint = EXPLAINS(words.explaining).exec(value.slice(stated.end))?.[0].length ?? 0
  if (joint === 0 || !ARTICLE(words.dayLeads).test(value.slice(stated.end + joint))) return null
  const from = stated.end + joint
  const [day] = findDeadlines(value.slice(from), { meetingDate, labelled: true }, taskDeadlines(lexicon))
  if (day?.start !== 0 || day.deadline.due === null) return null
  return { ...day, start: stated.start, end: from + day.end }
}

/** 'План по дням до пятнадцатого, скинь до пятницы': the day behind the order is its own, the one before is of the work. */
export function asksBetween({ shadow, words }: Utterance, { end }: Span, { start }: Span): boolean {
  return tokenize(shadow.value.slice(end, start)).some(({ fold }) => words.imperatives.includes(fold))
}
