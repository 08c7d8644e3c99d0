import type { TextRender } from '../renderer.ts'
import { byDue, deadlineOf, namesOf, tasksOf, type Task } from './task.ts'
import { wordsOf } from './wording.ts'

/** What todo.txt would read as a project, a context or a key that programs act on: an invisible character keeps it a word. */
const MARK = /(?<=^|\s)(?:[+@]|(?:due|t|rec|rrule|pri|h|id):)(?=\S)/gi
/** What has a meaning at the beginning of a line: done, a priority, a date. */
const OPENING = /^(?:x |\([A-Z]\) |\d{4}-\d{2}-\d{2} )/
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

const oneLine = (words: string): string => words.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim()

/** A name as a project or a context: no spaces in it. */
const tag = (words: string): string => oneLine(words).replace(/\s+/g, '_')

function line(task: Task): string {
  const { number, date } = task.input.model
  const { due = null, rrule = null } = deadlineOf(task) ?? {}
  const words = oneLine(wordsOf(task)).replace(MARK, '\u2060$&')
  const record = number ?? date
  return [
    ...(date === null ? [] : [date]),
    date === null && OPENING.test(words) ? `\u2060${words}` : words,
    ...(record === null ? [] : [`+${task.printing.phrases.record}-${tag(record)}`]),
    ...namesOf(task).map((name) => `@${tag(name)}`),
    ...(due === null ? [] : [`due:${due}`]),
    ...(rrule === null ? [] : [`rrule:${tag(rrule)}`]),
  ].join(' ')
}

/**
 * todo.txt: a task a line, by due date; the date of the meeting as the date of creation, the record as the project,
 * each assignee as a context.
 */
export const renderTodoTxt: TextRender = (inputs, options) =>
  byDue(tasksOf(inputs, options))
    .map((task) => `${line(task)}\n`)
    .join('')
