import { fill, type Printing } from '../../language/printing.ts'
import type { RenderOptions } from '../renderer.ts'
import { shortDate } from './wording.ts'
import { byDue, deadlineOf, namesOf, type Task } from './task.ts'

export interface TaskGroup {
  /** The assignee that the group is about; null in the other groupings. */
  readonly name: string | null
  readonly heading: string
  readonly tasks: readonly Task[]
}

interface Key {
  readonly name: string | null
  readonly heading: string
  /** Groups of what has no assignee, no date, no question stand last. */
  readonly last: boolean
}

const byName = (task: Task, { phrases }: Printing): Key[] => {
  const names = namesOf(task)
  return names.length > 0
    ? names.map((name) => ({ name, heading: name, last: false }))
    : [{ name: null, heading: phrases.nobody, last: true }]
}

const byDate = (task: Task, { phrases }: Printing): Key[] => {
  const due = deadlineOf(task)?.due ?? null
  const heading = due === null ? phrases.noDate : fill(phrases.until, { due: shortDate(due) })
  return [{ name: null, heading, last: due === null }]
}

const byItem = ({ clause: { item }, input }: Task, { phrases }: Printing, several: boolean): Key[] => {
  const words =
    item === null ? phrases.noItem : [item.number && `${item.number}.`, item.title].filter(Boolean).join(' ')
  const { number, date } = input.model
  const record = [number === null ? '' : `№ ${number}`, date === null ? '' : shortDate(date)].filter(Boolean)
  const heading = several && record.length > 0 ? `${record.join(', ')}: ${words}` : words
  return [{ name: null, heading, last: item === null && !several }]
}

/**
 * Tasks in groups: by assignee (a task of several people stands under each of them), by due date, or by question.
 * Within a group by due date, or, under a question, as printed.
 */
export function grouped(
  tasks: readonly Task[],
  by: NonNullable<RenderOptions['groupBy']>,
  printing: Printing,
): TaskGroup[] {
  const several = new Set(tasks.map(({ input }) => input)).size > 1
  const keysOf = { assignee: byName, date: byDate, item: byItem }[by]
  const groups = new Map<string, { readonly key: Key; readonly tasks: Task[] }>()
  for (const task of by === 'date' ? byDue(tasks) : tasks) {
    for (const key of keysOf(task, printing, several)) {
      const id = `${String(key.last)} ${key.heading}`
      const group = groups.get(id)
      if (group) group.tasks.push(task)
      else groups.set(id, { key, tasks: [task] })
    }
  }
  return [...groups.values()]
    .sort((a, b) => Number(a.key.last) - Number(b.key.last))
    .map(({ key, tasks: list }) => ({ ...key, tasks: by === 'item' ? list : byDue(list) }))
}
