import type { Omissions } from '../page/omissions.ts'
import type { TextLine } from './lines.ts'
import type { PagePart } from './page-blocks.ts'

const PAGE_NUMBER =
  /^[-–—\s]*(?:(?:стр(?:аница|\.)?|page|лист)\s*)?\d{1,4}(?:\s*(?:из|of|\/)\s*\d{1,4})?[-–—.\s]*$/iu
/** How many lines at the top and at the bottom of a page may be its header or footer. */
const EDGE = 1
/** On how many pages a line must stand to be a running one. */
const ENOUGH = 3

const isLine = (part: PagePart): part is TextLine => 'segments' in part
const wordsOf = (line: TextLine): string => line.segments.map(({ text }) => text).join(' ')
/** What ends so heads what is below it, however often a page begins with it: 'РЕШИЛИ:'. */
const isHead = (line: TextLine): boolean => wordsOf(line).trimEnd().endsWith(':')
const shapeOf = (line: TextLine): string =>
  `${wordsOf(line).replace(/\d+/g, '#')} ${String(Math.round(line.y / 4))}`

/** Lines of all pages without those that number the pages, and without repetitions of headers and footers. */
export function withoutRunningLines(
  pages: readonly (readonly PagePart[])[],
  omissions: Omissions,
): PagePart[] {
  const edges = pages.map((parts) => new Set([...parts.slice(0, EDGE), ...parts.slice(-EDGE)].filter(isLine)))
  const counts = new Map<string, number>()
  for (const line of edges.flatMap((edge) => [...edge]))
    counts.set(shapeOf(line), (counts.get(shapeOf(line)) ?? 0) + 1)
  const seen = new Set<string>()
  return pages.flatMap((lines, page) =>
    lines.filter((line) => {
      if (!isLine(line)) return true
      const edge = line === lines[0] || line === lines[lines.length - 1]
      if (edge && line.segments.length === 1 && PAGE_NUMBER.test(wordsOf(line))) return false
      const shape = shapeOf(line)
      if (!edges[page]?.has(line) || isHead(line) || (counts.get(shape) ?? 0) < ENOUGH) return true
      if (!seen.has(shape)) return seen.add(shape)
      omissions.add('header')
      return false
    }),
  )
}
