/** Columns of a typewritten line. */
const GAP = /\t|[\s\u{A0}]{3,}/u

/** Words as they are read, with single spaces. */
export const squeezed = (text: string): string => text.replace(/[\s\u{A0}]+/gu, ' ').trim()

/** What stands apart on one line: '17 мая 2023 года        п. Заречный'. */
export const columnsOf = (text: string): string[] => text.split(GAP).map(squeezed).filter(Boolean)

/** A cell, whose lines stay lines. */
export const cellOf = (text: string): string => text.split('\n').map(squeezed).filter(Boolean).join('\n')
