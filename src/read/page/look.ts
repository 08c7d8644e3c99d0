/** What a style, or properties right in a paragraph, say of how it stands. Null: nothing. Lengths in twentieths of a point. */
export interface ParagraphLook {
  readonly outline: number | null
  readonly list: string | null
  readonly level: number | null
  readonly left: number | null
  /** Of the first line, from the left edge of the others; negative where it hangs. */
  readonly first: number | null
  readonly before: number | null
  readonly after: number | null
  /** No space between paragraphs of the same style. */
  readonly contextual: boolean | null
}

export interface RunLook {
  readonly bold: boolean | null
  readonly capitals: boolean | null
  readonly hidden: boolean | null
}

/** What a style says of paragraphs, of the characters in them, and whether these are words of another text, set apart. */
export interface Style {
  readonly paragraph: ParagraphLook
  readonly run: RunLook
  readonly quote: boolean
}

/** Space that is set to 'automatic', which is a blank line. */
export const AUTOMATIC_SPACE = 280
/** 0 is the first level of an outline, 9 the text. */
const BODY_LEVEL = 9

/** The first look and, where it says nothing, the second. */
export function over<Look extends object>(first: Look, second: Look): Look {
  const said = Object.entries(first).filter(([, what]) => what !== null)
  return Object.assign({}, second, Object.fromEntries(said))
}

const HEADING_NAME = /^(?:heading|заголовок) (\d)$/i

/** The level of the outline, from 0, that the name of a style promises; null for none. */
export function outlineNamed(name: string): number | null {
  const level = HEADING_NAME.exec(name)?.[1]
  return level === undefined ? null : Number(level) - 1
}

/** Names of the styles for block quotes, in Word and in LibreOffice. */
const QUOTE_NAMES = new Set(['quote', 'intense quote', 'quotations'])

export const namesQuote = (name: string): boolean => QUOTE_NAMES.has(name.toLowerCase())

/** Level of a heading from 1 to 6, or 0 for text. */
export function headingLevel(outline: number | null): number {
  return outline === null || outline < 0 || outline >= BODY_LEVEL ? 0 : Math.min(outline + 1, 6)
}
