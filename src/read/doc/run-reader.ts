import { hasWord } from '../../source/letters.ts'
import { bulletSign } from '../page/bullet-sign.ts'
import type { RunLook } from '../page/look.ts'
import type { Omissions } from '../page/omissions.ts'
import type { PageLine } from '../page/page.ts'
import type { StyledRun, TextProperties } from './text-properties.ts'

/** Characters that stand for something else ([MS-DOC] 2.4.1 and 2.9.57). */
const SIGN = {
  picture: 0x01,
  drawing: 0x08,
  tab: 0x09,
  lineBreak: 0x0b,
  pageBreak: 0x0c,
  columnBreak: 0x0e,
  fieldBegin: 0x13,
  fieldResult: 0x14,
  fieldEnd: 0x15,
  hardHyphen: 0x1e,
} as const
const SPACE = 0x20
/** A field of the page's number, which is no text of the record. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i

interface RunContext {
  readonly text: string
  readonly properties: TextProperties
  readonly fonts: readonly string[]
  readonly omissions: Omissions
}

/** What stands in the text where a font of signs is used: nothing but brackets. */
const isStandIn = (text: string): boolean => text.replaceAll('(', '') === ''

/** Reads the runs of one paragraph into lines. */
export class RunReader {
  readonly lines: PageLine[] = []
  /** Characters that drawings hang on. */
  readonly anchors: number[] = []
  pageBreak = false
  /** Something in it is hidden. */
  hidden = false
  /** It shows the number of the page. */
  pageField = false
  readonly #context: RunContext
  #text = ''
  /** Whether the words of the line so far are bold; null before the first. */
  #bold: boolean | null = null
  /** The codes of the fields that are open; null from where the result begins. */
  readonly #fields: (string | null)[] = []

  constructor(context: RunContext) {
    this.#context = context
  }

  /** The characters from `start` to `end`, without the paragraph's mark; `base` is the look of its style. */
  read(start: number, end: number, base: RunLook): void {
    for (let at = start; at < end;) {
      const run = this.#context.properties.run(at, end, base)
      this.#run(at, run)
      at = run.end
    }
    this.#endLine()
  }

  #run(start: number, run: StyledRun): void {
    const text = this.#context.text.slice(start, run.end)
    if (run.symbol && isStandIn(text)) {
      const font = this.#context.fonts[run.symbol.font] ?? null
      this.#put(bulletSign(String.fromCharCode(run.symbol.code), font).repeat(text.length), run)
      return
    }
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= SPACE) continue
      this.#put(text.slice(from, at), run)
      from = at + 1
      if (!this.#field(code) && !run.look.hidden && !run.deleted) this.#sign(code, start + at, run)
    }
    this.#put(text.slice(from), run)
  }

  #field(code: number): boolean {
    if (code === SIGN.fieldBegin) this.#fields.push('')
    else if (code === SIGN.fieldResult || code === SIGN.fieldEnd) {
      const command = this.#fields.pop()
      if (PAGE_FIELD.test(command ?? '')) this.pageField = true
      if (code === SIGN.fieldResult && command !== undefined) this.#fields.push(null)
    } else return false
    return true
  }

  #sign(code: number, at: number, run: StyledRun): void {
    if (code === SIGN.tab) this.#put('\t', run)
    else if (code === SIGN.hardHyphen) this.#put('-', run)
    else if (code === SIGN.drawing) this.anchors.push(at)
    else if (code === SIGN.picture && run.special && !run.data) this.#context.omissions.add('picture')
    else if (code === SIGN.pageBreak || code === SIGN.lineBreak || code === SIGN.columnBreak) {
      if (code === SIGN.pageBreak) this.pageBreak = true
      this.#endLine()
    }
  }

  #put(text: string, { look, deleted }: StyledRun): void {
    if (text === '') return
    const inner = this.#fields.length - 1
    const command = this.#fields[inner]
    if (typeof command === 'string') this.#fields[inner] = command + text
    if (this.#fields.some((field) => field !== null)) return
    if (look.hidden || deleted) {
      if (look.hidden) this.hidden = true
      if (hasWord(text)) this.#context.omissions.add(look.hidden ? 'hidden' : 'deleted')
      return
    }
    this.#text += look.capitals ? text.toUpperCase() : text
    if (hasWord(text)) this.#bold = (this.#bold ?? true) && (look.bold ?? false)
  }

  #endLine(): void {
    this.lines.push({ text: this.#text, bold: this.#bold ?? false })
    this.#text = ''
    this.#bold = null
  }
}
