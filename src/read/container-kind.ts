import { documentPart } from './docx/parts.ts'
import { ReadError } from './read-error.ts'
import { unzip } from './unzip.ts'

/** The reader that the parts of a zip file call for. Throws a ReadError 'no-document' for none. */
export function zipKind(bytes: Uint8Array): string {
  const names = new Set<string>()
  const kept = unzip(bytes, (name) => {
    names.add(name)
    return name === 'mimetype'
  })
  const type = new TextDecoder().decode(kept.get('mimetype'))
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (names.has('EncryptedPackage')) throw new ReadError('encrypted', 'The file is locked with a password.')
  const main = names.has('[Content_Types].xml') ? documentPart(bytes) : null
  if (main?.startsWith('word/') || (main === null && names.has('word/document.xml'))) return 'docx'
  if (main !== null && !/^(?:xl|ppt|visio)\//.test(main)) return 'docx'
  throw new ReadError('no-document', 'A zip archive without a text document.', 'zip')
}
