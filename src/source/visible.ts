import { codeOf } from './code-of.ts'

/**
 * What moves a terminal's cursor, sets its title, or turns the order of letters: C0 and C1 controls (ISO 6429), line and
 * paragraph separators, and the embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9). Tabs and
 * line ends are left out, but a carriage return alone would write over its line.
 */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g
const BREAKS = /[\t\n\r]/g
/** What a build's runner would carry out as a command where a line begins with it (GitHub '::', Azure '##vso[', '##['). */
const COMMAND = /(?<![^\s])::(?=[A-Za-z])|##(?=(?:vso)?\[)/g

const named = (character: string): string => `<${codeOf(character)}>`

/** A foreign text as it may be shown: what cannot be seen as '<U+001B>'; line ends and tabs stay. */
export const visible = (text: string): string => text.replace(UNSEEN, named)

/** A foreign name or sentence within a line: line ends and tabs too, and nothing in it is a command to a build's runner. */
export const visibleLine = (text: string): string =>
  visible(text)
    .replace(BREAKS, named)
    .replace(COMMAND, (mark) => `${mark[0] ?? ''}${named(mark[1] ?? '')}`)

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON or double-quoted YAML with what cannot be seen in escapes: the same value. */
export const escapedUnseen = (quoted: string): string => quoted.replace(UNSEEN, escape)

/** Whether a text has anything that cannot be seen. */
export const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0
