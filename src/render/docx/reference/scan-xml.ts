import { SaxesParser } from 'saxes'
import { BadReference } from './bad-reference.ts'

/** Namespaces of a Word file by the letters that stand for them here, whatever the file calls them (ISO/IEC 29500-4). */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
}

/** Deeper than any part of a real file. */
const DEEPEST = 256

export interface XmlTag {
  /** With the letters of its namespace: 'w:style'; of any other namespace with '?:'. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Names of the elements around it, the outermost first. */
  readonly above: readonly string[]
}

const nameOf = (uri: string, local: string): string =>
  uri === '' ? local : `${NAMESPACES[uri] ?? '?:'}${local}`

/** The start tags of a part in their order. Throws a BadReference for what is no XML. */
export function scanXml(bytes: Uint8Array, visit: (tag: XmlTag) => void): void {
  const parser = new SaxesParser({ xmlns: true })
  const above: string[] = []
  parser.on('doctype', () => {
    throw new BadReference('A part declares entities.')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const name = nameOf(uri, local)
    const found = Object.values(attributes).map((one) => [nameOf(one.uri, one.local), one.value] as const)
    visit({ name, attributes: Object.fromEntries(found), above: [...above] })
    above.push(name)
    if (above.length > DEEPEST) throw new BadReference('A part nests too deep.')
  })
  parser.on('closetag', () => {
    above.pop()
  })
  parser.on('error', (error) => {
    throw new BadReference(error.message)
  })
  parser.write(new TextDecoder().decode(bytes)).close()
}
