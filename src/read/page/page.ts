import type { Link, Omission } from '../../document/document.ts'

/**
 * What a container format (DOCX, ODT, RTF, HTML, PDF) shows a reader, in order: the common ground between the formats'
 * own trees and the `Document`, whose places need a text that is written first.
 */
export type PageBlock = PageParagraph | PageTable

/** One line as its author broke it. Tabs stand as tabs. */
export interface PageLine {
  readonly text: string
  /** Whether all its words are bold. */
  readonly bold: boolean
}

export interface PageParagraph {
  readonly type: 'paragraph'
  /** The number that the program counts ('1.1.', 'а)'), as printed; '' for none. */
  readonly label: string
  readonly lines: readonly PageLine[]
  /** 0, or the heading's level 1 to 6. */
  readonly heading: number
  readonly bullet: string | null
  readonly checked: boolean | null
  /** Columns from the left margin. */
  readonly indent: number
  readonly quote: boolean
  /** Lines whose spaces and breaks count. */
  readonly code: boolean
  /** Whether blank space stands before it. */
  readonly gap: boolean
}

/** A table of facts: its rows have a cell per column; a cell that a merged one covers is ''. */
export interface PageTable {
  readonly type: 'table'
  readonly rows: readonly (readonly string[])[]
  readonly gap: boolean
}

/** A whole file as read. */
export interface Page {
  readonly blocks: readonly PageBlock[]
  readonly omitted?: ReadonlyMap<Omission, number>
  readonly links?: readonly Link[]
  /** Name of the encoding that its text was kept in. */
  readonly encoding?: string
}

/** A paragraph without anything special about it. */
export const PLAIN_PARAGRAPH: Omit<PageParagraph, 'lines'> = {
  type: 'paragraph',
  label: '',
  heading: 0,
  bullet: null,
  checked: null,
  indent: 0,
  quote: false,
  code: false,
  gap: false,
}
