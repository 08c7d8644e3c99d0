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
    if (top && top.node.line.run !== line.run && !line.statement.ordinal) stack = []
    stack = parentsOf(line, look, indent, stack)
    const parent = stack[stack.length - 1]
    if (parent) parent.node.children.push(node)
    else roots.push(node)
    stack.push({ node, look, indent })
  }
  return roots
}

/** The open clauses that the line hangs under. */
function parentsOf(line: ClauseLine, look: string, indent: number, stack: readonly Open[]): Open[] {
  const { ordinal } = line.statement
  if (ordinal?.style === 'arabic') {
    for (let at = stack.length - 1; at >= 0; at--) {
      const open = stack[at]
      if (
        open?.node.line.statement.ordinal?.style === 'arabic' &&
        isPrefix(open.node.line.statement.ordinal.parts, ordinal.parts)
      ) {
        return stack.slice(0, at + 1)
      }
    }
  }
  for (let at = stack.length - 1; at >= 0; at--) {
    const open = stack[at]
    if (!open || open.look !== look) continue
    if (ordinal || look === 'plain' || open.indent >= indent || !opensList(open.node.line))
      return stack.slice(0, at)
  }
  const top = stack[stack.length - 1]
  if (!top) return []
  if (look === 'plain') return opensList(top.node.line) && top.look !== 'plain' ? stack.slice() : []
  if (ordinal?.style === 'arabic' && ordinal.parts.length === 1)
    return top.look === 'plain' && opensList(top.node.line) ? stack.slice() : []
  if (ordinal?.style === 'arabic' && !opensList(top.node.line)) return []
  if (opensList(top.node.line) || indent > top.indent) return stack.slice()
  return bulletsAfter(stack, look)
}

/** Bullets after a clause that opens no list are its siblings. */
function bulletsAfter(stack: readonly Open[], look: string): Open[] {
  const top = stack[stack.length - 1]
  return top?.look === 'plain' && look !== 'letter' ? stack.slice(0, -1) : stack.slice()
}
