import type { Lexicon } from '../language/lexicon.ts'
import type { Assignee, Decision } from '../model/schema.ts'
import { findNames } from '../language/names.ts'
import { firstWord, startsUpper } from '../source/letters.ts'
import { AssigneeReader } from './assignees.ts'
import { ClauseDeadlines } from './clause-deadlines.ts'
import { flatten, lastOfRun } from './clause-draft.ts'
import { ClauseDrafts } from './clause-drafts.ts'
import { headsClauses } from './clause-heading.ts'
import { ClauseTest } from './clause-test.ts'
import { ClauseModifiers } from './clause-modifiers.ts'
import { nestClauses, type ClauseLine } from './clause-tree.ts'
import type { Context } from './context.ts'
import { splitModifiers, type Modifier } from './modifiers.ts'
import { ClauseTails } from './clause-tail.ts'
import { follows } from './follows.ts'
import { isInfinitive } from '../language/morphology.ts'
import { readEntries, stripMarks } from './person-entries.ts'
import { withNamesBelow } from './names-below.ts'
import { withOwnWords } from './own-words.ts'
import { namesOwners } from './points-owner.ts'
import type { Statement } from './statements.ts'
import { isTailKey } from './tail-key.ts'

/** Reads the clauses of one question's decision sections. */
export class ClauseReader {
  readonly #context: Context
  readonly #assignees: AssigneeReader
  readonly #modifiers: ClauseModifiers
  readonly #tails: ClauseTails
  readonly #drafts: ClauseDrafts
  readonly #tests: ClauseTest

