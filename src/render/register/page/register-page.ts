import { registerWordsOf, type RegisterWords } from '../../../language/register-words.ts'
import { TASK_STATUSES, type RegisteredTask, type TaskRegister } from '../../../model/task-register.ts'
import { escapeHtml } from '../../html/escape.ts'
import { htmlPage } from '../../html/page.ts'
import { namesOf, type RegisterAnswer } from '../register-answer.ts'
import { monthChart, peopleChart } from './charts.ts'
import { REGISTER_GENERATOR } from './register-mark.ts'
import { taskRow } from './task-row.ts'

/** Of templates/register.js; a test holds it against the file. */
const SCRIPT_HASH = 'sha256-s1Y7IwJj0EXfEsSe3rsbpk1R9Nxd2LN8nGGbURaGvH4='

const options = (values: readonly (readonly [string, string])[]): string =>
  values
    .map(([value, words]) => `<option value="${escapeHtml(value)}">${escapeHtml(words)}</option>`)
    .join('')

const named = (values: Iterable<string>): (readonly [string, string])[] =>
  [...new Set(values)].sort().map((value) => [value, value] as const)

function filters(
  tasks: readonly RegisteredTask[],
  today: string | null,
  { page, statuses, headers }: RegisterWords,
): string {
  const people = named(tasks.flatMap(namesOf))
  const bodies = named(tasks.flatMap(({ body }) => body ?? []))
  const select = (
    name: string,
    label: string,
    all: string,
    list: readonly (readonly [string, string])[],
  ): string => `<label>${label}<select name="${name}">${options([['', all], ...list])}</select></label>`
  return `<form id="filters" role="search" aria-label="${page.filters}">
<label>${page.search}<input type="search" name="search"></label>
${select(
  'status',
  headers.status,
  page.allStatuses,
  TASK_STATUSES.map((status) => [status, statuses[status]] as const),
)}
${select('person', headers.assignees, page.allPeople, people)}
${select('body', headers.body, page.allBodies, bodies)}
<label>${page.from}<input type="date" name="from"></label>
<label>${page.until}<input type="date" name="until"></label>
<label>${page.today}<input type="date" name="today" value="${today ?? ''}"></label>
<label class="tick"><input type="checkbox" name="late"> ${page.overdueOnly}</label>
<button type="reset">${page.reset}</button>
<button type="button" id="print">${page.print}</button>
</form>`
}

function taskTable(tasks: readonly RegisteredTask[], words: RegisterWords): string {
  const { headers, page } = words
  const heads = [headers.due, headers.status, headers.assignees, headers.text, headers.body, headers.protocol]
  return `<section aria-labelledby="list-head">
<h2 id="list-head">${page.list}</h2>
<p class="count" id="shown" role="status"></p>
<div class="scroll"><table class="tasks" id="tasks" data-shown="${escapeHtml(page.shown)}">
<thead><tr>${heads.map((head) => `<th scope="col"><button type="button">${head}</button></th>`).join('')}</tr></thead>
<tbody>
${tasks.map((task) => taskRow(task, words)).join('\n')}
</tbody>
</table></div>
<p id="none" hidden>${page.none}</p>
</section>`
}

function untiedList({ untied }: TaskRegister, { page, reasons }: RegisterWords): string {
  if (untied.length === 0) return ''
  const items = untied.map(
    ({ text, reason, place }) =>
      `<li>${escapeHtml(text)} <span class="wrong">${escapeHtml(reasons[reason])}</span> <span class="place">${escapeHtml([place.file, place.line].filter((part) => part !== null).join(':'))}</span></li>`,
  )
  return `<section aria-labelledby="untied-head">
<h2 id="untied-head">${page.untied}: ${untied.length}</h2>
<ul>
${items.join('\n')}
</ul>
</section>`
}

/**
 * The register as one page that opens offline: it sorts, filters and searches, shows the deadlines by month and a bar per
 * person, and prints. Without its script it is the whole table.
 */
export function registerHtml({ register, tasks, today, language }: RegisterAnswer): string {
  const words = registerWordsOf(language)
  const { page, statuses } = words
  const legend = TASK_STATUSES.map(
    (status) => `<li><i class="of-${status}"></i>${statuses[status]}</li>`,
  ).join('')
  return htmlPage({
    language,
    title: page.title,
    generator: REGISTER_GENERATOR,
    styles: ['register.css'],
    script: { name: 'register.js', hash: SCRIPT_HASH },
    body: `<a class="skip" href="#tasks">${page.list}</a>
<main>
<h1>${page.title}</h1>
${filters(tasks, today, words)}
<ul class="legend">${legend}</ul>
<div class="bars">
${monthChart(tasks, words)}
${peopleChart(tasks, words)}
</div>
${taskTable(tasks, words)}
${untiedList(register, words)}
</main>
`,
  })
}
