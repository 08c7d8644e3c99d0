import type { GridCell } from './grid-table.ts'
import { gridTable } from './grid-table.ts'
import type { PageBlock } from './page.ts'

/** A cell as a row defines it: its right edge, and whether another one covers it. */
interface CellShape {
  readonly edge: number
  readonly covered: boolean
}

interface Row {
  readonly shapes: readonly CellShape[]
  readonly cells: readonly (readonly PageBlock[])[]
}

/** Collects the cells and rows of one table. Rows in RTF and in Word's binary format know only where their cells end; columns are worked out from that. */
export class TableRows {
  readonly #rows: Row[] = []
  #shapes: CellShape[] = []
  #covered = false
  #cells: (readonly PageBlock[])[] = []

  readonly #near: number

  /** `near`: edges nearer than this are one, in twentieths of a point. */
  constructor(near: number) {
    this.#near = near
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0 && this.#cells.length === 0
  }

  /** '\trowd': the shapes of a row follow. */
  define(): void {
    this.#shapes = []
    this.#covered = false
  }

  /** '\clvmrg', '\clmrg': the cell that is defined next is covered by a merged one. */
  cover(): void {
    this.#covered = true
  }

  /** '\cellx' */
  shape(edge: number): void {
    this.#shapes.push({ edge, covered: this.#covered })
    this.#covered = false
  }

  /** '\cell' */
  cell(blocks: readonly PageBlock[]): void {
    this.#cells.push(blocks)
  }

  /** '\row' */
  row(): void {
    if (this.#cells.length > 0) this.#rows.push({ shapes: this.#shapes, cells: this.#cells })
    this.#cells = []
  }

  /** The whole table; nothing of it is kept. */
  take(): PageBlock[] {
    this.row()
    const edges = [...new Set(this.#rows.flatMap(({ shapes }) => shapes.map(({ edge }) => edge)))].sort(
      (a, b) => a - b,
    )
    const columns = edges.filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > this.#near)
    const rows = this.#rows.map(({ shapes, cells }) =>
      cells.map((blocks, index): GridCell => {
        const { edge, covered } = shapes[index] ?? { edge: 0, covered: false }
        const left = shapes[index - 1]?.edge ?? -Infinity
        const span = columns.filter(
          (column) => column > left + this.#near && column <= edge + this.#near,
        ).length
        return { blocks: covered ? [] : blocks, span: Math.max(1, span) }
      }),
    )
    this.#rows.length = 0
    return gridTable(rows, true)
  }
}
