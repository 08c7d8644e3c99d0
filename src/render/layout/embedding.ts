import { embeddedJson } from '../../model/embedded.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Layout, LayoutBlock } from './block.ts'
import { withTexts } from './with-texts.ts'

/** All words that a block shows. */
function textsOf(block: LayoutBlock): string[] {
  const texts: string[] = []
  withTexts(block, (text) => {
    texts.push(text)
    return text
  })
  return texts
}

/**
 * The facts that a document is to bring with it, as JSON: what was not understood only where the document has it. They are
 * held against the words of the blocks, or against `read`, those that a reader found in it (null: against none).
 */
export function embeddingOf(
  model: Protocol,
  { blocks, complete }: Layout,
  read: readonly string[] | null = blocks.flatMap(textsOf),
): string {
  return embeddedJson(complete ? model : { ...model, unrecognized: [] }, read)
}
