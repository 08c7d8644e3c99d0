import type { Printing } from '../../language/printing.ts'
import type { Decision } from '../../model/schema.ts'
import {
  isBulleted,
  particularsOf,
  printedNumber,
  standingBelow,
  standingOf,
  type Particular,
  type Standing,
} from './clause-words.ts'
import type { LayoutBlock } from './block.ts'

const particularBlock = (depth: number, { label, text }: Particular): LayoutBlock => ({
  type: 'particular',
  depth,
  text: label === '' ? text : `${label}: ${text}`,
})

function listBlocks(list: readonly Decision[], standing: Standing, printing: Printing): LayoutBlock[] {
  const { depth, parentNumber } = standing
  const bulleted = isBulleted(list, standing)
  return list.flatMap((decision) => {
    const { number, text, items } = decision
    const marker = number === null ? (bulleted ? '–' : null) : printedNumber(number, parentNumber)
    return [
      { type: 'clause', depth, marker, text },
      ...particularsOf(decision, standing, printing).map((one) => particularBlock(depth, one)),
      ...listBlocks(items, standingBelow(decision, standing), printing),
    ]
  })
}

/** Decisions with the numbers that they were printed with. */
export function clauseBlocks(decisions: readonly Decision[], printing: Printing): LayoutBlock[] {
  return listBlocks(decisions, standingOf(decisions), printing)
}
