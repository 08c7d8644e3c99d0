import { Text } from '../document/text.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import type { Assignee, Deadline, Decision, Person } from '../model/schema.ts'
import { AssigneeReader, dedupe } from './assignees.ts'
import { nestClauses, type ClauseLine } from './clause-tree.ts'
import { clauseKind } from './clause-kind.ts'
import { report, type Context } from './context.ts'
import { findDeadlines, findPointDeadlines } from './deadlines.ts'
import { clean } from './clean.ts'
import { splitModifiers, type Modifier } from './modifiers.ts'
import { isInfinitive } from './morphology.ts'
import { closing, readEntries } from './person-entries.ts'
import { personOf } from './persons.ts'
import type { Statement } from './statements.ts'
import { fold, startsWithPhrase } from './words.ts'
import { firstWord, hasWord } from '../source/letters.ts'

/** A decision before it is attached: its own facts, and what its block says of it. */
export interface Draft {
  readonly decision: Decision
  readonly line: ClauseLine
  readonly children: Draft[]
  /** What the sentence or its own labels say; inherited facts are added in the end. */
  own: { assignees: Assignee[]; deadline: Deadline | null }
  /** The heading that governs it: 'Руководителям ОО'. */
  heading: readonly Assignee[]
  /** Counts runs of clauses under one label or heading. */
  readonly run: number
}

/** Reads the clauses of one question's decision sections. */
export class ClauseReader {
  readonly #context: Context
  readonly #assignees: AssigneeReader

  constructor(context: Context) {
    this.#context = context
    this.#assignees = new AssigneeReader(context)
  }

  /** Decisions in order, from the statements of the decision sections. What is no clause is left unclaimed. */
  read(statements: readonly Statement[]): Decision[] {
    const lines: ClauseLine[] = []
    const pending: { modifier: Modifier; after: number; run: number }[] = []
    let heading: readonly Assignee[] = []
    let run = 0
    let task = false
    for (const statement of statements) {
      const { label } = statement
      if (
        label &&
        isModifier(label.key) &&
        (label.key !== 'control' || this.#isController(statement, lines))
      ) {
        pending.push(
          ...this.#modifierLine(statement, label.key).map((modifier) => ({
            modifier,
            after: lines.length,
            run,
          })),
        )
        continue
      }
      if (label) {
        this.#context.ledger.marker(`label:${label.key}`, statement.head.place())
        run++
        heading = []
        task = label.key === 'tasks'
        if (statement.text.value === '') continue
      }
      const addressed = this.#addressee(statement)
      if (addressed.length > 0) {
        heading = addressed
        run++
        continue
      }
      if (this.#isClause(statement, lines, run))
        lines.push({ statement, text: statement.text, heading, run, task })
    }
    const drafts = nestClauses(lines).map((node) => this.#draft(node.line, node.children))
    const flat = flatten(drafts)
    for (const { modifier, after, run: at } of pending) this.#applyLine(modifier, lastOfRun(flat, after, at))
    for (const draft of drafts) this.#inherit(draft, [], null)
    return drafts.map(({ decision }) => decision)
  }

  /** 'Контроль: Иванов И.И.' below a clause; with an ordinal or a sentence of its own it is a clause itself. */
  #isController({ ordinal, unit, text }: Statement, lines: readonly ClauseLine[]): boolean {
    if (lines.length === 0 || ordinal || unit.bullet) return false
    return readEntries(text, this.#context.lexicon, { loose: true }).people.length === 1
  }

  #modifierLine({ unit, head, text }: Statement, key: Modifier['key']): Modifier[] {
    const split = splitModifiers(text, this.#context.lexicon)
    this.#context.ledger.marker(`label:${key}`, head.place())
    if (unit.ordinal) this.#context.ledger.marker('ordinal', head.place())
    return [{ key, head, text: split.text }, ...split.modifiers]
  }

