import { Text } from '../../document/text.ts'
import { TextBuilder } from '../../document/text-builder.ts'
import type { Place } from '../../source/place.ts'

/** A stretch of a cue that one voice says. */
export interface Piece {
  /** The voice as its tag names it; null where none does. */
  readonly voice: Text | null
  readonly text: Text
}

/** The escapes of WebVTT (4.2.2) and the two that converters to SubRip add. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&lrm;': '',
  '&rlm;': '',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
}
const LONGEST_ESCAPE = 6
const LONGEST_TAG = 300
const VOICE = /^v(?:\.\S*)?\s+(?=[^\s>])/
const TAG = /^[/A-Za-z\d]/

/**
 * The words of a cue's lines, a piece for each voice; tags and formatting ('<c.loud>', '<00:01:02.000>', '{\an8}') are
 * left out and added to `syntax`.
 */
export function readPayload(source: string, lines: readonly Place[], syntax: Place[]): Piece[] {
  const pieces: Piece[] = []
  const words = new TextBuilder()
  let voice: Text | null = null
  const close = (): void => {
    const text = words.take()
    if (text.value !== '') pieces.push({ voice, text })
    // A voice that says nothing is markup.
    else if (voice && pieces.at(-1)?.voice !== voice) syntax.push(voice.place())
  }
  for (const { start, end } of lines) {
    words.space()
    let from = start
    const upTo = (at: number): void => words.put(source.slice(from, at), from, at - from)
    for (let at = start; at < end;) {
      const length = markupLength(source, at, end)
      if (length === 0) {
        at++
        continue
      }
      upTo(at)
      const written = source.slice(at, at + length)
      const escaped = ESCAPES[written]
      if (escaped !== undefined) words.put(escaped, at, length)
      else {
        const named = VOICE.exec(written.slice(1))
        if (named || written.startsWith('</v')) close()
        if (named) {
          const begin = at + 1 + named[0].length
          voice = Text.of(source, begin, at + length - 1).trim()
          syntax.push({ start: at, end: begin }, { start: at + length - 1, end: at + length })
        } else {
          if (written.startsWith('</v')) voice = null
          syntax.push({ start: at, end: at + length })
        }
      }
      at += length
      from = at
    }
    upTo(end)
  }
  close()
  return pieces
}

/** How many characters of markup or of an escape begin at an offset; 0 for a plain character. */
function markupLength(source: string, at: number, end: number): number {
  const character = source[at]
  if (character === '&') {
    const stop = source.slice(at, Math.min(end, at + LONGEST_ESCAPE)).indexOf(';')
    return stop > 0 && source.slice(at, at + stop + 1) in ESCAPES ? stop + 1 : 0
  }
  if (character !== '<' && character !== '{') return 0
  const known = character === '<' ? TAG.test(source[at + 1] ?? '') : source[at + 1] === '\\'
  if (!known) return 0
  const stop = source.slice(at, Math.min(end, at + LONGEST_TAG)).indexOf(character === '<' ? '>' : '}')
  return stop > 0 ? stop + 1 : 0
}
