import type { Command } from 'commander'
import { oneOf } from './options.ts'
import { renderers, type RenderFormat } from '../render/renderers.ts'
import { CSV_COLUMNS, type CsvColumn } from '../render/csv/columns.ts'
import type { RenderInput, RenderOptions } from '../render/renderer.ts'
import { isPageFormat } from '../render/template/template-format.ts'
import { calendarDay } from './calendar-day.ts'
import { delimiter } from './delimiter.ts'
import { namePattern } from './file-names.ts'
import { nearest } from './config/nearest.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

/** Options of `render` besides those of reading and of output: what the formats can be told. */
export interface FormatOptions extends Omit<
  RenderOptions,
  'overdueOn' | 'emails' | 'warn' | 'reference' | 'addressee'
> {
  readonly name?: string
  readonly each?: 'assignee'
  readonly overdue?: boolean
  readonly today?: string
}

const DOCUMENTS: readonly RenderFormat[] = ['markdown', 'docx', 'odt', 'html', 'pdf']
const TASK_FORMATS: readonly RenderFormat[] = ['tasks', 'todotxt', 'issue', 'tasks-json', 'icalendar']

/** Whether everybody may have a file of their own in a format: a document or a list of tasks. */
export const isForEach = (to: RenderFormat): boolean => DOCUMENTS.includes(to) || TASK_FORMATS.includes(to)

/** Whether a format is a document to hand out. */
export const isDocument = (to: RenderFormat | undefined): boolean =>
  to !== undefined && DOCUMENTS.includes(to)

/** The document that the name of an output file asks for by its ending: 'out.docx'; undefined for other names and for none. */
export function documentNamed(output: string | undefined): RenderFormat | undefined {
  const ending = /\.([a-z]{2,5})$/iu.exec(output ?? '')?.[1]?.toLowerCase()
  return DOCUMENTS.find((to) => renderers[to].extension === ending)
}

/** Whether a document shows facts alone, without what became none. */
export const leavesOut = (
  { houseStyle = false, unread = false, evidence = false }: RenderOptions,
  printed: RenderInput['printed'] = [],
): boolean => !unread && !evidence && (houseStyle || printed.length === 0)

/** Options that only some formats know. */
const FORMATS_OF: Readonly<Partial<Record<keyof FormatOptions, readonly RenderFormat[]>>> = {
  columns: ['csv'],
  delimiter: ['csv'],
  bom: ['csv'],
  explode: ['csv', 'xlsx'],
  evidence: ['html'],
  archive: ['docx', 'odt', 'pdf'],
  houseStyle: DOCUMENTS,
  unread: DOCUMENTS,
  groupBy: ['tasks', 'issue'],
  assignee: TASK_FORMATS,
  dueBefore: TASK_FORMATS,
  as: ['icalendar'],
  remind: ['icalendar'],
  overdue: TASK_FORMATS,
  today: TASK_FORMATS,
}

/** What renderers are told as it was given; the call has other options as well. */
const TOLD: Readonly<
  Record<Exclude<keyof FormatOptions, 'name' | 'each' | 'overdue' | 'today' | 'embed' | 'wordsRead'>, true>
> = {
  columns: true,
  explode: true,
  delimiter: true,
  bom: true,
  archive: true,
  houseStyle: true,
  unread: true,
  evidence: true,
  groupBy: true,
  assignee: true,
  dueBefore: true,
  as: true,
  remind: true,
}

/** Options that pages have which are made of what a template writes. */
const OF_TEMPLATES: readonly string[] = ['archive']

const flag = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/**
 * What the renderer of a format is told; pages that a template makes know few of these options, its texts none. Throws a UsageError for an option that the format does not know, and for
 * `--overdue` without `--today`: what is overdue hangs on the day, and the same call is to give the same result.
 */
export function renderOptions(
  { to, template }: { readonly to?: RenderFormat; readonly template?: string },
  options: FormatOptions,
): RenderOptions {
  for (const [key, formats] of Object.entries(FORMATS_OF)) {
    const fits =
      to !== undefined &&
      formats.includes(to) &&
      (template === undefined || (isPageFormat(to) && OF_TEMPLATES.includes(key)))
    if (options[key as keyof FormatOptions] !== undefined && !fits)
      throw new UsageError('usage.otherFormat', { option: flag(key), formats: formats.join(', ') })
  }
  const { overdue, today } = options
  if (overdue && today === undefined) throw new UsageError('usage.overdueNeedsToday')
  const told = Object.entries(options).filter(([key]) => Object.hasOwn(TOLD, key))
  return { ...Object.fromEntries(told), ...(overdue && today !== undefined && { overdueOn: today }) }
}

/** 'due,assignees' → the columns; throws a UsageError that names the nearest for one there is not. */
function columns(value: string): CsvColumn[] {
  return value.split(',').map((word) => {
    const name = word.trim()
    const found = CSV_COLUMNS.find((column) => column === name)
    if (found) return found
    const near = nearest(name, CSV_COLUMNS)
    if (near !== null) throw new UsageError('usage.unknownColumn', { name, near })
    throw new UsageError('usage.badChoice', {
      option: '--columns',
      value: name,
      choices: CSV_COLUMNS.join(', '),
    })
  })
}

/** '3d', '12h', '2w' → 'P3D', 'PT12H', 'P2W'. Throws a UsageError for anything else. */
function duration(value: string): string {
  const [, count, unit] = /^(\d{1,3})([hdw])$/i.exec(value) ?? []
  if (count === undefined || unit === undefined) throw new UsageError('usage.badRemind', { value })
  const letter = unit.toUpperCase()
  return `P${letter === 'H' ? 'T' : ''}${String(Number(count))}${letter}`
}

export function addFormatOptions(command: Command, { t }: Session): void {
  command
    .option('--name <pattern>', t('render.name'), namePattern)
    .option('--each <what>', t('render.each'), oneOf('--each', ['assignee']))
    .option('--columns <names>', t('render.columns'), columns)
    .option('--explode <what>', t('render.explode'), oneOf('--explode', ['assignees']))
    .option('--delimiter <character>', t('render.delimiter'), delimiter)
    .option('--bom', t('render.bom'))
    .option('--archive', t('render.archive'))
    .option('--house-style', t('render.houseStyle'))
    .option('--unread', t('render.unread'))
    .option('--evidence', t('render.evidence'))
    .option('--group-by <what>', t('render.groupBy'), oneOf('--group-by', ['assignee', 'date', 'item']))
    .option('--as <component>', t('render.as'), oneOf('--as', ['todo', 'event']))
    .option('--remind <time>', t('render.remind'), duration)
    .option('--assignee <name>', t('render.assignee'))
    .option('--due-before <date>', t('render.dueBefore'), calendarDay('--due-before'))
    .option('--overdue', t('render.overdue'))
    .option('--today <date>', t('render.today'), calendarDay('--today'))
}
