import type { Document } from '../../document/document.ts'
import type { Box, ScannedWord, Sheet } from '../../document/scan.ts'
import { documentOf } from '../page/document-of.ts'
import { Omissions } from '../page/omissions.ts'
import type { PlacedText } from '../pdf/lines.ts'
import { blocksOf, type PagePart } from '../pdf/page-blocks.ts'
import { pageParts } from '../pdf/page-parts.ts'
import type { Rule, Rules } from '../pdf/rules.ts'
import { withoutRunningLines } from '../pdf/running-lines.ts'
import { ReadError } from '../read-error.ts'
import { levelled } from './levelled.ts'
import { mended, type MendedPage, type MendedWord } from './mended.ts'
import { placedWords } from './placed-words.ts'
import type { ReadPage } from './tsv.ts'
import { upright } from './upright.ts'

/** Width of an upright page of A4, in points. */
const PAGE_WIDTH = 595
/** Sizes of the font that differ by less are one. */
const SAME_SIZE = 0.3

interface PagedWord extends MendedWord {
  readonly page: number
  readonly box: Box
}

const share = (part: number, whole: number): number =>
  Math.round((part / Math.max(1, whole)) * 10_000) / 10_000

function boxOf({ left, top, width, height }: MendedWord, page: MendedPage): Box {
  return {
    x: share(left, page.width),
    y: share(top, page.height),
    width: share(width, page.width),
    height: share(height, page.height),
  }
}

/** What stands on a page, where it would stand if the page had been laid straight; lengths in points of A4. */
interface LaidPage {
  readonly pieces: readonly { word: MendedWord; piece: PlacedText }[]
  readonly rules: Rules
}

function laidPage(page: MendedPage): LaidPage {
  const scale = (page.width > page.height ? PAGE_WIDTH * Math.SQRT2 : PAGE_WIDTH) / Math.max(1, page.width)
  const level = levelled(page)
  const pieces = level.lines
    .flatMap(({ words, size }) =>
      words.map(({ word, x, width, baseline }) => ({
        word,
        piece: {
          // The space keeps words apart that stand close.
          text: `${word.text} `,
          x: x * scale,
          y: (page.height - baseline) * scale,
          width: width * scale,
          size: size * scale,
          bold: false,
        },
      })),
    )
    .sort((a, b) => b.piece.y - a.piece.y || a.piece.x - b.piece.x)
  const across: Rule[] = []
  const down: Rule[] = []
  for (const { x1, y1, x2, y2 } of level.rules) {
    const [left, right] = [x1 * scale, x2 * scale]
    const [top, bottom] = [(page.height - y1) * scale, (page.height - y2) * scale]
    if (Math.abs(x2 - x1) > Math.abs(y2 - y1)) across.push({ at: (top + bottom) / 2, from: left, to: right })
    else down.push({ at: (left + right) / 2, from: bottom, to: top })
  }
  return { pieces, rules: { across, down } }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Pieces with one size of the font for all that are of about the usual one: heights of letters are only guessed at. */
function ofOneSize(pages: readonly (readonly PlacedText[])[]): PlacedText[][] {
  const usual = median(pages.flatMap((pieces) => pieces.map(({ size }) => size)))
  return pages.map((pieces) =>
    pieces.map((piece) => (Math.abs(piece.size / usual - 1) < SAME_SIZE ? { ...piece, size: usual } : piece)),
  )
}

/** The words with their places in the text that was written of them. */
function scannedWords(text: string, words: readonly PagedWord[]): ScannedWord[] {
  const places = placedWords(
    text,
    words.map((word) => word.text),
  )
  return words.flatMap(({ page, box, confidence, read }, at): ScannedWord[] => {
    const place = places[at]
    return place ? [{ place, page, box, confidence, read }] : []
  })
}

/**
 * The document of pages that were recognised: lines, columns and tables by where the words stand on the page, as in a
 * PDF with text; `scan` has the place of each word on its page and how sure the recogniser was of it. `typed` are pages
 * between them whose text is that of the file, by their numbers. Throws a ReadError 'no-text' for pages without words.
 */
export function scanDocument(
  file: string,
  read: readonly ReadPage[],
  typed: ReadonlyMap<number, readonly PagePart[]> = new Map(),
): Document {
  const standing = read.map(upright)
  const { pages, dropped } = mended(standing)
  const omissions = new Omissions()
  for (let line = 0; line < dropped; line++) omissions.add('illegible')
  const found = pages.map(laidPage)
  const sized = ofOneSize(found.map(({ pieces }) => pieces.map(({ piece }) => piece)))
  const parts = sized.map(
    (pieces, index) =>
      typed.get(index + 1) ?? pageParts(index + 1, pieces, found[index]?.rules ?? { across: [], down: [] }),
  )
  if (parts.every((page) => page.length === 0)) throw new ReadError('no-text', 'No words were recognised.')
  const blocks = blocksOf(withoutRunningLines(parts, omissions), PAGE_WIDTH)
  const document = documentOf(file, { blocks, omitted: omissions.counts })
  const words = found.flatMap(({ pieces }, index) =>
    pieces.map(({ word }): PagedWord => {
      const page = pages[index] ?? { width: 1, height: 1, lines: [], rules: [] }
      return { ...word, page: index + 1, box: boxOf(word, page) }
    }),
  )
  const sheets = new Map(
    standing.flatMap(({ width, height, turned }, index): [number, Sheet][] =>
      typed.has(index + 1) ? [] : [[index + 1, { width, height, turned }]],
    ),
  )
  return { ...document, scan: { sheets, words: scannedWords(document.source.text, words) } }
}
