import { getDocumentProxy } from 'unpdf'
import { ReadError } from '../read-error.ts'
import { provideTransfer } from './provide-transfer.ts'

/** How many pages a PDF has. Throws a ReadError: 'encrypted', 'damaged'. */
export async function pdfPageCount(bytes: Uint8Array): Promise<number> {
  provideTransfer()
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      maxImageSize: 1,
    })
    const { numPages } = pdf
    await pdf.destroy()
    return numPages
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw locked
      ? new ReadError('encrypted', 'The file is locked with a password.')
      : new ReadError('damaged', error instanceof Error ? error.message : 'The file cannot be read.')
  }
}