  constructor(context: Context) {
    this.#context = context
    this.#assignees = new AssigneeReader(context)
    const deadlines = new ClauseDeadlines(context)
    this.#tails = new ClauseTails(context)
    this.#tests = new ClauseTest(context, this.#assignees)
    this.#modifiers = new ClauseModifiers(context, this.#assignees, deadlines)
    this.#drafts = new ClauseDrafts(context, {
      assignees: this.#assignees,
      deadlines,
      modifiers: this.#modifiers,
      tails: this.#tails,
    })
  }

  /** Decisions in order, from the statements of the decision sections. What is no clause is left unclaimed. */
  read(printedLines: readonly Statement[]): Decision[] {
    const statements = withNamesBelow(printedLines, this.#context.lexicon)
    const lines: ClauseLine[] = []
    const pending: { modifier: Modifier; after: number; run: number }[] = []
    let heading: readonly Assignee[] = []
    let run = 0
    let task = false
    for (const [index, printed] of statements.entries()) {
      const statement = withOwnWords(printed)
      const { label } = statement
      const labelled = this.#labelledLine(statement, lines)
      if (labelled) {
        for (const modifier of labelled) pending.push({ modifier, after: lines.length, run })
        continue
      }
      if (label) {
        this.#context.ledger.marker(`label:${label.key}`, statement.head.place())
        run++
        heading = this.#inLabel(statement)
        task = label.key === 'tasks' || (task && staysTask(printed))
        if (statement.text.value === '') continue
      }
      const tail = this.#tailLine(statement, lines, statements[index + 1])
      if (tail.length > 0) {
        for (const modifier of tail) pending.push({ modifier, after: lines.length, run })
        continue
      }
      if (headsClauses(statement, statements[index + 1], this.#context.lexicon)) {
        this.#heading(statement)
        heading = []
        run++
        continue
      }
      const addressed = this.#addressee(statement, statements[index + 1], task)
      if (addressed.length > 0) {
        heading = addressed
        run++
        continue
      }
      if (this.#tests.isClause(statement, lines, run))
        lines.push({ statement, text: statement.text, heading, run, task })
    }
    const drafts = nestClauses(lines).map((node) => this.#drafts.draft(node))
    const flat = flatten(drafts)
    for (const { modifier, after, run: at } of pending)
      this.#modifiers.applyLine(modifier, lastOfRun(flat, after, at), drafts)
    for (const draft of drafts) this.#drafts.inherit(draft, [], null)
    return drafts.map(({ decision }) => decision)
  }

  #heading({ head, text }: Statement): void {
    if (head.length > 0) this.#context.ledger.marker('head', head.place())
    this.#context.ledger.marker('heading', text.place())
  }

  /** Those whom a label names before its colon: 'TODO (Kim Lee): …', 'Action for Kim Lee: …'. */
  #inLabel({ label, head }: Statement): Assignee[] {
    const { lexicon } = this.#context
    if (label?.key !== 'tasks' || label.tail === '') return []
    const tail = stripMarks(head.slice(head.value.lastIndexOf(label.tail)).trim())
    const bracket = /^[([](.*)[)\]]$/u.test(tail.value) ? tail.slice(1, tail.length - 1) : tail
    const named = findNames(bracket.value, lexicon.names, { loose: true }).length > 0
    return named ? this.#assignees.labelled(bracket) : []
  }

  /** 'Контроль: Иванов И.И.' below a clause; with an ordinal or a sentence of its own it is a clause itself. */
  #isController({ ordinal, unit, text }: Statement, lines: readonly ClauseLine[]): boolean {
    if (lines.length === 0 || ordinal || unit.bullet) return false
    return readEntries(text, this.#context.lexicon, { loose: true }).people.length === 1
  }

  /** What a line of its own says behind 'Ответственный:', 'Срок:' or 'Контроль:'; null for any other line. */
  #labelledLine(statement: Statement, lines: readonly ClauseLine[]): Modifier[] | null {
    const key = statement.label?.key
    if (!key || !isTailKey(key)) return null
    if (key === 'control' && !this.#isController(statement, lines)) return null
    return this.#modifierLine(statement, key)
  }

  #modifierLine({ unit, head, text }: Statement, key: Modifier['key']): Modifier[] {
    this.#context.ledger.marker(`label:${key}`, head.place())
    if (unit.ordinal) this.#context.ledger.marker('ordinal', head.place())
    const split = splitModifiers(text, this.#context.lexicon)
    return [{ key, head, text: split.text }, ...split.modifiers].flatMap((one) => this.#tails.labelled(one))
  }

  /** 'Котова А.А., до 15.03.2024' on a line of its own below a clause. */
  #tailLine(
    statement: Statement,
    lines: readonly ClauseLine[],
    next: Statement | undefined,
  ): readonly Modifier[] {
    const { ordinal, unit, label, verbatim, text } = statement
    const above = lines[lines.length - 1]
    if (!above || ordinal || unit.bullet || label || verbatim !== null) return []
    const tail = this.#tails.line(text)
    if (tail.length > 0) return tail
    const hangs = unit.indent > above.statement.unit.indent && !unit.gap
    const dated = next !== undefined && !next.label && !next.ordinal && this.#tails.isDay(next.text)
    return hangs || dated || numberGoesOn(above.statement, next)
      ? this.#tails.names(text, hangs && dated)
      : []
  }

  /**
   * 'Руководителям ОО, показывающим …' on a line of its own: it governs the clauses that follow. With an ordinal it is who must
   * do what stands on the line below: '1.2. Белому И.И.' over 'Провести учёт.'
   */
  #addressee(statement: Statement, next: Statement | undefined, task: boolean): Assignee[] {
    const { ordinal, unit, label, verbatim, text } = statement
    if (label || verbatim !== null) return []
    const owned = task && namesOwners(statement, next, this.#context.lexicon)
    if (unit.bullet && !owned) return []
    if (!ordinal) return owned ? this.#assignees.labelled(text) : this.#assignees.heading(text)
    if (!next || !beginsWork(next, this.#context.lexicon)) return []
    const found = this.#assignees.heading(text)
    if (found.length > 0) this.#context.ledger.marker('ordinal', statement.head.place())
    return found
  }
}

/** Whether a point of a list of tasks stays one, whatever label its own words have. */
const staysTask = ({ label, unit }: Statement): boolean =>
  unit.bullet !== null && label !== null && (label.guessed || label.key !== 'decided')

/** Whether a line without a number begins with what is to be done. */
function beginsWork({ text, ordinal, label, unit }: Statement, { clauses }: Lexicon): boolean {
  const first = firstWord(text.value)
  return !ordinal && !label && unit.bullet === null && startsUpper(first) && isInfinitive(first, clauses)
}

/** Names alone are of a numbered clause where the numbers go on below them, and no heading of what follows. */
function numberGoesOn({ ordinal }: Statement, next: Statement | undefined): boolean {
  if (!ordinal) return false
  return !next || (next.ordinal !== null && follows(next.ordinal, ordinal))
}
