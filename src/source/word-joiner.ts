/**
 * The word joiner of Unicode, which takes no room: it heads words that look like a part of the record and are none, so
 * that whoever reads a document back takes them for words.
 */
export const JOINER = '\u2060'
