import type { Document } from '../document/document.ts'
import { createSource, type Source } from '../source/source.ts'
import { decode } from './decode.ts'
import { looksLikeMarkdown } from './looks-like-markdown.ts'
import { readPlainText } from './plain-text.ts'
import { ReadError } from './read-error.ts'

/** Reads one input format. */
export interface Reader {
  readonly name: string
  /** Endings of file names, with the dot, in small letters. */
  readonly extensions: readonly string[]
  read(source: Source): Promise<Document>
}

/** All input formats. Markdown is loaded when it is first read: plain text need not wait for its parser. */
export const readers: readonly Reader[] = [
  {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd'],
    read: async (source) => (await import('./markdown.ts')).readMarkdown(source),
  },
  {
    name: 'text',
    extensions: ['.txt', '.text', '.log', '.asc'],
    read: async (source) => readPlainText(source),
  },
]

export interface ReadOptions {
  /** Label of the encoding; guessed from the bytes when not given. */
  readonly encoding?: string
  /** Name of a reader; chosen by the file's name, else by the content, when not given. */
  readonly format?: string
}

function readerNamed(name: string): Reader {
  const reader = readers.find((candidate) => candidate.name === name)
  if (!reader) throw new ReadError('unknown-format', `Unknown input format '${name}'.`)
  return reader
}

/** The reader for a file: by its ending; without one (standard input) by what the text looks like; else text. */
function readerFor(file: string, text: string): Reader {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot).toLowerCase() : ''
  const known = readers.find((reader) => reader.extensions.includes(extension))
  if (known) return known
  return readerNamed(extension === '' && looksLikeMarkdown(text) ? 'markdown' : 'text')
}

/**
 * Reads a file's bytes into a document. `file` is used for its ending and in messages only.
 * Throws a ReadError for what is no text, and for an encoding or a format that nobody knows.
 */
export async function read(file: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const named = options.format === undefined ? null : readerNamed(options.format)
  const { text, encoding, guessed } = decode(bytes, options)
  const source = createSource(file, text, { encoding, encodingGuessed: guessed })
  return (named ?? readerFor(file, source.text)).read(source)
}
