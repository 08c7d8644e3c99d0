import { unzipSync } from 'fflate'
import { BadReference } from './bad-reference.ts'
import { scanXml } from './scan-xml.ts'

/** More than any letterhead has: what a file may unpack to, and how many parts it may list. */
const MOST_BYTES = 48 * 1024 * 1024
const MOST_PARTS = 5_000

/** The parts of a Word file by name. */
export type Parts = ReadonlyMap<string, Uint8Array>

export interface Relation {
  readonly id: string
  /** The last word of its type: 'header'. */
  readonly kind: string
  /** Name of the part; null where it leads out of the file. */
  readonly target: string | null
}

/** Unpacks a file. Throws a BadReference beyond the limits and for what is no container. */
export function partsOf(bytes: Uint8Array): Parts {
  let parts = 0
  let size = 0
  try {
    const found = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        if (++parts > MOST_PARTS || !(size <= MOST_BYTES))
          throw new BadReference('The file unpacks to too much.')
        return true
      },
    })
    return new Map(Object.entries(found))
  } catch (error) {
    throw error instanceof BadReference ? error : new BadReference('The file is no container of a Word file.')
  }
}

/** 'word/header1.xml' → 'word/_rels/header1.xml.rels' */
export function relationsName(part: string): string {
  const end = part.lastIndexOf('/') + 1
  return `${part.slice(0, end)}_rels/${part.slice(end)}.rels`
}

/** 'word/' and '../media/a.png' → 'media/a.png' (RFC 3986, 5.2, as far as names of parts have it). */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The relationships of a part in their order. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const bytes = parts.get(relationsName(part))
  if (!bytes) return []
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const found: Relation[] = []
  scanXml(bytes, ({ name, attributes }) => {
    if (name !== 'Relationship') return
    const { Id = '', Type = '', Target = '', TargetMode } = attributes
    const target = TargetMode === 'External' ? null : resolved(folder, Target)
    found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target })
  })
  return found
}

/** Name of the part that holds the document. */
export function mainPart(parts: Parts): string {
  const main = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target
  if (main === undefined || main === null || !parts.has(main))
    throw new BadReference('The file holds no document of Word.')
  return main
}

/** A part and all that it needs: what its relationships name, and what theirs do. */
export function withRelated(parts: Parts, part: string, found = new Set<string>()): Set<string> {
  if (found.has(part) || !parts.has(part)) return found
  found.add(part)
  if (parts.has(relationsName(part))) found.add(relationsName(part))
  for (const { target } of relationsOf(parts, part)) if (target !== null) withRelated(parts, target, found)
  return found
}
