import { hasWord } from '../../source/letters.ts'
import { bulletSign } from '../page/bullet-sign.ts'
import { over, type RunLook } from '../page/look.ts'
import type { Omissions } from '../page/omissions.ts'
import type { PageLine } from '../page/page.ts'
import { elementOf, elementsOf, textOf, type Element } from '../xml/element.ts'
import { runLook, type Styles } from './styles.ts'
import { value } from './properties.ts'

/** Elements whose children are read as if they stood by themselves. */
const WRAPPERS = new Set([
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:bdo',
  'w:dir',
  'w:ruby',
  'w:rubyBase',
  'm:oMath',
  'm:oMathPara',
  'mc:AlternateContent',
  'mc:Choice',
])
const REMOVED = new Set(['w:del', 'w:moveFrom'])
const PICTURES = new Set(['pic:pic', 'v:imagedata', 'c:chart', 'o:OLEObject'])
/** A field of the page's number, which is no text of the record. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i

interface RunContext {
  readonly styles: Styles
  readonly omissions: Omissions
  readonly addressOf: (id: string) => string | null
  /** What the style of the paragraph says of its characters. */
  readonly base: RunLook
}

/** A field whose result leads somewhere: 'HYPERLINK "https://…"'. */
const LINK_FIELD = /^\s*HYPERLINK\s+"([^"]*)"/i

/** A field that is being read: its code, then, from `from` on in the line, its result. */
interface Field {
  readonly code: string
  readonly from: number | null
}

/** Reads the runs of one paragraph into lines. Text boxes that hang on it are put aside. */
export class RunReader {
  readonly lines: PageLine[] = []
  readonly boxes: Element[] = []
  pageBreak = false
  /** Something in it is hidden. */
  hidden = false
  /** It shows the number of the page. */
  pageField = false
  readonly #context: RunContext
  #text = ''
  /** Whether the words of the line so far are bold; null before the first. */
  #bold: boolean | null = null
  /** The fields that are open, the innermost last. */
  readonly #fields: Field[] = []

  constructor(context: RunContext) {
    this.#context = context
  }

  read(paragraph: Element): void {
    this.#inline(paragraph)
    this.#endLine()
  }

  #inline(container: Element): void {
    for (const child of elementsOf(container)) {
      if (child.name === 'w:r' || child.name === 'm:r') this.#run(child)
      else if (REMOVED.has(child.name)) this.#context.omissions.add('deleted')
      else if (child.name === 'w:hyperlink') this.#link(child)
      else if (child.name === 'w:fldSimple') this.#simpleField(child)
      else if (WRAPPERS.has(child.name) || child.name.startsWith('m:')) this.#inline(child)
    }
  }

  #simpleField(field: Element): void {
    const code = field.attributes['w:instr'] ?? ''
    const from = this.#text.length
    this.#inline(field)
    if (PAGE_FIELD.test(code)) this.pageField = true
    this.#linkedBy(code, from)
  }

  /** The words of a field's result lead where its code says. */
  #linkedBy(code: string, from: number): void {
    const address = LINK_FIELD.exec(code)?.[1]
    if (address !== undefined) this.#context.omissions.link(this.#text, from, address)
  }

  #link(link: Element): void {
    const from = this.#text.length
    this.#inline(link)
    const { addressOf, omissions } = this.#context
    omissions.link(this.#text, from, addressOf(link.attributes['r:id'] ?? ''))
  }

  #run(run: Element): void {
    const properties = elementOf(run, 'w:rPr')
    const { styles, base, omissions } = this.#context
    const own = runLook(properties)
    const style = styles.characters(value(properties, 'w:rStyle'))
    // A toggle that both styles switch on is off (ISO/IEC 29500-1, 17.7.3).
    const styled = { ...over(style, base), bold: (style.bold ?? false) !== (base.bold ?? false) }
    const look = over(own, styled)
    if (look.hidden) {
      this.hidden = true
      if (elementsOf(run).some((child) => child.name === 'w:t')) omissions.add('hidden')
      return
    }
    for (const child of elementsOf(run)) this.#piece(child, look)
  }

  #piece(piece: Element, look: RunLook): void {
    if (!this.#characters(piece, look)) this.#layout(piece)
  }

  /** Takes a piece that is words; whether it is one. */
  #characters(piece: Element, look: RunLook): boolean {
    switch (piece.name) {
      case 'w:t':
      case 'm:t': {
        const text = textOf(piece)
        this.#put(look.capitals ? text.toUpperCase() : text, look)
        return true
      }
      case 'w:tab':
      case 'w:ptab':
        this.#text += '\t'
        return true
      case 'w:noBreakHyphen':
        this.#put('-', look)
        return true
      case 'w:sym':
        this.#symbol(piece, look)
        return true
    }
    return false
  }

  #symbol(piece: Element, look: RunLook): void {
    const code = Number.parseInt(piece.attributes['w:char'] ?? '', 16)
    const drawn = code > 0 && code < 0x10000 ? String.fromCharCode(code) : ''
    if (drawn !== '') this.#put(bulletSign(drawn, piece.attributes['w:font'] ?? null), look)
  }

  /** Breaks, fields and drawings; marks of notes and all else are passed over. */
  #layout(piece: Element): void {
    switch (piece.name) {
      case 'w:br':
      case 'w:cr':
        if (piece.attributes['w:type'] === 'page') this.pageBreak = true
        this.#endLine()
        break
      case 'w:fldChar':
        this.#field(piece.attributes['w:fldCharType'] ?? '')
        break
      case 'w:instrText':
        this.#fieldCode(textOf(piece))
        break
      case 'mc:AlternateContent':
        this.#drawing(elementOf(piece, 'mc:Choice') ?? piece)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(piece)
        break
    }
  }

  #field(kind: string): void {
    const { length } = this.#text
    if (kind === 'begin') this.#fields.push({ code: '', from: null })
    else if (kind === 'separate') {
      const open = this.#fields.pop()
      if (open) this.#fields.push({ ...open, from: length })
    } else if (kind === 'end') {
      const closed = this.#fields.pop()
      if (closed && closed.from !== null) this.#linkedBy(closed.code, closed.from)
    }
  }

  /** Word may divide the code of a field among runs. */
  #fieldCode(words: string): void {
    if (PAGE_FIELD.test(words)) this.pageField = true
    const open = this.#fields.pop()
    if (open) this.#fields.push({ ...open, code: open.code + words })
  }

  #put(text: string, look: RunLook): void {
    if (this.#fields.some(({ from }) => from === null)) return
    this.#text += text
    if (hasWord(text)) this.#bold = (this.#bold ?? true) && (look.bold ?? false)
  }

  #endLine(): void {
    this.lines.push({ text: this.#text, bold: this.#bold ?? false })
    this.#text = ''
    this.#bold = null
  }

  /** The text boxes of a drawing; a picture is counted as left out. */
  #drawing(element: Element): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:txbxContent') this.boxes.push(child)
      else if (PICTURES.has(child.name)) this.#context.omissions.add('picture')
      else if (child.name !== 'mc:Fallback') this.#drawing(child)
    }
  }
}
