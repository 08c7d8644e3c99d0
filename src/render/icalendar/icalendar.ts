import type { TextRender } from '../renderer.ts'
import { tasksOf } from '../tasks/task.ts'
import { uidsOf } from '../tasks/uid.ts'
import { contentLine } from './content-line.ts'
import { todo } from './todo.ts'

/** The tasks of all records as one calendar of VTODOs (RFC 5545). */
export const renderIcalendar: TextRender = (inputs, options) => {
  const uids = uidsOf(inputs)
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//protokolist//protocol//EN'),
    ...tasksOf(inputs, options).map((task) =>
      todo(task, uids.get(task.clause.decision) ?? '', options.emails ?? {}),
    ),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
