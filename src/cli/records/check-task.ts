import type { RuleSetting } from '../../check/settings.ts'
import { checkBytes } from '../check/checked-record.ts'
import { setupsFor } from '../check/setup.ts'
import type { ConfigFor } from '../find-config.ts'
import type { ReadingOptions } from '../pipeline.ts'
import { readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import type { Work } from './kinds.ts'
import { fromPictures } from './outcome.ts'

export interface CheckTask {
  readonly reading: ReadingOptions
  readonly profile?: string
  readonly rule?: Readonly<Record<string, RuleSetting>>
}

/** `protocol check`: a file to a list of CheckedRecord in the head of the outcome: the findings of each, and the little of it that is compared with other records. */
export async function checkWork(
  { reading, profile, rule }: CheckTask,
  configFor: ConfigFor,
  session: Session,
): Promise<Work> {
  const options = { ...reading, ...(profile !== undefined && { profile }), ...(rule && { rule }) }
  const setupFor = await setupsFor(options, configFor, session)
  return async (file, bytes) => {
    const setup = await setupFor(file)
    const { records, ownProfile, document } = await checkBytes(file, bytes, setup, session)
    await readingNotes(document, session, reading)
    // A profile in a file of its own may change while the record does not.
    return { body: '', head: JSON.stringify(records), passing: ownProfile || fromPictures(document) }
  }
}
