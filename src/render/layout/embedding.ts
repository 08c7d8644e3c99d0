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

/** The facts that a document is to bring with it, as JSON: what was not understood only where the document has it. */
export function embeddingOf(model: Protocol, { blocks, complete }: Layout, measured = true): string {
  const facts = complete ? model : { ...model, unrecognized: [] }
  return embeddedJson(facts, measured ? blocks.flatMap(textsOf) : null)
}
