import type { Text } from '../../document/text.ts'
import { fold } from '../../language/words.ts'
import type { Assignee, Deadline, Decision } from '../../model/schema.ts'
import { hasWord } from '../../source/letters.ts'
import { AssigneeReader } from '../assignees.ts'
import { ClauseDeadlines } from '../clause-deadlines.ts'
import { clauseKind } from '../clause-kind.ts'
import { clean } from '../clean.ts'
import type { Context } from '../context.ts'
import { findDeadlines } from '../deadlines.ts'
import { dedupe } from '../dedupe.ts'
import { readEntries } from '../person-entries.ts'
import { resolvePerson } from '../persons.ts'
import type { Statement } from '../statements.ts'
import type { TaskCells } from './cell.ts'

/** Reads the rows of tables of tasks as decisions: the task, and what the cells beside it say of who and when. */
class TaskReader {
  readonly #context: Context
  readonly #assignees: AssigneeReader
  readonly #deadlines: ClauseDeadlines
  #above: Decision | null = null

  constructor(context: Context) {
    this.#context = context
    this.#assignees = new AssigneeReader(context)
    this.#deadlines = new ClauseDeadlines(context)
  }

  read(statement: Statement, task: TaskCells): Decision {
    const { ledger, lexicon } = this.#context
    const { text, head, ordinal } = statement
    const decision: Decision = {
      number: null,
      text: clean(text.value),
      kind: 'action',
      assignees: [],
      controller: null,
      deadline: null,
      vote: null,
      items: [],
    }
    ledger.fact(decision, 'text', text.place(), 'decision')
    const number = task.number ? task.number.value.replace(/[.)]$/u, '') : (ordinal?.printed ?? null)
    if (number !== null) {
      decision.number = number
      ledger.fact(decision, 'number', (task.number ?? head).place(), 'ordinal')
    } else if (head.length > 0) ledger.marker('bullet', head.place())
    for (const mark of task.marks) ledger.marker('ordinal', mark.place())
    const beside = this.#beside(task)
    decision.assignees = beside.length > 0 ? beside : dedupe(this.#assignees.inSentence(text, true).assignees)
    decision.deadline = this.#due(task) ?? this.#deadlines.inSentence(text)
    for (const controller of task.controllers) this.#controlled(decision, controller)
    decision.kind = clauseKind(decision, decision, lexicon.clauses)
    this.#above = decision
    return decision
  }

  #isDitto(cell: Text): boolean {
    return this.#context.lexicon.clauses.ditto.includes(fold(cell.value))
  }

  #beside({ assignees, deadlines }: TaskCells): Assignee[] {
    const { ledger } = this.#context
    const found = assignees.flatMap((cell): Assignee[] => {
      if (this.#isDitto(cell)) {
        ledger.marker('ditto', cell.place())
        return this.#above?.assignees.map((assignee) => ledger.copy(assignee)) ?? []
      }
      if (!hasWord(cell.value)) return []
      return this.#assignees.labelled(deadlines.includes(cell) ? this.#withoutTerm(cell) : cell)
    })
    return dedupe(found)
  }

  /** The cell of a column for both without its deadline: 'Рудь С.С., до 03.12.2024'. */
  #withoutTerm(cell: Text): Text {
    const [mention] = this.#mentions(cell)
    if (!mention) return cell
    const before = cell.slice(0, mention.start).trim()
    return hasWord(before.value) ? before : cell.slice(mention.end).trim()
  }

  #mentions(cell: Text): ReturnType<typeof findDeadlines> {
    const { lexicon, meetingDate } = this.#context
    return findDeadlines(cell.value, { meetingDate, labelled: true }, lexicon)
  }

  #due({ deadlines }: TaskCells): Deadline | null {
    const { ledger } = this.#context
    for (const cell of deadlines) {
      if (this.#isDitto(cell) && this.#above) {
        ledger.marker('ditto', cell.place())
        return this.#above.deadline
      }
      const [mention] = this.#mentions(cell)
      if (!mention) continue
      const place = cell.place(mention.start, mention.end)
      ledger.fact(mention.deadline, 'text', place, 'deadline')
      for (const key of ['due', 'rrule'] as const)
        if (mention.deadline[key] !== null) ledger.also(mention.deadline, key, place)
      return mention.deadline
    }
    return null
  }

  #controlled(decision: Decision, cell: Text): void {
    const { ledger, lexicon } = this.#context
    const [entry] = readEntries(cell, lexicon, { loose: true }).people
    if (!entry || decision.controller) return
    decision.controller = resolvePerson(this.#context, entry.mention, entry.name, 'nominative')
    ledger.fact(decision.controller, 'name', entry.name.place(), 'person')
  }
}

/** Takes the statements that were made of rows of tasks out of the clauses of a question, and reads them as decisions. */
export function taskRows(
  statements: readonly Statement[],
  context: Context,
): { readonly decisions: Decision[]; readonly further: readonly Statement[] } {
  const reader = new TaskReader(context)
  const decisions: Decision[] = []
  const further = statements.filter((statement) => {
    const { cell } = statement
    if (cell?.role === 'clause') decisions.push(reader.read(statement, cell.task))
    else if (cell?.role === 'heads') context.ledger.marker('columns', statement.unit.whole.place())
    else return true
    return false
  })
  return { decisions, further }
}
