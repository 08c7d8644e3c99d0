import type { Command } from 'commander'
import type { Document, Omission } from '../document/document.ts'
import { fileReaders, readers } from '../read/readers.ts'
import { isRubbish } from '../read/scan/is-rubbish.ts'
import { plainLine } from '../report/plain.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { addConfigOptions } from './find-config.ts'
import { fileError } from './inputs.ts'
import { addMaxSize } from './max-size.ts'
import { OCR_MODES } from './ocr/settings.ts'
import { oneOf } from './options.ts'
import type { Session } from './session.ts'
import type { MessageKey } from './translate.ts'
import { UsageError } from './usage-error.ts'

const FORMATS = [...readers, ...fileReaders].map(({ name }) => name)

/** Whether a file may be several records; for commands that take many. */
export function addSplitOption(command: Command, { t }: Session): void {
  command.option('--split', t('option.split')).option('--no-split', t('option.noSplit'))
}

/** Options of every command that reads records. */
export function addReadingOptions(command: Command, session: Session): void {
  const { t } = session
  command
    .option('--encoding <name>', t('option.encoding'))
    .option('--save-text <file>', t('option.saveText'))
    .option('--from <format>', t('option.from', { formats: FORMATS.join(', ') }), oneOf('--from', FORMATS))
  const mode = oneOf('--ocr', OCR_MODES)
  const setMode = (value: string): void => {
    session.ocr = mode(value)
  }
  command
    .option('--ocr <when>', t('option.ocr'), Object.assign(setMode, { choices: OCR_MODES }))
    .option('--pages <folder>', t('option.pages'), (folder: string) => {
      session.pageFolders.add(folder)
    })
  command.option('--no-corrections', t('option.noCorrections'))
  addMaxSize(command, session)
  addConfigOptions(command, session)
}

const OMITTED: Readonly<Record<Omission, MessageKey>> = {
  hidden: 'reading.hidden',
  deleted: 'reading.deleted',
  header: 'reading.header',
  footer: 'reading.footer',
  comment: 'reading.comment',
  picture: 'reading.picture',
  attachment: 'reading.attachment',
  illegible: 'reading.illegible',
}

/** Sessions that have saved the text of a record: a second one would take its place. */
const saved = new WeakSet<Session>()

async function saveText(document: Document, file: string, session: Session): Promise<void> {
  if (saved.has(session)) throw new UsageError('usage.saveTextOnce')
  saved.add(session)
  if (await session.io.files.exists(file)) throw new UsageError('usage.saveTextExists', { file })
  try {
    await session.io.files.write(file, document.source.original)
  } catch (error) {
    throw fileError(error, file)
  }
}

/**
 * Says on standard error what had to be guessed to read the file at all, what of it was left out, and which of the
 * corrections among `diagnostics` do not fit. Writes the text
 * that places point into, where that is asked for; throws a UsageError where it cannot be.
 */
export async function readingNotes(
  document: Document,
  session: Session,
  options: { readonly saveText?: string | undefined } = {},
  diagnostics: readonly Diagnostic[] = [],
): Promise<void> {
  const { t, io } = session
  const { file, encoding, encodingGuessed } = document.source
  const say = (ruleId: string, reason: string): Promise<void> =>
    io.stderr.write(plainLine({ ruleId, severity: 'info', reason, file, place: null }))
  if (encodingGuessed) await say('encoding-is-known', t('reading.encodingGuessed', { encoding }))
  for (const [what, count] of document.omitted ?? []) await say('text-is-whole', t(OMITTED[what], { count }))
  if (session.ocr === 'off' && file.toLowerCase().endsWith('.pdf') && isRubbish(document.source.text))
    await say('text-is-typed', t('reading.rubbish'))
  for (const finding of diagnostics)
    if (finding.ruleId === 'correction-fits') await io.stderr.write(plainLine(finding))
  if (options.saveText !== undefined) await saveText(document, options.saveText, session)
}
