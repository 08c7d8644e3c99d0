import type { CountStyle } from '../page/count-label.ts'
import { LEVELS, ListCounter, type ListLevel, type Numbered, type WordList } from '../page/list-counter.ts'
import { checkedLabel } from '../page/list-label.ts'
import { damaged, type Bytes } from './bytes.ts'
import { applyToParagraph, paragraphDraft } from './paragraph-properties.ts'
import { applyToRun, runProperties } from './run-properties.ts'
import type { Properties } from './sprm.ts'

/** Formats of numbers by their codes ([MS-OSHARED] 2.2.1.3); those that are not here count in decimals. */
const STYLES: Readonly<Record<number, CountStyle>> = {
  0: 'decimal',
  1: 'ROMAN',
  2: 'roman',
  3: 'LATIN',
  4: 'latin',
  22: 'decimal-zero',
  58: 'russian',
  59: 'RUSSIAN',
  255: 'none',
}
const BULLET = 23
const LIST = 28
const USE = 16
/** Paragraphs name their list by a number up to this ([MS-DOC] 2.6.2, sprmPIlfo). */
const MOST_LISTS = 0x7fe
const LEVEL_HEAD = 28
const LEGAL = 4
const NO_RESTART = 8
const SIMPLE = 1
const OWN_START = 0x10
const OWN_LOOK = 0x20

/** Lists of properties, and names of fonts by their index. */
interface ListContext {
  readonly properties: Properties
  readonly fonts: readonly string[]
}

/** Reads what stands one after the other in a part. */
class Cursor {
  readonly bytes: Bytes
  at: number

  constructor(bytes: Bytes, at: number) {
    this.bytes = bytes
    this.at = at
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  /** Where the next `length` bytes begin. */
  skip(length: number): number {
    const at = this.at
    this.at += length
    return at
  }
}

/** The text of a level's number: '%1' for the count of the first level, as a DOCX has it. */
function labelText(characters: string): string {
  let text = ''
  for (const character of characters) {
    const code = character.charCodeAt(0)
    text += code < LEVELS ? `%${String(code + 1)}` : character
  }
  return checkedLabel(text)
}

/** One level ([MS-DOC] 2.9.150). */
function levelOf(cursor: Cursor, { properties, fonts }: ListContext): ListLevel {
  const { bytes } = cursor
  const head = cursor.skip(LEVEL_HEAD)
  const format = bytes.u8(head + 4)
  const flags = bytes.u8(head + 5)
  const [ofRuns, ofParagraphs] = [bytes.u8(head + 24), bytes.u8(head + 25)]
  const paragraphs = cursor.skip(ofParagraphs)
  const runs = cursor.skip(ofRuns)
  const length = bytes.u16(cursor.skip(2))
  const characters = bytes.wide(cursor.skip(length * 2), length)
  const draft = paragraphDraft()
  properties.each(bytes, paragraphs, paragraphs + ofParagraphs, (...property) => {
    applyToParagraph(draft, ...property)
  })
  const run = runProperties()
  properties.each(bytes, runs, runs + ofRuns, (code, list, at) => {
    applyToRun(run, code, list, at, run.look)
  })
  return {
    start: bytes.u32(head),
    style: STYLES[format] ?? 'decimal',
    bullet: format === BULLET,
    text: labelText(characters),
    font: fonts[run.font ?? -1] ?? null,
    legal: (flags & LEGAL) !== 0,
    restart: (flags & NO_RESTART) !== 0 ? bytes.u8(head + 26) : null,
    look: draft.look,
  }
}

/** Definitions of the lists that are in use, by their ids; their levels stand after all of them. */
function definitions(
  table: Bytes,
  at: number,
  used: ReadonlySet<number>,
  context: ListContext,
): Map<number, Map<number, ListLevel>> {
  const count = table.u16(at)
  const cursor = new Cursor(table, at + 2 + count * LIST)
  const found = new Map<number, Map<number, ListLevel>>()
  for (let index = 0; index < count; index++) {
    const head = at + 2 + index * LIST
    const levels = new Map<number, ListLevel>()
    const most = (table.u8(head + 26) & SIMPLE) !== 0 ? 1 : LEVELS
    for (let level = 0; level < most; level++) levels.set(level, levelOf(cursor, context))
    if (used.has(table.u32(head))) found.set(table.u32(head), levels)
  }
  return found
}

/** The lists of a document ([MS-DOC] 2.4.6.3), whose numbers are not in its text. */
export class Lists {
  /** By the number that paragraphs name them with, from 1. */
  readonly #lists: WordList[] = []
  readonly #counter = new ListCounter()

  /** `lists` and `uses`: where the parts begin in the table stream; null where the document has none. */
  constructor(table: Bytes, lists: number | null, uses: number | null, context: ListContext) {
    if (lists === null || uses === null) return
    const count = table.u32(uses)
    if (count > MOST_LISTS) throw damaged('More lists than a document has.')
    const ids = Array.from({ length: count }, (_, index) => table.u32(uses + 4 + index * USE))
    const defined = definitions(table, lists, new Set(ids), context)
    const cursor = new Cursor(table, uses + 4 + count * USE)
    ids.forEach((id, index) => {
      const head = uses + 4 + index * USE
      const levels = new Map(defined.get(id))
      const starts = new Map<number, number>()
      const changes = table.u8(head + 12)
      // The rest of a list that is cut off is as its definition says.
      if (!cursor.isAtEnd) cursor.skip(4)
      for (let left = changes; left > 0 && !cursor.isAtEnd; left--) {
        const start = table.u32(cursor.skip(4))
        const flags = table.u32(cursor.skip(4))
        const level = flags & 0xf
        const own = (flags & OWN_LOOK) !== 0 ? levelOf(cursor, context) : null
        if (own) levels.set(level, own)
        if ((flags & OWN_START) !== 0) starts.set(level, own?.start ?? start)
      }
      this.#lists.push({ counter: String(id), levels, starts })
    })
  }

  /** The next entry of a list: counts it. Null where there is no such list or level. */
  next(number: string, level: number): Numbered | null {
    const list = this.#lists[Number(number) - 1]
    return list ? this.#counter.next(number, list, level) : null
  }
}
