import type { Document } from '../document/document.ts'
import { Text } from '../document/text.ts'
import type { Protocol } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'

const KEY = /^[A-Za-z][\w-]{0,40}:/u

/** The lines of front matter of which nothing became a fact, and what else of their values did not. */
function unreadFront(lines: readonly Text[], { ledger }: Context): Text[] {
  return lines.flatMap((line) => {
    const key = KEY.exec(line.value)?.[0].length ?? 0
    const value = line.slice(key).trim()
    const left = ledger.unclaimed([value])
    if (value.length === 0 || left[0]?.length === value.length) return [line]
    ledger.marker('front', line.place(0, key))
    return left
  })
}

/**
 * Lists comments, addresses of links, attributes and front matter that became no fact among what was not recognised.
 * No finding speaks of them: hardly any are words of the meeting.
 */
export function addUnreadMarkup(
  model: Protocol,
  { source, markup = [] }: Document,
  frontLines: readonly Text[],
  context: Context,
): void {
  const places = markup.map(({ start, end }) => Text.of(source.text, start, end))
  const pieces = [...unreadFront(frontLines, context), ...context.ledger.unclaimed(places)]
  if (pieces.length === 0) return
  const unread = pieces.map((text) => ({ text: clean(text.value), position: source.position(text.place()) }))
  model.unrecognized = [...model.unrecognized, ...unread].toSorted(
    (a, b) => a.position.start.offset - b.position.start.offset,
  )
}
