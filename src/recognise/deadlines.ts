import { dueOfForm, recurrence } from '../language/deadline-due.ts'
import { deadlineSlots, type DeadlinePart } from '../language/deadline-slots.ts'
import type { DueProblem } from '../language/due.ts'
import {
  compileForms,
  findAll,
  matchAt,
  tokenize,
  type FormTable,
  type Match,
  type Token,
} from '../language/form.ts'
import type { DeadlineForm, Lexicon, WorkingDays } from '../language/lexicon.ts'
import type { Deadline } from '../model/schema.ts'
import type { Place } from '../source/place.ts'
import { readPoints, type PointList } from './point-lists.ts'
import { liesAhead } from './lies-ahead.ts'
import { addAll } from '../source/add-all.ts'

/** What a deadline needs to know of its surroundings. */
export interface DeadlineContext {
  /** ISO date that terms and days without a year are counted from; null when the protocol states none. */
  readonly meetingDate: string | null
  /** Whether the text is known to speak of a deadline: after 'Срок:' or in that column of a table. */
  readonly labelled: boolean
}

/** A deadline in a text; `problem` says why a deadline that is said has no due date, null when nothing is wrong. */
export interface DeadlineMention extends Place {
  readonly deadline: Deadline
  readonly problem: DueProblem | null
}

/** The words of a language that deadlines are made of. */
export type DeadlineLexicon = Pick<Lexicon, 'dates' | 'deadlines'>

interface NotForm {
  readonly form: string
  readonly kind: 'not'
}

type Entry = DeadlineForm | NotForm

interface Tables {
  readonly free: FormTable<Entry, DeadlinePart>
  readonly labelled: FormTable<Entry, DeadlinePart>
  readonly points: FormTable<{ readonly form: string }>
}

const tables = new WeakMap<DeadlineLexicon['deadlines'], Tables>()

function tablesOf(lexicon: DeadlineLexicon): Tables {
  let found = tables.get(lexicon.deadlines)
  if (!found) {
    const slots = deadlineSlots(lexicon.deadlines, lexicon.dates)
    const forms: readonly DeadlineForm[] = lexicon.deadlines.forms
    const not = lexicon.deadlines.not.map((form): NotForm => ({ form, kind: 'not' }))
    const free = forms.filter(({ where }) => where === 'free' || where === 'ahead')
    found = {
      free: compileForms<Entry, DeadlinePart>([...free, ...not], slots),
      labelled: compileForms<Entry, DeadlinePart>([...forms, ...not], slots),
      points: compileForms(lexicon.deadlines.points.map((form) => ({ form }))),
    }
    tables.set(lexicon.deadlines, found)
  }
  return found
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  match: Match<DeadlineForm, DeadlinePart>,
  meeting: string | null,
  workingDays: WorkingDays | null,
): DeadlineMention {
  const { entry, end, slots } = match
  const here = slots['here']
  const start = here?.is === 'here' ? (tokens[here.at]?.start ?? match.start) : match.start
  const { due, rule, problem, start: first } = dueOfForm(entry, slots, meeting, workingDays)
  const rrule = entry.rrule === undefined ? null : recurrence(entry.rrule, slots)
  const kind = entry.kind === 'date' && first !== null ? 'period' : entry.kind
  return {
    start,
    end,
    problem,
    deadline: { text: text.slice(start, end), kind, start: first, due, rrule, rule },
  }
}

/** Whether only marks stand between the text's beginning, or a mark that parts, and the token. */
function standsAlone(tokens: readonly Token[], from: number): boolean {
  return from === 0 || tokens[from - 1]?.kind === 'mark'
}

/** Whether the tokens are no adjective: 'reports monthly to the board', not 'the monthly report'. */
function isAdverb(
  tokens: readonly Token[],
  from: number,
  to: number,
  { deadlines }: DeadlineLexicon,
): boolean {
  const after = tokens[to]
  if (deadlines.beforeNouns?.includes(tokens[from - 1]?.fold ?? '')) return false
  return after?.kind !== 'word' || (deadlines.afterAdverbs?.includes(after.fold) ?? true)
}

/**
 * Every deadline of a text, in order, without those that the meeting only mentions ('по состоянию на …').
 * Never throws; a deadline without a due date says in `problem` why. Linear in the text's length.
 */
export function findDeadlines(
  text: string,
  context: DeadlineContext,
  lexicon: DeadlineLexicon,
): DeadlineMention[] {
  const { free, labelled } = tablesOf(lexicon)
  const tokens = tokenize(text)
  const found: DeadlineMention[] = []
  const ahead = new Set<DeadlineMention>()
  for (const match of findAll(context.labelled ? labelled : free, tokens)) {
    const { entry } = match
    if (entry.kind === 'not' || (entry.where === 'alone' && !standsAlone(tokens, match.from))) continue
    if (entry.adverb && !isAdverb(tokens, match.from, match.to, lexicon)) continue
    const mention = mentionOf(
      text,
      tokens,
      { ...match, entry },
      context.meetingDate,
      lexicon.deadlines.workingDays,
    )
    if (entry.where === 'ahead' && !context.labelled) {
      if (!liesAhead(mention.deadline, context.meetingDate)) continue
      ahead.add(mention)
    }
    found.push(mention)
  }
  // Beside a day that is printed a month only says of what: 'на заседании в декабре, не позже 20.12.2024'.
  return ahead.size < found.length ? found.filter((mention) => !ahead.has(mention)) : found
}

/** A deadline that is stated for some points of a list: 'п. 1 – до 01.06.2023'. */
export interface PointDeadline {
  /** Numbers as printed, ranges spelt out: ['1', '2', '3'] for 'пп. 1–3'. */
  readonly points: readonly string[]
  readonly mention: DeadlineMention
}

/** The text with bars for the numbers of points, so that none is taken for a day and no form reaches across. */
function withoutPoints(text: string, lists: readonly Place[]): string {
  let blanked = ''
  let from = 0
  for (const { start, end } of lists) {
    blanked += text.slice(from, start) + '|'.repeat(end - start)
    from = end
  }
  return blanked + text.slice(from)
}

/**
 * Deadlines that name the points they hold for, in order of place: 'п. 1 – до 01.06.2023, пп. 2, 3 – до 01.09.2023'.
 * The text is taken as labelled. Empty where no point is named.
 */
export function findPointDeadlines(
  text: string,
  context: DeadlineContext,
  lexicon: DeadlineLexicon,
): PointDeadline[] {
  const { points } = tablesOf(lexicon)
  const tokens = tokenize(text)
  const lists: (PointList & Place)[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = matchAt(points, tokens, at)
    const list = match && readPoints(tokens, match.to, lexicon)
    if (!match || !list) continue
    lists.push({ ...list, start: match.start, end: tokens[list.to - 1]?.end ?? match.end })
    at = list.to - 1
  }
  const mentions =
    lists.length > 0 ? findDeadlines(withoutPoints(text, lists), { ...context, labelled: true }, lexicon) : []
  const first = mentions[0]
  const leading = first !== undefined && (lists[0]?.start ?? 0) < first.start
  let next = 0
  return mentions.flatMap((mention, index) => {
    const lower = leading ? (mentions[index - 1]?.end ?? 0) : mention.end
    const upper = leading ? mention.start : (mentions[index + 1]?.start ?? text.length)
    const own: string[] = []
    for (let list = lists[next]; list && list.end <= upper; list = lists[++next]) {
      if (list.start >= lower) addAll(own, list.points)
    }
    return own.length > 0 ? [{ points: own, mention }] : []
  })
}
