import type { Node, NodeQueries } from 'pdfmake/interfaces.js'

/** What must not be the last on its page: a heading, the name of a part, a clause with its particulars below. */
export const KEPT_WITH_NEXT = 1

const isKept = ({ headlineLevel }: Node): boolean => headlineLevel === KEPT_WITH_NEXT

/** Whether a page must end before a block, since nothing but what is to be kept with the next would follow on it. */
export const breaksBefore = (
  node: Node,
  { getFollowingNodesOnPage, getNodesOnNextPage }: NodeQueries,
): boolean => isKept(node) && getFollowingNodesOnPage().every(isKept) && getNodesOnNextPage().length > 0
