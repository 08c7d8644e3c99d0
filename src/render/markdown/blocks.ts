import { madeBy, type ByBlockType, type LayoutBlock } from '../layout/block.ts'
import { escape, escapeLines, listItem } from './escape.ts'
import { normalise } from './normalise.ts'

type Clause = LayoutBlock & { readonly type: 'clause' }

const LINE = '________'
const bold = (text: string): string => `**${escape(text)}**`
const lines = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => escape(text ?? ''))
    .join('\\\n')

/** The first line of the heading of a record is a heading; Markdown has none of several lines. */
function titleMarkdown({ kind, text }: LayoutBlock & { type: 'title' }): string {
  const [first = '', ...rest] = [kind, ...text.split('\n')].filter(Boolean)
  return [`# ${escape(first)}`, ...(rest.length > 0 ? [rest.map(bold).join('\\\n')] : [])].join('\n\n')
}

/** A table of GFM; what breaks a line within a cell is a blank. */
function tableMarkdown({ head, rows }: LayoutBlock & { type: 'table' }): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => escape(cell)).join(' | ')} |`
  const count = head.length > 0 ? head.length : (rows[0]?.length ?? 1)
  const top = head.length > 0 ? head : Array<string>(count).fill('')
  return [row(top), `|${' --- |'.repeat(count)}`, ...rows.map(row)].join('\n')
}

function clauseMarkdown({ marker, text }: LayoutBlock & { type: 'clause' }): string {
  if (marker === '–') return listItem('-', escapeLines(text))
  return escapeLines(marker === null ? text : `${marker} ${text}`)
}

const wordsMarkdown = ({ text }: { readonly text: string }): string => escapeLines(text)

const MARKDOWN: ByBlockType<[], string> = {
  table: tableMarkdown,
  title: titleMarkdown,
  sides: ({ left, middle, right }) => lines([left, middle, right]),
  entry: ({ term, text }) => escape(`${term} ${text}`),
  label: ({ text, more }) => bold(text) + (more === null ? '' : ` ${escapeLines(more)}`),
  heading: ({ text }) => `## ${escape(text)}`,
  clause: clauseMarkdown,
  signature: ({ post, name, caption }) => lines([`${post} ${LINE} ${name}`.trim(), caption]),
  blanks: ({ fields }) => fields.map((field) => escape(`${LINE} (${field})`)).join(' '),
  quote: ({ text }) => `> ${escapeLines(text).replaceAll('\n', '\n> ')}`,
  prose: ({ spans }) => escapeLines(spans.map(({ text }) => text).join('')),
  'page-end': () => '---',
  centred: wordsMarkdown,
  line: wordsMarkdown,
  paragraph: wordsMarkdown,
  particular: wordsMarkdown,
  stamp: wordsMarkdown,
}

/** A block as Markdown that is not in its canonical form yet. */
export const blockMarkdown = (block: LayoutBlock): string => madeBy(MARKDOWN, block)

const COUNTED = /^(\d{1,9})\.$/u

/** How many clauses from an index on Markdown's own ordered list shows with the numbers that they have. */
function countedFrom(blocks: readonly LayoutBlock[], at: number): number {
  const number = (block: LayoutBlock | undefined): number =>
    block?.type === 'clause' ? Number(COUNTED.exec(block.marker ?? '')?.[1] ?? NaN) : NaN
  const first = number(blocks[at])
  let count = 0
  while (number(blocks[at + count]) === first + count) count++
  return count
}

/** The blocks of a layout as canonical Markdown. */
export function blocksMarkdown(blocks: readonly LayoutBlock[]): string {
  const pieces: { text: string; item: boolean; table: boolean }[] = []
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    if (!block) break
    const counted = countedFrom(blocks, at)
    if (counted > 1) {
      for (const one of blocks.slice(at, at + counted) as Clause[])
        pieces.push({ text: listItem(one.marker ?? '', escapeLines(one.text)), item: true, table: false })
      at += counted
      continue
    }
    const table = block.type === 'table'
    const item = block.type === 'clause' && block.marker === '–'
    pieces.push({ text: blockMarkdown(block), item, table })
    at++
  }
  let markdown = ''
  let plain = ''
  let before = false
  const flush = (): void => {
    if (plain !== '') markdown += `${markdown === '' ? '' : '\n'}${normalise(plain)}`
    plain = ''
    before = false
  }
  for (const { text, item, table } of pieces) {
    if (table) {
      flush()
      markdown += `${markdown === '' ? '' : '\n'}${text}\n`
    } else {
      plain += (plain === '' ? '' : item && before ? '\n' : '\n\n') + text
      before = item
    }
  }
  flush()
  return markdown
}
