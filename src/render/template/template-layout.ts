import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Layout, LayoutBlock } from '../layout/block.ts'
import { widthsOf } from '../record/tables.ts'
import { spansOf, wordsOf } from './spans.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** The fences of a paragraph style by name, as pandoc writes them. */
const OPENING = /^:{3,}\s*\{\s*custom-style="([^"\n]+)"\s*\}\s*$/
const CLOSING = /^:{3,}\s*$/

type Block = RootContent | BlockContent | DefinitionContent

/** Blocks that stand on a page; what else there is stands within them, or only says where links lead. */
const SHOWN = [
  'heading',
  'paragraph',
  'list',
  'table',
  'thematicBreak',
  'blockquote',
  'footnoteDefinition',
  'code',
  'html',
] as const
type Shown = Extract<Block, { type: (typeof SHOWN)[number] }>

const isShown = (node: Block): node is Shown => SHOWN.some((type) => type === node.type)

interface Styled {
  readonly style: string | null
  readonly markdown: string
}

/** A text by the fences of styles in it; what is not closed ends with the text. */
function styledParts(markdown: string): Styled[] {
  const parts: { style: string | null; lines: string[] }[] = [{ style: null, lines: [] }]
  for (const line of markdown.split('\n')) {
    const style = OPENING.exec(line)?.[1]?.trim()
    if (style !== undefined) parts.push({ style, lines: [] })
    else if (CLOSING.test(line)) parts.push({ style: null, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts.map(({ style, lines }) => ({ style, markdown: lines.join('\n') }))
}

/** What stands apart on a line, by tabs: 'Директор ⇥ А.П. Крылова'. */
function sides(words: string): LayoutBlock | null {
  const [left = '', second, third, ...more] = words.split(/\t+/)
  if (second === undefined || more.length > 0 || words.includes('\n')) return null
  if (third === undefined) return { type: 'sides', left, right: second }
  return { type: 'sides', left, middle: second, right: third }
}

function paragraphBlock({ children }: Paragraph, style: string | null): LayoutBlock {
  const apart = style === null ? sides(wordsOf(children)) : null
  return apart ?? { type: 'prose', style, spans: children.flatMap((child) => spansOf(child)) }
}

const box = ({ checked }: ListItem): string =>
  typeof checked === 'boolean' ? (checked ? '[x] ' : '[ ] ') : ''

/** Points of a list; what stands below the words of one hangs on it. */
function listBlocks({ ordered, start, children }: List, depth: number): LayoutBlock[] {
  return children.flatMap((item, index): LayoutBlock[] => {
    const marker = ordered ? `${String((start ?? 1) + index)}.` : '–'
    const [first, ...rest] = item.children
    const words = first?.type === 'paragraph' ? wordsOf(first.children) : ''
    const below = first?.type === 'paragraph' || first === undefined ? rest : item.children
    return [
      { type: 'clause', depth, marker, text: box(item) + words },
      ...below.flatMap((block): LayoutBlock[] =>
        block.type === 'paragraph'
          ? [{ type: 'particular', depth, text: wordsOf(block.children) }]
          : isShown(block)
            ? blocksOf(block, null, depth + 1)
            : [],
      ),
    ]
  })
}

function tableBlock({ children }: Table): LayoutBlock {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => wordsOf(cell.children)))
  const titled = head.some((cell) => cell !== '')
  return { type: 'table', widths: widthsOf([head, ...rows]), head: titled ? head : [], rows }
}

const COMMENT = /^<!--[\s\S]*-->$/

/** Blocks of a page for one of Markdown, in a style of the office or in that of its kind. */
function blocksOf(node: Shown, style: string | null, depth = 0): LayoutBlock[] {
  switch (node.type) {
    case 'heading': {
      const text = wordsOf(node.children)
      if (style !== null) return [{ type: 'prose', style, spans: [{ text }] }]
      return [
        node.depth === 1 ? { type: 'title', kind: '', text } : { type: 'heading', text, newPage: false },
      ]
    }
    case 'paragraph':
      return [paragraphBlock(node, style)]
    case 'list':
      return listBlocks(node, depth)
    case 'table':
      return [tableBlock(node)]
    case 'thematicBreak':
      return [{ type: 'page-end' }]
    case 'blockquote':
      return node.children
        .filter(isShown)
        .flatMap((child): LayoutBlock[] =>
          child.type === 'paragraph'
            ? [{ type: 'quote', text: wordsOf(child.children) }]
            : blocksOf(child, style),
        )
    case 'footnoteDefinition':
      return node.children.filter(isShown).flatMap((child) => blocksOf(child, style))
    case 'code':
      return [{ type: 'quote', text: node.value }]
    case 'html':
      return COMMENT.test(node.value.trim()) ? [] : [{ type: 'prose', style, spans: [{ text: node.value }] }]
  }
}

/**
 * The Markdown that a template wrote as a printed document: headings, paragraphs, lists, tables and quotes in the looks
 * that they have in a record; `---` begins a new page, words apart by a tab stand at the edges of their line, and
 * `::: {custom-style="Name"}` down to `:::` puts paragraphs into a style of the office, as pandoc has it.
 */
export function templateLayout(markdown: string, language: string): Layout {
  const blocks = styledParts(markdown).flatMap(({ style, markdown: part }) =>
    parser
      .parse(part)
      .children.filter(isShown)
      .flatMap((node) => blocksOf(node, style)),
  )
  const title = blocks.find((block) => block.type === 'title')
  return { language, title: title?.text ?? null, termLength: 0, blocks, complete: true }
}
