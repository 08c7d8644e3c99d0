import { ReadError } from '../read-error.ts'
import { damaged, type Bytes } from './bytes.ts'

const WORD = 0xa5ec
/** Versions of the format up to this one are Word 6 and 95. */
const LAST_OLD = 0xbf
const ENCRYPTED = 0x100
const SECOND_TABLE = 0x200
const LENGTHS = 76
const PARTS_COUNT = 152
const PARTS = 154

/** Parts of the table stream, by their place in the list of the head ([MS-DOC] 2.5.6). */
const PART = {
  styles: 1,
  noteTexts: 3,
  comments: 4,
  sections: 6,
  headers: 11,
  runs: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  anchors: 40,
  headerAnchors: 41,
  endnoteTexts: 47,
  boxes: 56,
  headerBoxes: 58,
  lists: 73,
  listUses: 74,
} as const

export type PartName = keyof typeof PART

/** A stretch of characters; all the texts of a document stand one after the other. */
export interface Story {
  readonly start: number
  readonly end: number
}

export interface Stories {
  readonly text: Story
  readonly notes: Story
  readonly headers: Story
  readonly endnotes: Story
  readonly boxes: Story
  readonly headerBoxes: Story
}

/** The head of a document of Word ([MS-DOC] 2.5.1, 'FIB'): where everything else lies. */
export interface Fib {
  readonly tableName: string
  readonly stories: Stories
  /** Where a part lies in the table stream; null where the document has none. */
  place(part: PartName): { readonly at: number; readonly length: number } | null
}

/**
 * Reads the head of the stream 'WordDocument'. Throws a ReadError 'old-word' for Word 6 and 95, 'encrypted' for what is
 * locked with a password, 'damaged' for what is no document of Word.
 */
export function readFib(main: Bytes): Fib {
  // Word 6 and 95 write marks of their own, which differ by system.
  if (main.u16(2) <= LAST_OLD) throw new ReadError('old-word', 'Word of before 1997.')
  if (main.u16(0) !== WORD) throw damaged('No document of Word.')
  const flags = main.u16(10)
  if ((flags & ENCRYPTED) !== 0) throw new ReadError('encrypted', 'The file is locked with a password.')
  let end = 0
  const stories = Array.from({ length: 8 }, (_, index): Story => {
    const start = end
    end += main.u32(LENGTHS + index * 4)
    return { start, end }
  })
  const nothing = { start: 0, end: 0 }
  const [text, notes, headers, , , endnotes, boxes, headerBoxes] = stories
  return {
    tableName: (flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table',
    stories: {
      text: text ?? nothing,
      notes: notes ?? nothing,
      headers: headers ?? nothing,
      endnotes: endnotes ?? nothing,
      boxes: boxes ?? nothing,
      headerBoxes: headerBoxes ?? nothing,
    },
    place(part) {
      const index = PART[part]
      if (index >= main.u16(PARTS_COUNT)) return null
      const length = main.u32(PARTS + index * 8 + 4)
      return length === 0 ? null : { at: main.u32(PARTS + index * 8), length }
    },
  }
}
