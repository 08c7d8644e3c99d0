import { hasWord } from '../../source/letters.ts'

/** A piece of text where a page has it; y grows upwards, lengths in points. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of its font. */
  readonly size: number
  readonly bold: boolean
}

/** Pieces that stand close together, with their spaces. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly bold: boolean
}

/** What stands on one line of a page, in parts where wide space is between. */
export interface TextLine {
  readonly page: number
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
}

/** In sizes of the font: from here on space is a word's, then a column's; pieces that far apart stand on one line. */
const WORD_SPACE = 0.15
const COLUMN_SPACE = 1.4
const SAME_LINE = 0.45

function segmentsOf(pieces: readonly PlacedText[]): Segment[] {
  const segments: Segment[] = []
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    if (piece.text.trim() === '') continue
    const last = segments[segments.length - 1]
    const space = last ? piece.x - last.end : 0
    const end = piece.x + piece.width
    if (!last || space > piece.size * COLUMN_SPACE) {
      segments.push({ text: piece.text.trimStart(), x: piece.x, end, bold: piece.bold })
      continue
    }
    const apart = space > piece.size * WORD_SPACE && !last.text.endsWith(' ') && !piece.text.startsWith(' ')
    segments[segments.length - 1] = {
      text: `${last.text}${apart ? ' ' : ''}${piece.text}`,
      x: last.x,
      end: Math.max(last.end, end),
      bold: last.bold && (piece.bold || !hasWord(piece.text)),
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
}

/** The lines of a page from top to bottom. */
export function linesOf(page: number, pieces: readonly PlacedText[]): TextLine[] {
  const groups: { y: number; size: number; pieces: PlacedText[] }[] = []
  const printed = pieces.filter(({ text }) => text.trim() !== '')
  for (const piece of [...printed].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = groups[groups.length - 1]
    if (last && last.y - piece.y < Math.max(last.size, piece.size) * SAME_LINE) {
      last.pieces.push(piece)
      last.size = Math.max(last.size, piece.size)
    } else groups.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return groups
    .map(({ y, size, pieces: inside }) => ({ page, y, size, segments: segmentsOf(inside) }))
    .filter(({ segments }) => segments.length > 0)
}

/** Where a line begins and ends. */
export const leftOf = (line: TextLine): number => line.segments[0]?.x ?? 0
export const rightOf = (line: TextLine): number => line.segments[line.segments.length - 1]?.end ?? 0
