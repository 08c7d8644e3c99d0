import type { Token } from '../language/form.ts'
import { labelAt, readLabel, type Label } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'

/** A token of a line at which a further labelled part may begin. */
export interface Place {
  readonly value: string
  readonly tokens: readonly Token[]
  readonly at: number
  readonly token: Token
  readonly before: Token
  /** Whether such a part was found before it. */
  readonly parts: boolean
  readonly lexicon: Lexicon
}

/** The label at the place, if one stands there. */
export const labelOf = ({ value, tokens, at, lexicon }: Place): Label | null =>
  labelAt(value, tokens, at, lexicon)

/** Whether a line begins with one of some labels. */
export function isHeadedBy(keys: ReadonlySet<LabelKey>, { value, lexicon }: Place): boolean {
  const first = readLabel(value, lexicon)
  return first !== null && keys.has(first.key)
}
