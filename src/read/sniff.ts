import { ReadError } from './read-error.ts'
import { pictureKind } from './scan/picture-kind.ts'

const startsWith = (bytes: Uint8Array, mark: string): boolean => {
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark.charCodeAt(i)) return false
  return true
}

const HEAD = 1024

/** The first bytes as Latin letters, small ones, from the first that is no white space or byte order mark. */
function headOf(bytes: Uint8Array): string {
  let head = ''
  for (const byte of bytes.subarray(0, HEAD)) if (byte !== 0) head += String.fromCharCode(byte)
  return head
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart()
    .toLowerCase()
}

const HTML = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!doctype html|html[\s>])/
/** Marks of Word 1, 2 and 6 where it stands in no container: the first byte, and versions up to this one. */
const OLDEST_WORD: readonly (number | undefined)[] = [0x9b, 0xdb, 0xdc]
const LAST_VERSION = 0x68

const isOldestWord = ([mark, second, version = 0xff, high]: Uint8Array): boolean =>
  OLDEST_WORD.includes(mark) && second === 0xa5 && version <= LAST_VERSION && high === 0

/** WordprocessingML of 2003, and the package of a DOCX in one file. */
const WORD_XML = /<\?mso-application progid="word\.document"|<w:worddocument\s|<pkg:package\s/
const MAIL =
  /^(?:return-path|received|delivered-to|mime-version|x-[a-z-]+|from|to|subject|date|message-id): ?[^\n]*\n/
const MAIL_FIELD = /\n(?:mime-version|content-type|message-id|received):/

/**
 * The name of the reader that a file's first bytes call for, whatever its name says; null for text, which nothing marks.
 * Throws a ReadError for a zip file of other things, for pictures, and for formats of Word that are not read.
 */
export async function sniff(bytes: Uint8Array): Promise<string | null> {
  if (startsWith(bytes, 'PK\u0003\u0004')) return (await import('./container-kind.ts')).zipKind(bytes)
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return 'doc'
  if (isOldestWord(bytes)) throw new ReadError('old-word', 'Word of before 1997.')
  if (pictureKind(bytes) !== null) throw new ReadError('no-text', 'A picture holds no text.')
  const head = headOf(bytes)
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('%pdf-')) return 'pdf'
  if (HTML.test(head)) return 'html'
  if (head.startsWith('<?xml') && WORD_XML.test(head))
    throw new ReadError('word-xml', 'Word’s XML in one file.')
  if (MAIL.test(head) && MAIL_FIELD.test(head)) return 'eml'
  return null
}
