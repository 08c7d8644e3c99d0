import { madeBy, type ByBlockType, type LayoutBlock } from './block.ts'

/** So many blocks above the signatures go with them to the next page: hours of the end, a vote, the last words. */
const MOST_ABOVE_SIGNATURES = 3

type After = LayoutBlock | undefined

const leadsClause = ({ text }: { readonly text: string }, after: After): boolean =>
  after?.type === 'particular' || (after?.type === 'clause' && text.endsWith(':'))
const leadsLine = ({ text }: { readonly text: string }, after: After): boolean =>
  text.endsWith(':') || after?.type === 'blanks'
const never = (): boolean => false

/** Whether a block by itself asks for what follows it: a title, the name of a part, words that lead in to others. */
const LEADS_IN: ByBlockType<[After], boolean> = {
  title: () => true,
  heading: () => true,
  stamp: (_, after) => after?.type === 'stamp',
  label: ({ more }) => more === null || more.endsWith(':'),
  clause: leadsClause,
  particular: leadsClause,
  paragraph: leadsLine,
  line: leadsLine,
  prose: ({ spans }) => spans.at(-1)?.text.endsWith(':') ?? false,
  blanks: never,
  'page-end': never,
  centred: never,
  entry: never,
  quote: never,
  sides: never,
  signature: never,
  table: never,
}

const leadsIn = (block: LayoutBlock, after: After): boolean => madeBy(LEADS_IN, block, after)

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
