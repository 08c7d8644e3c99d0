import { join } from 'node:path'
import pdfmake from 'pdfmake'
import type { Content } from 'pdfmake/interfaces.js'
import type { Block, Paragraph } from '../../src/document/document.ts'
import { read } from '../../src/read/readers.ts'

const FONTS = join(import.meta.dirname, '../../fonts')
/** Width of a space of the font, in points. */
const COLUMN = 3
const SIZE = 12

interface PrintedLine {
  readonly text: string
  readonly indent: number
  readonly bold: boolean
}

/** The lines that the author broke: those broken by the width of the file are broken anew by the width of the page. */
function printedLines({ lines }: Paragraph): PrintedLine[] {
  const printed: PrintedLine[] = []
  for (const { text, indent, bold, soft } of lines) {
    const last = printed.at(-1)
    if (soft && last) printed[printed.length - 1] = { ...last, text: `${last.text} ${text.value}` }
    else printed.push({ text: text.value, indent, bold })
  }
  return printed
}

function contentOf(block: Block): Content[] {
  if (block.type === 'break') return []
  if (block.type === 'speech') {
    const who = block.speaker ? `${block.speaker.value}: ` : ''
    return [{ text: `${who}${block.text.value}` }]
  }
  const above = block.gap ? 8 : 0
  if (block.type === 'table') {
    const widest = Math.max(...block.rows.map(({ cells }) => cells.length))
    const body = block.rows.map(({ cells }) =>
      Array.from({ length: widest }, (_, at) => ({ text: cells[at]?.value ?? '' })),
    )
    const widths = Array.from({ length: widest }, (_, at) => (at === 0 && widest > 2 ? 'auto' : '*'))
    return [{ table: { widths, body }, margin: [0, above, 0, 0] }]
  }
  return printedLines(block).map((line, at): Content => {
    const label = at === 0 && block.bullet ? `${block.bullet} ` : ''
    const indent = at === 0 ? block.indent : line.indent
    return {
      text: `${label}${line.text}`,
      bold: block.heading > 0 || line.bold,
      preserveLeadingSpaces: true,
      margin: [Math.min(indent, 60) * COLUMN, at === 0 ? above : 0, 0, 0],
    }
  })
}

/** A text or a record in Markdown as a printer puts it on A4: its lines, indents and tables, in a serif of 12 points. */
export async function printed(file: string, bytes: Uint8Array): Promise<Buffer> {
  const document = await read(file, bytes)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS))
  pdfmake.setFonts({
    Serif: {
      normal: join(FONTS, 'LiberationSerif-Regular.ttf'),
      bold: join(FONTS, 'LiberationSerif-Bold.ttf'),
    },
  })
  return pdfmake
    .createPdf({
      pageMargins: [85, 57, 42, 57],
      defaultStyle: { font: 'Serif', fontSize: SIZE, lineHeight: 1.15 },
      content: document.children.flatMap(contentOf),
    })
    .getBuffer()
}
