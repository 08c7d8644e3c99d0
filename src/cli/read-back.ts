import { sameFacts } from '../model/equality.ts'
import type { Protocol } from '../model/schema.ts'
import type { RenderInput, RenderOptions } from '../render/renderer.ts'
import { parseBytes } from './pipeline.ts'
import type { Writer } from './render-target.ts'

/** The facts that a document shows: without what was not understood where it leaves that out. */
const shown = ({ model, printed = [] }: RenderInput, { houseStyle, unread }: RenderOptions): Protocol =>
  unread || (!houseStyle && printed.length > 0) ? model : { ...model, unrecognized: [] }

/** Markdown that reads back as the facts it was made of: it brings these with it only where its words do not tell them. */
export async function markdownReadBack(
  write: Writer['write'],
  inputs: readonly RenderInput[],
  options: RenderOptions,
): Promise<string | Uint8Array> {
  const content = await write(inputs, options)
  const [input, more] = inputs
  if (!input || more || typeof content !== 'string') return content
  // A recording of which nothing became a fact: no words, and nothing that could be read again.
  if (content.trim() === '') return write(inputs, { ...options, embed: true })
  const { language } = input.model
  const again = await parseBytes('record.md', new TextEncoder().encode(content), { language })
  return sameFacts(again.model, shown(input, options)) ? content : write(inputs, { ...options, embed: true })
}
