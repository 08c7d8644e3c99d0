import type { Lexicon } from '../language/lexicon.ts'
import { rememberingFor } from '../source/recent.ts'
import { inlineStarts } from './inline-starts.ts'
import { questionsInLine } from './questions-in-line.ts'

function readStarts(value: string, lines: readonly number[], lexicon: Lexicon): readonly number[] {
  const starts = inlineStarts(value, lexicon, lines)
  return starts.length > 0 ? starts : questionsInLine(value, lexicon)
}

const startsInLine = rememberingFor((value, lexicon: Lexicon) => readStarts(value, [], lexicon))

/** Where further statements begin within the words of a unit. */
export const startsIn = (value: string, lines: readonly number[], lexicon: Lexicon): readonly number[] =>
  lines.length === 0 ? startsInLine(value, lexicon) : readStarts(value, lines, lexicon)
