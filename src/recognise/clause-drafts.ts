import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import { firstInfinitive } from '../language/morphology.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import type { Assignee, Deadline, Decision, Person } from '../model/schema.ts'
import type { Named } from './assignee-phrases.ts'
import { NOBODY, type AssigneeReader } from './assignees.ts'
import type { ClauseDeadlines } from './clause-deadlines.ts'
import type { ClauseDraft } from './clause-draft.ts'
import { clauseKind } from './clause-kind.ts'
import type { ClauseModifiers } from './clause-modifiers.ts'
import type { ClauseTails } from './clause-tail.ts'
import type { ClauseLine, ClauseNode } from './clause-tree.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { dedupe } from './dedupe.ts'
import { emptyDecision } from './empty-decision.ts'
import type { Modifier } from './modifiers.ts'
import type { Statement } from './statements.ts'

/** The readers of the parts of a clause. */
interface PartReaders {
  readonly assignees: AssigneeReader
  readonly deadlines: ClauseDeadlines
  readonly modifiers: ClauseModifiers
  readonly tails: ClauseTails
}

/** What the words of a clause say: who must act, by when, and the sentence without that. */
interface ClauseWords {
  readonly named: Named
  readonly rest: Text
  readonly deadline: Deadline | null
}

/** Makes decisions of nested clauses. */
export class ClauseDrafts {
  readonly #context: Context
  readonly #readers: PartReaders

  constructor(context: Context, readers: PartReaders) {
    this.#context = context
    this.#readers = readers
  }

  /** The decision that a clause is, with those below it. */
  draft({ line, children }: ClauseNode): ClauseDraft {
    const { ledger, lexicon } = this.#context
    const verbatim = line.statement.verbatim !== null
    const { text, modifiers } = this.#split(line)
    const decision = emptyDecision(line.statement.ordinal?.printed ?? null)
    this.#mark(decision, line.statement)
    const { named, rest, deadline } = verbatim
      ? { named: NOBODY, rest: text, deadline: null }
      : this.#wordsOf(text, line, children.length > 0)
    decision.text = clean(rest.value)
    ledger.fact(decision, 'text', line.text.place(), 'decision')
    const draft: ClauseDraft = {
      decision,
      line,
      children: children.map((child) => this.draft(child)),
      own: {
        assignees: dedupe(named.assignees),
        deadline: deadline ?? (verbatim ? null : this.#readers.deadlines.inSentence(rest)),
      },
      given: !verbatim && this.#isGiven(text, named),
      heading: line.heading,
      run: line.run,
    }
    if (!verbatim && startsWithPhrase(text.value, lexicon.clauses.control))
      decision.controller = this.#controller(named)
    for (const modifier of modifiers) this.#readers.modifiers.apply(modifier, [draft])
    decision.kind = clauseKind(decision, draft.own, lexicon.clauses)
    return draft
  }

  /** The sentence of a clause, and what is said of it apart. */
  #split({ statement, text }: ClauseLine): { readonly text: Text; readonly modifiers: readonly Modifier[] } {
    return statement.verbatim !== null ? { text, modifiers: [] } : this.#readers.tails.split(text)
  }

  /** Whether a clause begins with a person and goes on with what they are given: 'Белому И.И. дать ответ'. */
  #isGiven({ value }: Text, { assignees }: Named): boolean {
    const { clauses } = this.#context.lexicon
    const [only, ...more] = assignees
    if (only?.type !== 'person' || more.length > 0 || !value.startsWith(only.asWritten)) return false
    const tokens = tokenize(value)
    return isOneOf(tokens[firstInfinitive(tokens, 0, clauses)]?.fold ?? '', clauses.gives)
  }

  /** The ordinal that numbers the decision, or other words before it. */
  #mark(decision: Decision, { ordinal, unit, first, head }: Statement): void {
    const { ledger } = this.#context
    if (ordinal) {
      const place = first ? unit.whole.place(0, ordinal.length) : head.place()
      ledger.fact(decision, 'number', place, 'ordinal')
    } else if (unit.bullet === null && head.length > 0) ledger.marker('head', head.place())
  }

  #wordsOf(text: Text, { task }: ClauseLine, heads: boolean): ClauseWords {
    const { assignees, deadlines } = this.#readers
    const sentence = assignees.inSentence(text, task)
    // '1. Иванов Пётр' over what he is to do.
    const over = heads && sentence.assignees.length === 0 ? assignees.over(text) : []
    const named = over.length > 0 ? { ...sentence, assignees: over } : sentence
    return { named, ...deadlines.inBrackets(text, named.cut) }
  }

  /** Who controls, of those whom 'Контроль возложить на …' names. */
  #controller({ assignees }: Named): Person | null {
    const assignee = assignees.find(({ type }) => type === 'person')
    if (assignee?.type !== 'person') return null
    const { lead: _lead, ...person } = assignee
    const place = this.#context.ledger.placeOf(assignee, 'name')
    if (place) this.#context.ledger.also(person, 'name', place)
    return person
  }

  /** What a block states once stands on each clause: from headings and lead-ins down to the points. */
  inherit(draft: ClauseDraft, assignees: readonly Assignee[], deadline: Deadline | null): void {
    const { ledger, lexicon } = this.#context
    const from =
      draft.own.assignees.length > 0
        ? draft.own.assignees
        : draft.heading.length > 0
          ? draft.heading
          : assignees
    draft.decision.assignees = from.map((assignee) => ledger.copy(assignee))
    draft.decision.deadline = draft.own.deadline ?? deadline
    for (const child of draft.children) this.inherit(child, draft.decision.assignees, draft.decision.deadline)
    draft.decision.items = draft.children.map((child) => child.decision)
    draft.decision.kind = clauseKind(draft.decision, draft.decision, lexicon.clauses)
  }
}
