import { fill, printingIn, type Printing } from '../language/printing.ts'
import type { Deadline } from '../model/schema.ts'
import { leafClauses, type LeafClause } from './leaf-clause.ts'
import { escape } from './markdown/escape.ts'
import { normalise } from './markdown/normalise.ts'
import type { TextRender, RenderInput } from './renderer.ts'

/** '2022-06-30' → '30.06.2022' */
const shortDate = (iso: string): string => iso.split('-').reverse().join('.')

/** A due date as a date; what has none, or comes again and again, in the words of the record. */
function when(deadline: Deadline, { phrases }: Printing): string {
  const { kind, start, due, rrule, text } = deadline
  if (due === null || rrule !== null || kind === 'recurring') return text
  if (start !== null && start !== due)
    return fill(phrases.between, { start: shortDate(start), due: shortDate(due) })
  return fill(phrases.until, { due: shortDate(due) })
}

/** 'п. 3.1'; the question as well where the clause's own number does not begin with its number. */
function where({ item, number }: LeafClause, { phrases }: Printing): string[] {
  const question = item?.number ?? null
  const told = number !== null && question !== null && number.startsWith(`${question}.`)
  return [
    question !== null && !told ? fill(phrases.question, { number: question }) : '',
    number !== null ? fill(phrases.clause, { number }) : '',
  ].filter(Boolean)
}

function taskLine(clause: LeafClause, name: string | null, printing: Printing): string {
  const { deadline, assignees } = clause.decision
  const others = assignees.map((assignee) => assignee.name).filter((other) => other !== name)
  const notes = where(clause, printing)
  if (name !== null && others.length > 0)
    notes.push(fill(printing.phrases.together, { names: others.join(', ') }))
  const term = deadline ? ` — ${when(deadline, printing)}` : ''
  const words = clause.text.replace(/[;.,]$/, '')
  return words + term + (notes.length > 0 ? ` (${notes.join('; ')})` : '')
}

/** Words of the record as one line of canonical Markdown. */
const inline = (words: string): string => normalise(escape(words)).trim()

interface Task {
  readonly clause: LeafClause
  readonly printing: Printing
}

/** By due date, what has none last; within a date as printed. */
const byDue = (a: Task, b: Task): number => {
  const [left, right] = [a, b].map(({ clause }) => clause.decision.deadline?.due ?? '9999-99-99')
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1
}

function grouped(tasks: readonly Task[]): Map<string | null, Task[]> {
  const groups = new Map<string | null, Task[]>()
  for (const task of tasks) {
    const names = new Set(task.clause.decision.assignees.map(({ name }) => name))
    for (const name of names.size > 0 ? names : [null]) {
      const group = groups.get(name)
      if (group) group.push(task)
      else groups.set(name, [task])
    }
  }
  return groups
}

function heading(inputs: readonly RenderInput[], printing: Printing): string {
  const [only] = inputs
  if (inputs.length !== 1 || !only) return printing.phrases.tasks
  const { number, date } = only.model
  const parts = [number === null ? '' : `№ ${number}`, date === null ? '' : `(${shortDate(date)})`].filter(
    Boolean,
  )
  return parts.length > 0 ? [printing.phrases.tasksOf, ...parts].join(' ') : printing.phrases.tasks
}

/**
 * What is to be done as a Markdown check list: a group per assignee (a task of several people stands under each of
 * them), in it by due date, and what nobody was made responsible for at the end.
 */
export const renderTasks: TextRender = (inputs) => {
  const tasks = inputs.flatMap((input) => {
    const printing = printingIn(input.model.language)
    const actions = leafClauses(input).filter(({ decision }) => decision.kind === 'action')
    return actions.map((clause): Task => ({ clause, printing }))
  })
  const printing = printingIn(inputs[0]?.model.language ?? '')
  const groups = [...grouped(tasks)].sort(([a], [b]) => Number(a === null) - Number(b === null))
  const blocks = groups.map(([name, list]) => {
    const lines = list
      .sort(byDue)
      .map(({ clause, printing }) => `- [ ] ${inline(taskLine(clause, name, printing))}`)
    return `## ${inline(name ?? printing.phrases.nobody)}\n\n${lines.join('\n')}\n`
  })
  return [`# ${inline(heading(inputs, printing))}\n`, ...blocks].join('\n')
}
