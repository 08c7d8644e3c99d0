import type { LayoutBlock } from './block.ts'

/** So many blocks above the signatures go with them to the next page: hours of the end, a vote, the last words. */
const MOST_ABOVE_SIGNATURES = 3

/** Whether a block by itself asks for what follows it: a title, the name of a part, words that lead in to others. */
function leadsIn(block: LayoutBlock, after: LayoutBlock | undefined): boolean {
  switch (block.type) {
    case 'title':
    case 'heading':
      return true
    case 'stamp':
      return after?.type === 'stamp'
    case 'label':
      return block.more === null || block.more.endsWith(':')
    case 'clause':
    case 'particular':
      return after?.type === 'particular' || (after?.type === 'clause' && block.text.endsWith(':'))
    case 'paragraph':
    case 'line':
      return block.text.endsWith(':') || after?.type === 'blanks'
    case 'prose':
      return block.spans.at(-1)?.text.endsWith(':') ?? false
    case 'blanks':
    case 'page-end':
    case 'centred':
    case 'entry':
    case 'quote':
    case 'sides':
    case 'signature':
    case 'table':
      return false
  }
}

/** Words that go along in front of a signature are no page of their own. */
const LONGEST_ABOVE_SIGNATURES = 900

const isShort = (block: LayoutBlock): boolean =>
  !('text' in block) || block.text.length < LONGEST_ABOVE_SIGNATURES

const isText = ({ type }: LayoutBlock): boolean =>
  type === 'line' || type === 'paragraph' || type === 'clause' || type === 'particular' || type === 'label'

/** Whether a block and all that follow it are kept together down to a signature. */
export function goesWithSignature(
  blocks: readonly LayoutBlock[],
  kept: readonly boolean[],
  at: number,
): boolean {
  let index = at
  while (kept[index] === true && index - at <= MOST_ABOVE_SIGNATURES) index++
  return index > at && blocks[index]?.type === 'signature'
}

/** For each block whether the end of a page may not part it from the next: so signatures are never alone on a page. */
export function keptWithNext(blocks: readonly LayoutBlock[]): readonly boolean[] {
  const kept = blocks.map((block, at) => leadsIn(block, blocks[at + 1]))
  blocks.forEach((block, at) => {
    if (block.type !== 'signature' || blocks[at - 1]?.type === 'signature') return
    for (let above = at - 1; above >= Math.max(0, at - MOST_ABOVE_SIGNATURES); above--) {
      const one = blocks[above]
      if (!one || !isText(one) || !isShort(one)) break
      kept[above] = true
      // A line is too little to go on with; the last words above it go along.
      if (one.type !== 'line') break
    }
  })
  keepLastLine(blocks, kept)
  return kept
}

/** Longer last words may begin a page of their own. */
const LONGEST_LAST_LINE = 120

/** One line is no page of its own: what stands above the last one goes along. */
function keepLastLine(blocks: readonly LayoutBlock[], kept: boolean[]): void {
  const last = blocks.at(-1)
  const above = blocks.at(-2)
  if (!last || !above || !isText(last) || !('text' in last) || last.text.length > LONGEST_LAST_LINE) return
  if (above.type === 'signature' || (isText(above) && isShort(above))) kept[blocks.length - 2] = true
}
