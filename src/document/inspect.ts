import { escapedUnseen } from '../source/visible.ts'
import type { Block, Document } from './document.ts'

function describe(block: Block, document: Document): string[] {
  const at = (start: number, end: number): string => {
    const { start: from, end: to } = document.source.position({ start, end })
    return `${from.line}:${from.column}-${to.line}:${to.column}`
  }
  if (block.type === 'break') return [`break ${at(block.place.start, block.place.end)}`]
  if (block.type === 'speech') {
    const place = block.text.place()
    const voice = block.speaker === null ? '' : ` ${JSON.stringify(block.speaker.value)}`
    const time = block.time === null ? '' : ` ${block.time}`
    return [`speech${time}${voice} ${at(place.start, place.end)} ${JSON.stringify(block.text.value)}`]
  }
  if (block.type === 'table') {
    const rows = block.rows.map(
      (row) => `  row ${row.cells.map((cell) => JSON.stringify(cell.value)).join(' | ')}`,
    )
    return ['table', ...rows]
  }
  const traits = [
    block.heading ? `heading=${block.heading}` : '',
    block.bullet ? `bullet=${block.bullet}` : '',
    block.checked === null ? '' : `checked=${block.checked}`,
    block.indent ? `indent=${block.indent}` : '',
    block.quote ? 'quote' : '',
    block.code ? 'code' : '',
    block.gap ? 'gap' : '',
  ].filter(Boolean)
  return block.lines.map((line, index) => {
    const place = line.text.place()
    const marks = `${line.soft ? ' soft' : ''}${line.bold ? ' bold' : ''}`
    const head = index === 0 ? ['paragraph', ...traits].join(' ') : '  line'
    return `${head}${marks} ${at(place.start, place.end)} ${JSON.stringify(line.text.value)}`
  })
}

/** The tree as indented text, a line each: what `protocol inspect --stage document` prints. */
export function inspectDocument(document: Document): string {
  return `${escapedUnseen(document.children.flatMap((block) => describe(block, document)).join('\n'))}\n`
}
