import type { Link, Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { ReadBack } from './read-back.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const WORDS = ['text', 'break', 'paragraph', 'link']
const DANGERS = ['linkReference', 'image', 'imageReference', 'definition', 'footnoteReference', 'code']

/** GitHub makes a link of an address in the words: it leads nowhere but where its words say. */
const saysWhereItLeads = (link: Link): boolean =>
  ['', 'http://', 'mailto:'].some((scheme) => link.url === scheme + toString(link))

/** Markdown as GitHub reads it. A comment that holds nothing is no danger: it keeps marks and words apart. */
export function readMarkdown(content: string | Uint8Array): ReadBack {
  let text = ''
  const outline: string[] = []
  const dangers: string[] = []
  visit(parser.parse(String(content)) as Nodes, (node) => {
    if (node.type === 'link') {
      if (!saysWhereItLeads(node)) dangers.push(node.url)
    } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') text += node.value
    else if (node.type === 'html' && node.value === '<!-- -->') return
    else if (node.type === 'html') dangers.push(node.value)
    else if ('children' in node) text += ' '
    if (DANGERS.includes(node.type)) dangers.push(node.type)
    if (!WORDS.includes(node.type)) outline.push(node.type === 'heading' ? `h${node.depth}` : node.type)
  })
  return { text, outline, dangers }
}
