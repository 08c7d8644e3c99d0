import { BadReference } from './bad-reference.ts'
import { firstSection, type Section } from './section.ts'
import { mainPart, partsOf, relationsOf, type Parts, type Relation } from './word-file.ts'

/** A Word file that documents take their look from. */
export interface Reference {
  readonly parts: Parts
  /** Relationships of its document. */
  readonly relations: readonly Relation[]
  readonly section: Section
}

/** Reads a Word file for its look: a document or a template of Word (.docx, .dotx). Throws a BadReference for any other. */
export function readReference(bytes: Uint8Array): Reference {
  const parts = partsOf(bytes)
  const main = mainPart(parts)
  const document = parts.get(main)
  if (!document) throw new BadReference('The file holds no document of Word.')
  return { parts, relations: relationsOf(parts, main), section: firstSection(document) }
}
