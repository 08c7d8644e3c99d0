import type { TextRender } from '../renderer.ts'
import { tasksOf } from '../tasks/task.ts'
import { uidsOf } from '../tasks/uid.ts'
import { contentLine } from './content-line.ts'
import { event } from './event.ts'
import { todo } from './todo.ts'

/**
 * The tasks of all records as one calendar (RFC 5545): of VTODOs, or, with `as: 'event'`, of VEVENTs. What has no day cannot
 * be an event, and `warn` is told how many such there are.
 */
export const renderIcalendar: TextRender = (inputs, options) => {
  const { as = 'todo', remind, emails = {}, warn } = options
  const uids = uidsOf(inputs)
  const component = as === 'event' ? event : todo
  const made = tasksOf(inputs, options).map((task) => ({
    file: task.input.file,
    lines: component(task, uids.get(task.clause.decision) ?? '', emails, remind),
  }))
  for (const { file } of inputs) {
    const count = made.filter((one) => one.lines === null && one.file === file).length
    if (count > 0) warn?.({ code: 'tasks-without-day', file, count })
  }
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//protokolist//protocol//EN'),
    ...made.map(({ lines }) => lines ?? ''),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
