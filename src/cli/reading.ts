import type { Command } from 'commander'
import type { Document } from '../document/document.ts'
import { fileReaders, readers } from '../read/readers.ts'
import { plainLine } from '../report/plain.ts'
import { addConfigOptions } from './find-config.ts'
import { oneOf } from './options.ts'
import type { Session } from './session.ts'

const FORMATS = [...readers, ...fileReaders].map(({ name }) => name)

/** Options of every command that reads records. */
export function addReadingOptions(command: Command, session: Session): void {
  const { t } = session
  command
    .option('--encoding <name>', t('option.encoding'))
    .option('--from <format>', t('option.from', { formats: FORMATS.join(', ') }), oneOf('--from', FORMATS))
  addConfigOptions(command, session)
}

/** Says on standard error what had to be guessed to read the file at all. */
export async function readingNotes({ source }: Document, { io, t }: Session): Promise<void> {
  const { file, encoding, encodingGuessed } = source
  if (!encodingGuessed) return
  const reason = t('reading.encodingGuessed', { encoding })
  await io.stderr.write(
    plainLine({ ruleId: 'encoding-is-known', severity: 'info', reason, file, place: null }),
  )
}
