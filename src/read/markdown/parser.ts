import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { hidden, type Mark } from './marks.ts'
import { isPenBlank } from './pen-blank.ts'
import { referenceValue } from './reference-value.ts'

/**
 * Constructs that misread a found protocol: indented text is no code, a line of dashes makes no heading of the line
 * above. HTML blocks would swallow words; link definitions and footnotes reach over the whole file and hide words;
 * bare addresses need no parsing.
 */
const SWITCHED_OFF = [
  'codeIndented',
  'setextUnderline',
  'htmlFlow',
  'definition',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
]

/** Tokens of micromark that are markup and nothing else. */
const MARKUP = [
  'atxHeadingSequence',
  'autolinkMarker',
  'codeTextSequence',
  'emphasisSequence',
  'escapeMarker',
  'labelImageMarker',
  'labelMarker',
  'strikethroughSequence',
  'strongSequence',
]

/** Tags that begin a line of their own. */
const LINE_TAG =
  /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|table|h[1-6]|hr|section|article|header|footer|blockquote)\b/i

export interface Parsed {
  readonly tree: Root
  /** In order, none within another. */
  readonly marks: Mark[]
}

interface Token {
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

/** A parser of one piece of Markdown: its tree, and where its markup stands. */
export function createMarkdownParser(): (text: string) => Parsed {
  let marks: Mark[] = []
  let source = ''
  let opened: number | null = null
  const hide = (token: Token): void => void marks.push(hidden(token.start.offset, token.end.offset))
  /** Called for both ends of a stretch; gives the stretch at its second end. */
  const bothEnds = (token: Token, found: (start: number, end: number) => void): void => {
    if (opened === null) opened = token.start.offset
    else {
      found(opened, token.end.offset)
      opened = null
    }
  }
  const enter = {
    ...Object.fromEntries(MARKUP.map((type) => [type, hide])),
    taskListCheck: hide,
    resourceMarker: (token: Token) => bothEnds(token, (start, end) => marks.push(hidden(start, end))),
    characterReferenceMarker: (token: Token) =>
      bothEnds(token, (start, end) => {
        const value = referenceValue(source.slice(start, end))
        marks.push({ start, end, value: value === '' ? null : value, newline: false })
      }),
  }
  function protocolMarkdown(this: Processor): void {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: SWITCHED_OFF } }]
    // The transforms of remark-gfm look for bare addresses once more.
    const extensions = (data.fromMarkdownExtensions ?? [])
      .flat()
      .map(({ transforms: _, ...extension }) => extension)
    data.fromMarkdownExtensions = [...extensions, { enter }]
  }
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(protocolMarkdown)
    .freeze()
  return (text) => {
    marks = []
    source = text
    opened = null
    const tree = processor.parse(text)
    const { tags, blanks } = inlineOf(tree, text)
    return { tree, marks: inOrder(marks.concat(tags)).filter((mark) => !blanks.has(mark.start)) }
  }
}

/** Marks that only the tree tells: tags, hard breaks; and the starts of marks that are none. */
function inlineOf(tree: Root, text: string): { tags: Mark[]; blanks: Set<number> } {
  const tags: Mark[] = []
  const blanks = new Set<number>()
  const stack: Root['children'][number][] = [...tree.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) continue
    if (node.type === 'html') {
      tags.push({ start, end, value: null, newline: LINE_TAG.test(text.slice(start, start + 16)) })
    }
    if (node.type === 'break' && text[start] === '\\') tags.push(hidden(start, start + 1))
    if (isPenBlank(text, node)) blanks.add(start).add(end - (node.type === 'strong' ? 2 : 1))
  }
  return { tags, blanks }
}

function inOrder(marks: Mark[]): Mark[] {
  let reached = 0
  return marks
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      const outer = mark.start >= reached
      if (outer) reached = mark.end
      return outer
    })
}
