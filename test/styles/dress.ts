import type { Line } from './line.ts'
import type { DrawTable } from './tables.ts'
import { way, type Ways } from './way.ts'

/** The dress of a whole text: from its lines to the characters of a file. */
export interface Dress {
  readonly extension: 'txt' | 'md'
  readonly text: (lines: readonly Line[], draw: DrawTable) => string
}

type Print = (line: Exclude<Line, { kind: 'gap' | 'table' }>) => string

const plainly: Print = (line) =>
  line.kind === 'text' ? [line.label, line.text].filter((part) => part !== '').join(' ') : line.text

/** Lines as strings, '' for a gap; never two gaps in a row. */
function printedLines(lines: readonly Line[], draw: DrawTable, print: Print): string[] {
  const out: string[] = []
  for (const line of lines) {
    if (line.kind === 'gap') {
      if (out.length > 0 && out.at(-1) !== '') out.push('')
    } else if (line.kind === 'table') out.push(...draw(line.rows))
    else out.push(print(line))
  }
  return out
}

const asText =
  (print: Print, finish: (text: string) => string = (text) => text): Dress['text'] =>
  (lines, draw) =>
    finish(`${printedLines(lines, draw, print).join('\n')}\n`)
const txt = (print: Print, finish?: (text: string) => string): Dress => ({
  extension: 'txt',
  text: asText(print, finish),
})

const isHeading = ({ kind }: Line): boolean => kind === 'heading' || kind === 'opening'

const spaced = (words: string): string =>
  words
    .toUpperCase()
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ')
const WIDTH = 72
function wrapped(line: string): string {
  const out: string[] = []
  let current = ''
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    if (current !== '' && current.length + word.length + 1 > WIDTH) {
      out.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...out, current].join('\n')
}

const centred = (words: string): string =>
  `${' '.repeat(Math.max(0, Math.floor((WIDTH - words.length) / 2)))}${words}`
const bold = (words: string): string => `**${words.trim()}**`
const escaped = (words: string): string => words.replaceAll('_', '\\_')

const LINES_OF_PAGE = 28
/** The number of the page, alone on a line, as pages have it that were copied from a PDF. */
function paged(text: string): string {
  return text
    .split('\n')
    .flatMap((line, at) =>
      at > 0 && at % LINES_OF_PAGE === 0 ? ['', String(at / LINES_OF_PAGE + 1), '', line] : [line],
    )
    .join('\n')
}

const marks: Record<'title' | 'heading' | 'opening', string> = { title: '#', heading: '##', opening: '###' }

/** Blocks of Markdown apart from each other, points of a list together. */
const asMarkdown =
  (print: Print): Dress['text'] =>
  (lines, draw) => {
    const blocks: string[] = []
    let before: Line['kind'] = 'gap'
    for (const line of lines) {
      if (line.kind === 'gap') {
        before = 'gap'
        continue
      }
      const block = line.kind === 'table' ? draw(line.rows).join('\n') : print(line)
      const joins =
        (line.kind === 'item' && before === 'item') || (line.kind === 'title' && before === 'title')
      if (joins) blocks[blocks.length - 1] = `${blocks.at(-1) ?? ''}\n${block}`
      else blocks.push(block)
      before = line.kind === 'note' ? 'item' : line.kind
    }
    return `${blocks.join('\n\n')}\n`
  }

const markdown: Print = (line) => {
  if (line.kind === 'text')
    return escaped(line.label === '' ? line.text : `${bold(line.label)} ${line.text}`.trimEnd())
  if (line.kind === 'item') return line.text
  if (line.kind === 'note') return `   ${line.text}`
  return `${marks[line.kind]} ${line.text}`
}
const boldMarkdown: Print = (line) => {
  if (line.kind === 'title') return `${bold(line.text)}  `
  if (line.kind === 'heading' || line.kind === 'opening') return bold(line.text)
  return line.kind === 'note' ? `   ${line.text}` : escaped(plainly(line))
}
const withMarks: Print = (line) => {
  if (line.kind === 'title') return bold(line.text)
  if (line.kind === 'opening') return bold(line.text)
  if (line.kind === 'heading') return `## ${line.text}`
  return line.kind === 'text' && line.label !== ''
    ? `${bold(line.label)} ${line.text}`.trimEnd()
    : plainly(line)
}

const airy: Dress = {
  extension: 'txt',
  text: (lines, draw) => {
    const apart = lines.flatMap((line): Line[] => (line.kind === 'gap' ? [line] : [line, { kind: 'gap' }]))
    return asText(plainly)(apart, draw)
  },
}

export const dresses: Ways<Dress> = {
  plain: way(txt(plainly)),
  airy: way(airy),
  dense: way(txt(plainly, (text) => text.replace(/\n{2,}/g, '\n'))),
  markdown: way({ extension: 'md', text: asMarkdown(markdown) }),
  'markdown-bold': way({ extension: 'md', text: asMarkdown(boldMarkdown) }),
  'marks-in-text': way(txt(withMarks)),
  wrapped: way(txt(plainly, (text) => text.split('\n').map(wrapped).join('\n'))),
  'capital-headings': way(txt((line) => (isHeading(line) ? plainly(line).toUpperCase() : plainly(line)))),
  'spaced-headings': way(
    txt((line) =>
      line.kind === 'heading' && !/\d|[А-ЯA-Z] [А-ЯA-Z]/.test(line.text) ? spaced(line.text) : plainly(line),
    ),
  ),
  'windows-line-ends': way(txt(plainly, (text) => text.replaceAll('\n', '\r\n'))),
  'byte-order-mark': way(txt(plainly, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)),
  'double-spaces': way(txt(plainly, (text) => text.replace(/(?<=[\p{L},;:]) (?=\p{L})/gu, '  '))),
  'no-break-spaces': way(
    txt(plainly, (text) => text.replace(/(?<=№|\p{Lu}\.|г\.|\d) (?=\p{L}|\d)/gu, '\u00a0')),
  ),
  indented: way(txt((line) => (line.kind === 'title' ? centred(line.text) : `     ${plainly(line)}`))),
  'centred-headings': way(
    txt((line) => (line.kind === 'title' || line.kind === 'heading' ? centred(line.text) : plainly(line))),
  ),
  tabs: way(txt((line) => (line.kind === 'title' ? line.text : `\t${plainly(line)}`))),
  'hyphens-for-dashes': way(txt(plainly, (text) => text.replaceAll('–', '-'))),
  'long-dashes': way(txt(plainly, (text) => text.replaceAll('–', '—'))),
  'without-yo': way(txt(plainly, (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'))),
  'straight-quotes': way(txt(plainly, (text) => text.replace(/[«»“”]/g, '"'))),
  'trailing-spaces': way(txt(plainly, (text) => text.replaceAll('\n', '  \n'))),
  'page-numbers': way(txt(plainly, paged)),
}
