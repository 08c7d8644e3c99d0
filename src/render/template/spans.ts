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

/** Spans of what is made of other words. */
const spansOfAll = (nodes: readonly PhrasingContent[], look: Look): Span[] =>
  nodes.flatMap((child) => spansOf(child, look))

/** A break is a line end, a comment nothing; other markup stays as it is. */
function htmlSpans(value: string, look: Look): Span[] {
  if (COMMENT.test(value)) return []
  return [{ text: BREAK.test(value) ? '\n' : value, ...look }]
}

/** Words of Markdown by how they look; of a picture the words that stand for it, of markup that is no Markdown itself. */
export function spansOf(node: PhrasingContent, look: Look = {}): Span[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value.split('\n').join(' '), ...look }]
    case 'strong':
      return spansOfAll(node.children, { ...look, bold: true })
    case 'emphasis':
      return spansOfAll(node.children, { ...look, italics: true })
    case 'delete':
    case 'linkReference':
      return spansOfAll(node.children, look)
    case 'link':
      return linkSpans(node, look)
    case 'break':
      return [{ text: '\n', ...look }]
    case 'html':
      return htmlSpans(node.value, look)
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return [{ text: standIn(node), ...look }]
  }
}

/** The words that stand for a picture, the number of a note. */
function standIn(
  node: Extract<PhrasingContent, { type: 'image' | 'imageReference' | 'footnoteReference' }>,
): string {
  return node.type === 'footnoteReference' ? `[${node.label ?? node.identifier}]` : (node.alt ?? '')
}

/** The same as plain words. */
export const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .flatMap((node) => spansOf(node))
    .map(({ text }) => text)
    .join('')
