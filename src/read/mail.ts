import PostalMime, { type Attachment, type Email } from 'postal-mime'
import type { Document } from '../document/document.ts'
import { ReadError } from './read-error.ts'

/** Reads the content of a mail in turn, by the name and the bytes of a part: `read` itself. */
type ReadPart = (file: string, bytes: Uint8Array) => Promise<Document>

/** Mails forwarded in mails. */
const DEEPEST = 8
const MOST_BYTES = 64 * 1024 * 1024

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1 << 20 })
  } catch (error) {
    throw new ReadError('damaged', error instanceof Error ? error.message : 'The mail cannot be read.')
  }
}

/**
 * Reads a mail (RFC 5322, MIME): the first attachment that is a record of a known format, else the words of the mail
 * itself. Attachments that are not read are counted. Throws a ReadError where there is neither.
 */
export async function readMail(
  file: string,
  bytes: Uint8Array,
  isRecord: (file: string) => boolean,
  readPart: ReadPart,
  depth: number,
): Promise<Document> {
  if (bytes.length > MOST_BYTES) throw new ReadError('too-large', 'The mail is too large.')
  if (depth > DEEPEST) throw new ReadError('too-large', 'Too many mails in one another.')
  const mail = await parsed(bytes)
  const attached = mail.attachments.filter(
    ({ disposition, related }) => disposition !== 'inline' && related !== true,
  )
  const record = attached.find(({ filename }) => filename !== null && isRecord(filename))
  const omitted = (count: number): Partial<Document> =>
    count > 0 ? { omitted: new Map([['attachment', count] as const]) } : {}
  if (record?.filename) {
    const document = await readPart(`${file}/${record.filename}`, bytesOf(record))
    return { ...omitted(attached.length - 1), ...document }
  }
  const words = mail.text?.trim() ? mail.text : null
  const [name, content] = words === null ? ['html', mail.html ?? ''] : ['txt', words]
  if (content.trim() === '') throw new ReadError('empty', 'The mail has no words and no record attached.')
  const document = await readPart(`${file}/body.${name}`, new TextEncoder().encode(content))
  return { ...omitted(attached.length), ...document }
}
