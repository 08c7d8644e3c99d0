import type { Document } from '../document/document.ts'
import { textsOf } from '../document/document-texts.ts'
import { embeddedIn } from '../model/embedded.ts'
import type { Protocol } from '../model/schema.ts'
import type { Position } from '../source/place.ts'
import type { Source } from '../source/source.ts'

/** The value at a JSON Pointer. */
function valueAt(model: unknown, pointer: string): unknown {
  let value = model
  for (const key of pointer.slice(1).split('/')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** Where words stand that nobody placed: where the source has them, else at its beginning. */
function positionOf(text: string, recognised: Protocol, source: Source): Position {
  const known = recognised.unrecognized.find((piece) => piece.text === text)
  if (known) return known.position
  const start = Math.max(0, source.text.indexOf(text))
  return source.position({ start, end: source.text.startsWith(text, start) ? start + text.length : start })
}

/**
 * The model that a document of ours brings with it, where its words are still those that it was written with; null
 * elsewhere. What was read from the words at the same pointer gives the places.
 */
export async function embeddedModel(document: Document, recognised: Protocol): Promise<Protocol | null> {
  if (document.embedded === undefined) return null
  const found = embeddedIn(document.embedded.json, document.embedded.texts ?? textsOf(document))
  if (found === null || typeof found.model !== 'object' || found.model === null) return null
  const { unrecognized, ...facts } = found.model as Record<string, unknown>
  if (!Array.isArray(unrecognized)) return null
  const { protocolSchema } = await import('../model/schema.ts')
  const parsed = protocolSchema.safeParse({
    ...facts,
    unrecognized: unrecognized.map((text) => ({
      text: text as unknown,
      position: positionOf(String(text), recognised, document.source),
    })),
    positions: {},
  })
  if (!parsed.success) return null
  const model = parsed.data
  const places = Object.entries(recognised.positions).filter(
    ([pointer]) => JSON.stringify(valueAt(recognised, pointer)) === JSON.stringify(valueAt(model, pointer)),
  )
  return { ...model, positions: Object.fromEntries(places) }
}
