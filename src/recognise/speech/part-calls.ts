import { tokenize, type Token } from '../../language/token.ts'
import { stems } from '../similarity.ts'
import { same, withoutFillers, type Callable } from './brief-calls.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'
import type { Utterance } from './utterance.ts'

/** The question that a count and a word like 'thing' call, and the words behind them. */
interface Counted {
  readonly index: number
  readonly rest: readonly Token[]
}

/** 'Third thing, …', 'вторая часть.'; null for a sentence that counts nothing so, or goes on without a mark. */
function countedPart({ value, words }: Utterance): Counted | null {
  const tokens = withoutFillers(tokenize(value), words)
  const read = readSpokenOrdinal(tokens, 0)
  if (!read || !words.partNouns.includes(tokens[read.end]?.fold ?? '')) return null
  const mark = tokens[read.end + 1]
  if (mark && !/^[:,.–—-]$/u.test(mark.text)) return null
  return { index: read.value - 1, rest: tokens.slice(read.end + 2).filter(({ kind }) => kind !== 'mark') }
}

/** Whether a word or a figure stands in the title of a question. */
const isOfTitle = ({ stems: title }: Callable, { text, fold }: Token): boolean =>
  title.some((one) => one === fold || stems(text).some((stem) => same(stem, one)))

/**
 * 'Third thing, the grant.', 'вторая часть, дежурства': index of the next question of the list, called by its count, a word like
 * 'thing' and a word of its title, or nothing more; -1 for none. Before the first call the second may come.
 */
export function partCall(utterance: Utterance, list: readonly Callable[], current: number): number {
  const counted = utterance.isQuestion ? null : countedPart(utterance)
  const called = counted && list[counted.index]
  if (!called || called.begun || counted.index <= current || counted.index > Math.max(current, 0) + 1)
    return -1
  const { rest, index } = counted
  return rest.length === 0 || rest.some((token) => isOfTitle(called, token)) ? index : -1
}
