import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { dressed } from './reference/dressed.ts'
import type { Reference } from './reference/reference.ts'
import { FONT } from './styles.ts'
import { xmlText } from '../layout/xml-text.ts'

export interface Properties {
  readonly title: string | null
  readonly language: string
  /** The model, as JSON. */
  readonly embedded: string | null
  /** The file that the document takes its look from. */
  readonly reference: Reference | null
  /** Names of the styles of a template, which the reference is to have. */
  readonly ownStyles: readonly string[]
  /** Is told of those that it lacks. */
  readonly onMissing: (styles: readonly string[]) => void
}

/** The first moment that a zip archive can tell: it says nothing about when the document was made. */
const NO_DATE = new Date(1980, 0, 1)

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Without the author and the times that the library invents. */
function coreProperties({ title, language }: Properties): string {
  const name = title === null ? '' : `<dc:title>${xmlText(title)}</dc:title>`
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${name}<dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`
}

/** What to print with where the font is missing: free ones with the same widths of letters, else any like it. */
const FONT_TABLE = `${XML}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${FONT}"><w:altName w:val="Liberation Serif,Tinos,PT Astra Serif"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`

const FIRST = ['[Content_Types].xml', '_rels/.rels']
/** A custom XML part of the document (ISO/IEC 29500-1, 15.2.5), which Word keeps. */
const EMBEDDED_PART = 'customXml/item1.xml'
const NAMESPACE = 'urn:protocol:model'
const RELATIONS = 'word/_rels/document.xml.rels'
const RELATION =
  '<Relationship Id="rIdProtocol" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>'

/** The relations of the document with that to the model. */
const withRelation = (relations: string): string =>
  relations.replace('</Relationships>', `${RELATION}</Relationships>`)

/**
 * The parts of a Word file in one order, with fixed dates and with properties that name no author and no time; in the look of the
 * reference where there is one. Throws a BadReference where that is damaged.
 */
export function packed(file: Uint8Array, properties: Properties): Uint8Array {
  const parts = unzipSync(file)
  parts['docProps/core.xml'] = strToU8(coreProperties(properties))
  parts['word/fontTable.xml'] = strToU8(FONT_TABLE)
  if (properties.embedded !== null) {
    parts[EMBEDDED_PART] = strToU8(
      `${XML}<protocol xmlns="${NAMESPACE}">${xmlText(properties.embedded)}</protocol>`,
    )
    parts[RELATIONS] = strToU8(withRelation(strFromU8(parts[RELATIONS] ?? new Uint8Array())))
  }
  if (properties.reference !== null)
    properties.onMissing(dressed(parts, properties.reference, properties.ownStyles))
  const names = Object.keys(parts).filter((name) => !FIRST.includes(name))
  const ordered: Zippable = {}
  for (const name of [...FIRST, ...names.sort()]) {
    const part = parts[name]
    if (part) ordered[name] = [part, { mtime: NO_DATE, level: 9 }]
  }
  return zipSync(ordered)
}
