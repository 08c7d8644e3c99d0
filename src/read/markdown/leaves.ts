import type { Nodes, Root, Table } from 'mdast'
import type { Place } from '../../source/place.ts'
import { isPenBlank } from './pen-blank.ts'

/** A block of Markdown that holds lines, out of the containers around it. */
export interface Leaf extends Place {
  readonly kind: 'text' | 'table' | 'html-table' | 'code' | 'break'
  readonly heading: number
  /** How many block quotes it stands in. */
  readonly quotes: number
  /** Offset of the innermost list marker before it, or -1. */
  readonly marker: number
  readonly checked: boolean | null
  /** Strong emphasis, in order, none within another. */
  readonly strong: readonly Place[]
  /** Code, where marks are meant literally. */
  readonly verbatim: readonly Place[]
  /** Offsets of hard line breaks' ends. */
  readonly hardBreaks: readonly number[]
  /** The cells of each row of a table. */
  readonly rows: readonly (readonly Place[])[]
}

interface Standing {
  readonly quotes: number
  readonly marker: number
  readonly checked: boolean | null
}

const placeOf = (node: Nodes): Place => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

function inlineOf(block: Nodes, text: string): Pick<Leaf, 'strong' | 'verbatim' | 'hardBreaks'> {
  const strong: Place[] = []
  const verbatim: Place[] = []
  const hardBreaks: number[] = []
  const stack: { node: Nodes; bold: boolean }[] = [{ node: block, bold: false }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top
    const isStrong = node.type === 'strong' && !isPenBlank(text, node)
    if (isStrong && !top.bold) strong.push(placeOf(node))
    if (node.type === 'inlineCode') verbatim.push(placeOf(node))
    if (node.type === 'break') hardBreaks.push(placeOf(node).end)
    if (!('children' in node)) continue
    const bold = top.bold || isStrong
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child) stack.push({ node: child, bold })
    }
  }
  return { strong, verbatim, hardBreaks }
}

/** A leaf of plain lines in no container. */
export function plainLeaf({ start, end }: Place): Leaf {
  return {
    start,
    end,
    kind: 'text',
    heading: 0,
    quotes: 0,
    marker: -1,
    checked: null,
    strong: [],
    verbatim: [],
    hardBreaks: [],
    rows: [],
  }
}

const cellsOf = (table: Table): Place[][] => table.children.map((row) => row.children.map(placeOf))

function leafOf(node: Nodes, standing: Standing, text: string): Leaf | null {
  const base = { ...plainLeaf(placeOf(node)), ...standing }
  if (node.type === 'paragraph') return { ...base, ...inlineOf(node, text) }
  if (node.type === 'heading') return { ...base, ...inlineOf(node, text), heading: node.depth }
  if (node.type === 'table') return { ...base, kind: 'table', ...inlineOf(node, text), rows: cellsOf(node) }
  if (node.type === 'code') return { ...base, kind: 'code' }
  return node.type === 'thematicBreak' ? { ...base, kind: 'break' } : null
}

/** The leaves of the tree of a text, in order. Keeps its own stack: nothing in the input can overflow the machine's. */
export function leavesOf(tree: Root, text: string): Leaf[] {
  const leaves: Leaf[] = []
  const stack: { node: Nodes; standing: Standing }[] = [
    { node: tree, standing: { quotes: 0, marker: -1, checked: null } },
  ]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top
    const leaf = leafOf(node, top.standing, text)
    if (leaf) leaves.push(leaf)
    if (leaf || !('children' in node)) continue
    let standing = top.standing
    if (node.type === 'blockquote') standing = { ...standing, quotes: standing.quotes + 1 }
    if (node.type === 'listItem') {
      standing = { ...standing, marker: placeOf(node).start, checked: node.checked ?? null }
    }
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      // A task's box belongs to the first paragraph of its item.
      if (child) stack.push({ node: child, standing: i === 0 ? standing : { ...standing, checked: null } })
    }
  }
  return leaves
}
