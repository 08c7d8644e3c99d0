import type { LayoutBlock } from '../layout/block.ts'
import { SIGNATURE_SHARES, SIGN_HERE } from '../layout/page.ts'
import type { AutomaticStyles, Opening } from './automatic-styles.ts'
import { mm } from './styles.ts'
import { wordsXml } from './words.ts'

const RULED = ' fo:border="0.5pt solid #000000" fo:padding="1mm 1.5mm"'
const BARE = ' fo:border="none" fo:padding="0mm" style:vertical-align="bottom"'
const TO_WRITE_ON = ' fo:border-top="0.5pt solid #000000" fo:padding="0mm"'
const ALIGNED = ['left', 'center', 'right'] as const
const HERE: Opening = { page: null, breaks: false }

const paragraph = (style: string, text: string): string =>
  `<text:p text:style-name="${style}">${wordsXml(text)}</text:p>`

/** Writes tables on lines of so many millimetres. */
export class TableWriter {
  readonly #styles: AutomaticStyles
  readonly #width: number

  constructor(styles: AutomaticStyles, width: number) {
    this.#styles = styles
    this.#width = width
  }

  /** A table with rules whose heading is repeated on every page; no row is cut by the end of a page. */
  ruled({ widths, head, rows }: LayoutBlock & { type: 'table' }, opening: Opening): string {
    const cell = this.#styles.other('table-cell', RULED)
    const row = (cells: readonly string[], style: string): string =>
      this.#row(
        cells.map(
          (text) =>
            `<table:table-cell table:style-name="${cell}">${paragraph(style, text)}</table:table-cell>`,
        ),
      )
    const top =
      head.length > 0 ? `<table:table-header-rows>${row(head, 'ColumnHead')}</table:table-header-rows>` : ''
    return this.#table(widths, top + rows.map((cells) => row(cells, 'Cell')).join(''), opening, false)
  }

  /** Posts at the left, a rule to sign on, names at the right; never apart from each other. */
  signatures(signatures: readonly (LayoutBlock & { type: 'signature' })[], kept: boolean): string {
    const cell = this.#styles.other('table-cell', BARE)
    const rows = signatures.map(({ post, name, caption }, at) => {
      const keep = kept || at < signatures.length - 1 ? { 'fo:keep-with-next': 'always' } : {}
      const cells = [post, SIGN_HERE, name].map((text, column) => {
        const look = {
          paragraph: { 'fo:text-align': ALIGNED[column] ?? 'left', 'fo:margin-top': '10pt', ...keep },
        }
        // Beside what is printed below the line to sign on an empty line, so that all stand on that line.
        const below = caption === undefined ? '' : paragraph('BlankCaption', column === 1 ? caption : '')
        return `<table:table-cell table:style-name="${cell}">${paragraph(this.#styles.paragraph('Standard', look, HERE), text)}${below}</table:table-cell>`
      })
      return this.#row(cells)
    })
    return this.#table(SIGNATURE_SHARES, rows.join(''), HERE, kept)
  }

  /** Rules to write on by hand, each with what is to stand there below it. */
  blanks(fields: readonly string[]): string {
    const gap = 4
    const share = fields.length === 1 ? 30 : (100 - gap * (fields.length - 1)) / fields.length
    const shares = fields.flatMap((_, index) => (index === 0 ? [share] : [gap, share]))
    if (fields.length === 1) shares.push(100 - share)
    const [bare, ruled] = [
      this.#styles.other('table-cell', BARE),
      this.#styles.other('table-cell', TO_WRITE_ON),
    ]
    const cells = shares.map((_, index) => {
      const field = index % 2 === 0 ? fields[index / 2] : undefined
      return `<table:table-cell table:style-name="${field === undefined ? bare : ruled}">${paragraph('BlankCaption', field === undefined ? '' : `(${field})`)}</table:table-cell>`
    })
    return this.#table(shares, this.#row(cells), HERE, false)
  }

  #row(cells: readonly string[]): string {
    const style = this.#styles.other('table-row', ' fo:keep-together="always"')
    return `<table:table-row table:style-name="${style}">${cells.join('')}</table:table-row>`
  }

  #table(shares: readonly number[], rows: string, { page, breaks }: Opening, kept: boolean): string {
    const width = (share: number): string => mm((this.#width * share) / 100)
    const columns = shares.map((share) => {
      const style = this.#styles.other('table-column', ` style:column-width="${width(share)}"`)
      return `<table:table-column table:style-name="${style}"/>`
    })
    const properties = ` style:width="${mm(this.#width)}" table:align="left"${kept ? ' fo:keep-with-next="always"' : ''}${breaks ? ' fo:break-before="page"' : ''}`
    const style = this.#styles.other(
      'table',
      properties,
      page === null ? '' : ` style:master-page-name="${page}"`,
    )
    return `<table:table table:style-name="${style}">${columns.join('')}${rows}</table:table>`
  }
}
