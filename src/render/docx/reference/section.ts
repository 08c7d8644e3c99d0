import { PAGE } from '../../layout/page.ts'
import { BadReference } from './bad-reference.ts'
import { scanXml } from './scan-xml.ts'

const MM_PER_TWIP = 25.4 / 1440

/** A page, in millimetres. */
export interface PageShape {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** From the edges to the header and the footer. */
  readonly header: number
  readonly footer: number
  readonly gutter: number
}

/** A header or a footer that a section names. */
export interface Running {
  readonly place: 'header' | 'footer'
  /** 'default', 'first' or 'even'. */
  readonly kind: string
  readonly relation: string
}

export interface Section {
  readonly page: PageShape
  readonly running: readonly Running[]
  /** Whether the first page has a header and a footer of its own. */
  readonly titlePage: boolean
  /** Whether there are words in the body, which a document does not take. */
  readonly hasBody: boolean
}

/** A page on which a line has room. */
const NARROWEST_TEXT = 40

const shapeOf = (
  size: Readonly<Record<string, string>>,
  margins: Readonly<Record<string, string>>,
): PageShape => {
  const mmOf = (value: string | undefined, otherwise: number): number => {
    const twips = value === undefined ? Number.NaN : Number(value)
    return Number.isFinite(twips) && twips >= 0 ? twips * MM_PER_TWIP : otherwise
  }
  return {
    width: mmOf(size['w:w'], PAGE.width),
    height: mmOf(size['w:h'], PAGE.height),
    top: mmOf(margins['w:top']?.replace('-', ''), PAGE.top),
    bottom: mmOf(margins['w:bottom']?.replace('-', ''), PAGE.bottom),
    left: mmOf(margins['w:left'] ?? margins['w:start'], PAGE.left),
    right: mmOf(margins['w:right'] ?? margins['w:end'], PAGE.right),
    header: mmOf(margins['w:header'], PAGE.pageNumber),
    footer: mmOf(margins['w:footer'], PAGE.pageNumber),
    gutter: mmOf(margins['w:gutter'], 0),
  }
}

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off'

/**
 * The first section of a document: that of a letterhead. Throws a BadReference where the document is none of Word, and
 * where its margins leave no room for a line.
 */
export function firstSection(document: Uint8Array): Section {
  let sections = 0
  let size: Readonly<Record<string, string>> = {}
  let margins: Readonly<Record<string, string>> = {}
  let titlePage = false
  let hasBody = false
  let isWord = false
  const running: Running[] = []
  scanXml(document, ({ name, attributes, above }) => {
    if (above.length === 0) isWord = name === 'w:document'
    if (name === 'w:t') hasBody = true
    // What was the section before a tracked change lies within one.
    if (name === 'w:sectPr' && above.at(-1) !== 'w:sectPrChange') sections++
    if (sections !== 1 || above.at(-1) !== 'w:sectPr') return
    if (name === 'w:pgSz') size = attributes
    if (name === 'w:pgMar') margins = attributes
    if (name === 'w:titlePg') titlePage = !isOff(attributes['w:val'])
    if (name === 'w:headerReference' || name === 'w:footerReference')
      running.push({
        place: name === 'w:headerReference' ? 'header' : 'footer',
        kind: attributes['w:type'] ?? 'default',
        relation: attributes['r:id'] ?? '',
      })
  })
  if (!isWord) throw new BadReference('The file holds no document of Word.')
  const page = shapeOf(size, margins)
  if (page.width - page.left - page.right - page.gutter < NARROWEST_TEXT)
    throw new BadReference('The margins leave no room for text.')
  return { page, running, titlePage, hasBody }
}
