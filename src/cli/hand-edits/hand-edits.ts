import { readInput } from '../inputs.ts'
import type { OutputOptions } from '../outputs.ts'
import { writeResult } from '../outputs.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { isAsRendered, KeptRenderings } from './kept-renderings.ts'
import { mergedText } from './merged-text.ts'

/** Formats whose lines can be merged. */
const MERGEABLE: ReadonlySet<string> = new Set(['md', 'txt'])
/** So many lines are named. */
const MOST = 5

/** Bytes as text; null where they are none in UTF-8. */
const utf8Of = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Sees to it that what people change in a document that was rendered outlives the next rendering. */
export class HandEdits {
  readonly #session: Session
  readonly #kept: KeptRenderings

  constructor(session: Session) {
    this.#session = session
    this.#kept = new KeptRenderings(session)
  }

  /**
   * What is to be written in the place of a file that is there: the new content, or with the lines that were changed by hand
   * since the last rendering. Throws a UsageError where both changed the same lines, and for a format that has no lines.
   */
  async settled(path: string, content: string | Uint8Array, extension: string): Promise<string | Uint8Array> {
    const { files, stderr } = this.#session.io
    const last = (await files.exists(path)) ? await this.#kept.of(path) : null
    if (!last) return content
    const bytes = await readInput(path, this.#session)
    if (isAsRendered(bytes, last)) return content
    const mine = utf8Of(bytes)
    if (mine === content) return content
    if (last.text === null || typeof content !== 'string' || mine === null || !MERGEABLE.has(extension))
      throw new UsageError('edits.changed', { file: path })
    const { text, conflicts } = mergedText(last.text, mine, content)
    if (conflicts !== null) {
      const named = conflicts.slice(0, MOST).join(', ') + (conflicts.length > MOST ? ' …' : '')
      throw new UsageError('edits.conflict', { file: path, line: conflicts[0] ?? 1, lines: named })
    }
    await stderr.write(`${this.#session.t('edits.merged', { file: path })}\n`)
    return text
  }

  /** Keeps what was rendered into a file, for the next time. */
  keep(path: string, content: string | Uint8Array, extension: string): Promise<void> {
    return this.#kept.keep(path, content, MERGEABLE.has(extension))
  }

  /** The same where the file holds what was rendered. */
  async keepFile(path: string, extension: string): Promise<void> {
    if (!this.#kept.works || !(await this.#session.io.files.exists(path))) return
    const bytes = await readInput(path, this.#session)
    await this.keep(path, MERGEABLE.has(extension) ? (utf8Of(bytes) ?? bytes) : bytes, extension)
  }

  /** For what is written piece by piece: throws a UsageError where the file was changed by hand since. */
  async refuseChanged(path: string): Promise<void> {
    const last = (await this.#session.io.files.exists(path)) ? await this.#kept.of(path) : null
    if (last && !isAsRendered(await readInput(path, this.#session), last))
      throw new UsageError('edits.changed', { file: path })
  }
}

/** Writes a document that is whole already, as `writeResult` does; what was changed by hand in its place stays. */
export async function writeDocument(
  content: string | Uint8Array,
  extension: string,
  options: OutputOptions,
  session: Session,
): Promise<void> {
  const { output, force } = options
  if (output === undefined || output === '-')
    return writeResult(content, options, session, extension === 'json')
  const edits = new HandEdits(session)
  const settled = force ? await edits.settled(output, content, extension) : content
  await writeResult(settled, options, session)
  await edits.keep(output, content, extension)
}
