import { strFromU8, strToU8 } from 'fflate'
import { xmlText } from '../../layout/xml-text.ts'
import type { Reference } from './reference.ts'
import { scanXml } from './scan-xml.ts'
import { mergedStyles } from './style-sheet.ts'
import { relationsName, withRelated, type Parts, type Relation } from './word-file.ts'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const CONTENT_TYPES = '[Content_Types].xml'
/** Parts of the reference stand here, as they stood there: no name of theirs can meet one of ours. */
const FOLDER = 'reference/'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** What a document of its own has of these goes. */
const REPLACED = ['fontTable', 'theme']

type OwnParts = Record<string, Uint8Array>

const textOf = (parts: OwnParts, name: string): string => strFromU8(parts[name] ?? new Uint8Array())

/** Targets that count from the root of the file lead into the folder. */
const moved = (relations: Uint8Array): Uint8Array =>
  strToU8(strFromU8(relations).replace(/ Target=(["'])\//g, ` Target=$1/${FOLDER}`))

/** What the content types of the reference say of its parts: by ending, and of single ones. */
function typesOf(parts: Parts): {
  byEnding: ReadonlyMap<string, string>
  byName: ReadonlyMap<string, string>
} {
  const byEnding = new Map<string, string>()
  const byName = new Map<string, string>()
  const bytes = parts.get(CONTENT_TYPES)
  if (bytes)
    scanXml(bytes, ({ name, attributes }) => {
      const { Extension = '', PartName = '', ContentType = '' } = attributes
      if (name === 'Default') byEnding.set(Extension.toLowerCase(), ContentType)
      if (name === 'Override') byName.set(PartName.slice(1), ContentType)
    })
  return { byEnding, byName }
}

const endingOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase()

/** Copies parts of the reference, and says in the content types what they are. */
function copy(own: OwnParts, { parts }: Reference, names: ReadonlySet<string>): void {
  const types = typesOf(parts)
  let added = ''
  for (const name of [...names].sort()) {
    const bytes = parts.get(name)
    if (!bytes) continue
    const isRelations = name.endsWith('.rels')
    own[FOLDER + name] = isRelations ? moved(bytes) : bytes
    const type = types.byName.get(name) ?? types.byEnding.get(endingOf(name))
    if (!isRelations && type !== undefined)
      added += `<Override ContentType="${xmlText(type)}" PartName="/${FOLDER}${xmlText(name)}"/>`
  }
  own[CONTENT_TYPES] = strToU8(textOf(own, CONTENT_TYPES).replace('</Types>', () => `${added}</Types>`))
}

/** Takes away parts of our own that the reference has too. */
function withoutOwn(own: OwnParts, kinds: readonly string[]): void {
  const relations = relationsName(DOCUMENT)
  let types = textOf(own, CONTENT_TYPES)
  const kept = textOf(own, relations).replace(/<Relationship [^<>]*>/g, (relation) => {
    const type = /Type="([^"]*)"/.exec(relation)?.[1] ?? ''
    const kind = type.slice(type.lastIndexOf('/') + 1)
    if (!kinds.includes(kind)) return relation
    const name = `word/${/Target="([^"]*)"/.exec(relation)?.[1] ?? ''}`
    Reflect.deleteProperty(own, name)
    Reflect.deleteProperty(own, relationsName(name))
    types = types.replace(/<Override [^<>]*>/g, (one) => (one.includes(`"/${name}"`) ? '' : one))
    return ''
  })
  own[relations] = strToU8(kept)
  own[CONTENT_TYPES] = strToU8(types)
}

/** Our document with the ids that the styles have in the reference. */
const restyled = (document: string, ids: ReadonlyMap<string, string>): string =>
  document.replace(/(<w:pStyle w:val=")([^"<>]*)"/g, (all, start: string, id: string) => {
    const found = ids.get(id)
    return found === undefined ? all : `${start}${xmlText(found)}"`
  })

/**
 * Gives a document of ours, as its parts, the look of a reference: styles, fonts, theme, headers and footers with their
 * pictures. Nothing of its body is taken. Gives the names of styles among `asked` that the reference lacks.
 */
export function dressed(own: OwnParts, reference: Reference, asked: readonly string[]): readonly string[] {
  const { parts, relations, section } = reference
  const named = (kind: string): Relation | undefined =>
    relations.find((one) => one.kind === kind && one.target !== null && parts.has(one.target))
  const taken = REPLACED.filter((kind) => named(kind))
  const running = section.running.flatMap((one) => {
    const target = relations.find(({ id }) => id === one.relation)?.target
    return target && parts.has(target) ? [{ ...one, target }] : []
  })
  const wanted = [...taken.map((kind) => named(kind)?.target ?? ''), ...running.map(({ target }) => target)]
  withoutOwn(own, taken)
  copy(
    own,
    reference,
    wanted.reduce((found, part) => withRelated(parts, part, found), new Set<string>()),
  )

  let links = ''
  let references = ''
  const link = (kind: string, target: string, id: string): void => {
    links += `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="/${FOLDER}${xmlText(target)}"/>`
  }
  for (const kind of taken) link(kind, named(kind)?.target ?? '', `rIdReference-${kind}`)
  running.forEach(({ place, kind, target }, index) => {
    const id = `rIdReference${String(index)}`
    link(place, target, id)
    references += `<w:${place}Reference w:type="${xmlText(kind)}" r:id="${id}"/>`
  })
  const ownRelations = relationsName(DOCUMENT)
  own[ownRelations] = strToU8(
    textOf(own, ownRelations).replace('</Relationships>', () => `${links}</Relationships>`),
  )

  let document = textOf(own, DOCUMENT).replace('<w:sectPr>', () => `<w:sectPr>${references}`)
  const sheet = named('styles')?.target
  const styles = sheet ? parts.get(sheet) : undefined
  let missing: readonly string[] = []
  if (styles) {
    const used = new Set([...document.matchAll(/<w:pStyle w:val="([^"<>]*)"/g)].map(([, id = '']) => id))
    const merged = mergedStyles(styles, textOf(own, STYLES), used, asked)
    own[STYLES] = merged.styles
    missing = merged.missing
    document = restyled(document, merged.ids)
  }
  own[DOCUMENT] = strToU8(document)
  return missing
}
