import { archivedRecord } from '../../archive/archived-record.ts'
import { readingFor, type ConfigFor } from '../find-config.ts'
import { parseBytes, type ReadingOptions } from '../pipeline.ts'
import { readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import type { Work } from './kinds.ts'
import { fromPictures } from './outcome.ts'

export interface RegisterTask {
  readonly reading: ReadingOptions
  /** Whether the record is wanted as rows of tables as well. */
  readonly rows: boolean
}

/** `protocol register`: a record to an ArchivedRecord in the head of the outcome, its tasks and what it tells of earlier ones. */
export async function registerWork(
  { reading, rows }: RegisterTask,
  configFor: ConfigFor,
  session: Session,
): Promise<Work> {
  return async (file, bytes) => {
    const options = await readingFor(file, reading, configFor)
    const { document, model } = await parseBytes(file, bytes, options, session)
    await readingNotes(document, session, reading)
    const record = archivedRecord(file, model, document.source.original, rows)
    return { body: '', head: JSON.stringify(record), passing: fromPictures(document) }
  }
}
