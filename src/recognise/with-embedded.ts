import type { Document } from '../document/document.ts'
import { embeddedModel } from './embedded-model.ts'
import type { Recognised } from './recognised.ts'
import { withModel } from './with-model.ts'

/** What was read from the words of a document; of one of ours, whether it looks like a record or like speech, its own model. */
export async function withEmbedded(document: Document, read: Recognised): Promise<Recognised> {
  const embedded = await embeddedModel(document, read.model)
  return embedded ? withModel(read, embedded) : read
}
