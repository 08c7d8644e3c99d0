import { madeBy, type ByBlockType, type LayoutBlock } from '../layout/block.ts'
import { escapeHtml, escapeLines } from './escape.ts'

type Clause = LayoutBlock & { readonly type: 'clause' }
type Particular = LayoutBlock & { readonly type: 'particular' }

const paragraph = (kind: string, content: string): string => `<p class="${kind}">${content}</p>\n`
const span = (kind: string, words: string): string => `<span class="${kind}">${escapeLines(words)}</span>`

/** How far the style sheet indents. */
const DEEPEST = 4
const depthOf = ({ depth }: Clause | Particular): string => `depth-${Math.min(depth, DEEPEST)}`

const isPoint = (block: LayoutBlock | undefined): block is Clause =>
  block?.type === 'clause' && block.marker === '–'

function table({ head, rows }: LayoutBlock & { readonly type: 'table' }): string {
  const heads = head.map((words) => `<th scope="col">${escapeLines(words)}</th>`).join('')
  const lines = rows.map((row) => {
    const cells = row.map(
      (words, index) => `<td data-label="${escapeHtml(head[index] ?? '')}">${escapeLines(words)}</td>`,
    )
    return `<tr>${cells.join('')}</tr>\n`
  })
  const top = head.length > 0 ? `<thead><tr>${heads}</tr></thead>\n` : ''
  return `<table>\n${top}<tbody>\n${lines.join('')}</tbody>\n</table>\n`
}

const LINE = '________'

/** A line of words under the name of its type. */
const wordsHtml = ({ type, text }: { readonly type: string; readonly text: string }): string =>
  paragraph(type, escapeLines(text))

function titleHtml(block: LayoutBlock & { type: 'title' }): string {
  const kind = block.kind === '' ? '' : span('kind', block.kind)
  return `<h1>${kind}${kind && block.text ? '<br>' : ''}${escapeLines(block.text)}</h1>\n`
}

const sidesHtml = ({ left, middle, right }: LayoutBlock & { type: 'sides' }): string =>
  `<div class="sides">\n${[left, middle ?? '', right]
    .filter(Boolean)
    .map((words) => `<p>${escapeLines(words)}</p>\n`)
    .join('')}</div>\n`

const signatureHtml = ({ post, name, caption }: LayoutBlock & { type: 'signature' }): string =>
  paragraph(
    'signature',
    [
      span('post', post),
      span('rule', LINE),
      span('name', name),
      ...(caption === undefined ? [] : [span('caption', caption)]),
    ].join(' '),
  )

const blanksHtml = ({ fields }: LayoutBlock & { type: 'blanks' }): string =>
  paragraph(
    'blanks',
    fields
      .map((field) => `<span class="blank">${span('rule', LINE)} ${span('caption', `(${field})`)}</span>`)
      .join(' '),
  )

const HTML: ByBlockType<[], string> = {
  table,
  centred: wordsHtml,
  stamp: wordsHtml,
  line: wordsHtml,
  paragraph: wordsHtml,
  title: titleHtml,
  sides: sidesHtml,
  entry: ({ term, text }) =>
    paragraph('entry', [span('term', term), escapeLines(text)].filter(Boolean).join(' ')),
  label: ({ text, more }) =>
    paragraph(
      'label',
      `<strong>${escapeLines(text)}</strong>${more === null ? '' : ` ${escapeLines(more)}`}`,
    ),
  heading: ({ text, newPage }) => `<h2${newPage ? ' class="apart"' : ''}>${escapeLines(text)}</h2>\n`,
  clause: (block) =>
    paragraph(
      `clause ${depthOf(block)}`,
      (block.marker === null ? '' : `${span('marker', block.marker)} `) + escapeLines(block.text),
    ),
  particular: (block) => paragraph(`particular ${depthOf(block)}`, escapeLines(block.text)),
  signature: signatureHtml,
  blanks: blanksHtml,
  quote: ({ text }) => `<blockquote><p>${escapeLines(text)}</p></blockquote>\n`,
  prose: ({ spans }) => paragraph('paragraph', spans.map(({ text }) => escapeLines(text)).join('')),
  'page-end': () => '<hr>\n',
}

const blockHtml = (block: LayoutBlock): string => madeBy(HTML, block)

/** Points that follow each other as a list, what hangs on a point inside it; gives the index after the list. */
function points(blocks: readonly LayoutBlock[], start: number): { html: string; next: number } {
  const { depth } = blocks[start] as Clause
  let html = `<ul class="${depthOf(blocks[start] as Clause)}">\n`
  let at = start
  for (let block = blocks[at]; isPoint(block) && block.depth === depth; block = blocks[at]) {
    html += `<li>${escapeLines(block.text)}`
    at += 1
    for (let below = blocks[at]; below; below = blocks[at]) {
      if (below.type === 'particular' && below.depth >= depth) {
        html += `\n${blockHtml(below)}`
        at += 1
      } else if (isPoint(below) && below.depth > depth) {
        const inner = points(blocks, at)
        html += `\n${inner.html}`
        at = inner.next
      } else break
    }
    html += '</li>\n'
  }
  return { html: `${html}</ul>\n`, next: at }
}

/** The blocks of a layout as elements; numbers of clauses are part of the text, as they are in the record. */
export function blocksHtml(blocks: readonly LayoutBlock[]): string {
  let html = ''
  let at = 0
  for (let block = blocks[at]; block; block = blocks[at]) {
    if (isPoint(block)) {
      const list = points(blocks, at)
      html += list.html
      at = list.next
    } else {
      html += blockHtml(block)
      at += 1
    }
  }
  return html
}
