import { ReadError } from '../read-error.ts'
import { unzip } from '../unzip.ts'
import type { Element } from '../xml/element.ts'
import { parseXml, type Prefixes } from '../xml/parse-xml.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
/** Namespaces of OpenDocument (ISO/IEC 26300) and of LibreOffice's additions. */
const PREFIXES: Prefixes = {
  [`${ODF}:office:1.0`]: 'office',
  [`${ODF}:text:1.0`]: 'text',
  [`${ODF}:table:1.0`]: 'table',
  [`${ODF}:style:1.0`]: 'style',
  [`${ODF}:drawing:1.0`]: 'draw',
  [`${ODF}:xsl-fo-compatible:1.0`]: 'fo',
  [`${ODF}:manifest:1.0`]: 'manifest',
  [`${ODF}:meta:1.0`]: 'meta',
  'http://www.w3.org/1999/xlink': 'xlink',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
}
const CONTENT = 'content.xml'
const STYLES = 'styles.xml'
const META = 'meta.xml'
const MANIFEST = 'META-INF/manifest.xml'

/** The XML parts of an ODT file that hold words or say how they look. */
export interface OdtParts {
  readonly content: Element
  readonly styles: Element | null
  readonly meta: Element | null
}

const isEncrypted = ({ name, children }: Element): boolean =>
  name === 'manifest:encryption-data' ||
  children.some((child) => typeof child !== 'string' && isEncrypted(child))

/** Unpacks and parses what is needed. Throws a ReadError like `unzip` and `parseXml`, 'no-document' or 'encrypted'. */
export function odtParts(bytes: Uint8Array): OdtParts {
  const found = unzip(bytes, (name) => [CONTENT, STYLES, META, MANIFEST].includes(name))
  const parsed = (name: string): Element | null => {
    const part = found.get(name)
    return part ? parseXml(part, PREFIXES) : null
  }
  const manifest = parsed(MANIFEST)
  if (manifest && isEncrypted(manifest))
    throw new ReadError('encrypted', 'The file is locked with a password.')
  const content = parsed(CONTENT)
  if (!content) throw new ReadError('no-document', 'The container holds no document.')
  return { content, styles: parsed(STYLES), meta: parsed(META) }
}
