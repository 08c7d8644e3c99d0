import type { Content, ContentText } from 'pdfmake/interfaces.js'
import { madeBy, opensGroup, type ByBlockType, type Layout, type LayoutBlock } from '../layout/block.ts'
import { goesWithSignature, keptWithNext } from '../layout/kept.ts'
import { PAGE, STAMP_LEFT, termWidth } from '../layout/page.ts'
import { tied } from '../layout/ties.ts'
import { mm } from './measures.ts'
import { blanksContent, signatureContent } from './signing.ts'
import { FLOWING, KEPT_WITH_NEXT } from './page-breaks.ts'

/** Lines of a requisite (GOST R 7.0.97-2016, 3.3). */
const SINGLE = { lineHeight: 1 }
const KEPT = { headlineLevel: KEPT_WITH_NEXT }
/** Running text of a template. */
const PROSE = { alignment: 'justify', leadingIndent: mm(PAGE.indent) } as const

type Margins = [left: number, top: number, right: number, bottom: number]

const DEEPEST = 8
/** Words behind a label that are shorter would be torn apart. */
const JUSTIFIED = 160

const text = (words: string, more: Partial<ContentText> = {}, margin: Margins = [0, 0, 0, 2]): Content => ({
  text: tied(words),
  margin,
  ...more,
})

/** Running text: justified, its first line indented. */
const paragraph = (words: string, left = 0, more: Partial<ContentText> = {}): Content =>
  text(words, { alignment: 'justify', leadingIndent: mm(PAGE.indent), headlineLevel: FLOWING, ...more }, [
    left,
    0,
    0,
    4,
  ])

function titleContent({ kind, text: words }: LayoutBlock & { type: 'title' }): Content {
  const lines = [kind.toUpperCase(), words].filter((line) => line !== '').join('\n')
  return text(
    lines,
    { bold: true, alignment: 'center', headlineLevel: KEPT_WITH_NEXT, role: 'H1', ...SINGLE },
    [0, 12, 0, 12],
  )
}

const proseContent = ({ style, spans }: LayoutBlock & { type: 'prose' }, kept: boolean): Content => ({
  text: spans.map(({ text: words, bold = false, italics = false }) => ({ text: tied(words), bold, italics })),
  ...(style === null && PROSE),
  margin: [0, 0, 0, 4],
  ...(kept && KEPT),
})

function clauseContent(
  { depth, marker, text: words }: LayoutBlock & { type: 'clause' },
  kept: boolean,
): Content {
  const level = Math.min(depth, DEEPEST)
  const headline = kept ? KEPT : { headlineLevel: FLOWING }
  if (marker !== '–') {
    return paragraph(marker === null ? words : `${marker} ${words}`, mm(PAGE.step * level), headline)
  }
  return {
    role: 'LI',
    columns: [
      { width: mm(PAGE.step), text: marker },
      { width: '*', text: tied(words) },
    ],
    margin: [mm(PAGE.indent + PAGE.step * level), 0, 0, 4],
    ...headline,
  }
}

/** Thickness of the rules of a table, in points. */
const RULE = 0.5

function ruledTable({ widths, head, rows }: LayoutBlock & { type: 'table' }, width: number): Content {
  const padding = mm(1.5)
  return {
    fontSize: PAGE.tableSize,
    margin: [0, 0, 0, 6],
    table: {
      headerRows: head.length > 0 ? 1 : 0,
      // A head is not the last on its page.
      ...(head.length > 0 && rows.length > 0 && { keepWithHeaderRows: 1 }),
      dontBreakRows: true,
      // Paddings and rules are not part of a column's width.
      widths: widths.map((share) => (mm(width) * share) / 100 - 2 * padding - RULE),
      body: [
        ...(head.length > 0
          ? [head.map((cell) => ({ text: tied(cell), bold: true, alignment: 'center' as const }))]
          : []),
        ...rows.map((row) => row.map((cell) => ({ text: tied(cell) }))),
      ],
    },
    layout: {
      hLineWidth: () => RULE,
      vLineWidth: () => RULE,
      paddingLeft: () => padding,
      paddingRight: () => padding,
    },
  }
}

interface Surroundings {
  readonly width: number
  readonly term: number
  readonly before: LayoutBlock | undefined
  readonly after: LayoutBlock | undefined
  /** Whether no end of a page may part it from the next block. */
  readonly kept: boolean
}

const keptIf = (kept: boolean): Partial<ContentText> => (kept ? KEPT : {})

/** Space above a line of another kind than those before it. */
const spaceAbove = (block: LayoutBlock, before: LayoutBlock | undefined): number =>
  opensGroup(block, before) || before?.type === 'signature' ? 6 : 0

const sidesContent = ({ left, middle, right }: LayoutBlock & { type: 'sides' }): Content => ({
  columns: [
    { text: tied(left) },
    ...(middle === undefined ? [] : [{ text: tied(middle), alignment: 'center' as const }]),
    { width: middle === undefined ? 'auto' : '*', text: tied(right), alignment: 'right' },
  ],
  margin: [0, 0, 0, 6],
})

