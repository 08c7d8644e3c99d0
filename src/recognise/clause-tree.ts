import type { Text } from '../document/text.ts'
import type { Assignee } from '../model/schema.ts'
import type { Statement } from './statements.ts'

/** One clause as printed, before it is known what it hangs under. */
export interface ClauseLine {
  readonly statement: Statement
  readonly text: Text
  readonly heading: readonly Assignee[]
  readonly run: number
  /** Whether its label says that it is a task. */
  readonly task: boolean
}

export interface ClauseNode {
  readonly line: ClauseLine
  readonly children: ClauseNode[]
}

interface Open {
  readonly node: ClauseNode
  /** How its siblings look: kind of ordinal or bullet. */
  readonly look: string
  readonly indent: number
}

function lookOf({ statement: { ordinal, unit } }: ClauseLine): string {
  if (ordinal) return ordinal.style === 'arabic' ? `arabic-${ordinal.parts.length}` : ordinal.style
  return unit.bullet ?? 'plain'
}

const isPrefix = (prefix: readonly number[], parts: readonly number[]): boolean =>
  prefix.length < parts.length && prefix.every((part, index) => part === parts[index])

const opensList = (line: ClauseLine): boolean => /:\s*$/u.test(line.text.value)

/**
 * Nests clauses by how they are numbered: '1.2.1' under '1.2'; a new look ('а)', a dash) under the clause before it when
 * that ends with a colon or stands further left; a look seen before goes back to its siblings.
 */
export function nestClauses(lines: readonly ClauseLine[]): ClauseNode[] {
  const roots: ClauseNode[] = []
  let stack: Open[] = []
  for (const line of lines) {
    const node: ClauseNode = { line, children: [] }
    const look = lookOf(line)
    const indent = line.statement.unit.indent
    const top = stack[stack.length - 1]
    const style = line.statement.ordinal?.style
    if (top && top.node.line.run !== line.run && (style === undefined || style === 'letter')) stack = []
    stack = parentsOf(line, look, indent, stack)
    const parent = stack[stack.length - 1]
    if (parent) parent.node.children.push(node)
    else roots.push(node)
    stack.push({ node, look, indent })
  }
  return roots
}

/** The open clauses that the line hangs under. */
const parentsOf = (line: ClauseLine, look: string, indent: number, stack: readonly Open[]): Open[] =>
  abovePrefix(line, stack) ?? aboveSibling(line, look, indent, stack) ?? belowTop(line, look, indent, stack)

/** '1.2.1' below '1.2', with all that this hangs under; null where no number above is its prefix. */
function abovePrefix({ statement: { ordinal } }: ClauseLine, stack: readonly Open[]): Open[] | null {
  if (ordinal?.style !== 'arabic') return null
  const at = stack.findLastIndex(({ node }) => {
    const above = node.line.statement.ordinal
    return above?.style === 'arabic' && isPrefix(above.parts, ordinal.parts)
  })
  return at < 0 ? null : stack.slice(0, at + 1)
}

/** What the last clause of the same look hangs under; null where there is none whose sibling the line can be. */
function aboveSibling(
  { statement: { ordinal } }: ClauseLine,
  look: string,
  indent: number,
  stack: readonly Open[],
): Open[] | null {
  const anywhere = ordinal !== null || look === 'plain'
  const at = stack.findLastIndex(
    (open) => open.look === look && (anywhere || open.indent >= indent || !opensList(open.node.line)),
  )
  return at < 0 ? null : stack.slice(0, at)
}

/** The open clauses for a line of a new look: below the last of them where that opens a list or stands further left. */
function belowTop(
  { statement: { ordinal } }: ClauseLine,
  look: string,
  indent: number,
  stack: readonly Open[],
): Open[] {
  const top = stack[stack.length - 1]
  if (!top) return []
  const listed = opensList(top.node.line)
  if (look === 'plain') return listed && top.look !== 'plain' ? stack.slice() : []
  const depth = ordinal?.style === 'arabic' ? ordinal.parts.length : 0
  if (depth === 1) return top.look === 'plain' && listed ? stack.slice() : []
  if (depth > 1 && !listed) return []
  return listed || indent > top.indent ? stack.slice() : bulletsAfter(stack, look)
}

/** Bullets after a clause that opens no list are its siblings. */
function bulletsAfter(stack: readonly Open[], look: string): Open[] {
  const top = stack[stack.length - 1]
  return top?.look === 'plain' && look !== 'letter' ? stack.slice(0, -1) : stack.slice()
}
