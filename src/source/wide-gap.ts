/** White space of so many characters parts columns. */
export const COLUMN_GAP = 3

/** What parts the columns of a line: a run of white space, or a tab. */
export const WIDE_GAP = new RegExp(`\\s{${COLUMN_GAP},}|\\t`, 'u')
