import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { findingsIn, type FoundInRecord } from '../check/checked-record.ts'
import type { KeptReading } from '../../recognise/kept/kept-reading.ts'
import type { SetupFor } from '../check/setup.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

/** What became of a text that is open in the editor: a record, none, or one that cannot be read as it is configured. */
export type Reading =
  | (FoundInRecord & { readonly is: 'record'; readonly file: string; readonly text: TextDocument })
  | { readonly is: 'none' }
  | { readonly is: 'refused'; readonly error: UsageError }

/** A record that is open in the editor, with what was read of it. */
export type OpenRecord = Extract<Reading, { is: 'record' }>

/** Keys of refusals that say no more than that a text is no record: an editor opens other texts, too. */
const NO_RECORD: ReadonlySet<string> = new Set([
  'file.noRecord',
  'file.empty',
  'file.misnamed',
  'file.unknownData',
])

/** The file of an address; one that is not saved yet has a name of its kind, so that it is read as what it is. */
export function fileOf(
  { uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>,
  session: Session,
): string {
  if (uri.startsWith('file:')) return fileURLToPath(uri)
  return resolve(session.io.cwd, languageId === 'markdown' ? 'record.md' : 'record.txt')
}

/** A text as it is now: the editor's own changes with each keystroke. */
const snapshot = (text: TextDocument): TextDocument =>
  TextDocument.create(text.uri, text.languageId, text.version, text.getText())

/** Reads an open text as `check` reads its file, what has not changed since the last version from what is kept of that; never rejects for what is in it or in its configuration. */
export async function readText(
  open: TextDocument,
  setupFor: SetupFor,
  session: Session,
  kept?: KeptReading,
): Promise<Reading> {
  const text = snapshot(open)
  const file = fileOf(text, session)
  try {
    const setup = await setupFor(file)
    const bytes = new TextEncoder().encode(text.getText())
    const reading = { ...setup.reading, encoding: 'utf-8', onlyRecords: true, ...(kept && { kept }) }
    const found = await findingsIn(file, bytes, { ...setup, reading }, session)
    return { is: 'record', file, text, ...found }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return NO_RECORD.has(error.key) ? { is: 'none' } : { is: 'refused', error }
  }
}
