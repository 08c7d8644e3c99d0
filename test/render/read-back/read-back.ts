import { readCalendar } from './calendar.ts'
import { readCsv } from './csv.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { readMarkdown } from './markdown.ts'
import { readOdt } from './odt.ts'
import { readPdf } from './pdf.ts'
import { readTodoTxt } from './todotxt.ts'
import { readXlsx } from './xlsx.ts'

/** What a reader that shares no code with the writer finds in an output. */
export interface ReadBack {
  /** All words that a person would see, in order. */
  readonly text: string
  /** What it is made of besides words, a part a line: the same for the same record in other words. */
  readonly outline: readonly string[]
  /** What no output may have: scripts, links, formulas, macros. */
  readonly dangers: readonly string[]
}

type Reader = (content: string | Uint8Array) => ReadBack | Promise<ReadBack>

/** A reader for each format that `render` writes. */
export const readers = {
  markdown: readMarkdown,
  html: readHtml,
  docx: readDocx,
  odt: readOdt,
  pdf: readPdf,
  xlsx: readXlsx,
  csv: readCsv,
  icalendar: readCalendar,
  tasks: readMarkdown,
  issue: readMarkdown,
  todotxt: readTodoTxt,
  'tasks-json': readJson,
  json: readJson,
} as const satisfies Record<string, Reader>

const SPACES = /\s/g
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u{FFFD}-\u{FFFF}\u{2400}-\u{2421}]/gu
const CODES = /\[((?:U\+[0-9A-F]{4,6})+)\]/g

/** The characters of a text that are seen: what has to be in every output. Codes of characters are those characters. */
export const seen = (text: string): string =>
  text
    .replace(SPACES, '')
    .replace(CODES, (_, codes: string) =>
      codes
        .split('U+')
        .slice(1)
        .map((code) => String.fromCodePoint(parseInt(code, 16)))
        .join(''),
    )
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replaceAll('\u2011', '\u2010')
