/** What the parts of a record are printed as, before the whole is dressed as plain text, Markdown or the like. */
export type Line =
  | { readonly kind: 'title' | 'heading' | 'opening' | 'item' | 'note'; readonly text: string }
  | { readonly kind: 'text'; readonly label: string; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'gap' }

/** A line of the title of the record. */
export const title = (text: string): Line => ({ kind: 'title', text })
/** A heading of a section, on a line of its own. */
export const heading = (text: string): Line => ({ kind: 'heading', text })
/** The line by which a question begins in the body. */
export const opening = (text: string): Line => ({ kind: 'opening', text })
/** A line of a list, its mark included. */
export const item = (text: string): Line => ({ kind: 'item', text })
/** A line that goes with the item above it. */
export const note = (text: string): Line => ({ kind: 'note', text })
export const text = (words: string): Line => ({ kind: 'text', label: '', text: words })
/** A paragraph that begins with a label, which some dresses print in bold. */
export const labelled = (label: string, words: string): Line => ({ kind: 'text', label, text: words })
export const table = (...rows: readonly (readonly string[])[]): Line => ({ kind: 'table', rows })
export const gap: Line = { kind: 'gap' }

/** A line of columns, as offices set them with spaces. */
export const columns = (...cells: readonly string[]): Line =>
  text(cells.filter((cell) => cell !== '').join(' '.repeat(14)))