  /** 'Руководителям ОО, показывающим …' on a line of its own, without an ordinal: it governs the clauses that follow. */
  #addressee(statement: Statement): Assignee[] {
    if (statement.ordinal || statement.unit.bullet || statement.label) return []
    return this.#assignees.heading(statement.text)
  }

  #isClause(statement: Statement, lines: readonly ClauseLine[], run: number): boolean {
    const last = lines[lines.length - 1]
    const { ordinal, unit, text, label } = statement
    if (text.value === '') return false
    if (saysNothing(text.value, this.#context.lexicon)) return false
    if (ordinal || unit.bullet || label) return true
    if (last?.run !== run && !lines[0]?.statement.ordinal) return true
    const first = firstWord(text.value)
    if (isInfinitive(first, this.#context.lexicon.clauses)) return true
    return this.#assignees.inSentence(text).assignees.length > 0
  }

  #draft(line: ClauseLine, children: readonly { line: ClauseLine; children: readonly unknown[] }[]): Draft {
    const { ledger, lexicon } = this.#context
    const { statement } = line
    const { text, modifiers } = splitModifiers(line.text, lexicon)
    const decision: Decision = {
      number: statement.ordinal?.printed ?? null,
      text: '',
      kind: 'resolution',
      assignees: [],
      controller: null,
      deadline: null,
      vote: null,
      items: [],
    }
    if (statement.ordinal)
      ledger.fact(decision, 'number', statement.unit.whole.place(0, statement.ordinal.length), 'ordinal')
    else if (statement.unit.bullet === null && statement.head.length > 0)
      ledger.marker('head', statement.head.place())
    const named = this.#assignees.inSentence(text, line.task)
    const { rest, deadline } = this.#bracketDeadline(text, named.cut)
    decision.text = clean(rest.value)
    ledger.fact(decision, 'text', line.text.place(), 'decision')
    const draft: Draft = {
      decision,
      line,
      children: children.map((child) => this.#draft(child.line, child.children as typeof children)),
      own: { assignees: named.assignees, deadline: deadline ?? this.#freeDeadline(rest) },
      heading: line.heading,
      run: line.run,
    }
    if (startsWithPhrase(text.value, lexicon.clauses.control)) {
      const person = named.assignees.find((assignee) => assignee.type === 'person')
      if (person) decision.controller = this.#controller(person)
    }
    for (const modifier of modifiers) this.#apply(modifier, [draft])
    decision.kind = clauseKind(decision, draft.own, lexicon.clauses)
    return draft
  }

  #controller(assignee: Extract<Assignee, { type: 'person' }>): Person {
    const { lead: _lead, ...person } = assignee
    const place = this.#context.ledger.placeOf(assignee, 'name')
    if (place) this.#context.ledger.also(person, 'name', place)
    return person
  }

  /** Takes out the brackets that named people, and a bracket at the end that is a deadline alone. */
  #bracketDeadline(
    text: Text,
    cut: readonly { start: number; end: number }[],
  ): { rest: Text; deadline: Deadline | null } {
    const spans = [...cut]
    let deadline: Deadline | null = null
    const open = text.value.lastIndexOf('(')
    if (open > 0 && closing(text.value, open) >= text.length - 2) {
      const inner = text.slice(open + 1, closing(text.value, open))
      const [mention] = this.#mentions(inner, true)
      if (mention && mention.text.length >= inner.value.trim().length - 1) {
        deadline = mention.deadline
        spans.push({ start: open, end: text.length })
      }
    }
    if (spans.length === 0) return { rest: text, deadline }
    spans.sort((a, b) => a.start - b.start)
    const parts: Text[] = []
    let from = 0
    for (const { start, end } of spans) {
      if (start > from) parts.push(text.slice(from, start).trim())
      from = Math.max(from, end)
    }
    const tail = text.slice(from)
    const joined = Text.join(parts.filter(({ value }) => value !== ''))
    if (!hasWord(tail.value)) return { rest: joined, deadline }
    return { rest: Text.join([joined, tail.trim()], /^\s*[,.;:]/.test(tail.value) ? '' : ' '), deadline }
  }

  #mentions(text: Text, labelled: boolean): { deadline: Deadline; text: Text }[] {
    const { lexicon, meetingDate, ledger } = this.#context
    return findDeadlines(text.value, { meetingDate, labelled }, lexicon).flatMap((mention) => {
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

  #freeDeadline(text: Text): Deadline | null {
    const found = this.#mentions(text, false)
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

  #apply(modifier: Modifier, targets: readonly Draft[]): void {
    const { ledger } = this.#context
    ledger.marker(`label:${modifier.key}`, modifier.head.place())
    if (modifier.key === 'control') {
      for (const entry of readEntries(modifier.text, this.#context.lexicon, { loose: true }).people) {
        const person = personOf(this.#context, entry, 'nominative')
        ledger.fact(person, 'name', modifier.text.place(), 'control')
        for (const { decision } of targets) decision.controller ??= ledger.copy(person)
      }
      return
    }
    if (modifier.key === 'assignee') {
      const assignees = this.#assignees.labelled(modifier.text)
      for (const target of targets) {
        const added = assignees.map((assignee) => ledger.copy(assignee))
        target.own.assignees = dedupe([...target.own.assignees, ...added])
      }
      return
    }
    const [mention] = this.#mentions(modifier.text, true)
    if (!mention) return
    for (const target of targets) target.own.deadline = mention.deadline
  }

  /** A label line after clauses: it speaks of the points it names, of its whole run when plural, else of the last clause. */
  #applyLine(modifier: Modifier, sameRun: readonly Draft[]): void {
    const { lexicon, meetingDate, ledger } = this.#context
    const last = sameRun[sameRun.length - 1]
    if (!last) return
    if (modifier.key === 'deadline') {
      const whole = Text.join([modifier.head, modifier.text], '')
      const points = findPointDeadlines(whole.value, { meetingDate, labelled: true }, lexicon)
      if (points.length > 0) {
        for (const { points: numbers, mention } of points) {
          ledger.fact(mention.deadline, 'text', whole.place(mention.start, mention.end), 'deadline')
          if (mention.deadline.due !== null)
            ledger.also(mention.deadline, 'due', whole.place(mention.start, mention.end))
          const named = sameRun.filter((draft) => numbers.some((number) => number === draft.decision.number))
          for (const draft of named) draft.own.deadline = mention.deadline
        }
        ledger.marker('label:deadline', whole.place())
        return
      }
    }
    const own =
      modifier.key === 'deadline'
        ? (draft: Draft) => draft.own.deadline !== null
        : (draft: Draft) => draft.own.assignees.length > 0
    const plural = /[иы]\s*(?:$|[:\s–—-])/u.test(fold(modifier.head.value).split(/\s/)[0]?.concat(' ') ?? '')
    const targets = plural && modifier.key === 'deadline' ? sameRun.filter((draft) => !own(draft)) : [last]
    this.#apply(modifier, targets.length > 0 ? targets : [last])
  }

  /** What a block states once stands on each clause: from headings and lead-ins down to the points. */
  #inherit(draft: Draft, assignees: readonly Assignee[], deadline: Deadline | null): void {
    const { ledger, lexicon } = this.#context
    const from =
      draft.own.assignees.length > 0
        ? draft.own.assignees
        : draft.heading.length > 0
          ? draft.heading
          : assignees
    draft.decision.assignees = from.map((assignee) => ledger.copy(assignee))
    draft.decision.deadline = draft.own.deadline ?? deadline
    for (const child of draft.children)
      this.#inherit(child, draft.decision.assignees, draft.decision.deadline)
    draft.decision.items = draft.children.map((child) => child.decision)
    draft.decision.kind = clauseKind(draft.decision, draft.decision, lexicon.clauses)
  }
}

const isModifier = (key: LabelKey): key is Modifier['key'] =>
  key === 'assignee' || key === 'deadline' || key === 'control'

/** 'No decision was taken', '(none)'. */
function saysNothing(value: string, { clauses, votes, grammar }: Lexicon): boolean {
  if (startsWithPhrase(value, clauses.noDecision) > 0) return true
  return grammar !== undefined && votes.none.includes(fold(value).replace(/[\s.()]/gu, ''))
}

/** The drafts of one run among the first `count`, in order; the very last draft where the run has none. */
function lastOfRun(flat: readonly Draft[], count: number, run: number): readonly Draft[] {
  let from = count
  while (from > 0 && flat[from - 1]?.run === run) from--
  return from < count ? flat.slice(from, count) : flat.slice(Math.max(0, count - 1), count)
}

function flatten(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => [draft, ...flatten(draft.children)])
}
