import { fill, type Printing } from '../../language/printing.ts'
import type { Deadline } from '../../model/schema.ts'
import type { LeafClause } from '../../model/leaf-clause.ts'
import type { RenderInput } from '../renderer.ts'
import { namesOf, type Task } from './task.ts'

/** '2022-06-30' → '30.06.2022' */
export const shortDate = (iso: string): string => iso.split('-').reverse().join('.')

/** A due date as a date; what has none, or comes again and again, in the words of the record. */
export function whenDue(deadline: Deadline, { phrases }: Printing): string {
  const { kind, start, due, rrule, text } = deadline
  if (due === null || rrule !== null || kind === 'recurring') return text
  if (start !== null && start !== due)
    return fill(phrases.between, { start: shortDate(start), due: shortDate(due) })
  return fill(phrases.until, { due: shortDate(due) })
}

/** 'п. 3.1'; the question as well where the clause's own number does not begin with its number. */
export function whereIn({ item, number }: LeafClause, { phrases }: Printing): string[] {
  const question = item?.number ?? null
  const told = number !== null && question !== null && number.startsWith(`${question}.`)
  return [
    question !== null && !told ? fill(phrases.question, { number: question }) : '',
    number !== null ? fill(phrases.clause, { number }) : '',
  ].filter(Boolean)
}

/** The words of a task without the mark at their end. */
export const wordsOf = ({ clause }: Task): string => clause.text.replace(/[;.,]$/, '')

/** '№ 7, 14.03.2024, records/7.md': the record of a task among those of several. */
function recordOf({ input: { file, model } }: Task): string {
  const { number, date } = model
  const parts = [number === null ? '' : `№ ${number}`, date === null ? '' : shortDate(date), file]
  return parts.filter(Boolean).join(', ')
}

/**
 * What to do, by when, where it stands and with whom; `name` is known from the heading. In a list of `several` records
 * also which record it is from.
 */
export function taskLine(task: Task, name: string | null, several = false): string {
  const { clause, printing } = task
  const { deadline } = clause.decision
  const others = namesOf(task).filter((other) => other !== name)
  const notes = whereIn(clause, printing)
  if (several) notes.push(recordOf(task))
  if (name !== null && others.length > 0)
    notes.push(fill(printing.phrases.together, { names: others.join(', ') }))
  const term = deadline ? ` — ${whenDue(deadline, printing)}` : ''
  return wordsOf(task) + term + (notes.length > 0 ? ` (${notes.join('; ')})` : '')
}

/** 'Поручения по протоколу № 7 (14.03.2024)'; of several records only what the list is. */
export function listHeading(inputs: readonly RenderInput[], { phrases }: Printing): string {
  const [only] = inputs
  if (inputs.length !== 1 || !only) return phrases.tasks
  const { number, date } = only.model
  const parts = [number === null ? '' : `№ ${number}`, date === null ? '' : `(${shortDate(date)})`].filter(
    Boolean,
  )
  return parts.length > 0 ? [phrases.tasksOf, ...parts].join(' ') : phrases.tasks
}
