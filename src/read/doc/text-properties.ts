import { over, type ParagraphLook, type RunLook } from '../page/look.ts'
import { ReadError } from '../read-error.ts'
import { Bytes } from './bytes.ts'
import type { FormatPages } from './format-pages.ts'
import { applyToParagraph, paragraphDraft, type ParagraphProperties } from './paragraph-properties.ts'
import { placeOf, type Piece, type Pieces } from './pieces.ts'
import { applyToRun, runProperties, shortCode, type RunProperties } from './run-properties.ts'
import type { OnProperty, Properties } from './sprm.ts'
import type { StyleSheet } from './style-sheet.ts'

/** Paragraphs of all the texts together; a book of two thousand pages has fewer. */
const MOST_PARAGRAPHS = 60_000
const STYLE_OF_CHARACTERS = 0x4a30

/** A paragraph with what its style says of it. */
export interface StyledParagraph extends ParagraphProperties {
  readonly style: number
  /** The look with the style's. */
  readonly styled: ParagraphLook
  readonly run: RunLook
  readonly quote: boolean
}

/** Characters up to `end` that look the same. */
export interface StyledRun extends Omit<RunProperties, 'look'> {
  readonly end: number
  readonly look: RunLook
}

interface Sources {
  readonly pieces: Pieces
  readonly runs: FormatPages
  readonly paragraphs: FormatPages
  readonly styles: StyleSheet
  readonly properties: Properties
  /** The stream 'Data', where long lists lie. */
  readonly data: () => Bytes | null
}

/** Finds the properties of a document's text: styles, then what paragraphs and runs say, then what pieces say. */
export class TextProperties {
  readonly #from: Sources
  #left = MOST_PARAGRAPHS

  constructor(sources: Sources) {
    this.#from = sources
  }

  /** The paragraph whose mark is the given character. Throws a ReadError 'too-large' after more than a record has. */
  paragraph(mark: number): StyledParagraph {
    if (--this.#left < 0) throw new ReadError('too-large', 'Too many paragraphs.')
    const { pieces, paragraphs, properties, styles } = this.#from
    const piece = pieces.of(mark)
    const found = paragraphs.at(placeOf(piece, mark))
    const draft = paragraphDraft()
    const apply: OnProperty = (...property) => {
      applyToParagraph(draft, ...property)
    }
    const style = found && found.length >= 2 ? found.bytes.u16(found.at) : 0
    if (found) properties.each(found.bytes, found.at + 2, found.at + found.length, apply)
    const further = draft.further === null ? null : this.#from.data()
    const at = draft.further ?? 0
    if (further && at + 2 <= further.length) properties.each(further, at + 2, at + 2 + further.u16(at), apply)
    this.#ofPiece(piece, apply)
    const { paragraph, run, quote } = styles.paragraph(style)
    return { ...draft, style, styled: over(draft.look, paragraph), run, quote }
  }

  /** Whether a paragraph ends with a character, which may also stand within one: a page break. */
  endsParagraph(character: number): boolean {
    const piece = this.#from.pieces.of(character)
    const place = placeOf(piece, character)
    return this.#from.paragraphs.at(place)?.end === place + piece.width
  }

  /** The run that goes on from a character, not beyond `end`; `base` is the look of its paragraph's style. */
  run(from: number, end: number, base: RunLook): StyledRun {
    const { pieces, runs, properties, styles } = this.#from
    const piece = pieces.of(from)
    const found = runs.at(placeOf(piece, from))
    const run = runProperties()
    let styled = base
    const apply: OnProperty = (code, bytes, at) => {
      applyToRun(run, code, bytes, at, styled)
      if (code !== STYLE_OF_CHARACTERS) return
      const style = styles.characters(run.style)
      // A toggle that both styles switch on is off, as in ISO/IEC 29500-1, 17.7.3.
      styled = { ...over(style, base), bold: (style.bold ?? false) !== (base.bold ?? false) }
    }
    if (found) properties.each(found.bytes, found.at, found.at + found.length, apply)
    this.#ofPiece(piece, apply)
    const until = found ? piece.start + Math.ceil((found.end - piece.at) / piece.width) : piece.end
    return { ...run, look: over(run.look, styled), end: Math.min(until, piece.end, end) }
  }

  /** What a piece says of all its characters: a single property, or the number of a list. */
  #ofPiece({ properties: named }: Piece, apply: OnProperty): void {
    if (named === 0) return
    if ((named & 1) === 1) {
      const list = this.#from.pieces.lists[named >>> 1]
      if (list) this.#from.properties.each(list, 0, list.length, apply)
      return
    }
    const code = shortCode((named >>> 1) & 0x7f)
    if (code !== null) apply(code, new Bytes(Uint8Array.of(named >>> 8)), 0, 1)
  }
}
