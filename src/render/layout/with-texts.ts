import type { LayoutBlock } from './block.ts'

/** The same block with other words. */
export function withTexts(block: LayoutBlock, change: (text: string) => string): LayoutBlock {
  const list = (texts: readonly string[]): string[] => texts.map((text) => change(text))
  const some = (text: string | null): string | null => (text === null ? null : change(text))
  switch (block.type) {
    case 'title':
      return { ...block, kind: change(block.kind), text: change(block.text) }
    case 'sides':
      return {
        ...block,
        left: change(block.left),
        ...(block.middle !== undefined && { middle: change(block.middle) }),
        right: change(block.right),
      }
    case 'entry':
      return { ...block, term: change(block.term), text: change(block.text) }
    case 'label':
      return { ...block, text: change(block.text), more: some(block.more) }
    case 'clause':
      return { ...block, marker: some(block.marker), text: change(block.text) }
    case 'table':
      return { ...block, head: list(block.head), rows: block.rows.map(list) }
    case 'signature':
      return {
        ...block,
        post: change(block.post),
        name: change(block.name),
        ...(block.caption !== undefined && { caption: change(block.caption) }),
      }
    case 'blanks':
      return { ...block, fields: list(block.fields) }
    case 'prose':
      return { ...block, spans: block.spans.map((span) => ({ ...span, text: change(span.text) })) }
    case 'page-end':
      return block
    case 'centred':
    case 'stamp':
    case 'line':
    case 'heading':
    case 'paragraph':
    case 'particular':
    case 'quote':
      return { ...block, text: change(block.text) }
  }
}
