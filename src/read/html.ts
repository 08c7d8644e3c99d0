import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Document } from '../document/document.ts'
import { decode, type Decoded } from './decode.ts'
import { FlowReader } from './html/flow-reader.ts'
import { createSource } from '../source/source.ts'
import { documentOf } from './page/document-of.ts'
import { Omissions } from './page/omissions.ts'
import { ReadError } from './read-error.ts'

const HEAD = 4096
/** What names it: `<meta charset="…">`, `<meta http-equiv content="text/html; charset=…">` (HTML Standard, 4.2.5.4). */
const CHARSET = 'charset='
/** No page of a meeting's record is longer. */
const MOST_BYTES = 24 * 1024 * 1024

/** The encoding that the head of a page names, or null. */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/\s/g, '').toLowerCase()
  const at = head.indexOf(CHARSET)
  const name = at < 0 ? null : /^["']?([a-z0-9_-]{2,40})/.exec(head.slice(at + CHARSET.length))
  return name?.[1] ?? null
}

/** The text of a page: in the encoding that it names, if its bytes are that; else as any text. */
function decoded(bytes: Uint8Array): Decoded {
  const label = namedEncoding(bytes)
  if (label === null || /^utf-?16/i.test(label)) return decode(bytes)
  try {
    return decode(bytes, { encoding: label })
  } catch (error) {
    if (error instanceof ReadError && error.code !== 'empty') return decode(bytes)
    throw error
  }
}

const EMBEDDED = '<meta name="protocol" content="'
const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** The model that a page of ours holds. */
function embeddedIn(text: string): string | null {
  const at = text.indexOf(EMBEDDED)
  const end = at < 0 ? -1 : text.indexOf('">', at)
  if (end < 0) return null
  return text
    .slice(at + EMBEDDED.length, end)
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? sign)
}

/** Reads a page: a chat that Telegram has exported, else any other. Throws like `readHtml`. */
export async function readPage(file: string, bytes: Uint8Array): Promise<Document> {
  if (bytes.length > MOST_BYTES) throw new ReadError('too-large', 'The page is too large.')
  const { text, encoding } = decoded(bytes)
  const { isTelegramPage, readTelegramPage } = await import('./telegram-page.ts')
  return isTelegramPage(text)
    ? readTelegramPage(createSource(file, text, { encoding }))
    : readHtml(file, bytes)
}

/**
 * Reads an HTML page (HTML Standard) into a document. Numbers of ordered lists are worked out and stand in the text;
 * scripts, styles and what the page hides are left out, nothing that the page refers to is fetched. Throws a ReadError
 * for bytes that are no text, for a page without words, and for one that is too large or nested too deep.
 */
export function readHtml(file: string, bytes: Uint8Array): Document {
  if (bytes.length > MOST_BYTES) throw new ReadError('too-large', 'The page is too large.')
  const { text, encoding } = decoded(bytes)
  const omissions = new Omissions()
  try {
    const tree = unified().use(rehypeParse).parse(text)
    const blocks = new FlowReader(omissions).read(tree)
    const document = documentOf(file, { blocks, links: omissions.links, omitted: omissions.counts, encoding })
    const json = embeddedIn(text)
    return json === null ? document : { ...document, embedded: { json } }
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('too-large', 'Elements are nested too deep.')
    throw error
  }
}
