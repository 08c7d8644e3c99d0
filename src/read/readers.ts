import type { Document } from '../document/document.ts'
import { createSource, type Source } from '../source/source.ts'
import { decode } from './decode.ts'
import { hasMarkdownMarks, looksLikeMarkdown } from './looks-like-markdown.ts'
import { readPlainText } from './plain-text.ts'
import { ReadError } from './read-error.ts'
import { sniff } from './sniff.ts'
import { textKind } from './text-kind.ts'

/** Reads one input format, from its text. */
export interface Reader {
  readonly name: string
  /** Endings of file names, with the dot, in small letters. */
  readonly extensions: readonly string[]
  read(source: Source): Promise<Document>
}

/** Reads an input format whose bytes are not its text: places point into the text that it draws from them. */
export interface FileReader {
  readonly name: string
  readonly extensions: readonly string[]
  /**
   * What a file of its name is that does not show the format: a mistake where every file of the format shows it, one of
   * the format where not all do, or a text, where people name their texts so.
   */
  readonly unmarked: 'mistake' | 'read' | 'text'
  /** `depth`: in how many other files it lies. */
  readBytes(file: string, bytes: Uint8Array, depth: number): Promise<Document>
}

/** A transcript or a chat as a service exports it, whose form shows in the text; null for any other text. */
const exportIn = async (source: Source): Promise<Document | null> =>
  (await import('./exports/read-export.ts')).readExport(source)

/** The log of a channel with the commands of a scribe; null for any other text. */
const logIn = async (source: Source): Promise<Document | null> =>
  /^\[?\d{1,2}:\d{2}/m.test(source.text.slice(0, 200))
    ? (await import('./channel-log.ts')).readChannelLog(source)
    : null

/** Input formats that are text. Markdown is loaded when it is first read: plain text need not wait for its parser. */
const textFormats = [
  {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd'],
    read: async (source) => (await exportIn(source)) ?? (await import('./markdown.ts')).readMarkdown(source),
  },
  {
    name: 'text',
    extensions: ['.txt', '.text', '.log', '.asc'],
    read: async (source) => (await logIn(source)) ?? (await exportIn(source)) ?? readPlainText(source),
  },
  {
    name: 'vtt',
    extensions: ['.vtt'],
    read: async (source) => (await import('./captions.ts')).readCaptions(source),
  },
  {
    name: 'srt',
    extensions: ['.srt'],
    read: async (source) => (await import('./captions.ts')).readCaptions(source),
  },
  {
    name: 'sbv',
    extensions: ['.sbv'],
    read: async (source) => (await import('./captions.ts')).readCaptions(source),
  },
  {
    name: 'ttml',
    extensions: ['.ttml', '.dfxp', '.srv1', '.srv2', '.srv3', '.xml'],
    read: async (source) => (await import('./xml-captions.ts')).readXmlCaptions(source),
  },
  {
    name: 'json',
    extensions: ['.json'],
    read: async (source) => (await import('./json-export.ts')).readJsonExport(source),
  },
] as const satisfies readonly Reader[]

export const readers: readonly Reader[] = textFormats

/** Input formats that are more than their text. Each is loaded when it is first read. */
const fileFormats = [
  {
    name: 'docx',
    extensions: ['.docx', '.docm', '.dotx'],
    unmarked: 'mistake',
    readBytes: async (file, bytes) => (await import('./docx.ts')).readDocx(file, bytes),
  },
  {
    name: 'doc',
    extensions: ['.doc', '.dot'],
    unmarked: 'text',
    readBytes: async (file, bytes) => (await import('./doc.ts')).readDoc(file, bytes),
  },
  {
    name: 'odt',
    extensions: ['.odt', '.ott'],
    unmarked: 'mistake',
    readBytes: async (file, bytes) => (await import('./odt.ts')).readOdt(file, bytes),
  },
  {
    name: 'rtf',
    extensions: ['.rtf'],
    unmarked: 'mistake',
    readBytes: async (file, bytes) => (await import('./rtf.ts')).readRtf(file, bytes),
  },
  {
    name: 'pdf',
    extensions: ['.pdf'],
    unmarked: 'mistake',
    readBytes: async (file, bytes) => (await import('./pdf.ts')).readPdf(file, bytes),
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    unmarked: 'read',
    readBytes: async (file, bytes) => (await import('./html.ts')).readPage(file, bytes),
  },
  {
    name: 'eml',
    extensions: ['.eml'],
    unmarked: 'read',
    readBytes: async (file, bytes, depth) =>
      (await import('./mail.ts')).readMail(file, bytes, isRecord, partReader(depth + 1), depth),
  },
] as const satisfies readonly FileReader[]

export const fileReaders: readonly FileReader[] = fileFormats

/** Names of the formats that are read. */
export type InputFormat = (typeof textFormats | typeof fileFormats)[number]['name']

export interface ReadOptions {
  /** Label of the encoding; guessed from the bytes when not given. */
  readonly encoding?: string
  /** Name of a reader; chosen by the file's name, else by the content, when not given. */
  readonly format?: string
  /** In how many other files this one lies: mails in mails. */
  readonly depth?: number
}

function named<R extends { readonly name: string }>(among: readonly R[], name: string | null): R | undefined {
  return among.find((reader) => reader.name === name)
}

/** The ending of a file's name, with the dot, in small letters; '' for none. */
function extensionOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot).toLowerCase() : ''
}

