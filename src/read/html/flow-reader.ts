import type { Element, ElementContent, Nodes, Parents } from 'hast'
import { hasWord } from '../../source/letters.ts'
import { gridTable, type GridCell } from '../page/grid-table.ts'
import type { Omissions } from '../page/omissions.ts'
import { PLAIN_PARAGRAPH, type PageBlock, type PageLine } from '../page/page.ts'
import { List, type Marker } from './list.ts'
import { BLOCKS, LISTS, SKIPPED, SPACED } from './tags.ts'
import { boldOf, isHidden, marginsOf, styleOf } from './style.ts'

const COLUMNS_PER_LEVEL = 2
const MOST_SPAN = 64

/** What an element inherits from those around it. */
interface Setting {
  readonly bold: boolean
  readonly pre: boolean
  readonly quote: boolean
  readonly capitals: boolean
  readonly heading: number
  readonly level: number
  readonly list: List | null
}

const OUTSIDE: Setting = {
  bold: false,
  pre: false,
  quote: false,
  capitals: false,
  heading: 0,
  level: 0,
  list: null,
}

/** Reads the flow of a page (its body, a cell of a table) into blocks. */
export class FlowReader {
  readonly #omissions: Omissions
  readonly #blocks: PageBlock[] = []
  #lines: PageLine[] = []
  #text = ''
  #bold: boolean | null = null
  #setting: Setting = OUTSIDE
  #marker: Marker | null = null
  #checked: boolean | null = null
  #gap = false

  constructor(omissions: Omissions) {
    this.#omissions = omissions
  }

  read(container: Parents): readonly PageBlock[] {
    for (const child of container.children) this.#node(child, OUTSIDE)
    this.#endParagraph()
    return this.#blocks
  }

