import type { Printing } from '../../language/printing.ts'
import type { Decision } from '../../model/schema.ts'
import {
  clauseText,
  isBulleted,
  particularsOf,
  printedNumber,
  standingBelow,
  standingOf,
  type Particular,
  type Standing,
} from './clause-words.ts'
import { addresses } from './addressees.ts'
import type { LayoutBlock } from './block.ts'
import { capitalised } from '../../source/letters.ts'

const particularBlock = (depth: number, { label, text }: Particular): LayoutBlock => ({
  type: 'particular',
  depth,
  text: label === '' ? text : `${label}: ${text}`,
})

const sameAs = (above: readonly Particular[], { kind, text }: Particular): boolean =>
  kind !== 'vote' && above.some((one) => one.kind === kind && one.text === text)

/** What a clause states stands on those below it as well: it is not said again. */
function listBlocks(
  list: readonly Decision[],
  standing: Standing,
  stated: readonly Particular[],
  printing: Printing,
): LayoutBlock[] {
  const { depth, parentNumber } = standing
  const bulleted = isBulleted(list, standing) && (depth > 0 || list.length > 1)
  const heads = depth === 0 ? addresses(list, standing, printing) : new Map<number, string>()
  let addressed: string | null = null
  return list.flatMap((decision, at): LayoutBlock[] => {
    const { number, items } = decision
    const marker = number === null ? (bulleted ? '–' : null) : printedNumber(number, parentNumber)
    const particulars = particularsOf(decision, standing, printing)
    const assignee = particulars.find(({ kind }) => kind === 'assignee')?.text ?? null
    const head = heads.get(at)
    if (head !== undefined) addressed = assignee
    const said = particulars.filter(
      (one) => !sameAs(stated, one) && !(one.kind === 'assignee' && one.text === addressed),
    )
    return [
      ...(head === undefined ? [] : [{ type: 'label', text: head, more: null } as const]),
      { type: 'clause', depth, marker, text: clauseText(decision, printing) },
      ...said.map((one) => particularBlock(depth, one)),
      ...listBlocks(items, standingBelow(decision, standing), particulars, printing),
    ]
  })
}

const FEWEST_ROWS = 3

/**
 * Several tasks, each with somebody and a date of its own, as a table: number, task, assignee, deadline. Null where
 * something would have no column: clauses below, a vote, a controller, words that say by themselves who or when.
 */
function taskTable(list: readonly Decision[], standing: Standing, printing: Printing): LayoutBlock | null {
  const numbered = list.every(({ number }) => number !== null)
  if (list.length < FEWEST_ROWS || !(numbered || list.every(({ number }) => number === null))) return null
  const rows: string[][] = []
  for (const decision of list) {
    const { number, text, kind, items } = decision
    const particulars = particularsOf(decision, standing, printing)
    const assignee = particulars.find((one) => one.kind === 'assignee')
    const deadline = particulars.find((one) => one.kind === 'deadline')
    if (clauseText(decision, printing) !== text) return null
    if (kind !== 'action' || items.length > 0 || !assignee || !deadline || particulars.length > 2) return null
    rows.push([...(numbered ? [number ?? ''] : []), text, assignee.text, deadline.text])
  }
  const heads = [printing.phrases.task, printing.label('assignee'), printing.label('deadline')]
  const head = heads.map(capitalised)
  return numbered
    ? { type: 'table', widths: [9, 47, 24, 20], head: ['№', ...head], rows }
    : { type: 'table', widths: [54, 25, 21], head, rows }
}

/** Decisions with the numbers that they were printed with; plain tasks as a table. */
export function clauseBlocks(decisions: readonly Decision[], printing: Printing): LayoutBlock[] {
  const standing = standingOf(decisions)
  const table = taskTable(decisions, standing, printing)
  return table ? [table] : listBlocks(decisions, standing, [], printing)
}
