import * as fontkit from 'fontkit'
import { codeOf } from '../../source/code-of.ts'

/** Letters that are written from right to left: the library puts their words in the wrong order. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Says how others are to be shown, and has no form of its own: joiners, directions, variations, soft hyphens. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const SPACE = /[\t\p{Zs}]/u
const LINE_END = /\r\n|[\r\u2028\u2029]/g
/** A hyphen that does not end its line looks like any other. */
const LIKE: Readonly<Record<string, string>> = { '\u2011': '\u2010' }

/** Longer than any word: the library's time to break one grows with the square of its length. */
const LONG = /\S{200,}/gu
const STRETCH = /\S{40}/gu
const MAY_BREAK = '\u200b'

/** What a font can show of some words, and what it could not of all it was asked for. */
export class Drawable {
  readonly #font: { hasGlyphForCodePoint(codePoint: number): boolean }
  readonly #missing = new Set<string>()

  constructor(font: Uint8Array) {
    const read = fontkit.create(Buffer.from(font))
    if (!('hasGlyphForCodePoint' in read)) throw new Error('a collection of fonts, not one')
    this.#font = read
  }

  /** Characters that were written by their code so far, each once. */
  get missing(): readonly string[] {
    return [...this.#missing]
  }

  /** The same words with codes in the place of characters that the font does not have: '[U+1F4DD]'. */
  words(text: string): string {
    let drawn = ''
    let codes: string[] = []
    const close = (): void => {
      if (codes.length > 0) drawn += `[${codes.join(' ')}]`
      codes = []
    }
    for (const character of text.normalize('NFC').replace(LINE_END, '\n')) {
      const form = this.#form(character)
      if (form === null) codes.push(codeOf(character))
      else if (form !== '') {
        close()
        drawn += form
      }
    }
    close()
    return drawn.replace(LONG, (word) => word.replace(STRETCH, `$&${MAY_BREAK}`))
  }

  /** How a character is drawn: '' for one that is not seen, null for one that the font does not have. */
  #form(character: string): string | null {
    if (character === '\n') return character
    if (INVISIBLE.test(character)) return ''
    const known = this.#font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
    if (known && !RIGHT_TO_LEFT.test(character)) return character
    if (SPACE.test(character)) return ' '
    const like = LIKE[character]
    if (like === undefined) this.#missing.add(character)
    return like ?? null
  }
}
