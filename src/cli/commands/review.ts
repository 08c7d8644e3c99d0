import type { Command } from 'commander'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { addExamples } from '../help.ts'
import { inputsOf, reportInput } from '../inputs.ts'
import type { ReadingOptions } from '../pipeline.ts'
import { addReadingOptions } from '../reading.ts'
import { Desk } from '../review/desk.ts'
import { startReview } from '../review/server.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

interface ReviewOptions extends ReadingOptions, ConfigOptions {
  readonly by?: string
}

/** The files that are there; each that is not costs a line and exit code 2, before a page is opened. */
async function thereOf(files: readonly string[], session: Session): Promise<string[]> {
  const there: string[] = []
  for (const file of files)
    if (await session.io.files.exists(file)) there.push(file)
    else await reportInput(new UsageError('file.missing', { file }), session)
  return there
}

async function review(paths: readonly string[], options: ReviewOptions, session: Session): Promise<void> {
  const { io, t } = session
  const configFor = configsOf(options, session)
  const inputs = await inputsOf(paths, session, configFor)
  if (inputs.files.includes('-')) throw new UsageError('corrections.stdin')
  const files = await thereOf(inputs.files, session)
  if (files.length === 0) return
  const desk = new Desk(files, session, (file) => readingFor(file, options, configFor), options.by)
  const { address } = await startReview(desk, session)
  await io.stderr.write(`${t('review.open', { count: files.length })}\n`)
  await io.stdout.write(`${address}\n`)
  // The server runs until the terminal ends the program.
  await new Promise(() => undefined)
}

/** `protocol review`: a page of this machine on which a person confirms and corrects what was read. */
export function declareReview(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('review.description'))
    .argument('[FILE...]', t('argument.files'))
    .option('--by <name>', t('review.by'))
  addReadingOptions(command, session)
  addExamples(command, session, [
    ['protocol review record.docx', 'review.example.file'],
    ["protocol review archive/ --by 'Орлова А.П.'", 'review.example.folder'],
  ])
  command.action((files: string[], options: ReviewOptions) => review(files, options, session))
}
