import type { Printing } from '../../language/printing.ts'
import type { Decision } from '../../model/schema.ts'
import { escape, escapeLines, listItem } from './escape.ts'
import { assigneesLine, personLine } from './people.ts'

const WHOLE = /^\d{1,9}$/
const LETTER = /^\p{Ll}$/u

/** A list's place among the others: how deep, and the words above it, which need not be said again. */
interface Standing {
  readonly depth: number
  readonly above: string
  readonly parentNumber: string | null
  /** Words of all clauses of the block: a controller named in one of them is not named again. */
  readonly all: string
}

/** The number with the closing mark that offices put: '1.', '2.1.', 'а)'; '1)' for a whole number below another. */
function printed(number: string, parentNumber: string | null): string {
  const below = WHOLE.test(number) && parentNumber !== null && WHOLE.test(parentNumber)
  return number + (below || LETTER.test(number) ? ')' : '.')
}

/** Who, by when, under whose control, how voted: a line each, unless the words of the clause say so themselves. */
function particulars(decision: Decision, { above, all }: Standing, printing: Printing): string[] {
  const { assignees, controller, deadline, vote } = decision
  const words = `${above}\n${decision.text}`
  const lines: string[] = []
  const add = (label: string, value: string): void => {
    lines.push(`${escape(label.charAt(0).toUpperCase() + label.slice(1))}: ${escape(value)}`)
  }
  if (assignees.some(({ asWritten }) => !words.includes(asWritten))) {
    add(printing.label('assignee'), assigneesLine(assignees))
  }
  if (deadline && !words.includes(deadline.text)) add(printing.label('deadline'), deadline.text)
  if (controller && !all.includes(controller.asWritten))
    add(printing.label('control'), personLine(controller))
  if (vote) lines.push(escapeLines(vote.text))
  return lines
}

/** Whether Markdown's own ordered list shows the numbers as they are: whole, one after the other, at the outermost level. */
function countsUp(list: readonly Decision[], { depth }: Standing): boolean {
  const first = Number(list[0]?.number)
  return depth === 0 && list.every(({ number }, index) => number !== null && number === String(first + index))
}

function markerOf(list: readonly Decision[], standing: Standing): (decision: Decision) => string | null {
  if (list.length > 0 && countsUp(list, standing)) return ({ number }) => `${number ?? ''}.`
  const bare = list.every(({ number }) => number === null)
  const leaves = list.every(({ items }) => items.length === 0)
  // A bullet after a numbered clause, or after a lead-in with bullets of its own, would be read as belonging to it.
  return () => (bare && (leaves || standing.depth > 0) ? '-' : null)
}

function blockOf(decision: Decision, standing: Standing, inList: boolean, printing: Printing): string {
  const number =
    decision.number !== null && !inList ? `${escape(printed(decision.number, standing.parentNumber))} ` : ''
  const below: Standing = {
    depth: standing.depth + 1,
    above: `${standing.above}\n${decision.text}`,
    parentNumber: decision.number ?? standing.parentNumber,
    all: standing.all,
  }
  const parts = [number + escapeLines(decision.text), ...particulars(decision, standing, printing)]
  if (decision.items.length > 0) parts.push(listOf(decision.items, below, printing))
  return parts.join('\n\n')
}

function listOf(list: readonly Decision[], standing: Standing, printing: Printing): string {
  const marker = markerOf(list, standing)
  const blocks = list.map((decision) => {
    const mark = marker(decision)
    const block = blockOf(decision, standing, mark !== null && mark !== '-', printing)
    return mark === null ? block : listItem(mark, block)
  })
  const tight =
    list.every((decision) => marker(decision) !== null) && blocks.every((block) => !block.includes('\n'))
  return blocks.join(tight ? '\n' : '\n\n')
}

const wordsOf = (list: readonly Decision[]): string =>
  list.map(({ text, items }) => `${text}\n${wordsOf(items)}`).join('')

/**
 * Decisions as Markdown, with the numbers that they were printed with. Where the words alone would not show what a
 * clause hangs on, the block stands inside its list item.
 */
export function clauseBlock(decisions: readonly Decision[], printing: Printing): string {
  return listOf(decisions, { depth: 0, above: '', parentNumber: null, all: wordsOf(decisions) }, printing)
}
