import type { Text } from '../document/text.ts'
import type { Protocol } from '../model/schema.ts'
import type { Place } from '../source/place.ts'
import { clean } from './clean.ts'
import { report, type Context } from './context.ts'
import { notUnderstood } from './findings.ts'

/**
 * What of the texts became no fact: every piece of it, and one finding for all that stands before `end`: how many
 * stretches there are, at the first of them.
 */
export function unrecognizedIn(
  texts: readonly Text[],
  end: number,
  context: Context,
): Protocol['unrecognized'] {
  const { ledger, source } = context
  const pieces = ledger.unclaimed(texts)
  const stretches = ledger
    .stretches(pieces)
    .map((stretch) => ({ text: stretch[0]?.value ?? '', place: placeOf(stretch) }))
    .filter(({ place }) => place.start < end)
  const [first] = stretches
  if (first) {
    const reason = notUnderstood(stretches.length)
    report(context, 'text-is-understood', { text: clean(first.text) }, first.place, { reason })
  }
  return pieces.map((text) => ({ text: clean(text.value), position: source.position(text.place()) }))
}

/** From the first to the last of texts that follow one another. */
const placeOf = (stretch: readonly Text[]): Place => ({
  start: stretch[0]?.place().start ?? 0,
  end: stretch.at(-1)?.place().end ?? 0,
})
