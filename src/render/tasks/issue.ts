import { printingOfFirst } from '../../language/printing.ts'
import { escape } from '../markdown/escape.ts'
import { normalise } from '../markdown/normalise.ts'
import type { TextRender } from '../renderer.ts'
import { grouped } from './grouping.ts'
import { namesOf, tasksOf } from './task.ts'
import { listHeading, taskLine } from './wording.ts'

/**
 * Words as Markdown that GitHub makes nothing else of: '@name' would write to somebody, '#7' point to another issue.
 * A comment between the mark and the word keeps them apart.
 */
function line(mark: string, words: string): string {
  return normalise(`${mark}${escape(words)}`)
    .trim()
    .replace(/@(?=\w)|(?:\\?#|\bGH-)(?=\d)/g, '$&<!-- -->')
}

/** The body of a GitHub issue: a task list in groups by question if not told otherwise, names in bold. */
export const renderIssue: TextRender = (inputs, options) => {
  const { groupBy = 'item' } = options
  const printing = printingOfFirst(inputs)
  const blocks = grouped(tasksOf(inputs, options), groupBy, printing).map(({ name, heading, tasks }) => {
    const lines = tasks.map((task) => {
      const names = groupBy === 'assignee' ? [] : namesOf(task)
      const who = names.length > 0 ? `**${names.map((one) => line('', one)).join(', ')}**: ` : ''
      return `- [ ] ${who}${line('', taskLine(task, name, inputs.length > 1))}`
    })
    return `${line('### ', heading)}\n\n${lines.join('\n')}\n`
  })
  return [`${line('## ', listHeading(inputs, printing))}\n`, ...blocks].join('\n')
}
