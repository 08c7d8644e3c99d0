import { TextBuilder } from '../../document/text-builder.ts'
import { ReadError } from '../read-error.ts'

/** A tag of XML or HTML and where it stands. */
export interface Tag {
  /** Name without its prefix, in small letters. */
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  readonly start: number
  readonly end: number
}

const NAME = /^<\/?(?:[A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)/
const LONGEST_NAME = 80
const COMMENT = '<!--'
const CHARACTER_DATA = '<![CDATA['

/**
 * The tags of a markup text, in order and in linear time; comments, declarations and instructions are passed over, no
 * entity is expanded but those of a character. Throws a ReadError 'doctype' for a declaration that defines any.
 */
export function* scanTags(text: string): Generator<Tag> {
  for (let at = text.indexOf('<'); at >= 0;) {
    const special = text.startsWith(COMMENT, at) ? '-->' : text.startsWith(CHARACTER_DATA, at) ? ']]>' : '>'
    const stop = text.indexOf(special, at)
    if (stop < 0) return
    const end = stop + special.length
    if (/^<!doctype[^>]*\[/i.test(text.slice(at, Math.min(end, at + 400))))
      throw new ReadError('doctype', 'A document type declaration.')
    const name = NAME.exec(text.slice(at, Math.min(end, at + LONGEST_NAME)))?.[1]?.toLowerCase()
    if (name !== undefined) {
      const kind = text[at + 1] === '/' ? 'close' : text[end - 2] === '/' ? 'empty' : 'open'
      yield { name, kind, start: at, end }
    }
    at = text.indexOf('<', end)
  }
}

const LONGEST_TAG = 2000

/** The value of an attribute of a tag, by its name without a prefix; null where the tag has none of it. */
export function attributeOf(text: string, tag: Tag, name: string): string | null {
  const written = text.slice(tag.start, Math.min(tag.end, tag.start + LONGEST_TAG))
  const place = attributePlace(written, name)
  return place && written.slice(place.start, place.end)
}

/** Where in a tag the value of an attribute stands. */
export function attributePlace(tag: string, name: string): { start: number; end: number } | null {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    const before = tag[at - 1] ?? ''
    const rest = /^\s{0,9}=\s{0,9}(["'])/.exec(tag.slice(at + name.length, at + name.length + 24))
    if (!/[\s:]/.test(before) || !rest) continue
    const start = at + name.length + rest[0].length
    const end = tag.indexOf(rest[1] ?? '"', start)
    return end < 0 ? null : { start, end }
  }
  return null
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/giu
const LAST_CHARACTER = 0x10_ff_ff

function referred(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | null {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : null
}

/** Gathers the words between tags, with the places that they stand at; references to characters are read. */
export class MarkupWords extends TextBuilder {
  readonly #source: string

  constructor(source: string) {
    super()
    this.#source = source
  }

  /** Adds what stands from one offset to another. White space of the markup counts as one space. */
  add(start: number, end: number): void {
    const written = this.#source.slice(start, end)
    const plain = (from: number, to: number): void => {
      for (const { 0: stretch, index } of written.slice(from, to).matchAll(/\s+|\S+/g)) {
        const at = start + from + index
        if (/\S/.test(stretch)) this.put(stretch, at, stretch.length)
        else this.space()
      }
    }
    let from = 0
    for (const match of written.matchAll(REFERENCE)) {
      const value = referred(match[1], match[2], match[3])
      if (value === null) continue
      plain(from, match.index)
      this.put(value, start + match.index, match[0].length)
      from = match.index + match[0].length
    }
    plain(from, written.length)
  }
}
