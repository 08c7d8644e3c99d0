import type { Command } from 'commander'
import { plain } from '../report/plain.ts'
import { oneOf } from './options.ts'
import type { Parsed } from './pipeline.ts'
import type { Session } from './session.ts'

/** Options of every command that reads records. */
export function addReadingOptions(command: Command, { t }: Session): void {
  command
    .option('--encoding <name>', t('option.encoding'))
    .option('--from <format>', t('option.from'), oneOf('--from', ['markdown', 'text']))
}

/** Says on standard error what had to be guessed to read the file at all. */
export async function readingNotes({ file, document }: Parsed, { io, t }: Session): Promise<void> {
  const { encoding, encodingGuessed } = document.source
  if (!encodingGuessed) return
  const reason = t('reading.encodingGuessed', { encoding })
  await io.stderr.write(plain([{ ruleId: 'encoding-is-known', severity: 'info', reason, file, place: null }]))
}
