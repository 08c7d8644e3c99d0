import type { Text } from '../document/text.ts'
import type { Protocol } from '../model/schema.ts'
import { clean } from './clean.ts'
import { report, type Context } from './context.ts'
import { notUnderstood } from './findings.ts'

/**
 * What of the texts became no fact: every piece of it, and one finding for each stretch before `end`, however many lines it
 * has.
 */
export function unrecognizedIn(
  texts: readonly Text[],
  end: number,
  context: Context,
): Protocol['unrecognized'] {
  const { ledger, source } = context
  const pieces = ledger.unclaimed(texts)
  for (const stretch of ledger.stretches(pieces)) {
    const [first] = stretch
    const last = stretch.at(-1)
    if (!first || !last) continue
    const place = { start: first.place().start, end: last.place().end }
    if (place.start >= end) continue
    const reason = notUnderstood(stretch.length)
    report(context, 'text-is-understood', { text: clean(first.value) }, place, { reason })
  }
  return pieces.map((text) => ({ text: clean(text.value), position: source.position(text.place()) }))
}
