import type { TextRender } from '../renderer.ts'
import { byDue, deadlineOf, tasksOf } from './task.ts'
import { uidsOf } from './uid.ts'

/** Tasks as an array of flat objects, by due date; `uid` is the one of the calendar. */
export const renderTaskJson: TextRender = (inputs, options) => {
  const uids = uidsOf(inputs)
  const tasks = byDue(tasksOf(inputs, options)).map((task) => {
    const { clause, input } = task
    const { title, organization, number, date } = input.model
    return {
      uid: uids.get(clause.decision) ?? null,
      text: clause.text,
      number: clause.number,
      assignees: clause.decision.assignees.map(({ name }) => name),
      controller: clause.decision.controller?.name ?? null,
      deadline: deadlineOf(task),
      item: clause.item === null ? null : { number: clause.item.number, title: clause.item.title },
      protocol: { title, organization, number, date },
      file: clause.file,
      line: clause.line,
    }
  })
  return `${JSON.stringify(tasks, null, 2)}\n`
}
