import type { Command } from 'commander'
import { CSV_COLUMNS, type CsvColumn } from '../render/csv/columns.ts'
import type { RenderOptions } from '../render/renderer.ts'
import { namePattern } from './file-names.ts'
import { nearest } from './nearest.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

/** Options of `render` besides those of reading and of output: what the formats can be told. */
export interface FormatOptions extends RenderOptions {
  readonly name?: string
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
    throw new UsageError('usage.unknownColumn', { name, near: nearest(name, CSV_COLUMNS) })
  })
}

export function addFormatOptions(command: Command, { t }: Session): void {
  command
    .option('--name <pattern>', t('render.name'), namePattern)
    .option('--columns <names>', t('render.columns'), columns)
    .option('--delimiter <character>', t('render.delimiter'), delimiter)
    .option('--bom', t('render.bom'))
    .option('--archive', t('render.archive'))
}
