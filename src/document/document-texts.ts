import type { Document } from './document.ts'

/** The words of a document, block by block: a line or a cell each. */
export function textsOf({ children }: Pick<Document, 'children'>): string[] {
  return children.flatMap((block): string[] => {
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ value }) => value))
    return block.type === 'paragraph' ? block.lines.map(({ text }) => text.value) : []
  })
}
