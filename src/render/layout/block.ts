/** A record as a printed document: blocks in their order, free of any format. */
export interface Layout {
  /** ISO 639-1. */
  readonly language: string
  /** For the properties of the file. */
  readonly title: string | null
  /** Letters of the longest term of an entry: how wide the first column must be for all to stand below each other. */
  readonly termLength: number
  readonly blocks: readonly LayoutBlock[]
  /** Whether all words of the record are there, understood or not. */
  readonly complete: boolean
}

/** Words that look alike. */
export interface Span {
  readonly text: string
  readonly bold?: boolean
  readonly italics?: boolean
}

/**
 * One block of the page. Texts hold the words exactly as they are to be read; a line break in them ('\n') is a line
 * break on the page.
 */
export type LayoutBlock =
  /** In the middle of the page: the organization, the place. */
  | { readonly type: 'centred'; readonly text: string }
  /** Heading of the document: its kind, shown in capitals, and the words after it on lines of their own. */
  | { readonly type: 'title'; readonly kind: string; readonly text: string }
  /** Who approves the document, what it is attached to: a line of the block at the right, the first of which opens it. */
  | { readonly type: 'stamp'; readonly text: string; readonly opens: boolean }
  /** The date at the left, the number at the right, the place between them. */
  | { readonly type: 'sides'; readonly left: string; readonly middle?: string; readonly right: string }
  /** A line without indent. */
  | { readonly type: 'line'; readonly text: string }
  /** Somebody and what is said about them, in two columns without rules: 'Орлова Л.М.' | '– директор'. */
  | { readonly type: 'entry'; readonly term: string; readonly text: string }
  /** Name of a part, and what stands after it on its line: 'СЛУШАЛИ:' | 'Крылову А.П.'. */
  | { readonly type: 'label'; readonly text: string; readonly more: string | null }
  /** Head of a question; what is no part of the document itself begins on a new page. */
  | { readonly type: 'heading'; readonly text: string; readonly newPage: boolean }
  /** Running text with an indented first line. */
  | { readonly type: 'paragraph'; readonly text: string }
  /** A numbered clause or a point: the marker is literal text; '–' is a bullet. Depth from 0. */
  | { readonly type: 'clause'; readonly depth: number; readonly marker: string | null; readonly text: string }
  /** Who, by when, under whose control, below a clause of the same depth. */
  | { readonly type: 'particular'; readonly depth: number; readonly text: string }
  /** A table with rules; widths are shares of 100. Without a head where nothing names its columns. */
  | {
      readonly type: 'table'
      readonly widths: readonly number[]
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** A post at the left, space for the signature, a name at the right. */
  | {
      readonly type: 'signature'
      readonly post: string
      readonly name: string
      /** What is printed below the line to sign on: '(подпись)'. */
      readonly caption?: string
    }
  /** Lines to be filled in by hand: what to write there, below each. */
  | { readonly type: 'blanks'; readonly fields: readonly string[] }
  /** Words of the record that became no fact. */
  | { readonly type: 'quote'; readonly text: string }
  /** A paragraph of a template: in the style of its name where it has one. */
  | { readonly type: 'prose'; readonly style: string | null; readonly spans: readonly Span[] }
  /** What follows begins on a new page. */
  | { readonly type: 'page-end' }

const GROUPS: readonly LayoutBlock['type'][] = ['line', 'entry']

/** Whether some space belongs before a block: lines of another kind begin below those before them. */
export function opensGroup(block: LayoutBlock, before: LayoutBlock | undefined): boolean {
  return (
    GROUPS.includes(block.type) &&
    before !== undefined &&
    GROUPS.includes(before.type) &&
    block.type !== before.type
  )
}

/** Whatever is made of blocks, by their type. */
export type ByBlockType<A extends readonly unknown[], R> = {
  readonly [T in LayoutBlock['type']]: (block: LayoutBlock & { readonly type: T }, ...more: A) => R
}

/** What a table makes of a block. */
export function madeBy<A extends readonly unknown[], R>(
  table: ByBlockType<A, R>,
  block: LayoutBlock,
  ...more: A
): R {
  const make = table[block.type] as (block: LayoutBlock, ...more: A) => R
  return make(block, ...more)
}
