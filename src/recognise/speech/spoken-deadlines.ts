import type { Deadline } from '../../model/schema.ts'
import { clean } from '../clean.ts'
import { report } from '../context.ts'
import { findDeadlines, type DeadlineMention } from '../deadlines.ts'
import { corrects } from './corrections.ts'
import { asksBetween, explainedDay } from './explained-day.ts'
import { taskDeadlines } from './spoken-lexicon.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

type TalkContext = Talk['context']

/** The deadlines of a stretch, without those that are taken back at once. */
export function deadlinesIn(
  { meetingDate }: TalkContext,
  clause: Utterance,
  labelled: boolean,
  lexicon: Parameters<typeof findDeadlines>[2] = clause.lexicon,
): DeadlineMention[] {
  const { value } = clause.shadow
  const found = findDeadlines(value, { meetingDate, labelled }, lexicon)
  return found.filter((mention, index) => {
    const next = found[index + 1]
    return !next || !corrects(value.slice(mention.end, next.start), clause.words)
  })
}

/** The same where somebody is to do something: any day that is said then is a deadline. */
export function taskDeadlinesIn(
  context: TalkContext,
  clause: Utterance,
  labelled: boolean,
): DeadlineMention[] {
  // 'До четырнадцатого, в четверг': a day that the words say to be a deadline comes before one that is only named.
  const stated = deadlinesIn(context, clause, false)
  const named = deadlinesIn(context, clause, labelled, taskDeadlines(clause.lexicon))
  const [last, other] = [stated[stated.length - 1], named[named.length - 1]]
  if (!last || !other || named.length === stated.length) return named
  const between = clause.shadow.value.slice(last.end, other.start)
  return other.start > last.end && corrects(between, clause.words) ? [other] : stated
}

/** The deadline that a clause states; several different ones are a finding. */
export function statedDeadline(
  context: TalkContext,
  clause: Utterance,
  labelled: boolean,
  handed: boolean,
): Deadline | null {
  const found = handed ? taskDeadlinesIn(context, clause, labelled) : deadlinesIn(context, clause, labelled)
  const dated = found.filter(({ deadline }) => deadline.due !== null || deadline.rrule !== null)
  const [first] = dated.length > 0 ? dated : found
  if (!first) return null
  const others = new Set(dated.map(({ deadline }) => deadline.due ?? deadline.rrule))
  if (others.size > 1)
    report(
      context,
      'deadline-is-single',
      { text: dated.map(({ deadline }) => clean(deadline.text)).join('; ') },
      clause.text.place(),
    )
  const stated = dated[1] && asksBetween(clause, first, dated[1]) ? dated[1] : first
  return enterDeadline(context, clause, explainedDay(clause, stated, context.meetingDate) ?? stated)
}

/** A deadline found in a clause, in the words as spoken and with its place. */
export function enterDeadline(
  context: TalkContext,
  clause: Utterance,
  { deadline, problem, start, end }: DeadlineMention,
): Deadline {
  const { ledger } = context
  const span = clause.shadow.spoken(start, end)
  const words = clause.text.slice(span.start, span.end)
  const entered: Deadline = { ...deadline, text: clean(words.value) }
  if (problem !== null)
    report(
      context,
      problem === 'impossible-date' ? 'date-exists' : 'deadline-is-resolved',
      { text: entered.text },
      words.place(),
    )
  ledger.fact(entered, 'text', words.place(), 'deadline')
  for (const key of ['due', 'start', 'rrule'] as const)
    if (entered[key] !== null) ledger.also(entered, key, words.place())
  return entered
}