/** Reads what lies in another file. */
const partReader =
  (depth: number) =>
  (file: string, bytes: Uint8Array): Promise<Document> =>
    read(file, bytes, { depth })

/** Whether a file's name is one of a format that is read. */
const isRecord = (file: string): boolean =>
  [...readers, ...fileReaders].some(({ extensions }) => extensions.includes(extensionOf(file)))

/**
 * The reader for a text: by what it shows itself to be, by the ending of its file, without one (standard input) by what
 * it looks like; else text. Marks of Markdown are marks in plain text too: records are copied out of one program into a
 * file of another.
 */
function textReader(extension: string, text: string): Reader {
  const shown = named(readers, textKind(text))
  const known = readers.find((reader) => reader.extensions.includes(extension))
  const promised = known?.name === 'text' ? undefined : known
  const marked = hasMarkdownMarks(text) || (extension === '' && looksLikeMarkdown(text))
  const name = marked ? 'markdown' : 'text'
  const found = shown ?? promised ?? named(readers, name)
  if (!found) throw new ReadError('unknown-format', `Unknown input format '${name}'.`)
  return found
}

/** The reader of a file that is more than text: by what its bytes begin with, else by the ending of its name. */
async function fileReader(extension: string, bytes: Uint8Array): Promise<FileReader | undefined> {
  const found = named(fileReaders, await sniff(bytes))
  if (found) return found
  const promised = fileReaders.find((reader) => reader.extensions.includes(extension))
  if (promised?.unmarked === 'text') return undefined
  if (promised?.unmarked === 'mistake' && bytes.length > 0) {
    throw new ReadError('misnamed', `The name says ${promised.name}, the content does not.`, promised.name)
  }
  return promised
}

/**
 * Reads a file's bytes into a document. `file` is used for its ending and in messages only; where the content itself
 * shows another format (a DOCX named .doc), the content is believed.
 * Throws a ReadError for what holds no text, and for an encoding or a format that nobody knows.
 */
export async function read(file: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const { format } = options
  const asked = format === undefined ? undefined : named(readers, format)
  const extension = extensionOf(file)
  const whole = format === undefined ? await fileReader(extension, bytes) : named(fileReaders, format)
  if (whole) {
    const document = await whole.readBytes(file, bytes, options.depth ?? 0)
    const exported = await exportIn(document.source)
    return exported ? { ...document, ...exported } : document
  }
  if (format !== undefined && !asked) {
    throw new ReadError('unknown-format', `Unknown input format '${format}'.`)
  }
  const { text, encoding, guessed } = decode(bytes, options)
  const source = createSource(file, text, { encoding, encodingGuessed: guessed })
  return (asked ?? textReader(extension, source.text)).read(source)
}
