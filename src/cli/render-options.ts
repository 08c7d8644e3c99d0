import type { Command } from 'commander'
import { oneOf } from './options.ts'
import type { RenderFormat } from '../render/renderers.ts'
import { CSV_COLUMNS, type CsvColumn } from '../render/csv/columns.ts'
import type { RenderInput, RenderOptions } from '../render/renderer.ts'
import { namePattern } from './file-names.ts'
import { nearest } from './config/nearest.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

/** Options of `render` besides those of reading and of output: what the formats can be told. */
export interface FormatOptions extends Omit<RenderOptions, 'overdueOn' | 'emails' | 'warn'> {
  readonly name?: string
  readonly overdue?: boolean
  readonly today?: string
}

const DOCUMENTS: readonly RenderFormat[] = ['markdown', 'docx', 'html', 'pdf']
const TASK_FORMATS: readonly RenderFormat[] = ['tasks', 'todotxt', 'issue', 'tasks-json', 'icalendar']

/** Whether a format is a document to hand out. */
export const isDocument = (to: RenderFormat | undefined): boolean =>
  to !== undefined && DOCUMENTS.includes(to)

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
  evidence: ['html'],
  archive: ['docx', 'pdf'],
  houseStyle: DOCUMENTS,
  unread: DOCUMENTS,
  groupBy: ['tasks', 'issue'],
  assignee: TASK_FORMATS,
  dueBefore: TASK_FORMATS,
  overdue: TASK_FORMATS,
  today: TASK_FORMATS,
}

/** What renderers are told as it was given; the call has other options as well. */
const TOLD: Readonly<Record<Exclude<keyof FormatOptions, 'name' | 'overdue' | 'today' | 'embed'>, true>> = {
  columns: true,
  delimiter: true,
  bom: true,
  archive: true,
  houseStyle: true,
  unread: true,
  evidence: true,
  groupBy: true,
  assignee: true,
  dueBefore: true,
}

const flag = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/**
 * What the renderer of a format is told; a template knows none of these options. Throws a UsageError for an option that the format does not know, and for
 * `--overdue` without `--today`: what is overdue hangs on the day, and the same call is to give the same result.
 */
export function renderOptions(to: RenderFormat | undefined, options: FormatOptions): RenderOptions {
  for (const [key, formats] of Object.entries(FORMATS_OF)) {
    if (options[key as keyof FormatOptions] !== undefined && (to === undefined || !formats.includes(to)))
      throw new UsageError('usage.otherFormat', { option: flag(key), formats: formats.join(', ') })
  }
  const { overdue, today } = options
  if (overdue && today === undefined) throw new UsageError('usage.overdueNeedsToday')
  const told = Object.entries(options).filter(([key]) => Object.hasOwn(TOLD, key))
  return { ...Object.fromEntries(told), ...(overdue && today !== undefined && { overdueOn: today }) }
}

/** A delimiter as typed: 'tab' and '\t' are what a shell makes hard to type. */
function delimiter(value: string): string {
  const character = value === 'tab' || value === '\\t' ? '\t' : value
  if (character.length !== 1 || /["\r\n]/.test(character)) throw new UsageError('usage.badDelimiter')
  return character
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

/** A parser of a calendar day, 'YYYY-MM-DD'; throws a UsageError for a day that there is not. */
function calendarDay(option: string): (value: string) => string {
  return (value) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
    if (!real) throw new UsageError('usage.badDate', { option, value })
    return value
  }
}

export function addFormatOptions(command: Command, { t }: Session): void {
  command
    .option('--name <pattern>', t('render.name'), namePattern)
    .option('--columns <names>', t('render.columns'), columns)
    .option('--delimiter <character>', t('render.delimiter'), delimiter)
    .option('--bom', t('render.bom'))
    .option('--archive', t('render.archive'))
    .option('--house-style', t('render.houseStyle'))
    .option('--unread', t('render.unread'))
    .option('--evidence', t('render.evidence'))
    .option('--group-by <what>', t('render.groupBy'), oneOf('--group-by', ['assignee', 'date', 'item']))
    .option('--assignee <name>', t('render.assignee'))
    .option('--due-before <date>', t('render.dueBefore'), calendarDay('--due-before'))
    .option('--overdue', t('render.overdue'))
    .option('--today <date>', t('render.today'), calendarDay('--today'))
}
