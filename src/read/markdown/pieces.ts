import type { Place } from '../../source/place.ts'
import type { Disguise } from './disguise.ts'
import { leavesOf, type Leaf } from './leaves.ts'
import type { Mark } from './marks.ts'
import type { Parsed } from './parser.ts'
import { plainStretch, type PlainStretch } from './plain-stretch.ts'
import { strayMarks } from './stray-marks.ts'

/** What the parser found in a whole text, by offset. */
export interface Leaves {
  readonly leaves: readonly Leaf[]
  readonly marks: readonly Mark[]
}

const shiftPlace = (place: Place, by: number): Place => ({ start: place.start + by, end: place.end + by })

function shiftLeaf(leaf: Leaf, by: number): Leaf {
  return {
    ...leaf,
    ...shiftPlace(leaf, by),
    marker: leaf.marker < 0 ? -1 : leaf.marker + by,
    strong: leaf.strong.map((place) => shiftPlace(place, by)),
    verbatim: leaf.verbatim.map((place) => shiftPlace(place, by)),
    hardBreaks: leaf.hardBreaks.map((offset) => offset + by),
    rows: leaf.rows.map((row) => row.map((cell) => shiftPlace(cell, by))),
  }
}

/** Where the fenced code that opens at `start` ends: after the line that closes it, or with the text. */
function fenceEnd(text: string, start: number): number {
  const sign = text.charAt(start)
  let opened = start
  while (text.charAt(opened) === sign) opened++
  for (let newline = text.indexOf('\n', start); newline >= 0;) {
    const from = newline + 1
    newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(from, end).trim()
    if (line.length >= opened - start && line === sign.repeat(line.length)) return end
  }
  return text.length
}

/** The fenced code at the end of a piece that the piece may have cut, or null. */
function openFence(parsed: Parsed): number | null {
  const last = parsed.tree.children[parsed.tree.children.length - 1]
  return last?.type === 'code' ? (last.position?.start.offset ?? null) : null
}

/** How the pieces are made. */
export interface PieceOptions {
  /** Characters per piece that the parser is given. */
  readonly size: number
  /** Whether stretches that every parser reads alike are read without it. */
  readonly direct: boolean
}

/** One for all texts: making it costs as much as a page. */
let parse: ((text: string) => Parsed) | undefined

/** Where the piece ends that begins with a stretch for the parser: before the next plain one, or at its size. */
function endOfPiece(
  { text, seams }: Disguise,
  start: number,
  seam: number,
  size: number,
  plainAt: (start: number, end: number) => PlainStretch | null,
): number {
  let next = seam
  let end = seams[next] ?? text.length
  while (end < text.length && end - start < size) {
    const after = seams[next + 1] ?? text.length
    if (plainAt(end, after)) break
    next++
    end = after
  }
  return end
}

/** Adds the leaves and marks of the piece from `start` to `end`; its end, further on where it cuts fenced code. */
async function addPiece(
  text: string,
  start: number,
  end: number,
  { leaves, marks }: OpenLeaves,
): Promise<number> {
  const piece = text.slice(start, end)
  if (!/\S/.test(piece)) return end
  parse ??= (await import('./parser.ts')).createMarkdownParser()
  const parsed = parse(piece)
  let found = leavesOf(parsed.tree, piece)
  let last = end
  const fence = end < text.length ? openFence(parsed) : null
  if (fence !== null) {
    const stop = fenceEnd(text, start + fence)
    found = found.map((leaf) =>
      leaf.start === fence && leaf.kind === 'code' ? { ...leaf, end: stop - start } : leaf,
    )
    last = Math.max(end, stop)
  }
  for (const leaf of found) leaves.push(shiftLeaf(leaf, start))
  for (const mark of strayMarks(piece, found, parsed.marks)) {
    marks.push({ ...mark, ...shiftPlace(mark, start) })
  }
  return last
}

interface OpenLeaves {
  readonly leaves: Leaf[]
  readonly marks: Mark[]
}

/**
 * Parses a text in pieces of about `size` characters, cut at its seams, because the parser's time grows faster than
 * its input; the parser is loaded when the first piece needs it. A seam may stand within fenced code; then the code is
 * read to its end by hand and the next piece begins after it, so the leaves are the same wherever the text is cut.
 */
export async function parsePieces(seen: Disguise, { size, direct }: PieceOptions): Promise<Leaves> {
  const { text, seams } = seen
  const made: OpenLeaves = { leaves: [], marks: [] }
  const plainAt = (start: number, end: number): PlainStretch | null =>
    direct ? plainStretch(text, start, end) : null
  let seam = 0
  for (let start = seams[0] ?? 0; start < text.length;) {
    while (seam < seams.length && (seams[seam] ?? 0) <= start) seam++
    const end = seams[seam] ?? text.length
    const plain = plainAt(start, end)
    if (plain) {
      for (const leaf of plain.leaves) made.leaves.push(leaf)
      for (const one of plain.marks) made.marks.push(one)
      start = end
    } else start = await addPiece(text, start, endOfPiece(seen, start, seam, size, plainAt), made)
  }
  return made
}