function entryContent(block: LayoutBlock & { type: 'entry' }, { term, before }: Surroundings): Content {
  const above = spaceAbove(block, before)
  if (block.text === '') return text(block.term, {}, [0, above, 0, 2])
  return {
    columns: [
      { width: mm(term), text: tied(block.term) },
      { width: '*', text: tied(block.text) },
    ],
    margin: [0, above, 0, 2],
  }
}

const labelContent = (block: LayoutBlock & { type: 'label' }, kept: boolean): Content => ({
  text: [
    { text: tied(block.more === null ? block.text : `${block.text} `), bold: true },
    ...(block.more === null ? [] : [{ text: tied(block.more) }]),
  ],
  margin: [0, 8, 0, 4],
  ...((block.more?.length ?? 0) > JUSTIFIED && { alignment: 'justify' as const }),
  ...(kept ? KEPT : { headlineLevel: FLOWING }),
})

const headingContent = (block: LayoutBlock & { type: 'heading' }): Content =>
  text(
    block.text,
    {
      bold: true,
      leadingIndent: mm(PAGE.indent),
      headlineLevel: KEPT_WITH_NEXT,
      role: 'H2',
      ...(block.newPage && { pageBreak: 'before' }),
    },
    [0, 10, 0, 4],
  )

const CONTENTS: ByBlockType<[Surroundings], Content> = {
  centred: (block) => text(block.text, { alignment: 'center', ...SINGLE }, [0, 0, 0, 6]),
  stamp: (block, { width, kept }) =>
    text(block.text, { ...SINGLE, ...(kept && KEPT) }, [mm(width * STAMP_LEFT), block.opens ? 6 : 0, 0, 2]),
  title: titleContent,
  sides: sidesContent,
  line: (block, { before, after, kept }) => {
    const above = after?.type === 'blanks' ? 18 : spaceAbove(block, before)
    return text(block.text, keptIf(kept), [0, above + 2, 0, 2])
  },
  entry: entryContent,
  label: (block, { kept }) => labelContent(block, kept),
  heading: headingContent,
  paragraph: (block, { kept }) => paragraph(block.text, 0, keptIf(kept)),
  clause: (block, { kept }) => clauseContent(block, kept),
  particular: (block, { kept }) => {
    const left = mm(PAGE.indent + PAGE.step * Math.min(block.depth, DEEPEST))
    return text(block.text, keptIf(kept), [left, 0, 0, 4])
  },
  table: (block, { width }) => ruledTable(block, width),
  signature: (block, { width }) => signatureContent([block], width),
  blanks: (block, { width }) => blanksContent(block.fields, width),
  quote: (block) => text(block.text, {}, [mm(PAGE.indent), 0, 0, 4]),
  prose: (block, { kept }) => proseContent(block, kept),
  'page-end': () => ({ text: '', pageBreak: 'after' }),
}

const blockOf = (block: LayoutBlock, around: Surroundings): Content => madeBy(CONTENTS, block, around)

/** Blocks that no end of a page may part: signatures one below the other, 'Верно' and the blanks below it. */
function staysWithNext(block: LayoutBlock, after: LayoutBlock | undefined): boolean {
  return after?.type === 'blanks' || (block.type === 'signature' && after?.type === 'signature')
}

/** Pieces that no end of a page may part. */
const unbroken = (pieces: readonly Content[]): Content => {
  const [only] = pieces
  return pieces.length === 1 && only !== undefined ? only : { unbreakable: true, stack: [...pieces] }
}

/** The blocks of a layout as the library's content, on lines of so many millimetres. */
export function blockContent({ blocks, termLength }: Layout, width: number): Content[] {
  const term = termWidth(termLength)
  const content: Content[] = []
  const kept = keptWithNext(blocks)
  let signatures: (LayoutBlock & { type: 'signature' })[] = []
  let together: Content[] = []
  // What may not be on another page than the signatures.
  let above: Content[] = []
  for (const [index, block] of blocks.entries()) {
    const after = blocks[index + 1]
    if (block.type === 'signature') {
      signatures.push(block)
      if (staysWithNext(block, after)) continue
      above.push(signatureContent(signatures, width))
      signatures = []
      // A last line below goes along.
      if (kept[index] === true) continue
      content.push(unbroken(above))
      above = []
      continue
    }
    const one = blockOf(block, { width, term, before: blocks[index - 1], after, kept: kept[index] ?? false })
    if (goesWithSignature(blocks, kept, index)) {
      above.push(one)
      continue
    }
    if (blocks[index - 1]?.type === 'signature' && above.length > 0) {
      content.push(unbroken([...above, one]))
      above = []
      continue
    }
    together.push(one)
    if (staysWithNext(block, after)) continue
    content.push(unbroken(together))
    together = []
  }
  return content
}
