import type { Element, Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { ReadBack } from './read-back.ts'

const FORBIDDEN = [
  'iframe',
  'img',
  'object',
  'embed',
  'form',
  'base',
  'link',
  'svg',
  'math',
  'audio',
  'video',
]
const OWN_LINK = /^#(?:facts|text|fact-\d+|text-\d+)$/

/** The code of a character that has no form, in the place of it. */
const isCode = ({ properties }: Element): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes('odd')

/** A page as a browser reads it: the words of its body. */
export function readHtml(content: string | Uint8Array): ReadBack {
  let text = ''
  const outline: string[] = []
  const dangers: string[] = []
  let scripts = 0
  const walk = (node: Nodes): void => {
    if (node.type === 'text') text += node.value
    if (node.type === 'comment') dangers.push('comment')
    if (node.type === 'element') {
      const { tagName, properties } = node
      if (FORBIDDEN.includes(tagName)) dangers.push(tagName)
      if (tagName === 'script') scripts += 1
      for (const [name, value] of Object.entries(properties)) {
        if (/^(?:on|src|style|action|data$)/i.test(name)) dangers.push(name)
        if (name === 'href' && !OWN_LINK.test(String(value))) dangers.push(String(value))
      }
      if (tagName === 'br') text += '\n'
      // Who reported stands behind a bold label or in a sentence: that hangs on how the name is declined.
      else if (tagName !== 'strong') outline.push(`${tagName} ${Object.keys(properties).join(' ')}`.trim())
      if (['head', 'script', 'style'].includes(tagName) || isCode(node)) return
    }
    if ('children' in node) node.children.forEach(walk)
    if (node.type === 'element' && !['span', 'a', 'strong'].includes(node.tagName)) text += ' '
  }
  walk(unified().use(rehypeParse).parse(String(content)))
  // The page of evidence has one script, whose hash its policy names.
  if (scripts > (String(content).includes('class="lines"') ? 1 : 0)) dangers.push('script')
  return { text, outline, dangers }
}
