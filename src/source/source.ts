import { lastBefore } from './last-before.ts'
import type { Place, Point, Position } from './place.ts'
import { JOINER } from './word-joiner.ts'

/**
 * The text as given and the text as recognised.
 *
 * `original` is what the decoder made of the bytes; positions point into it. `text` is the same with the
 * accidents of typing taken out (CRLF, no-break spaces, soft hyphens, decomposed letters), so that no
 * recogniser ever meets them. The two are tied by a short list of shifts.
 */
export interface Source {
  readonly file: string
  readonly original: string
  readonly text: string
  /** Name of the encoding that the bytes were decoded with, and whether it was told or guessed. */
  readonly encoding: string
  readonly encodingGuessed: boolean
  /** Position in the original of a place in `text`. */
  position(place: Place): Position
  /** The characters of the original that a place stands for, unchanged. */
  slice(place: Place): string
  /**
   * Where in `text`, from `from` up to `to`, a word joiner (U+2060) stands: what follows it is words, whatever it looks
   * like. Null where there is none. A joiner before an escaped character counts for that character.
   */
  verbatimFrom(place: Place): number | null
}

/** How the bytes became text. */
export interface SourceOptions {
  readonly encoding?: string
  readonly encodingGuessed?: boolean
  /** Where word joiners stand in a text that comes without them, ascending. */
  readonly joiners?: readonly number[]
}

const JOINER_CODE = JOINER.charCodeAt(0)
/** Characters that take part in no word: soft hyphen, zero-width space, joiners, BOM inside a text. */
const INVISIBLE = new Set([0x00ad, 0x200b, 0x200c, 0x200d, JOINER_CODE, 0xfeff])
/** Spaces of other widths (no-break, figure, narrow, thin, ideographic …) read as a plain one. */
const isOddSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isCombining = (code: number): boolean => code >= 0x0300 && code <= 0x036f

interface Normalised {
  readonly text: string
  /** Ascending: from `at[i]` in text on, the original offset is `offset + shift[i]`. */
  readonly at: readonly number[]
  readonly shift: readonly number[]
  /** Ascending: where in text a word joiner stood. */
  readonly joiners: readonly number[]
}

function normalise(original: string): Normalised {
  const parts: string[] = []
  const at = [0]
  const shift = [0]
  const joiners: number[] = []
  let length = 0
  let copied = 0
  const upTo = (end: number): void => {
    if (end > copied) {
      parts.push(original.slice(copied, end))
      length += end - copied
    }
  }
  const put = (replacement: string, from: number, to: number): void => {
    upTo(from)
    parts.push(replacement)
    length += replacement.length
    copied = to
    if (to - length !== shift[shift.length - 1]) {
      at.push(length)
      shift.push(to - length)
    }
  }
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i)
    if (code === 13) put('\n', i, original.charCodeAt(i + 1) === 10 ? i + 2 : i + 1)
    else if (code < 0xa0) continue
    else if (INVISIBLE.has(code)) {
      put('', i, i + 1)
      if (code === JOINER_CODE) joiners.push(length)
    } else if (isOddSpace(code)) put(' ', i, i + 1)
    else if (code === 0x2028 || code === 0x2029) put('\n', i, i + 1)
    else if (isCombining(code) && i > copied) {
      let end = i + 1
      while (isCombining(original.charCodeAt(end))) end++
      put(original.slice(i - 1, end).normalize('NFC'), i - 1, end)
      i = end - 1
    }
  }
  if (parts.length === 0) return { text: original, at, shift, joiners }
  upTo(original.length)
  return { text: parts.join(''), at, shift, joiners }
}

/** Index of the last entry of an ascending list that is not above `value`. */
function lastNotAbove(ascending: readonly number[], value: number): number {
  return lastBefore(ascending.length, (at) => ascending[at] ?? 0, value)
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/**
 * A source from a file's name (for messages only) and its decoded text.
 * Works in linear time; `position` costs two binary searches.
 */
export function createSource(file: string, original: string, options: SourceOptions = {}): Source {
  const { text, at, shift, joiners: found } = normalise(original)
  const joiners = options.joiners ?? found
  let starts: number[] | null = null
  const toOriginal = (offset: number): number => {
    const clamped = Math.max(0, Math.min(offset, text.length))
    return clamped + (shift[lastNotAbove(at, clamped)] ?? 0)
  }
  const point = (offset: number): Point => {
    starts ??= lineStarts(original)
    const index = lastNotAbove(starts, offset)
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1, offset }
  }
  const ends = (place: Place): [number, number] => [toOriginal(place.start), toOriginal(place.end)]
  return {
    file,
    original,
    text,
    encoding: options.encoding ?? 'utf-8',
    encodingGuessed: options.encodingGuessed ?? false,
    position(place) {
      const [start, end] = ends(place)
      return { start: point(start), end: point(end) }
    },
    slice(place) {
      const [start, end] = ends(place)
      return original.slice(start, end)
    },
    verbatimFrom({ start, end }) {
      const from = text[start - 1] === '\\' ? start - 1 : start
      const joiner =
        joiners[joiners.length > 0 && (joiners[0] ?? 0) < from ? lastNotAbove(joiners, from - 1) + 1 : 0]
      return joiner === undefined || joiner >= end ? null : joiner
    },
  }
}
