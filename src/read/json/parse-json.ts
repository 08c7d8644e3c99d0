import { ReadError } from '../read-error.ts'

/** A string of a JSON text and where its characters stand, quotes left out. */
export interface JsonString {
  readonly start: number
  readonly end: number
  readonly escaped: boolean
}

export type JsonObject = ReadonlyMap<string, Json>
export type Json = JsonString | JsonObject | readonly Json[] | number | boolean | null

export const isObject = (value: Json | undefined): value is JsonObject => value instanceof Map
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
export const isString = (value: Json | undefined): value is JsonString =>
  typeof value === 'object' && value !== null && !isObject(value) && !isList(value)

/** Values one in the other, beyond which a text is no export of speech. */
const DEEPEST = 60
const NUMBER = /-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?/y
const WORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]
const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58]

/**
 * Parses a JSON text (RFC 8259) so that its strings know where they stand; values under `skipped` keys are passed over.
 * Linear in time. Throws a ReadError 'damaged' for what is no JSON, 'too-large' for values nested too deep.
 */
export function parseJson(text: string, skipped: ReadonlySet<string> = new Set()): Json {
  return new JsonParser(text, skipped).parse()
}

class JsonParser {
  readonly #text: string
  readonly #skipped: ReadonlySet<string>
  #at = 0

  constructor(text: string, skipped: ReadonlySet<string>) {
    this.#text = text
    this.#skipped = skipped
  }

  parse(): Json {
    const value = this.#value(0, true)
    this.#space()
    if (this.#at < this.#text.length) throw this.#damaged()
    return value
  }

  #damaged(): ReadError {
    return new ReadError('damaged', `No JSON at character ${String(this.#at)}.`)
  }

  #space(): void {
    while (this.#text.charCodeAt(this.#at) <= 32) this.#at++
  }

  #value(depth: number, kept: boolean): Json {
    if (depth > DEEPEST) throw new ReadError('too-large', 'Values are nested too deep.')
    this.#space()
    const character = this.#text[this.#at]
    if (character === '"') return this.#string()
    if (character === '{') return this.#object(depth, kept)
    if (character === '[') return this.#list(depth, kept)
    const word = WORDS.find(([written]) => this.#text.startsWith(written, this.#at))
    if (word) {
      this.#at += word[0].length
      return word[1]
    }
    return this.#number()
  }

  #number(): number {
    NUMBER.lastIndex = this.#at
    const match = NUMBER.exec(this.#text)
    if (!match) throw this.#damaged()
    this.#at += match[0].length
    return Number(match[0])
  }

  #string(): JsonString {
    const start = ++this.#at
    let escaped = false
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (Number.isNaN(code)) throw this.#damaged()
      if (code === QUOTE) break
      if (code === BACKSLASH) {
        escaped = true
        this.#at++
      }
      this.#at++
    }
    return { start, end: this.#at++, escaped }
  }

  #object(depth: number, kept: boolean): JsonObject {
    const entries = new Map<string, Json>()
    this.#items('}', () => {
      this.#space()
      if (this.#text.charCodeAt(this.#at) !== QUOTE) throw this.#damaged()
      const { start, end } = this.#string()
      const key = this.#text.slice(start, end)
      this.#space()
      if (this.#text.charCodeAt(this.#at++) !== COLON) throw this.#damaged()
      const wanted = kept && !this.#skipped.has(key)
      const value = this.#value(depth + 1, wanted)
      if (wanted) entries.set(key, value)
    })
    return entries
  }

  #list(depth: number, kept: boolean): readonly Json[] {
    const items: Json[] = []
    this.#items(']', () => {
      const value = this.#value(depth + 1, kept)
      if (kept) items.push(value)
    })
    return items
  }

  /** What stands between brackets, parted by commas. */
  #items(close: string, read: () => void): void {
    this.#at++
    this.#space()
    if (this.#text[this.#at] === close) {
      this.#at++
      return
    }
    for (;;) {
      read()
      this.#space()
      if (this.#text[this.#at] === close) {
        this.#at++
        return
      }
      if (this.#text.charCodeAt(this.#at++) !== COMMA) throw this.#damaged()
    }
  }
}
