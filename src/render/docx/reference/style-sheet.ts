import { strFromU8, strToU8 } from 'fflate'
import { xmlText } from '../../layout/xml-text.ts'
import { scanXml } from './scan-xml.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * Under which of the reference's styles a part stands that the reference does not know by our own name: the names that
 * Word itself has for the like.
 */
const LIKE: Readonly<Record<string, readonly string[]>> = {
  text: ['body text'],
  columnhead: ['table heading'],
  cell: ['table contents'],
}

interface StyleNames {
  /** Ids of paragraph styles by their names in small letters. */
  readonly byName: ReadonlyMap<string, string>
  readonly ids: ReadonlySet<string>
  /** Id of the style that paragraphs have where nothing else is said. */
  readonly normal: string | null
}

function namesIn(styles: Uint8Array): StyleNames {
  const byName = new Map<string, string>()
  const ids = new Set<string>()
  let normal: string | null = null
  let current = ''
  scanXml(styles, ({ name, attributes, above }) => {
    if (name === 'w:style') {
      const id = attributes['w:styleId'] ?? ''
      ids.add(id)
      current = attributes['w:type'] === 'paragraph' ? id : ''
      if (current !== '' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')) normal = current
    } else if (name === 'w:name' && above.at(-1) === 'w:style' && current !== '') {
      byName.set((attributes['w:val'] ?? '').toLowerCase(), current)
    }
  })
  return { byName, ids, normal: normal ?? byName.get('normal') ?? null }
}

/** The elements of a name in some XML, each whole; those of the name do not lie within one another. */
function elements(xml: string, name: string): string[] {
  return xml
    .split(new RegExp(`(?=<${name}[ >])`))
    .slice(1)
    .map((piece) => piece.slice(0, piece.indexOf(`</${name}>`) + name.length + 3))
}

/** Some XML without the elements of a name. */
function without(xml: string, name: string): string {
  const [head = '', ...pieces] = xml.split(`<${name}>`)
  const end = `</${name}>`
  return head + pieces.map((piece) => piece.slice(piece.indexOf(end) + end.length)).join('')
}

const attribute = (xml: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1] ?? ''

/** A style of ours under another id, based on the reference's normal one. */
function adopted(xml: string, id: string, normal: string | null): string {
  const base =
    normal === null ? '' : `<w:basedOn w:val="${xmlText(normal)}"/><w:next w:val="${xmlText(normal)}"/>`
  return xml
    .replace('<w:style ', `<w:style xmlns:w="${NAMESPACE}" `)
    .replace(/w:styleId="[^"]*"/, `w:styleId="${id}"`)
    .replace(/<w:(?:basedOn|next) [^<>]*>/g, '')
    .replace(/<w:rFonts [^<>]*>/g, '')
    .replace(/<w:name [^<>]*>/, (name) => name + base)
}

export interface StyleSheet {
  /** The reference's styles, and behind them those of ours that it lacks. */
  readonly styles: Uint8Array
  /** Ids in the reference by the ids that our document has. */
  readonly ids: ReadonlyMap<string, string>
  /** Names of styles of one's own (`asked`) that the reference lacks. */
  readonly missing: readonly string[]
}

/**
 * Puts the styles that our document uses below those of a reference: a part takes the reference's style of the same name,
 * as with pandoc. Automatic numbers of styles are left out, since numbers of clauses are literal text.
 */
export function mergedStyles(
  reference: Uint8Array,
  ours: string,
  used: ReadonlySet<string>,
  asked: readonly string[],
): StyleSheet {
  const { byName, ids: taken, normal } = namesIn(reference)
  const ids = new Map<string, string>()
  const added: string[] = []
  const missing: string[] = []
  for (const xml of elements(ours, 'w:style')) {
    const id = attribute(xml, 'w:styleId')
    if (!used.has(id)) continue
    const name = attribute(xml, '<w:name w:val').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const own = byName.get(name.toLowerCase())
    const found = own ?? (LIKE[id.toLowerCase()] ?? []).map((like) => byName.get(like)).find(Boolean)
    if (own === undefined && asked.includes(name)) missing.push(name)
    if (found === undefined) {
      const free = taken.has(id) ? `Protocol${id}` : id
      added.push(adopted(xml, free, normal))
      ids.set(id, free)
    } else ids.set(id, found)
  }
  const sheet = without(strFromU8(reference), 'w:numPr')
  const end = sheet.lastIndexOf('</')
  return { styles: strToU8(sheet.slice(0, end) + added.join('') + sheet.slice(end)), ids, missing }
}
