import type { Printing } from '../../language/printing.ts'
import type { PrintedLine } from '../../model/printed-line.ts'
import type { Protocol } from '../../model/schema.ts'
import type { LayoutBlock } from '../layout/block.ts'
import { agendaBlock, bodyBlock, Depths, openingBlock } from './body.ts'
import { dateAndNumber, fieldBlock, frontBlocks, goesOnWithTitle, titleBlock } from './head.ts'
import { spacedOut, squeezed } from './parts.ts'
import { entryBlock, peopleBlocks } from './people.ts'
import { signatureBlocks } from './signatures.ts'
import { tableBlock } from './tables.ts'

/** Lines that follow each other and become blocks together. */
function runFrom(lines: readonly PrintedLine[], at: number, model: Protocol): number {
  const { part, table } = lines[at] as PrintedLine
  const together = part === 'front' || part === 'title' || part === 'signature'
  let end = at + 1
  for (let line = lines[end]; line; line = lines[++end]) {
    if (table !== null && line.table === table && !together) continue
    if (together && line.part === part) continue
    if (part === 'title' && goesOnWithTitle(line, model)) continue
    if (part === 'signature' && isCaption(line)) continue
    break
  }
  return end
}

/** '(подпись)' below the line to sign on. */
const isCaption = ({ part, text, cells }: PrintedLine): boolean =>
  part === 'tail' && cells === null && /^\s*\([^()]{1,40}\)\s*$/u.test(text)

/**
 * Questions that are listed where they are dealt with: 'ПОВЕСТКА ДНЯ: 1. …' and what was decided on it right below, before
 * the next.
 */
function dealtWithInList(lines: readonly PrintedLine[], { agenda }: Protocol): ReadonlySet<number> {
  const found = new Set<number>()
  if (agenda.length < 2) return found
  lines.forEach(({ part, question }, at) => {
    const after = lines[at + 1]
    const listed = part === 'entry' || part === 'entryMore'
    if (!listed || question === null || after?.question !== question) return
    if (after.part === 'said' || after.part === 'clause') found.add(question)
  })
  return found
}

/** A table of people with nothing but names and what they are needs no rules. */
const isRuled = (lines: readonly PrintedLine[]): boolean =>
  lines.some(({ columns }) => columns) || lines.some(({ cells }) => (cells ?? []).filter(Boolean).length > 2)

/**
 * The record as it is: its own words on its own lines and in its own order, each in the place of the page that its part
 * of a record has. What was not understood stands where it stood.
 */
export function recordBlocks(
  lines: readonly PrintedLine[],
  model: Protocol,
  printing: Printing,
): LayoutBlock[] {
  const blocks: LayoutBlock[] = []
  const depths = new Depths()
  const inList = dealtWithInList(lines, model)
  const agenda = printing.label('agenda')
  let question: number | null = null
  for (let at = 0; at < lines.length;) {
    const end = runFrom(lines, at, model)
    const run = lines
      .slice(at, end)
      .map((line) =>
        line.part === 'entry' && inList.has(line.question ?? -1)
          ? { ...line, part: 'opening' as const }
          : line,
      )
    if (run[0]?.question !== question) depths.reset()
    question = run[0]?.question ?? null
    for (const block of runBlocks(run, lines[end], model, printing, depths)) {
      const joined = run[0]?.part === 'field' ? dateAndNumber(blocks.at(-1), block) : null
      if (joined) blocks.pop()
      blocks.push(
        joined ?? (block.type === 'label' ? { ...block, text: spacedOut(block.text, agenda) } : block),
      )
    }
    at = end
  }
  return blocks
}

function runBlocks(
  run: readonly PrintedLine[],
  after: PrintedLine | undefined,
  model: Protocol,
  printing: Printing,
  depths: Depths,
): LayoutBlock[] {
  const [line] = run
  if (!line) return []
  if (line.part === 'front') return frontBlocks(run, model, printing)
  if (line.part === 'title') return [titleBlock(run)]
  if (line.part === 'signature') return signatureBlocks(run, model)
  if (line.cells !== null) {
    if (isRuled(run) || (line.part !== 'field' && line.part !== 'person' && line.part !== 'people'))
      return [tableBlock(run)]
    return run.map((row) => (row.part === 'field' ? fieldBlock(row, model, printing) : entryBlock(row)))
  }
  return [lineBlock(line, after, model, printing, depths)].flat()
}

function lineBlock(
  line: PrintedLine,
  after: PrintedLine | undefined,
  model: Protocol,
  printing: Printing,
  depths: Depths,
): LayoutBlock | LayoutBlock[] {
  switch (line.part) {
    case 'field':
      return fieldBlock(line, model, printing)
    case 'person':
      return entryBlock(line)
    case 'people':
      return peopleBlocks(line, after)
    case 'agenda':
      return { type: 'label', text: squeezed(line.text), more: null }
    case 'entry':
    case 'entryMore':
      return agendaBlock(line)
    case 'opening':
      depths.reset()
      return openingBlock(line, model)
    case 'tail':
      return { type: 'line', text: squeezed(line.text) }
    case 'front':
    case 'title':
    case 'signature':
    case 'said':
    case 'clause':
    case 'vote':
      return bodyBlock(line, depths)
  }
}
