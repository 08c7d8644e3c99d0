import type { Protocol } from '../../model/schema.ts'
import type { Source } from '../../source/source.ts'
import { withoutFacts } from './without-facts.ts'

/**
 * The model without its doubtful facts: null, or not in their lists; a doubtful title of a question is ''. `doubts` still
 * names them, by their pointers in the whole model, and their words are among what was not understood.
 */
export function certainOf(whole: Protocol, source: Source): Protocol {
  const { doubts } = whole
  if (!doubts) return whole
  return { ...withoutFacts({ ...whole, doubts: undefined }, Object.keys(doubts), source).model, doubts }
}
