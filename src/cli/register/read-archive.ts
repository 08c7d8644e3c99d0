import { archivedRecord, type ArchivedRecord } from '../../archive/archived-record.ts'
import { protocolSchema } from '../../model/schema.ts'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { eachInput, inputsOf, reportInput } from '../inputs.ts'
import { parseBytes, type ReadingOptions } from '../pipeline.ts'
import { progressOn } from '../progress.ts'
import { readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

/** Files from which on a person wonders whether anything happens. */
const MANY = 20

export interface ReadArchive {
  readonly records: readonly ArchivedRecord[]
  readonly files: readonly string[]
}

/** Reads records for the register, one after the other; those that cannot be read cost a line each. */
export async function readArchive(
  paths: readonly string[],
  options: ReadingOptions & ConfigOptions,
  session: Session,
): Promise<ReadArchive> {
  const configFor = configsOf(options, session)
  const inputs = await inputsOf(paths, session, configFor)
  const progress = progressOn(session, inputs.files.length, MANY)
  const records: ArchivedRecord[] = []
  let done = 0
  await eachInput(inputs, session, async (file, bytes) => {
    await progress(done++)
    const parsed = await parseBytes(file, bytes, await readingFor(file, options, configFor), session)
    records.push(archivedRecord(file, parsed.model, parsed.document.source.original))
    await readingNotes(parsed.document, session, options)
  })
  await progress(inputs.files.length)
  return { records, files: inputs.files }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** A line of `parse --format ndjson`: the model, and the file it came from where that is told. */
function recordOf(line: string, file: string, number: number): ArchivedRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError('register.badJson', { file, line: number })
  }
  const parsed = protocolSchema.safeParse(value)
  if (!parsed.success) throw new UsageError('register.badModel', { file, line: number })
  const named =
    typeof value === 'object' && value !== null && 'file' in value && isText(value.file)
      ? value.file
      : `${file}:${number}`
  return archivedRecord(named, parsed.data, '')
}

/** Reads what `parse --format ndjson` wrote; a line that is no model costs a line on standard error. */
export async function readModels(
  paths: readonly string[],
  options: ConfigOptions,
  session: Session,
): Promise<ReadArchive> {
  const inputs = await inputsOf(paths, session, configsOf(options, session))
  const records: ArchivedRecord[] = []
  await eachInput(inputs, session, async (file, bytes) => {
    for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
      if (line.trim() === '') continue
      try {
        records.push(recordOf(line, file, index + 1))
      } catch (error) {
        await reportInput(error, session)
      }
    }
  })
  return { records, files: inputs.files }
}
