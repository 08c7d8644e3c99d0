import type { Node, NodeQueries } from 'pdfmake/interfaces.js'
import { PAGE } from '../layout/page.ts'
import { mm } from './measures.ts'

/** What must not be the last on its page: a heading, the name of a part, a clause with its particulars below. */
export const KEPT_WITH_NEXT = 1
/** Text that goes on over the end of a page, with no less than two lines before it. */
export const FLOWING = 2

/** Two lines of text with what stands around them, in points. */
const TWO_LINES = PAGE.textSize * PAGE.lineHeight * PAGE.lineHeight * 2
const BOTTOM = mm(PAGE.height - PAGE.bottom)

const isKept = ({ headlineLevel }: Node): boolean => headlineLevel === KEPT_WITH_NEXT

/** Whether a text that goes on over the page would leave one line at its foot. */
function leavesOneLine({ headlineLevel, pageNumbers, startPosition }: Node): boolean {
  const goesOn = headlineLevel !== undefined && pageNumbers.length > 1
  return goesOn && BOTTOM - startPosition.top < TWO_LINES
}

/**
 * Whether a page must end before a block: nothing but what is to be kept with the next would follow, or a single line. The
 * library asks once for each block, so what the next one will do counts too. `pageOf` knows better than it where texts are.
 */
export function breaksBefore(
  node: Node,
  { getFollowingNodesOnPage, getNodesOnNextPage }: NodeQueries,
  pageOf: (node: Node) => number | null,
): boolean {
  if (leavesOneLine(node)) return true
  if (!isKept(node)) return false
  const page = pageOf(node)
  // A table is where its cells are.
  const isHere = (one: Node): boolean => one.table === undefined && (pageOf(one) ?? page) === page
  const free = getFollowingNodesOnPage().find((one) => !isKept(one) && isHere(one))
  return free ? leavesOneLine(free) : getNodesOnNextPage().length > 0
}
