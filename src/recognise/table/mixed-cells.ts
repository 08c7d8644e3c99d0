import type { Text } from '../../document/text.ts'
import { readLabel } from '../../language/labels.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { hasWord } from '../../source/letters.ts'
import { linesOf } from './cell-parts.ts'

/** What a line of a cell is in which a record keeps all that there is of a question. */
export interface MixedPart {
  readonly kind: 'title' | 'said' | 'decided' | 'task' | 'vote'
  /** The label, as printed. */
  readonly head: Text
  readonly text: Text
}

const LONGEST_TITLE = 110

/** The label that a line of a cell begins with, as the kind of what stands behind it; null for a line without one. */
function labelled(line: Text, lexicon: Lexicon): MixedPart | null {
  const label = readLabel(line.value, lexicon)
  if (label?.separator !== ':') return null
  const kind =
    label.key === 'tasks'
      ? 'task'
      : label.key === 'decided'
        ? 'decided'
        : label.key === 'vote'
          ? 'vote'
          : null
  return kind && { kind, head: line.slice(0, label.body), text: line.slice(label.body).trim() }
}

/** 'GO-LIVE DATE' over what was said of it: short, no sentence and no label. */
const isTitle = ({ value }: Text): boolean =>
  hasWord(value) && value.length <= LONGEST_TITLE && !/[.;,:!?]$/u.test(value)

/** The lines of a cell, each told by its label; the first is the title where `titled` lets it be one. */
export function mixedParts(cell: Text, titled: boolean, lexicon: Lexicon): MixedPart[] {
  return linesOf(cell).map((line, at) => {
    const found = labelled(line, lexicon)
    if (found) return found
    const kind = at === 0 && titled && isTitle(line) ? 'title' : 'said'
    return { kind, head: line.slice(0, 0), text: line }
  })
}
