import { archivedRecord } from '../../archive/archived-record.ts'
import { readingFor, type ConfigFor } from '../find-config.ts'
import { parseRecords, type ReadingOptions } from '../pipeline.ts'
import { readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import type { Work } from './kinds.ts'
import { fromPictures } from './outcome.ts'

export interface RegisterTask {
  readonly reading: ReadingOptions
  /** Whether the record is wanted as rows of tables as well. */
  readonly rows: boolean
}

/** `protocol register`: a file to a list of ArchivedRecord in the head of the outcome: the tasks of each, and what it tells of earlier ones. */
export async function registerWork(
  { reading, rows }: RegisterTask,
  configFor: ConfigFor,
  session: Session,
): Promise<Work> {
  return async (file, bytes) => {
    const options = await readingFor(file, reading, configFor)
    const { document, records } = await parseRecords(file, bytes, options, session)
    await readingNotes(document, session, reading)
    const archived = records.map(({ model }) => archivedRecord(file, model, document.source.original, rows))
    return { body: '', head: JSON.stringify(archived), passing: fromPictures(document) }
  }
}
