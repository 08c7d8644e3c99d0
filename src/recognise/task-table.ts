import type { Row, Table } from '../document/document.ts'
import type { Decision } from '../model/schema.ts'
import { AssigneeReader } from './assignees.ts'
import { clauseKind } from './clause-kind.ts'
import type { Context } from './context.ts'
import { findDeadlines } from './deadlines.ts'
import { dedupe } from './dedupe.ts'
import { clean } from './clean.ts'
import type { Statement } from './statements.ts'
import { reportsResults, taskColumns, type TaskColumns } from './task-columns.ts'
import { fold } from '../language/words.ts'
import { hasWord } from '../source/letters.ts'

/** Reads the rows of tables of tasks among the statements as decisions. A table with a column of results is a report. */
export function taskRows(
  statements: readonly Statement[],
  context: Context,
): { decisions: Decision[]; used: ReadonlySet<Statement> } {
  const decisions: Decision[] = []
  const used = new Set<Statement>()
  const assignees = new AssigneeReader(context)
  const known = new Map<Table, TaskColumns | null>()
  let above: Decision | null = null
  for (const statement of statements) {
    const { table, row } = statement.unit
    if (!table || !row) continue
    let columns = known.get(table)
    if (columns === undefined) known.set(table, (columns = taskColumns(table, context.lexicon.clauses)))
    if (!columns) continue
    used.add(statement)
    if (row === table.rows[0]) {
      context.ledger.marker('columns', statement.unit.whole.place())
      continue
    }
    if (reportsResults(table, context.lexicon.clauses)) continue
    const decision: Decision | null = rowDecision(row, columns, above, assignees, context)
    if (decision) decisions.push((above = decision))
  }
  return { decisions, used }
}

function rowDecision(
  row: Row,
  columns: TaskColumns,
  above: Decision | null,
  reader: AssigneeReader,
  context: Context,
): Decision | null {
  const { ledger, lexicon, meetingDate } = context
  const task = row.cells[columns.task]?.trim()
  if (!task || task.value === '') return null
  const number = row.cells[columns.number]?.trim()
  const decision: Decision = {
    number: number && number.value !== '' ? number.value.replace(/[.)]$/u, '') : null,
    text: clean(task.value),
    kind: 'action',
    assignees: [],
    controller: null,
    deadline: null,
    vote: null,
    items: [],
  }
  if (number && decision.number !== null) ledger.fact(decision, 'number', number.place(), 'ordinal')
  ledger.fact(decision, 'text', task.place(), 'decision')
  const who = row.cells[columns.assignee]?.trim()
  if (who && who.value !== '') {
    const same = lexicon.clauses.ditto.includes(fold(who.value))
    decision.assignees = same
      ? (above?.assignees.map((assignee) => ledger.copy(assignee)) ?? [])
      : dedupe(reader.labelled(who))
    if (same) ledger.marker('ditto', who.place())
  }
  const others = row.cells[columns.together]?.trim()
  if (others && hasWord(others.value))
    decision.assignees = dedupe([...decision.assignees, ...reader.labelled(others)])
  const when = row.cells[columns.deadline]?.trim()
  if (when && when.value !== '') {
    const [mention] = findDeadlines(when.value, { meetingDate, labelled: true }, lexicon)
    if (mention) {
      decision.deadline = mention.deadline
      ledger.fact(mention.deadline, 'text', when.place(mention.start, mention.end), 'deadline')
      for (const key of ['due', 'rrule'] as const)
        if (mention.deadline[key] !== null)
          ledger.also(mention.deadline, key, when.place(mention.start, mention.end))
    } else if (lexicon.clauses.ditto.includes(fold(when.value)) && above) {
      decision.deadline = above.deadline
      ledger.marker('ditto', when.place())
    }
  }
  decision.kind = clauseKind(decision, decision, lexicon.clauses)
  return decision
}
