/**
 * What Markdown or GFM could read as markup: anywhere in a line, where something else follows or ends it, or at its
 * beginning (a list, a quote, an underline). '№ 4 & 5', '#4' within a line and '30.06.2022' stay as they are.
 */
const MARKUP = /[\\`*_[\]<~|]|!(?=\[|$)|#$|&(?=[#\w]|$)|^[-+=>#]|(?<=^\d{1,9})[.)](?=\s|$)/g
const BLANKS = /\s+/g
/** What begins a block of Markdown where nothing stands before it: the writer does not see that a reader drops a joiner. */
const BLOCK_BEHIND_JOINER = /\u2060(?=[-+*#>=~`|:]|\d{1,9}[.)])/g

/**
 * Words of the record as one line of Markdown that shows exactly these words (CommonMark 2.4, backslash escapes).
 * Needless backslashes go when the whole is brought into canonical form.
 */
export function escape(text: string): string {
  return text.replace(BLANKS, ' ').trim().replace(MARKUP, '\\$&')
}

/** Canonical Markdown whose word joiners can be dropped without making a block of the words behind them. */
export function escapeBehindJoiners(markdown: string): string {
  return markdown.replace(BLOCK_BEHIND_JOINER, '$&\\').replace(/\u2060\\(\d+)(?=[.)])/g, '\u2060$1\\')
}

/** The same for words of several lines: they stay lines, by hard breaks. */
export function escapeLines(text: string): string {
  return text.split('\n').map(escape).filter(Boolean).join('\\\n')
}

/** A block as content of a list item whose marker is `marker`: the lines after the first stand below the words. */
export function listItem(marker: string, block: string): string {
  return block
    .split('\n')
    .map((line, index) => (index === 0 ? `${marker} ${line}` : line && ' '.repeat(marker.length + 1) + line))
    .join('\n')
}
