import { AUTOMATIC_SPACE, type ParagraphLook } from '../page/look.ts'
import type { Bytes } from './bytes.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A cell as its row defines it. */
export interface CellShape {
  /** Its right edge. */
  readonly edge: number
  /** Covered by the one above that it is merged with. */
  readonly covered: boolean
}

/** What properties say of a paragraph. */
export interface ParagraphProperties {
  readonly look: ParagraphLook
  readonly inTable: boolean
  /** In how many tables it stands. */
  readonly depth: number
  /** Its mark ends a cell, a row. */
  readonly endsCell: boolean
  readonly endsRow: boolean
  readonly cells: readonly CellShape[]
}

/** Properties while they are being read. */
export interface ParagraphDraft extends Omit<Writable<ParagraphProperties>, 'look' | 'cells'> {
  look: Writable<ParagraphLook>
  cells: Writable<CellShape>[]
  /** A place in the stream 'Data' where there are more of them. */
  further: number | null
}

export const paragraphDraft = (): ParagraphDraft => ({
  look: {
    outline: null,
    list: null,
    level: null,
    left: null,
    first: null,
    before: null,
    after: null,
    contextual: null,
  },
  inTable: false,
  depth: 0,
  endsCell: false,
  endsRow: false,
  cells: [],
  further: null,
})

type Apply = (draft: ParagraphDraft, bytes: Bytes, at: number, size: number) => void

/** Numbers of lists from here on are those of before, whose indent the paragraph has given up. */
const WITHOUT_INDENT = 0xf801
const CELL_SHAPE = 20
const MERGED = 0x20
const FIRST_MERGED = 0x40

const list: Apply = ({ look }, bytes, at) => {
  const number = bytes.u16(at)
  look.list = String(number > WITHOUT_INDENT ? 0x10000 - number : number === WITHOUT_INDENT ? 0 : number)
}
const left: Apply = ({ look }, bytes, at) => (look.left = bytes.i16(at))
const first: Apply = ({ look }, bytes, at) => (look.first = bytes.i16(at))

/** The edges of a row's cells, and which are covered. */
const row: Apply = (draft, bytes, at, size) => {
  const count = bytes.u8(at)
  const shapes = at + 1 + (count + 1) * 2
  if (shapes > at + size) return
  draft.cells = Array.from({ length: count }, (_, index) => {
    const shape = shapes + index * CELL_SHAPE
    const flags = shape + 2 <= at + size ? bytes.u16(shape) : 0
    return {
      edge: bytes.i16(at + 1 + (index + 1) * 2),
      covered: (flags & MERGED) !== 0 && (flags & FIRST_MERGED) === 0,
    }
  })
}

/** A cell that is merged with the one above, told of apart from the row. */
const merge: Apply = (draft, bytes, at, size) => {
  const cell = draft.cells[bytes.u8(at)]
  if (cell && size >= 2) cell.covered = (bytes.u8(at + 1) & 3) === 1
}

/** Properties of paragraphs and tables by their codes ([MS-DOC] 2.6.2, 2.6.3). */
const APPLY: ReadonlyMap<number, Apply> = new Map<number, Apply>([
  [0x460b, list],
  [0x260a, ({ look }, bytes, at) => (look.level = bytes.u8(at))],
  [0x2640, ({ look }, bytes, at) => (look.outline = bytes.u8(at))],
  [0x840f, left],
  [0x845e, left],
  [0x8411, first],
  [0x8460, first],
  [0xa413, ({ look }, bytes, at) => (look.before = bytes.u16(at))],
  [0xa414, ({ look }, bytes, at) => (look.after = bytes.u16(at))],
  [0x245b, ({ look }, bytes, at) => (look.before = bytes.u8(at) > 0 ? AUTOMATIC_SPACE : look.before)],
  [0x245c, ({ look }, bytes, at) => (look.after = bytes.u8(at) > 0 ? AUTOMATIC_SPACE : look.after)],
  [0x246d, ({ look }, bytes, at) => (look.contextual = bytes.u8(at) > 0)],
  [0x2416, (draft, bytes, at) => (draft.inTable = bytes.u8(at) > 0)],
  [0x6649, (draft, bytes, at) => (draft.depth = bytes.u32(at))],
  [0x664a, (draft, bytes, at) => (draft.depth = Math.max(0, draft.depth + (bytes.u32(at) | 0)))],
  [0x2417, (draft, bytes, at) => (draft.endsRow = bytes.u8(at) > 0)],
  [0x244c, (draft, bytes, at) => (draft.endsRow = bytes.u8(at) > 0)],
  [0x244b, (draft, bytes, at) => (draft.endsCell = bytes.u8(at) > 0)],
  [0x6645, (draft, bytes, at) => (draft.further = bytes.u32(at))],
  [0x6646, (draft, bytes, at) => (draft.further = bytes.u32(at))],
  [0x646b, (draft, bytes, at) => (draft.further = bytes.u32(at))],
  [0xd608, row],
  [0xd62b, merge],
])

/** Applies one property of a list. */
export function applyToParagraph(
  draft: ParagraphDraft,
  code: number,
  bytes: Bytes,
  at: number,
  size: number,
): void {
  APPLY.get(code)?.(draft, bytes, at, size)
}
