import {
  isOverdue,
  TASK_STATUSES,
  type CountKey,
  type RegisteredTask,
  type TaskCount,
  type TaskStatus,
} from '../model/task-register.ts'

function keysOf({ assignees, body, due, status }: RegisteredTask, by: CountKey): (string | null)[] {
  if (by === 'body') return [body]
  if (by === 'month') return [due?.slice(0, 7) ?? null]
  if (by === 'status') return [status]
  const names = new Set(assignees.map(({ name }) => name))
  return names.size > 0 ? [...names] : [null]
}

/**
 * Tasks counted by assignee (each of several counts), body, month of the deadline or status: months in their order, statuses
 * in theirs, all else from the most to the fewest; what has no key stands last.
 */
export function countedBy(tasks: readonly RegisteredTask[], by: CountKey, today: string | null): TaskCount[] {
  const groups = new Map<string | null, RegisteredTask[]>()
  for (const task of tasks)
    for (const key of keysOf(task, by)) {
      const group = groups.get(key)
      if (group) group.push(task)
      else groups.set(key, [task])
    }
  const counts = [...groups].map(([key, list]): TaskCount => {
    const of = (status: TaskStatus): number => list.filter((task) => task.status === status).length
    return {
      key,
      total: list.length,
      byStatus: {
        open: of('open'),
        'carried-over': of('carried-over'),
        done: of('done'),
        cancelled: of('cancelled'),
        superseded: of('superseded'),
      },
      overdue: today === null ? null : list.filter((task) => isOverdue(task, today)).length,
    }
  })
  const place = ({ key, total }: TaskCount): number =>
    by === 'status' ? TASK_STATUSES.findIndex((status) => status === key) : by === 'month' ? 0 : -total
  return counts.sort(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) ||
      place(a) - place(b) ||
      ((a.key ?? '') < (b.key ?? '') ? -1 : (a.key ?? '') > (b.key ?? '') ? 1 : 0),
  )
}
