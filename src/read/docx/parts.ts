import { elementsOf, type Element } from '../xml/element.ts'
import { parseXml, type Prefixes } from '../xml/parse-xml.ts'
import { ReadError } from '../read-error.ts'
import { unzip } from '../unzip.ts'

/** Namespaces of WordprocessingML, in its transitional and its strict form (ISO/IEC 29500, parts 1 and 4). */
const PREFIXES: Prefixes = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
}

/** Marks that tell a reader nothing. */
const IGNORED = new Set([
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:rsids',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:tblPrEx',
  'w:latentStyles',
])

/** The XML parts of a DOCX file that hold words or say how they look. */
export interface DocxParts {
  /** Parsed when it is asked for: the largest part comes last, after what may refuse the file. */
  readonly document: () => Element
  readonly styles: Element | null
  readonly numbering: Element | null
  readonly footnotes: Element | null
  readonly endnotes: Element | null
  /** Comments of reviewers. */
  readonly comments: Element | null
  readonly footers: readonly Element[]
  /** Where a link leads, by the id of its relationship; null for none that leads out of the file. */
  addressOf(id: string): string | null
  /** A part that the document refers to by the id of a relationship: a header. */
  related(id: string): Element | null
}

const parse = (bytes: Uint8Array): Element => parseXml(bytes, PREFIXES, (name) => !IGNORED.has(name))

interface Relation {
  readonly id: string
  readonly kind: string
  readonly target: string
}

const isAbroad = ({ attributes }: Element): boolean => attributes['TargetMode'] === 'External'

/** The relationships of a part; those that lead out of the file are not among them: nothing is fetched. */
function relationsOf(bytes: Uint8Array | undefined, folder: string): Relation[] {
  if (bytes === undefined) return []
  return elementsOf(parse(bytes))
    .filter((relation) => !isAbroad(relation))
    .map(({ attributes }) => {
      const target = attributes['Target'] ?? ''
      const type = attributes['Type'] ?? ''
      return {
        id: attributes['Id'] ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
      }
    })
}

/** Where the relationships lead that lead out of the file, by their ids. */
const addressesOf = (bytes: Uint8Array | undefined): ReadonlyMap<string, string> =>
  new Map(
    (bytes === undefined ? [] : elementsOf(parse(bytes)))
      .filter(isAbroad)
      .map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
  )

/** Name of the document's part in a zip container, or null where it is no DOCX. */
export function documentPart(bytes: Uint8Array): string | null {
  const rels = unzip(bytes, (name) => name === '_rels/.rels').get('_rels/.rels')
  const main = relationsOf(rels, '').find(({ kind }) => kind === 'officeDocument')
  return main?.target ?? null
}

/** Unpacks and parses what is needed. Throws a ReadError like `unzip` and `parseXml`, 'no-document' without a document. */
export function docxParts(bytes: Uint8Array): DocxParts {
  const main = documentPart(bytes) ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`
  const found = unzip(bytes, (name) => name === main || name === relations)
  const document = found.get(main)
  if (document === undefined) throw new ReadError('no-document', 'The container holds no document.')
  const related = relationsOf(found.get(relations), folder)
  const addresses = addressesOf(found.get(relations))
  const kinds = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer']
  const wanted = new Set(related.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target))
  const parts = unzip(bytes, (name) => wanted.has(name))
  const part = (relation: Relation | undefined): Element | null => {
    const content = relation && parts.get(relation.target)
    return content ? parse(content) : null
  }
  const byKind = (kind: string): Element | null => part(related.find((relation) => relation.kind === kind))
  return {
    document: () => {
      const tree = parse(document)
      if (tree.name === 'w:document') return tree
      throw new ReadError('no-document', 'The container holds no document of Word.')
    },
    styles: byKind('styles'),
    numbering: byKind('numbering'),
    footnotes: byKind('footnotes'),
    endnotes: byKind('endnotes'),
    comments: byKind('comments'),
    footers: related.filter(({ kind }) => kind === 'footer').flatMap((relation) => part(relation) ?? []),
    addressOf: (id) => addresses.get(id) ?? null,
    related: (id) => part(related.find((relation) => relation.id === id)),
  }
}
