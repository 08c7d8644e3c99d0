import { hasWord } from '../../source/letters.ts'
import { decodeCodePage } from '../code-page.ts'
import { bulletSign } from '../page/bullet-sign.ts'
import type { Omissions } from '../page/omissions.ts'
import type { PageBlock } from '../page/page.ts'
import { ReadError } from '../read-error.ts'
import { Flow, PLAIN_STATE, type ParagraphState } from './flow.ts'
import { LOOKS, MOVES, PLAIN_LOOK, shaped } from './layout-words.ts'
import { tokensOf, type Token } from './tokens.ts'
import { CHARACTERS, charsetEncoding, pageEncoding, READ, SKIPPED } from './words.ts'

/** Where the words of a group go. */
type Target = 'text' | 'skip' | 'label' | 'fonts' | 'styles'

interface State {
  target: Target
  /** The group has begun with '\*'. */
  starred: boolean
  /** Characters of fallback after a '\u'. */
  fallback: number
  font: number
  bold: boolean
  capitals: boolean
  hidden: boolean
  deleted: boolean
  paragraph: ParagraphState
  /** The flow that ends with this group: a note, a header, a text box. */
  ends: 'note' | 'header' | 'box' | null
}

const DEEPEST = 2000
const SYMBOL = 2
const RUSSIAN = 1049
const HEADING_NAME = /^(?:heading|заголовок) (\d)/i

