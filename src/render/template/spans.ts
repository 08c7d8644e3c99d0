import type { PhrasingContent } from 'mdast'
import type { Span } from '../layout/block.ts'

type Look = Omit<Span, 'text'>

const COMMENT = /^<!--[\s\S]*-->$/
const BREAK = /^<br\s*\/?>$/i

/** A link shows its words, and its address where these are others. */
function linkSpans(node: PhrasingContent & { type: 'link' }, look: Look): Span[] {
  const shown = node.children.flatMap((child) => spansOf(child, look))
  const words = shown.map(({ text }) => text).join('')
  const address = node.url.replace(/^mailto:/, '')
  return words === address || `http://${words}` === address
    ? shown
    : [...shown, { text: ` (${address})`, ...look }]
}

/** Words of Markdown by how they look; of a picture the words that stand for it, of markup that is no Markdown itself. */
export function spansOf(node: PhrasingContent, look: Look = {}): Span[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value.split('\n').join(' '), ...look }]
    case 'strong':
      return node.children.flatMap((child) => spansOf(child, { ...look, bold: true }))
    case 'emphasis':
      return node.children.flatMap((child) => spansOf(child, { ...look, italics: true }))
    case 'delete':
    case 'linkReference':
      return node.children.flatMap((child) => spansOf(child, look))
    case 'link':
      return linkSpans(node, look)
    case 'break':
      return [{ text: '\n', ...look }]
    case 'html':
      if (COMMENT.test(node.value)) return []
      return [{ text: BREAK.test(node.value) ? '\n' : node.value, ...look }]
    case 'image':
    case 'imageReference':
      return [{ text: node.alt ?? '', ...look }]
    case 'footnoteReference':
      return [{ text: `[${node.label ?? node.identifier}]`, ...look }]
  }
}

/** The same as plain words. */
export const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .flatMap((node) => spansOf(node))
    .map(({ text }) => text)
    .join('')
