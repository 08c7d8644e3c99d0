import { hasWord } from '../../source/letters.ts'
import type { Place } from '../../source/place.ts'

/** Comments that are written for this program, or by it. */
const OWN = '<!-- protocol'
/** A tag that says no more than what it is: '<br />', '</span>'. */
const BARE_TAG = /^<\/?[A-Za-z][A-Za-z\d]{0,15} {0,3}\/?>$/
/** The address of a link, in its brackets. */
const RESOURCE = /^\(.*\)$/s

/**
 * The stretches of markup that have words of their own: comments, addresses of links, tags with attributes; what is
 * repeated ('<td class="odd">') is given once, markup that follows on markup is one stretch. None of it is read, and
 * whoever wrote it may have meant it to be.
 */
export function wordedMarkup(text: string, markup: readonly Place[]): Place[] {
  const told = new Set<string>()
  const stretches: Place[] = []
  for (const place of markup.toSorted((a, b) => a.start - b.start)) {
    const written = text.slice(place.start, place.end)
    if (written.startsWith(OWN) || !hasWord(written) || told.has(written)) continue
    const last = stretches.at(-1)
    const inner = RESOURCE.test(written) ? { start: place.start + 1, end: place.end - 1 } : place
    const goesOn = last !== undefined && text.slice(last.end, inner.start).trim() === ''
    if (!goesOn && BARE_TAG.test(written)) continue
    told.add(written)
    if (goesOn) stretches.splice(-1, 1, { start: last.start, end: inner.end })
    else stretches.push(inner)
  }
  return stretches
}
