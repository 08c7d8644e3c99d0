import { patternWith } from '../language/word-pattern.ts'
import { Text } from '../document/text.ts'
import type { Deadline } from '../model/schema.ts'
import { tokenize } from '../language/form.ts'
import { isOneOf } from '../language/words.ts'
import { lastTailMark, withoutTrailing } from '../source/edges.ts'
import { hasWord } from '../source/letters.ts'
import { clean } from './clean.ts'
import { report, type Context } from './context.ts'
import { findDeadlines, type DeadlineMention } from './deadlines.ts'
import { saysOfWhich } from './of-which.ts'
import { closing } from './list-marks.ts'
import type { Span } from './span.ts'

const LONGEST_TERM = 60

/** 'in her first week, ': words that only say when. */
const ONLY_WHEN = patternWith((lead) => `^${lead}\\s[^,]{3,40},\\s$`, 'iu')

/** A dash or an arrow near the end that parts off the last words; null for none. */
function lastDash(value: string): Span | null {
  const found = lastTailMark(value)
  return found && found.start > 0 && value.length - found.start <= LONGEST_TERM
    ? { start: found.start + 1, end: found.end }
    : null
}

/** A deadline with the words of the clause to leave out for it. */
interface CutDeadline extends Span {
  readonly deadline: Deadline
}

/** What is left of a clause without some stretches of it, the blanks around them made one. */
function withoutCuts(text: Text, spans: readonly Span[]): Text {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const parts: Text[] = []
  let from = 0
  for (const { start, end } of sorted) {
    if (start > from) parts.push(text.slice(from, start).trim())
    from = Math.max(from, end)
  }
  const joined = parts
    .filter(({ value }) => value !== '')
    .reduce((one, other) => Text.join([one, other], /^[,.;:]/.test(other.value) ? '' : ' '), text.slice(0, 0))
  const tail = text.slice(from)
  if (!hasWord(tail.value)) return joined
  return Text.join([joined, tail.trim()], /^\s*[,.;:]/.test(tail.value) ? '' : ' ')
}

/** Reads the deadlines in the words of one clause. */
export class ClauseDeadlines {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** Takes out the brackets that named people, and a bracket or what stands after a dash at the end that is a deadline alone. */
  inBrackets(
    text: Text,
    cut: readonly { start: number; end: number }[],
  ): { rest: Text; deadline: Deadline | null } {
    const found = this.#inLastBracket(text) ?? this.#behindDash(text) ?? this.#behindGap(text)
    const spans = found ? [...cut, found] : [...cut]
    return { rest: spans.length === 0 ? text : withoutCuts(text, spans), deadline: found?.deadline ?? null }
  }

  /** A bracket at the end that is a deadline alone. */
  #inLastBracket(text: Text): CutDeadline | null {
    const open = text.value.lastIndexOf('(')
    const close = open > 0 ? closing(text.value, open) : -1
    if (open <= 0 || close < text.length - 2) return null
    const inner = text.slice(open + 1, close)
    const [mention] = this.mentions(inner, true)
    if (!mention || mention.text.length < inner.value.trim().length - 1) return null
    const period = mention.deadline.kind === 'period' && mention.deadline.rule !== 'explicit'
    if (period || saysOfWhich(inner.value, this.#context.lexicon)) return null
    return { start: open, end: text.length, deadline: mention.deadline }
  }

  /** A deadline alone in a column at the right: 'draft the letter        by 4 May'. */
  #behindGap(text: Text): CutDeadline | null {
    const gap = this.#context.lexicon.byOrder ? text.value.lastIndexOf('   ') : -1
    if (gap <= 0) return null
    const behind = text.slice(gap).trim()
    const [mention] = this.mentions(behind, false)
    if (!mention || mention.text.length < withoutTrailing(behind.value, '.;, ').length) return null
    return { start: text.value.slice(0, gap).trimEnd().length, end: text.length, deadline: mention.deadline }
  }

  /** A deadline alone behind a dash at the end. */
  #behindDash(text: Text): CutDeadline | null {
    const dash = lastDash(text.value)
    if (!dash) return null
    const behind = text.slice(dash.end).trim()
    const [mention] = this.mentions(behind, this.#isBarePeriod(text.value.slice(0, dash.start), behind.value))
    const bare = /^\d{4}\P{L}*$/u.test(behind.value)
    if (!mention || bare || !this.#isAll(mention.text, behind)) return null
    return { start: dash.start, end: text.length, deadline: mention.deadline }
  }

  /** Whether a term is all that stands behind a dash, or ends words that only say when: 'in her first week, by 7.2.' */
  #isAll(term: Text, behind: Text): boolean {
    const words = withoutTrailing(behind.value, '.;, ')
    if (term.length >= words.length - 1) return true
    const { whenLeads } = this.#context.lexicon.deadlines
    const before = words.slice(0, words.length - term.length)
    return words.endsWith(term.value) && ONLY_WHEN(whenLeads).test(before)
  }

  /** '… – апрель 2024 г.': a month or quarter behind a dash is the term, but not in 'за январь – апрель 2024 г.'. */
  #isBarePeriod(before: string, behind: string): boolean {
    const { lexicon, meetingDate } = this.#context
    const read = (value: string): readonly DeadlineMention[] =>
      findDeadlines(value, { meetingDate, labelled: true }, lexicon)
    const last = before.trimEnd().split(/\s+/u).pop() ?? ''
    return read(behind)[0]?.deadline.rule !== 'explicit' && !/\d/.test(last) && read(last).length === 0
  }

  /** The deadlines among the words, each entered with its place; `labelled` when a label says that they are deadlines. */
  mentions(text: Text, labelled: boolean): { deadline: Deadline; text: Text }[] {
    const { lexicon, meetingDate, ledger } = this.#context
    return findDeadlines(text.value, { meetingDate, labelled }, lexicon).flatMap((mention) => {
      if (!labelled && this.#isCondition(text.value.slice(0, mention.start))) return []
      const words = text.slice(mention.start, mention.end)
      if (mention.problem !== null)
        report(
          this.#context,
          mention.problem === 'impossible-date' ? 'date-exists' : 'deadline-is-resolved',
          { text: clean(words.value) },
          words.place(),
        )
      ledger.fact(mention.deadline, 'text', words.place(), 'deadline')
      for (const key of ['due', 'start', 'rrule'] as const)
        if (mention.deadline[key] !== null) ledger.also(mention.deadline, key, words.place())
      return [{ deadline: mention.deadline, text: words }]
    })
  }

  /** 'Если ответа не будет до 21.05, …': the day until which something may happen is no deadline of what is to be done then. */
  #isCondition(before: string): boolean {
    const last = before.slice(Math.max(0, before.lastIndexOf(','), before.lastIndexOf(';')))
    return tokenize(last).some(({ fold }) => isOneOf(fold, this.#context.lexicon.clauses.conditions ?? []))
  }

  /** The deadline that a sentence states without a label; several different ones are a finding. */
  inSentence(text: Text): Deadline | null {
    const found = this.mentions(text, false)
    const dated = found.filter(({ deadline }) => deadline.due !== null || deadline.rrule !== null)
    const distinct = new Set(dated.map(({ deadline }) => deadline.due ?? deadline.rrule))
    const [first] = dated.length > 0 ? dated : found
    if (distinct.size > 1 && first) {
      report(
        this.#context,
        'deadline-is-single',
        { text: dated.map((one) => clean(one.text.value)).join('; ') },
        first.text.place(),
      )
    }
    return first?.deadline ?? null
  }
}
