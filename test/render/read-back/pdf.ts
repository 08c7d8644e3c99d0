import { extractText, getDocumentProxy } from 'unpdf'
import { EMBEDDED_NAME } from '../../../src/model/embedded.ts'
import type { ReadBack } from './read-back.ts'

/** What a PDF must not ask its reader to do. */
const ACTIONS = /\/(?:JavaScript|JS|Launch|URI|OpenAction|AA|EmbeddedFile|SubmitForm|GoToR)\b/g

/** The words of a page without its number, which is drawn last, from the second page on. */
function withoutNumber(words: string, page: number): string {
  if (page === 1) return words
  const number = String(page)
  if (words.endsWith(`\n${number}`)) return words.slice(0, -number.length)
  throw new Error(`page ${number} has no number: ${words.slice(-40)}`)
}

/** A PDF by pdf.js. How many pages and lines there are hangs on the words: no outline. */
export async function readPdf(content: string | Uint8Array): Promise<ReadBack> {
  const bytes = content as Uint8Array
  const pdf = await getDocumentProxy(bytes.slice())
  const files = Object.keys(((await pdf.getAttachments()) as Record<string, unknown> | null) ?? {})
  const found = [...Buffer.from(bytes).toString('latin1').matchAll(ACTIONS)].map(([name]) => name)
  // The record's own model is attached, and nothing beside it.
  const own = files.length === 1 && files[0] === EMBEDDED_NAME ? found.indexOf('/EmbeddedFile') : -1
  const dangers = found.filter((_, index) => index !== own)
  const { text } = await extractText(pdf, { mergePages: false })
  const pages = text.map((words, index) => withoutNumber(words, index + 1))
  return { text: pages.join(' '), outline: [], dangers }
}
