import { isEnded, type TaskEvent, type TaskStatus } from '../model/task-register.ts'

type Told = Omit<TaskEvent, 'contradicts'>

/** The status after the next thing that is told. A task that is carried over stays so while work on it goes on. */
function next(before: TaskStatus, told: TaskStatus): TaskStatus {
  return told === 'open' && before === 'carried-over' ? before : told
}

/**
 * What was told of a task in order of time, what has no day first; within a day records before lists. An event contradicts
 * what was told before it where it reopens what was ended, or ends it in another way.
 */
export function inOrder(events: readonly Told[]): TaskEvent[] {
  const sorted = events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => {
      const [one, other] = [a.event.date ?? '', b.event.date ?? '']
      if (one !== other) return one < other ? -1 : 1
      return Number(a.event.by === 'list') - Number(b.event.by === 'list') || a.index - b.index
    })
  let status: TaskStatus = 'open'
  return sorted.map(({ event }) => {
    const contradicts = isEnded(status) && event.status !== status
    status = next(status, event.status)
    return { ...event, contradicts }
  })
}

/** The status that a history ends with; 'open' where nothing was told. */
export const statusAfter = (history: readonly TaskEvent[]): TaskStatus =>
  history.reduce<TaskStatus>((status, event) => next(status, event.status), 'open')

/** The day that holds after what was told. */
export const currentDue = (due: string | null, history: readonly TaskEvent[]): string | null =>
  history.reduce<string | null>((day, event) => event.due ?? day, due)
