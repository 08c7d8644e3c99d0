import type { Document } from '../../document/document.ts'
import type { PagePart } from '../../read/pdf/page-blocks.ts'
import { ReadError } from '../../read/read-error.ts'
import { isRubbish } from '../../read/scan/is-rubbish.ts'
import { isPdf, pictureKind } from '../../read/scan/picture-kind.ts'
import type { Session } from '../session.ts'
import { picturesIn } from './page-bundle.ts'
import { DEFAULT_OCR, type OcrSettings } from './settings.ts'

/** What a file with pictures of text is refused with where nothing is recognised. */
const WITHOUT_TEXT = new Set(['no-text', 'unreadable-letters'])

/** A file whose pages are recognised; those of a PDF that are typed have the text of the file. */
async function recognised(
  file: string,
  bytes: Uint8Array,
  settings: OcrSettings,
  session: Session,
  typed: ReadonlyMap<number, readonly PagePart[]> = new Map(),
): Promise<Document> {
  const { recognisedPages } = await import('./recognised-pages.ts')
  const { scanDocument } = await import('../../read/scan/scan-document.ts')
  const pages = await recognisedPages(file, bytes, settings, session, (page) => !typed.has(page))
  return scanDocument(file, pages, typed)
}

/**
 * A file read by `read`, or by recognition where its text is in pictures: as `--ocr` says. A text layer that holds no
 * words is recognised anew, and so are pages of a PDF that are pictures among others. Throws a ReadError or a UsageError.
 */
export async function readOrRecognise(
  file: string,
  bytes: Uint8Array,
  settings: Partial<OcrSettings>,
  session: Session,
  read: () => Promise<Document>,
): Promise<Document> {
  const { ocr: mode } = session
  const pictures = picturesIn(bytes) !== null || pictureKind(bytes) !== null
  const pdf = !pictures && isPdf(bytes)
  const all = { ...DEFAULT_OCR, ...settings }
  const anew = (): Promise<Document> => recognised(file, bytes, all, session)
  if (pictures && mode === 'off') throw new ReadError('no-text', 'The pages hold no text.')
  if (pictures || (pdf && mode === 'force')) return anew()
  if (!pdf || mode === 'off') return read()
  let document: Document
  try {
    document = await read()
  } catch (error) {
    if (error instanceof ReadError && WITHOUT_TEXT.has(error.code)) return anew()
    throw error
  }
  if (isRubbish(document.source.text)) return anew()
  if (!document.pictured) return document
  const { typedPages } = await import('../../read/pdf.ts')
  return recognised(file, bytes, all, session, await typedPages(bytes))
}
