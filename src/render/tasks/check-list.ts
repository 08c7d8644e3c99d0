import { printingOfFirst } from '../../language/printing.ts'
import { escape } from '../markdown/escape.ts'
import { normalise } from '../markdown/normalise.ts'
import type { TextRender } from '../renderer.ts'
import { grouped } from './grouping.ts'
import { namesOf, tasksOf } from './task.ts'
import { listHeading, taskLine } from './wording.ts'

/** Words of the record as one line of canonical Markdown, after a mark such as '## '. */
const line = (mark: string, words: string): string => normalise(`${mark}${escape(words)}`).trim()

/**
 * What is to be done as a Markdown check list, in groups by assignee if not told otherwise; what nobody was made
 * responsible for, or has no date, at the end. Under a date or a question the names stand before the words.
 */
export const renderTasks: TextRender = (inputs, options) => {
  const { groupBy = 'assignee' } = options
  const printing = printingOfFirst(inputs)
  const blocks = grouped(tasksOf(inputs, options), groupBy, printing).map(({ name, heading, tasks }) => {
    const lines = tasks.map((task) => {
      const names = groupBy === 'assignee' ? '' : namesOf(task).join(', ')
      return `- [ ] ${line('', (names && `${names}: `) + taskLine(task, name, inputs.length > 1))}`
    })
    return `${line('## ', heading)}\n\n${lines.join('\n')}\n`
  })
  return [`${line('# ', listHeading(inputs, printing))}\n`, ...blocks].join('\n')
}
