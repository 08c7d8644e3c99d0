import type { RegisterWords } from '../../../language/register-words.ts'
import { TASK_STATUSES, type RegisteredTask } from '../../../model/task-register.ts'
import { escapeHtml } from '../../html/escape.ts'
import { namesOf } from '../register-answer.ts'

interface Bar {
  readonly key: string
  readonly tasks: readonly RegisteredTask[]
}

function barsBy(
  tasks: readonly RegisteredTask[],
  keysOf: (task: RegisteredTask) => readonly string[],
): Bar[] {
  const groups = new Map<string, RegisteredTask[]>()
  for (const task of tasks)
    for (const key of keysOf(task)) {
      const group = groups.get(key)
      if (group) group.push(task)
      else groups.set(key, [task])
    }
  return [...groups].map(([key, list]) => ({ key, tasks: list }))
}

/** A bar as a button: its parts are the statuses, its words say the same. */
function barButton(
  { key, tasks }: Bar,
  kind: 'month' | 'person',
  most: number,
  { statuses }: RegisterWords,
): string {
  const parts = TASK_STATUSES.flatMap((status) => {
    const count = tasks.filter((task) => task.status === status).length
    return count > 0 ? [{ status, count }] : []
  })
  const spoken = parts.map(({ status, count }) => `${statuses[status]} ${count}`).join(', ')
  const bar = parts
    .map(
      ({ status, count }) =>
        `<i class="of-${status}" style="width:${((100 * count) / most).toFixed(2)}%"></i>`,
    )
    .join('')
  const name = escapeHtml(key)
  return `<li><button type="button" data-${kind}="${name}" aria-pressed="false"><span>${name}</span><span class="bar">${bar}</span><b>${tasks.length}</b><span class="said">${escapeHtml(spoken)}</span></button></li>`
}

function chart(
  bars: readonly Bar[],
  kind: 'month' | 'person',
  heading: string,
  hint: string,
  words: RegisterWords,
): string {
  const most = bars.reduce((count, { tasks }) => Math.max(count, tasks.length), 1)
  return `<section aria-labelledby="by-${kind}">
<h2 id="by-${kind}">${heading}</h2>
${hint}<ol class="chart">
${bars.map((bar) => barButton(bar, kind, most, words)).join('\n')}
</ol>
</section>`
}

/** Deadlines month by month, in their order. */
export function monthChart(tasks: readonly RegisteredTask[], words: RegisterWords): string {
  const bars = barsBy(tasks, ({ due }) => (due === null ? [] : [due.slice(0, 7)])).sort((a, b) =>
    a.key < b.key ? -1 : 1,
  )
  return chart(bars, 'month', words.page.timeline, `<p class="hint">${words.page.timelineHint}</p>\n`, words)
}

/** A bar per person, from the most tasks to the fewest. */
export function peopleChart(tasks: readonly RegisteredTask[], words: RegisterWords): string {
  const bars = barsBy(tasks, namesOf).sort(
    (a, b) => b.tasks.length - a.tasks.length || (a.key < b.key ? -1 : 1),
  )
  return chart(bars, 'person', words.page.people, '', words)
}
