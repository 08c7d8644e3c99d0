import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { closing } from './list-marks.ts'

/** A list of people without the number of them that heads it. */
export interface BehindCount {
  readonly list: Text
  /** The number, and the words that it stands in; null where the list has none. */
  readonly count: { readonly value: number; readonly text: Text } | null
}

/** Takes '8 чел. – ' or '6 человек (' … ')' off a list. */
export function behindCount(text: Text, { headers }: Lexicon): BehindCount {
  const whole: BehindCount = { list: text, count: null }
  const tokens = tokenize(text.value.slice(0, 60))
  const [number, ...rest] = tokens
  if (number?.kind !== 'number' || number.text.length > 4) return whole
  const people = rest[0] && isOneOf(rest[0].fold, headers.people) ? 1 : 0
  const dot = rest[people]?.text === '.' ? people + 1 : people
  const mark = rest[dot]
  const next = rest[dot + 1]
  if (!mark || !next) return whole
  if (people > 0 && mark.text === '(' && next.kind === 'word') {
    const close = closing(text.value, mark.start)
    return {
      list: text.slice(next.start, close),
      count: { value: Number(number.text), text: text.slice(number.start, mark.start) },
    }
  }
  if (mark.fold !== '-' && mark.text !== ':') return whole
  return {
    list: text.slice(next.start),
    count: { value: Number(number.text), text: text.slice(number.start, mark.end) },
  }
}