/** Reads RTF into blocks: `read` once. */
export class RtfReader {
  readonly notes: (readonly PageBlock[])[] = []
  readonly header: PageBlock[] = []
  encoding = 'windows-1252'
  readonly #omissions: Omissions
  readonly #stack: State[] = []
  readonly #flows: Flow[] = [new Flow()]
  readonly #charsets = new Map<number, number>()
  readonly #outlines = new Map<number, number>()
  #style: { id: number; outline: number | null; name: string } | null = null
  #state: State = {
    target: 'text',
    starred: false,
    fallback: 1,
    font: 0,
    bold: false,
    capitals: false,
    hidden: false,
    deleted: false,
    paragraph: PLAIN_STATE,
    ends: null,
  }
  #bytes: number[] = []
  #toSkip = 0
  #encodingNamed = false

  constructor(omissions: Omissions) {
    this.#omissions = omissions
  }

  /** The blocks of the body. Throws a ReadError 'damaged' where groups do not end. */
  read(bytes: Uint8Array): readonly PageBlock[] {
    for (const token of tokensOf(bytes)) this.#token(token)
    this.#flush()
    if (this.#stack.length > 0) throw new ReadError('damaged', 'The file ends in the middle.')
    return this.#flow.end(this.#state.paragraph)
  }

  get #flow(): Flow {
    const flow = this.#flows[this.#flows.length - 1]
    if (!flow) throw new ReadError('damaged', 'Groups end that did not begin.')
    return flow
  }

  #token(token: Token): void {
    if (token.type === 'byte') {
      if (this.#toSkip > 0) this.#toSkip--
      else this.#bytes.push(token.byte)
      return
    }
    if (token.type === 'control' && this.#toSkip > 0 && CHARACTERS[token.word] !== undefined) {
      this.#toSkip--
      return
    }
    this.#flush()
    if (token.type === 'control') this.#control(token.word, token.number)
    else {
      this.#toSkip = 0
      if (token.type === 'open') this.#open()
      else this.#close()
    }
  }

  #open(): void {
    if (this.#stack.length > DEEPEST) throw new ReadError('too-large', 'Groups are nested too deep.')
    this.#stack.push(this.#state)
    this.#state = { ...this.#state, starred: false, ends: null }
  }

  #close(): void {
    const { ends, target, paragraph } = this.#state
    const before = this.#stack.pop()
    if (!before) return
    if (target === 'styles') this.#endStyle()
    this.#state = before
    if (ends === null) return
    const blocks = this.#flow.end(paragraph)
    this.#flows.pop()
    if (ends === 'note') this.notes.push(blocks)
    else if (ends === 'header') for (const one of blocks) this.header.push(one)
    else this.#flow.beside(blocks)
  }

  /** The bytes read so far as words. */
  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = Uint8Array.from(this.#bytes)
    this.#bytes = []
    const charset = this.#charsets.get(this.#state.font) ?? 0
    if (charset === SYMBOL) {
      for (const byte of bytes)
        this.#words(byte < 32 ? '' : bulletSign(String.fromCharCode(0xf000 + byte), null))
      return
    }
    this.#words(decodeCodePage(bytes, charsetEncoding(charset) ?? this.encoding))
  }

  #words(text: string): void {
    const { target, hidden, deleted, capitals, bold } = this.#state
    if (target === 'skip' || target === 'fonts') return
    if (target === 'styles') {
      if (this.#style) this.#style.name += text
    } else if (hidden || deleted) {
      if (hasWord(text)) this.#omissions.add(hidden ? 'hidden' : 'deleted')
    } else if (target === 'label') this.#flow.label(text)
    else this.#flow.words(capitals ? text.toUpperCase() : text, bold)
  }

  #control(word: string, number: number | null): void {
    const state = this.#state
    if (state.target === 'skip') return
    if (word === '*') {
      state.starred = true
      return
    }
    const starred = state.starred
    state.starred = false
    if (SKIPPED.has(word) || (starred && !READ.has(word))) {
      if (word === 'pict') this.#omissions.add('picture')
      if (word === 'annotation') this.#omissions.add('comment')
      state.target = 'skip'
    } else if (state.target === 'fonts' || state.target === 'styles') this.#tables(word, number ?? 0)
    else if (!this.#destination(word) && !this.#characters(word, number)) this.#layout(word, number ?? 0)
  }

  #destination(word: string): boolean {
    const state = this.#state
    if (word === 'fonttbl') state.target = 'fonts'
    else if (word === 'stylesheet') state.target = 'styles'
    else if (word === 'listtext' || word === 'pntext') state.target = 'label'
    else if (word === 'footnote' || word === 'shptxt' || word === 'headerf' || word === 'header') {
      state.ends = word === 'footnote' ? 'note' : word === 'shptxt' ? 'box' : 'header'
      state.target = 'text'
      state.paragraph = PLAIN_STATE
      this.#flows.push(new Flow())
    } else return false
    return true
  }

  /** Fonts and their charsets, styles and their levels in the outline. */
  #tables(word: string, number: number): void {
    const state = this.#state
    if (state.target === 'fonts') {
      if (word === 'f') state.font = number
      else if (word === 'fcharset') this.#charsets.set(state.font, number)
    } else if (word === 's') this.#style = { id: number, outline: null, name: '' }
    else if (word === 'outlinelevel' && this.#style) this.#style.outline = number
  }

  #endStyle(): void {
    const style = this.#style
    this.#style = null
    if (!style) return
    const named = HEADING_NAME.exec(style.name.trim())?.[1]
    const outline = style.outline ?? (named === undefined ? null : Number(named) - 1)
    if (outline !== null) this.#outlines.set(style.id, outline)
  }

  #characters(word: string, number: number | null): boolean {
    const state = this.#state
    const character = CHARACTERS[word]
    const look = LOOKS.get(word)
    if (character !== undefined) this.#words(character)
    else if (look !== undefined) state[look] = number !== 0
    else if (word === 'u' && number !== null) {
      this.#words(String.fromCharCode(number & 0xffff))
      this.#toSkip = state.fallback
    } else if (word === 'uc') state.fallback = Math.min(Math.max(number ?? 1, 0), 8)
    else if (word === 'f') state.font = number ?? 0
    else if (word === 'plain') Object.assign(state, PLAIN_LOOK)
    else return this.#codePage(word, number)
    return true
  }

  /** Takes a word that tells how bytes are written; whether it is one. */
  #codePage(word: string, number: number | null): boolean {
    if (word === 'ansicpg') this.#encoding(pageEncoding(number ?? 0))
    else if (word === 'mac') this.#encoding('macintosh')
    else if (word === 'deflang' && number === RUSSIAN && !this.#encodingNamed) this.encoding = 'windows-1251'
    else return false
    return true
  }

  #encoding(name: string): void {
    this.encoding = name
    this.#encodingNamed = true
  }

  #layout(word: string, number: number): void {
    const state = this.#state
    const move = MOVES.get(word)
    if (move) move(this.#flow, state.paragraph, number)
    else if (word === 's')
      state.paragraph = { ...state.paragraph, outline: this.#outlines.get(number) ?? null }
    else state.paragraph = shaped(word, number, state.paragraph)
  }
}
