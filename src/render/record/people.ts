import type { PrintedLine } from '../../model/printed-line.ts'
import type { LayoutBlock } from '../layout/block.ts'
import { cellOf, columnsOf, squeezed } from './parts.ts'

/** Column from which on names stand below each other, right of their label. */
const ASIDE = 10

const isEntry = (line: PrintedLine | undefined): line is PrintedLine =>
  line?.part === 'person' && !line.labelled && line.cells === null

/** 'Присутствовали:' and what stands behind it; who is listed aside of the label stands below it. */
export function peopleBlocks(line: PrintedLine, after: PrintedLine | undefined): LayoutBlock[] {
  const head = squeezed(line.text.slice(0, line.head))
  const rest = squeezed(line.text.slice(line.head))
  if (line.cells !== null) return [entryBlock(line)]
  if (rest === '') return [{ type: 'label', text: head, more: null }]
  if (!head.endsWith(':')) return [{ type: 'line', text: squeezed(line.text) }]
  if (isEntry(after) && after.indent >= ASIDE)
    return [
      { type: 'label', text: head, more: null },
      { type: 'line', text: rest },
    ]
  return [{ type: 'label', text: head, more: rest }]
}

/** Somebody on a line: 'Секретарь: Ким С.А.', 'Орлова Л.М. | – директор'. */
export function entryBlock(line: PrintedLine): LayoutBlock {
  const cells = line.cells?.map(cellOf).filter(Boolean)
  const [term = '', ...rest] = cells ?? (line.labelled ? [] : columnsOf(line.text))
  if (rest.length === 1) return { type: 'entry', term, text: rest[0] ?? '' }
  const text = squeezed(cells?.join(' ') ?? line.text)
  return line.bullet !== null && !line.labelled
    ? { type: 'clause', depth: 0, marker: '–', text }
    : { type: 'line', text }
}
