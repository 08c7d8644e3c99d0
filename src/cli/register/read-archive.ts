import { archivedRecord, type ArchivedRecord } from '../../archive/archived-record.ts'
import { protocolSchema } from '../../model/schema.ts'
import { configsOf, type ConfigOptions } from '../find-config.ts'
import { eachInput, inputsOf, reportInput } from '../inputs.ts'
import { toldReading, type ReadingOptions } from '../pipeline.ts'
import { eachRecord } from '../records/each-record.ts'
import type { RunOptions } from '../records/run-options.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

export interface ArchiveOptions extends ReadingOptions, ConfigOptions, RunOptions {
  /** Whether the records are wanted as rows of tables as well. */
  readonly rows: boolean
}

export interface ReadArchive {
  readonly records: readonly ArchivedRecord[]
  readonly files: readonly string[]
}

/** Reads records for the register; those that cannot be read cost a line each. */
export async function readArchive(
  paths: readonly string[],
  options: ArchiveOptions,
  session: Session,
): Promise<ReadArchive> {
  const configFor = configsOf(options, session)
  const { files, found } = await inputsOf(paths, session, configFor)
  const task = { kind: 'register', options: { reading: toldReading(options), rows: options.rows } } as const
  const alone = options.saveText !== undefined
  const records: ArchivedRecord[] = []
  await eachRecord(files, { ...options, task, alone, found }, configFor, session, {
    use: async (_, { head }) => {
      for (const record of JSON.parse(head) as ArchivedRecord[]) records.push(record)
    },
  })
  return { records, files }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** A line of `parse --format ndjson`: the model, and the file it came from where that is told. */
function recordOf(line: string, file: string, number: number, rows: boolean): ArchivedRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError('register.badJson', { file, line: number })
  }
  const parsed = protocolSchema.safeParse(value)
  if (!parsed.success) throw new UsageError('register.badModel', { file, line: number })
  const own = parsed.data.source?.file
  const named =
    own ??
    (typeof value === 'object' && value !== null && 'file' in value && isText(value.file)
      ? value.file
      : `${file}:${number}`)
  return archivedRecord(named, parsed.data, '', rows)
}

/** Reads what `parse --format ndjson` wrote; a line that is no model costs a line on standard error. */
export async function readModels(
  paths: readonly string[],
  options: ArchiveOptions,
  session: Session,
): Promise<ReadArchive> {
  const inputs = await inputsOf(paths, session, configsOf(options, session))
  const records: ArchivedRecord[] = []
  await eachInput(inputs, session, async (file, bytes) => {
    for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
      if (line.trim() === '') continue
      try {
        records.push(recordOf(line, file, index + 1, options.rows))
      } catch (error) {
        await reportInput(error, session)
      }
    }
  })
  return { records, files: inputs.files }
}
