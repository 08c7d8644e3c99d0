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
const MAIL =
  /^(?:return-path|received|delivered-to|mime-version|x-[a-z-]+|from|to|subject|date|message-id): ?[^\n]*\n/
const MAIL_FIELD = /\n(?:mime-version|content-type|message-id|received):/

/**
 * The name of the reader that a file's first bytes call for, whatever its name says; null for text, which nothing marks.
 * Throws a ReadError for Word's binary format, for containers of other things and for pictures.
 */
export async function sniff(bytes: Uint8Array): Promise<string | null> {
  if (startsWith(bytes, 'PK\u0003\u0004')) return (await import('./container-kind.ts')).zipKind(bytes)
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    throw (await import('./container-kind.ts')).oldWord(bytes)
  if (pictureKind(bytes) !== null) throw new ReadError('no-text', 'A picture holds no text.')
  const head = headOf(bytes)
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('%pdf-')) return 'pdf'
  if (HTML.test(head)) return 'html'
  if (MAIL.test(head) && MAIL_FIELD.test(head)) return 'eml'
  return null
}
