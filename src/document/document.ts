import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import type { Scan } from './scan.ts'
import type { Text } from './text.ts'

/**
 * The tree that all input formats become. It is flat on purpose: in a found protocol the syntax lies about the
 * structure (Markdown sees '2. …' of one question and '4. …' of the next as one list), so the reader only says what
 * stands where, and the recognisers find out what belongs to what.
 */
export interface Document {
  readonly type: 'document'
  readonly source: Source
  readonly children: readonly Block[]
  /** Markup that holds no words of the meeting: link targets, HTML tags, comments, table rules. */
  readonly syntax: readonly Place[]
  /** What of the markup has words of its own, none of which is read: comments, addresses of links, attributes. */
  readonly markup?: readonly Place[]
  /** Links whose address is none of the words, in order. */
  readonly links?: readonly Link[]
  /** What the reader left out on purpose, and how often: it stands nowhere in the source. */
  readonly omitted?: ReadonlyMap<Omission, number>
  /** Where the words stand on the pages, for a text that was recognised in pictures. */
  readonly scan?: Scan
  /** Numbers of the pages whose text stands in pictures and was not read. */
  readonly pictured?: readonly number[]
  /** A model that the file brings with it, and the words to hold it against where these are not those of `children`. */
  readonly embedded?: { readonly json: string; readonly texts?: readonly string[] }
}

/** Words that lead to an address. */
export interface Link {
  /** What stands before the words on their line. */
  readonly before: string
  readonly words: string
  readonly address: string
}

/** Parts of a file that are no text of the record. */
export type Omission =
  'hidden' | 'deleted' | 'header' | 'footer' | 'comment' | 'picture' | 'attachment' | 'illegible'

export type Block = Paragraph | Table | Break | Speech

/** One line as printed. */
export interface Line {
  readonly text: Text
  /** Column of its first character, from 0; a tab counts to the next multiple of four. */
  readonly indent: number
  /** True when the break before this line was probably made by the line's width, not by the author. */
  readonly soft: boolean
  /** True when the whole line is emphasised (bold). */
  readonly bold: boolean
}

/** A paragraph, a heading or a list item: words with what the page shows of their standing. Lines are never empty. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly lines: readonly Line[]
  /** 0, or the heading's level 1 to 6. */
  readonly heading: number
  /** The bullet as printed ('-', '*', '•', '–', …), or null. Ordinals ('1.', 'а)') stay in the text. */
  readonly bullet: string | null
  /** Whether a task list's box is ticked; null where there is no box. */
  readonly checked: boolean | null
  /** Column of the bullet, or of the first line. */
  readonly indent: number
  /** Inside a block quote. */
  readonly quote: boolean
  /** Inside a fenced code block. */
  readonly code: boolean
  /** Whether blank space stands between this block and the one before. */
  readonly gap: boolean
}

export interface Table {
  readonly type: 'table'
  readonly rows: readonly Row[]
  readonly gap: boolean
}

/** Cells in printed order; an empty cell is an empty Text. */
export interface Row {
  readonly cells: readonly Text[]
}

/** A thematic break, a page break. */
export interface Break {
  readonly type: 'break'
  readonly place: Place
}

/** What one voice of a recording or a chat says in one go; cues of captions that follow one another are put together. */
export interface Speech {
  readonly type: 'speech'
  /** The voice as the captions name it: 'Орлова Анна', 'Speaker 1'; null where they name none. */
  readonly speaker: Text | null
  /** When it begins, 'HH:MM:SS' from the beginning of the recording; the time of day in exports that give that. */
  readonly time: string | null
  readonly text: Text
}
