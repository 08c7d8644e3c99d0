import type { Link } from '../document/document.ts'
import type { PrintedLine } from './printed-line.ts'

/** Lines within which the words of a link are looked for. */
const WITHIN = 2000

/** An address and where it belongs: the line, its cell, the offset there. */
interface Put {
  readonly line: number
  readonly cell: number
  readonly end: number
  readonly added: string
}

const textsOf = ({ cells, text }: PrintedLine): readonly string[] => cells ?? [text]

/** Tells places apart. */
const keyOf = ({ line, cell, end }: Omit<Put, 'added'>): string =>
  `${String(line)} ${String(cell)} ${String(end)}`

/** The end of some words in a line from `from` on, where none of `taken` ends yet. */
function found(
  lines: readonly PrintedLine[],
  from: number,
  words: string,
  taken: ReadonlySet<string>,
): Omit<Put, 'added'> | null {
  for (const [behind, printed] of lines.slice(from, from + WITHIN).entries())
    for (const [cell, text] of textsOf(printed).entries())
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const place = { line: from + behind, cell, end: at + words.length }
        if (!taken.has(keyOf(place))) return place
      }
  return null
}

/** Where each address belongs: behind its words, which follow each other as the lines do. */
function places(lines: readonly PrintedLine[], links: readonly Link[]): Put[] {
  const puts: Put[] = []
  const taken = new Set<string>()
  let from = 0
  for (const { before, words, address } of links) {
    const known = found(lines, from, before.trimStart() + words.trimEnd(), taken)
    const place = known ?? found(lines, from, words.trim(), taken)
    if (place) {
      puts.push({ ...place, added: ` (${address})` })
      taken.add(keyOf(place))
    }
    if (known) from = known.line
  }
  return puts
}

const withPuts = (text: string, puts: readonly Put[]): string =>
  puts
    .toSorted((one, other) => other.end - one.end)
    .reduce((shown, { end, added }) => shown.slice(0, end) + added + shown.slice(end), text)

/** The length of the beginning of a line with what was put into it. */
const grown = (length: number, puts: readonly Put[]): number =>
  puts.reduce((sum, { end, added }) => (end <= length ? sum + added.length : sum), length)

/**
 * The lines of a record with the addresses that its links lead to, each behind its words: paper cannot be clicked. The links
 * are in the order of the lines.
 */
export function withAddresses(
  lines: readonly PrintedLine[],
  links: readonly Link[] = [],
): readonly PrintedLine[] {
  if (links.length === 0) return lines
  const puts = new Map<number, Put[]>()
  for (const put of places(lines, links)) puts.set(put.line, [...(puts.get(put.line) ?? []), put])
  return lines.map((line, index) => {
    const here = puts.get(index)
    if (!here) return line
    if (line.cells !== null) {
      const cells = line.cells.map((text, at) =>
        withPuts(
          text,
          here.filter(({ cell }) => cell === at),
        ),
      )
      return { ...line, cells }
    }
    return {
      ...line,
      text: withPuts(line.text, here),
      ordinal: grown(line.ordinal, here),
      head: grown(line.head, here),
    }
  })
}
