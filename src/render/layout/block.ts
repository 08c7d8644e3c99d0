/** A record as a printed document: blocks in their order, free of any format. */
export interface Layout {
  /** ISO 639-1. */
  readonly language: string
  /** For the properties of the file. */
  readonly title: string | null
  readonly blocks: readonly LayoutBlock[]
}

/**
 * One block of the page. Texts hold the words exactly as they are to be read; a line break in them ('\n') is a line
 * break on the page. `lead` is printed in bold before the text.
 */
export type LayoutBlock =
  /** In the middle of the page: the organization, the place. */
  | { readonly type: 'centred'; readonly text: string }
  /** Heading of the document: its kind, shown in capitals, and the words after it on lines of their own. */
  | { readonly type: 'title'; readonly kind: string; readonly text: string }
  /** The date at the left, the number at the right. */
  | { readonly type: 'sides'; readonly left: string; readonly right: string }
  /** A line without indent. */
  | { readonly type: 'line'; readonly text: string }
  /** Somebody and what is said about them, in two columns without rules: 'Орлова Л.М.' | '– директор'. */
  | { readonly type: 'entry'; readonly term: string; readonly text: string }
  /** Name of a part: 'ПОВЕСТКА ДНЯ:'. */
  | { readonly type: 'label'; readonly text: string }
  /** Head of a question. */
  | { readonly type: 'heading'; readonly text: string }
  /** Running text with an indented first line. */
  | { readonly type: 'paragraph'; readonly lead: string | null; readonly text: string }
  /** A numbered clause or a point: the marker is literal text; '–' is a bullet. Depth from 0. */
  | { readonly type: 'clause'; readonly depth: number; readonly marker: string | null; readonly text: string }
  /** Who, by when, under whose control, below a clause of the same depth. */
  | { readonly type: 'particular'; readonly depth: number; readonly text: string }
  /** A table with rules; widths are shares of 100. */
  | {
      readonly type: 'table'
      readonly widths: readonly number[]
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** A post at the left, space for the signature, a name at the right. */
  | { readonly type: 'signature'; readonly post: string; readonly name: string }
  /** Lines to be filled in by hand: what to write there, below each. */
  | { readonly type: 'blanks'; readonly fields: readonly string[] }
  /** Words of the record that became no fact. */
  | { readonly type: 'quote'; readonly text: string }
