import { madeBy, opensGroup, type ByBlockType, type Layout, type LayoutBlock } from '../layout/block.ts'
import { keptWithNext } from '../layout/kept.ts'
import { PAGE, STAMP_LEFT, termWidth } from '../layout/page.ts'
import type { AutomaticStyles, Opening } from './automatic-styles.ts'
import { mm, type StyleLook } from './styles.ts'
import { TableWriter } from './tables.ts'
import { span, wordsXml } from './words.ts'

/** Words behind a label that are shorter would be torn apart. */
const JUSTIFIED = 160
const DEEPEST = 8

interface Around {
  readonly styles: AutomaticStyles
  readonly tables: TableWriter
  readonly width: number
  readonly term: number
  readonly before: LayoutBlock | undefined
  readonly kept: boolean
  readonly opening: Opening
}

function paragraph(
  style: string,
  words: string,
  around: Around,
  look: StyleLook = {},
  tag = 'text:p',
): string {
  const { styles, kept, opening } = around
  const paragraphLook = { ...look.paragraph, ...(kept && { 'fo:keep-with-next': 'always' }) }
  const name = styles.paragraph(style, { ...look, paragraph: paragraphLook }, opening)
  const [element = tag] = tag.split(' ')
  return `<${tag} text:style-name="${name}">${words}</${element}>`
}

const left = (millimetres: number): StyleLook =>
  millimetres > 0 ? { paragraph: { 'fo:margin-left': mm(millimetres) } } : {}

/** Space above a line of another kind than those before it. */
const above = (block: LayoutBlock, { before }: Around): Readonly<Record<string, string>> =>
  opensGroup(block, before) ? { 'fo:margin-top': '6pt' } : {}

function pointXml({ depth, text }: LayoutBlock & { type: 'clause' }, around: Around): string {
  const level = Math.min(depth, DEEPEST) + 1
  const open = '<text:list><text:list-item>'
    .repeat(level)
    .replace('<text:list>', '<text:list text:style-name="Points">')
  return `${open}${paragraph('Point', wordsXml(text), around)}${'</text:list-item></text:list>'.repeat(level)}`
}

function clauseXml(block: LayoutBlock & { type: 'clause' }, around: Around): string {
  const { depth, marker, text } = block
  if (marker === '–') return pointXml(block, around)
  const words = wordsXml(marker === null ? text : `${marker} ${text}`)
  return paragraph('Text', words, around, left(PAGE.step * Math.min(depth, DEEPEST)))
}

function labelXml({ text, more }: LayoutBlock & { type: 'label' }, around: Around): string {
  const words = more === null ? wordsXml(text) : `${wordsXml(text)} ${span('Plain', more)}`
  const justified = more !== null && more.length > JUSTIFIED
  return paragraph('Part', words, around, justified ? { paragraph: { 'fo:text-align': 'justify' } } : {})
}

const sidesXml = ({ left: one, middle, right }: LayoutBlock & { type: 'sides' }, around: Around): string =>
  paragraph(
    'Line',
    wordsXml([one, middle, right].filter((words) => words !== undefined).join('\t')),
    around,
    {
      paragraph: { 'fo:margin-bottom': '6pt' },
      tabs: [
        ...(middle === undefined ? [] : [{ at: around.width / 2, type: 'center' as const }]),
        { at: around.width, type: 'right' as const },
      ],
    },
  )

const XML: ByBlockType<[Around], string> = {
  centred: ({ text }, around) => paragraph('Requisite', wordsXml(text), around),
  stamp: ({ text, opens }, around) =>
    paragraph('Stamp', wordsXml(text), around, {
      paragraph: {
        'fo:margin-left': mm(around.width * STAMP_LEFT),
        ...(opens && { 'fo:margin-top': '6pt' }),
      },
    }),
  title: ({ kind, text }, around) =>
    paragraph(
      'Title',
      [kind && span('Capitals', kind), text && wordsXml(text)].filter(Boolean).join('<text:line-break/>'),
      around,
      {},
      'text:h text:outline-level="1"',
    ),
  sides: sidesXml,
  line: (block, around) =>
    paragraph('Line', wordsXml(block.text), around, { paragraph: above(block, around) }),
  entry: (block, around) =>
    paragraph('Entry', wordsXml(block.text === '' ? block.term : `${block.term}\t${block.text}`), around, {
      paragraph: {
        'fo:margin-left': mm(around.term),
        'fo:text-indent': mm(-around.term),
        ...above(block, around),
      },
      tabs: [{ at: 0, type: 'left' }],
    }),
  label: labelXml,
  heading: ({ text }, around) =>
    paragraph('Heading2', wordsXml(text), around, {}, 'text:h text:outline-level="2"'),
  paragraph: ({ text }, around) => paragraph('Text', wordsXml(text), around),
  clause: clauseXml,
  particular: ({ text, depth }, around) =>
    paragraph('Particular', wordsXml(text), around, left(PAGE.indent + PAGE.step * Math.min(depth, DEEPEST))),
  table: (block, { tables, opening }) => tables.ruled(block, opening),
  signature: (block, { tables, kept }) => tables.signatures([block], kept),
  blanks: ({ fields }, { tables }) => tables.blanks(fields),
  quote: ({ text }, around) => paragraph('Quote', wordsXml(text), around),
  prose: ({ spans }, around) =>
    paragraph(
      'Text',
      spans.map(({ text, bold }) => (bold ? span('Bold', text) : wordsXml(text))).join(''),
      around,
    ),
  'page-end': () => '',
}

const gap = (kept: boolean, around: Around): string =>
  paragraph('Gap', '', { ...around, kept, opening: { page: null, breaks: false } })

/** The blocks of a layout as paragraphs and tables of OpenDocument; `page` names the pages that they begin. */
export function blocksXml(
  { blocks, termLength }: Layout,
  width: number,
  page: Opening['page'],
  styles: AutomaticStyles,
): string {
  const tables = new TableWriter(styles, width)
  const kept = keptWithNext(blocks)
  const base = { styles, tables, width, term: termWidth(termLength) }
  let xml = ''
  let opened = false
  let signatures: (LayoutBlock & { type: 'signature' })[] = []
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]
    const around: Around = {
      ...base,
      before,
      kept: kept[index] ?? false,
      opening: {
        page: opened ? null : page,
        breaks: before?.type === 'page-end' || (block.type === 'heading' && block.newPage),
      },
    }
    opened = true
    if (block.type === 'signature') {
      signatures.push(block)
      if (blocks[index + 1]?.type === 'signature') return
      xml += gap(true, around) + tables.signatures(signatures, around.kept) + gap(around.kept, around)
      signatures = []
      return
    }
    // Room to write above the rule; tables that follow each other are not one.
    if (block.type === 'blanks') xml += paragraph('Line', '', { ...around, kept: true })
    xml += madeBy(XML, block, around)
    if (block.type === 'table' || block.type === 'blanks')
      xml += gap(blocks[index + 1]?.type === 'blanks', around)
  })
  return xml
}
