import type { Sheet } from '../../../document/scan.ts'
import type { ScannedFact } from '../../../model/schema.ts'
import { escapeHtml } from '../escape.ts'

/** A page with its picture, as a browser shows it. */
export interface PageView extends Sheet {
  /** A `data:` address. */
  readonly src: string
}

export type PageViews = ReadonlyMap<number, PageView>

/** Around a fact, in shares of the page's width; the least width of a strip; how wide a whole page is shown. */
const AROUND = 0.015
const LEAST_WIDTH = 0.3
const SHOWN_WIDTH = 900

/** What lays a picture straight: SVG turns about the upper left corner. */
function transformOf({ width, height, turned }: PageView): string {
  if (turned === 0) return ''
  const moved = { 90: [width, 0], 180: [width, height], 270: [0, height] }[turned]
  return ` transform="translate(${moved.join(' ')}) rotate(${String(turned)})"`
}

/** The pictures of the pages, for strips of them to be shown: each is there once. */
export function sheetsHtml(pages: PageViews): string {
  if (pages.size === 0) return ''
  const images = [...pages].map(([number, page]) => {
    const onSide = page.turned === 90 || page.turned === 270
    const [width, height] = onSide ? [page.height, page.width] : [page.width, page.height]
    const size = `width="${String(width)}" height="${String(height)}" preserveAspectRatio="none"`
    return `<image id="page-${String(number)}" ${size}${transformOf(page)} href="${escapeHtml(page.src)}"/>`
  })
  return `<svg class="sheets" width="0" height="0" aria-hidden="true"><defs>${images.join('')}</defs></svg>\n`
}

/** The strip of a page that a fact stands on, with the fact marked in it; nothing where there is no picture. */
export function stripHtml(fact: ScannedFact | undefined, pages: PageViews, label: string): string {
  const page = fact && pages.get(fact.page)
  if (!page) return ''
  const { width, height } = page
  const around = AROUND * width
  const box = [fact.box.x * width, fact.box.y * height, fact.box.width * width, fact.box.height * height]
  const [x = 0, y = 0, wide = 0, high = 0] = box.map(Math.round)
  const shown = Math.min(width, Math.max(wide + around * 2, width * LEAST_WIDTH))
  const left = Math.max(0, Math.min(x - around, width - shown))
  const view = [left, Math.max(0, y - around), shown, high + around * 2].map(Math.round)
  const size = `width="${String(Math.round((shown / width) * SHOWN_WIDTH))}"`
  const mark = `<rect x="${String(x)}" y="${String(y)}" width="${String(wide)}" height="${String(high)}"/>`
  return (
    `<svg class="strip" role="img" aria-label="${escapeHtml(label)}" ${size} viewBox="${view.join(' ')}">` +
    `<use href="#page-${String(fact.page)}"/>${mark}</svg>`
  )
}

/** The place on a page of the first of some pointers that has one. */
export function scannedAt(
  at: readonly string[],
  scan: Readonly<Record<string, ScannedFact>> = {},
): ScannedFact | undefined {
  return at.map((pointer) => scan[pointer]).find((one) => one !== undefined)
}