  #node(node: Nodes, setting: Setting): void {
    if (node.type === 'text') this.#words(node.value, setting)
    else if (node.type === 'element') this.#element(node, setting)
    else if (node.type === 'root') for (const child of node.children) this.#node(child, setting)
  }

  #words(value: string, setting: Setting): void {
    this.#setting = setting
    if (setting.pre) {
      const [first = '', ...rest] = value.split(/\r\n|\r|\n/)
      this.#put(first, setting)
      for (const line of rest) {
        this.#endLine()
        this.#put(line, setting)
      }
      return
    }
    const collapsed = value.replace(/[ \t\r\n\f]+/g, ' ')
    const joined = this.#text === '' || this.#text.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed
    this.#put(setting.capitals ? joined.toUpperCase() : joined, setting)
  }

  #put(text: string, setting: Setting): void {
    this.#text += text
    if (hasWord(text)) this.#bold = (this.#bold ?? true) && setting.bold
  }

  #endLine(): void {
    this.#lines.push({ text: this.#text, bold: this.#bold ?? false })
    this.#text = ''
    this.#bold = null
  }

  #endParagraph(): void {
    this.#endLine()
    const lines = this.#lines
    const setting = this.#setting
    this.#lines = []
    if (lines.every(({ text }) => text.trim() === '')) {
      // A paragraph of a no-break space or a line break is a blank line.
      if (lines.length > 1 || lines.some(({ text }) => text !== '')) this.#gap = true
      return
    }
    const marker = this.#marker
    this.#marker = null
    this.#blocks.push({
      ...PLAIN_PARAGRAPH,
      label: marker?.label ?? '',
      bullet: marker?.bullet ?? null,
      checked: this.#checked,
      lines,
      heading: setting.heading,
      indent: Math.max(0, setting.level - 1) * COLUMNS_PER_LEVEL,
      quote: setting.quote,
      code: setting.pre,
      gap: this.#gap,
    })
    this.#gap = false
    this.#checked = null
  }

  #element(element: Element, around: Setting): void {
    const { tagName: name } = element
    const style = styleOf(element)
    if (name === 'br') this.#endLine()
    else if (name === 'img') this.#omissions.add('picture')
    else if (name === 'input') this.#box(element)
    else if (isHidden(element, style)) {
      if (shows(element)) this.#omissions.add('hidden')
    } else if (SKIPPED.has(name)) return
    else if (name === 'table') this.#table(element)
    else if (BLOCKS.has(name)) this.#block(element, style, within(element, style, around))
    else {
      const from = this.#text.length
      for (const child of element.children) this.#node(child, within(element, style, around))
      if (name === 'a') this.#omissions.link(this.#text, from, element.properties['href'])
      // What a word processor writes for a tab: nothing but spaces, as wide as they are.
      if (style.has('mso-tab-count')) this.#text += '\t'
    }
  }

  #box(element: Element): void {
    if (element.properties['type'] !== 'checkbox') return
    const checked = element.properties['checked']
    this.#checked = checked !== undefined && checked !== false && checked !== null
  }

  #block(element: Element, style: ReadonlyMap<string, string>, setting: Setting): void {
    const { tagName: name } = element
    const margins = marginsOf(style)
    const nested = LISTS.has(name) && setting.level > 1
    this.#endParagraph()
    const spaced = SPACED.has(name) && !nested
    if (spaced && name !== 'p') this.#gap = true
    if (margins.above === true) this.#gap = true
    if (name === 'li') this.#marker = (setting.list ?? new List(element)).next(element)
    const before = this.#blocks.length
    for (const child of element.children) this.#node(child, setting)
    this.#setting = setting
    this.#endParagraph()
    if (name === 'li') this.#marker = null
    if ((margins.below ?? spaced) && (this.#blocks.length > before || name === 'hr')) this.#gap = true
  }

  #table(element: Element): void {
    this.#endParagraph()
    const rows: GridCell[][] = []
    const covered: number[] = []
    for (const part of descendants(element, ['tr', 'caption'])) {
      if (part.tagName === 'caption')
        for (const one of new FlowReader(this.#omissions).read(part)) this.#blocks.push(one)
      else rows.push(this.#row(part, covered))
    }
    for (const one of gridTable(rows, true)) this.#blocks.push(one)
    this.#gap = true
  }

  /** The cells of a row; `covered` counts, by column, the rows that cells above still reach into. */
  #row(row: Element, covered: number[]): GridCell[] {
    const cells: GridCell[] = []
    let column = 0
    const fill = (): void => {
      for (; (covered[column] ?? 0) > 0; column++) {
        covered[column] = (covered[column] ?? 0) - 1
        cells.push({ blocks: [], span: 1 })
      }
    }
    for (const cell of descendants(row, ['td', 'th'])) {
      fill()
      const span = spanOf(cell.properties['colSpan'])
      const down = spanOf(cell.properties['rowSpan'])
      cells.push({ blocks: new FlowReader(this.#omissions).read(cell), span })
      for (let i = 0; i < span; i++) covered[column++] = down - 1
    }
    fill()
    return cells
  }
}

function spanOf(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), MOST_SPAN) : 1
}

function shows(node: ElementContent): boolean {
  if (node.type === 'text') return hasWord(node.value)
  return node.type === 'element' && !SKIPPED.has(node.tagName) && node.children.some(shows)
}

/** The nearest elements of the names, not those inside other tables. */
function descendants(element: Element, names: readonly string[]): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'table') return []
    return names.includes(child.tagName) ? [child] : descendants(child, names)
  })
}

function within(element: Element, style: ReadonlyMap<string, string>, around: Setting): Setting {
  const { tagName: name } = element
  const space = style.get('white-space')
  const pre = name === 'pre' || space?.startsWith('pre') || (space === undefined && around.pre)
  const isList = LISTS.has(name)
  return {
    bold: boldOf(element, style) ?? around.bold,
    pre,
    quote: around.quote || name === 'blockquote',
    capitals: style.has('text-transform') ? style.get('text-transform') === 'uppercase' : around.capitals,
    heading: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : around.heading,
    level: around.level + (isList ? 1 : 0),
    list: isList ? new List(element) : around.list,
  }
}
