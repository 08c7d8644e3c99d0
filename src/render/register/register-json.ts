import type { RegisteredTask } from '../../model/task-register.ts'
import type { RegisterAnswer } from './register-answer.ts'

/** A task with the parts of names left out that tell namesakes apart. */
const flat = (task: RegisteredTask): object => ({
  ...task,
  assignees: task.assignees.map(({ type, name, lead }) => ({ type, name, lead })),
})

/** The tasks asked for with all that was told of them, what was not tied, and the records; the counts alone where they are asked. */
export function registerJson({ register, tasks, counts }: RegisterAnswer): string {
  const value = counts
    ? { countedBy: counts.by, counts: counts.rows }
    : { schemaVersion: 1, tasks: tasks.map(flat), untied: register.untied, records: register.records }
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The same as an object a line, whose `type` says what it is: 'task', 'untied', 'record' or 'count'. */
export function registerNdjson({ register, tasks, counts }: RegisterAnswer): string {
  const lines = counts
    ? counts.rows.map((row) => ({ type: 'count', ...row }))
    : [
        ...tasks.map((task) => ({ type: 'task', ...flat(task) })),
        ...register.untied.map((one) => ({ type: 'untied', ...one })),
        ...register.records.map((one) => ({ type: 'record', ...one })),
      ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
