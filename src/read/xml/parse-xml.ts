import { SaxesParser } from 'saxes'
import { ReadError } from '../read-error.ts'
import type { Element } from './element.ts'

interface OpenElement extends Element {
  readonly attributes: Record<string, string>
  readonly children: (Element | string)[]
}

/** Elements and depth beyond which a part is no document that people wrote. */
const MOST_ELEMENTS = 1_000_000
const DEEPEST = 400

/** Prefixes for the namespaces that readers know, whatever a file calls them. */
export type Prefixes = Readonly<Record<string, string>>

function decoded(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/**
 * Parses an XML part of a container into a tree; `wants` says of an element's name whether it is kept.
 * Throws a ReadError: 'doctype' for a document type declaration (no entity is ever expanded, nothing is fetched),
 * 'too-large' for a tree beyond the limits, 'damaged' for what is not well-formed.
 */
export function parseXml(
  bytes: Uint8Array,
  prefixes: Prefixes,
  wants: (name: string) => boolean = () => true,
): Element {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const stack: OpenElement[] = [root]
  let skipped = 0
  let count = 0
  const parser = new SaxesParser({ xmlns: true, position: false })
  const nameOf = (uri: string, prefix: string, local: string): string => {
    const known = Object.hasOwn(prefixes, uri) ? prefixes[uri] : prefix
    return known ? `${known}:${local}` : local
  }
  parser.on('doctype', () => {
    throw new ReadError('doctype', 'A document type declaration in the XML.')
  })
  parser.on('error', (error) => {
    throw new ReadError('damaged', error.message)
  })
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    const name = nameOf(uri, prefix, local)
    if (skipped > 0 || !wants(name)) {
      skipped++
      return
    }
    if (++count > MOST_ELEMENTS || stack.length > DEEPEST) {
      throw new ReadError('too-large', 'More elements than a document of people has.')
    }
    const element: OpenElement = { name, attributes: {}, children: [] }
    for (const attribute of Object.values(attributes)) {
      element.attributes[nameOf(attribute.uri, attribute.prefix, attribute.local)] = attribute.value
    }
    stack[stack.length - 1]?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    if (skipped > 0) skipped--
    else stack.pop()
  })
  const words = (text: string): void => {
    if (skipped === 0) stack[stack.length - 1]?.children.push(text)
  }
  parser.on('text', words)
  parser.on('cdata', words)
  parser.write(decoded(bytes)).close()
  const top = root.children.find((child) => typeof child !== 'string')
  if (top === undefined) throw new ReadError('damaged', 'No element in the XML.')
  return top
}
