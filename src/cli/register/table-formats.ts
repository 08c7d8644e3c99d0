import type { ArchiveTables } from '../../model/archive-tables.ts'
import { writeToFolder, type PlannedFile } from '../output-folder.ts'
import { refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

/** Formats of the whole archive as tables for SQL: a database, a folder of files. */
export const TABLE_FORMATS = ['sqlite', 'parquet'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

export const isTableFormat = (format: string): format is TableFormat =>
  (TABLE_FORMATS as readonly string[]).includes(format)

/** Throws a UsageError, before any work is done, where the tables could not be put at `-o`. */
export async function refuseTables(
  format: TableFormat,
  options: OutputOptions,
  session: Session,
): Promise<void> {
  const { output } = options
  if (format === 'sqlite') return refuseOverwriting(options, session)
  if (output === undefined || output === '-') throw new UsageError('register.needsFolder')
  if (!(await session.io.files.isFolder(output))) await refuseOverwriting({ output }, session)
}

/** Writes the tables where `-o` says; both writers are loaded only then. */
export async function writeTables(
  tables: ArchiveTables,
  format: TableFormat,
  options: OutputOptions,
  inputs: readonly string[],
  session: Session,
): Promise<void> {
  if (format === 'sqlite') {
    const { sqliteDatabase } = await import('../../render/tables/sqlite.ts')
    return writeResult(await sqliteDatabase(tables), options, session)
  }
  const { parquetFiles } = await import('../../render/tables/parquet.ts')
  const planned = parquetFiles(tables).map(({ name, content }): PlannedFile => ({
    name,
    content: () => Promise.resolve(content),
  }))
  await writeToFolder(options.output ?? '', planned, options.force ?? false, session, inputs)
}
