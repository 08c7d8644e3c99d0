import type { getDocumentProxy } from 'unpdf'
import { ReadError } from '../read-error.ts'
import type { Drawing, Operators } from './rules.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

/** The operators of pdf.js that tell how much a page makes of its bytes. */
export interface BudgetOperators extends Operators {
  readonly paintFormXObjectBegin: number
  readonly showText: number
}

/** What every file may produce, and how much more for each of its bytes. */
const LIMITS = {
  operators: { base: 50_000, each: 4 },
  // Each call of a form costs more than a hundred other operators.
  forms: { base: 1000, each: 0.25 },
  characters: { base: 500_000, each: 20 },
} as const
/** ISO 32000-1, annex C, allows 28 saved states; pdf.js takes time that grows with the square of them. */
const DEEPEST = 256

interface Chunk {
  readonly length: number
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** A page of pdf.js with the method, of its own use, that takes in what it has interpreted so far. */
interface ChunkedPage {
  _renderPageChunk(chunk: Chunk, state: unknown): void
}

/** Counts what the pages of a file produce while they are interpreted, so that no page can go on for ever. */
export class ProductionBudget {
  readonly #operators: BudgetOperators
  readonly #size: number
  readonly #used = { operators: 0, forms: 0, characters: 0 }

  constructor(operators: BudgetOperators, size: number) {
    this.#operators = operators
    this.#size = size
  }

  /** Whether all that was produced is still within the limits; `depth` is that of the page so far. */
  #take({ length, fnArray, argsArray }: Chunk, depth: { now: number }): boolean {
    const { save, restore, paintFormXObjectBegin, showText } = this.#operators
    const used = this.#used
    used.operators += length
    for (let at = 0; at < length; at++) {
      const operation = fnArray[at]
      if (operation === save) depth.now += 1
      else if (operation === restore) depth.now -= 1
      else if (operation === paintFormXObjectBegin) used.forms += 1
      else if (operation === showText) used.characters += glyphsIn(argsArray[at])
      if (depth.now > DEEPEST) return false
    }
    return (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).every(
      (what) => used[what] <= LIMITS[what].base + LIMITS[what].each * this.#size,
    )
  }

  /** What a page draws. Throws a ReadError 'too-large' as soon as it is more than its file can have meant. */
  drawingOf(pdf: Pdf, page: PdfPage): Promise<Drawing> {
    return new Promise((done, failed) => {
      const chunked = page as unknown as ChunkedPage
      const takeIn = chunked._renderPageChunk.bind(page)
      const depth = { now: 0 }
      chunked._renderPageChunk = (chunk, state) => {
        if (this.#take(chunk, depth)) return takeIn(chunk, state)
        failed(new ReadError('too-large', 'A page draws too much.'))
        // Ends the work on the page at its next operator.
        pdf.destroy().catch(failed)
      }
      page.getOperatorList().then(done, failed)
    })
  }
}

function glyphsIn(args: unknown): number {
  const [glyphs] = Array.isArray(args) ? (args as unknown[]) : []
  return Array.isArray(glyphs) ? glyphs.length : 0
}
