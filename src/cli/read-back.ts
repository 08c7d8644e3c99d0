import { textsOf } from '../document/document-texts.ts'
import { embeddedIn } from '../model/embedded.ts'
import { sameFacts } from '../model/equality.ts'
import type { Protocol } from '../model/schema.ts'
import type { RenderInput, RenderOptions } from '../render/renderer.ts'
import { parseBytes, readBytes } from './pipeline.ts'
import type { Writer } from './render-target.ts'
import { UsageError } from './usage-error.ts'

type Write = Writer['write']
type Content = string | Uint8Array

/** The facts that a document shows: without what was not understood where it leaves that out. */
const shown = ({ model, printed = [] }: RenderInput, { houseStyle, unread }: RenderOptions): Protocol =>
  unread || (!houseStyle && printed.length > 0) ? model : { ...model, unrecognized: [] }

const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** Whether the words of a document tell its facts to whoever reads them. */
async function tells(
  file: string,
  content: Content,
  input: RenderInput,
  options: RenderOptions,
): Promise<boolean> {
  const { language } = input.model
  const again = await parseBytes(file, bytesOf(content), { language })
  return sameFacts(again.model, shown(input, options))
}

/** Whether a document reads back as the facts it was made of: it brings them with it, or its words tell them. */
async function readsBack(
  extension: string,
  content: Content,
  input: RenderInput,
  options: RenderOptions,
): Promise<boolean> {
  const file = `record.${extension}`
  try {
    const document = await readBytes(file, bytesOf(content), {})
    const { embedded } = document
    const own = embedded && embeddedIn(embedded.json, embedded.texts ?? textsOf(document))
    return own ? true : await tells(file, content, input, options)
  } catch (error) {
    // A document without a word.
    if (error instanceof UsageError) return false
    throw error
  }
}

/** A writer of documents that says where reading them again would give other facts; the page of evidence is for the author alone. */
export const heldAgainst =
  (extension: string, write: Write): Write =>
  async (inputs, options) => {
    const content = await write(inputs, options)
    const [input, more] = inputs
    if (input && !more && !options.evidence && !(await readsBack(extension, content, input, options)))
      options.warn?.({ code: 'reads-otherwise', file: input.file })
    return content
  }

/** The words that a reader finds in a PDF file; null where there are none. */
async function wordsOf(content: Content): Promise<readonly string[] | null> {
  try {
    return textsOf(await readBytes('record.pdf', bytesOf(content), {}))
  } catch (error) {
    if (error instanceof UsageError) return null
    throw error
  }
}

/**
 * PDF whose model stands for its words as they are read: pages tell their words in other pieces than they were laid out in. So
 * it reads back, unless no words are found in it.
 */
export async function pdfReadBack(
  write: Write,
  inputs: readonly RenderInput[],
  options: RenderOptions,
): Promise<Content> {
  const content = await write(inputs, options)
  const [input, more] = inputs
  if (!input || more) return content
  const wordsRead = await wordsOf(content)
  if (wordsRead) return write(inputs, { ...options, warn: () => undefined, wordsRead })
  options.warn?.({ code: 'reads-otherwise', file: input.file })
  return content
}

/** Markdown that reads back as the facts it was made of: it brings these with it only where its words do not tell them. */
export async function markdownReadBack(
  write: Write,
  inputs: readonly RenderInput[],
  options: RenderOptions,
): Promise<Content> {
  const content = await write(inputs, options)
  const [input, more] = inputs
  if (!input || more || typeof content !== 'string') return content
  // A recording of which nothing became a fact: no words, and nothing that could be read again.
  if (content.trim() === '') return write(inputs, { ...options, embed: true })
  const told = await tells('record.md', content, input, options)
  return told ? content : write(inputs, { ...options, embed: true })
}
