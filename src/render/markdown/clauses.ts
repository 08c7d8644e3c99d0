import type { Printing } from '../../language/printing.ts'
import type { Decision } from '../../model/schema.ts'
import {
  clauseText,
  isBulleted,
  particularsOf,
  printedNumber,
  standingBelow,
  standingOf,
  type Standing,
} from '../layout/clause-words.ts'
import { escape, escapeLines, listItem } from './escape.ts'

/** The particulars of a clause, a line each. */
const particularLines = (decision: Decision, standing: Standing, printing: Printing): string[] =>
  particularsOf(decision, standing, printing).map(({ label, text }) =>
    label === '' ? escapeLines(text) : `${escape(label)}: ${escape(text)}`,
  )

/** Whether Markdown's own ordered list shows the numbers as they are: whole, one after the other, at the outermost level. */
function countsUp(list: readonly Decision[], { depth }: Standing): boolean {
  const first = Number(list[0]?.number)
  return (
    depth === 0 &&
    Number.isInteger(first) &&
    list.every(({ number }, index) => number !== null && number === String(first + index))
  )
}

function markerOf(list: readonly Decision[], standing: Standing): (decision: Decision) => string | null {
  if (list.length > 0 && countsUp(list, standing)) return ({ number }) => `${number ?? ''}.`
  return () => (isBulleted(list, standing) ? '-' : null)
}

function blockOf(decision: Decision, standing: Standing, inList: boolean, printing: Printing): string {
  const number =
    decision.number !== null && !inList
      ? `${escape(printedNumber(decision.number, standing.parentNumber))} `
      : ''
  const parts = [
    number + escapeLines(clauseText(decision, printing)),
    ...particularLines(decision, standing, printing),
  ]
  if (decision.items.length > 0)
    parts.push(listOf(decision.items, standingBelow(decision, standing), printing))
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

/**
 * Decisions as Markdown, with the numbers that they were printed with. Where the words alone would not show what a
 * clause hangs on, the block stands inside its list item.
 */
export function clauseBlock(decisions: readonly Decision[], printing: Printing): string {
  return listOf(decisions, standingOf(decisions), printing)
}
