import { pathToFileURL } from 'node:url'
import { isRegisterPage } from '../../render/register/page/register-mark.ts'
import { readers } from '../../read/readers.ts'
import { decode } from '../../read/decode.ts'
import { ReadError } from '../../read/read-error.ts'
import { digest } from '../../source/digest.ts'
import { search } from '../search.ts'
import { parseBytes, type Parsed } from '../pipeline.ts'
import { UsageError } from '../usage-error.ts'
import type { OpenTexts } from './open-texts.ts'
import type { Workspace } from './workspace.ts'

/** A record of the folders as its text is now, in the editor or on the disk. */
export interface ArchivedText {
  readonly uri: string
  readonly file: string
  readonly text: string
  /** The text as it was read. Its positions may be used in an editor. */
  read(): Promise<Parsed | null>
}

const QUIET = { isTTY: false, write: () => Promise.resolve() }

const isText = (file: string): boolean =>
  readers.some(
    ({ name, extensions }) =>
      (name === 'markdown' || name === 'text') &&
      extensions.some((extension) => file.toLowerCase().endsWith(extension)),
  )

/** Records of which the reading is kept: enough for those that a search comes back to. */
const MOST_KEPT = 64

/** The records in the folders of an editor, read when they are asked for. */
export class Archive {
  readonly #workspace: Workspace
  readonly #texts: OpenTexts
  readonly #kept = new Map<string, Promise<Parsed | null>>()

  constructor(workspace: Workspace, texts: OpenTexts) {
    this.#workspace = workspace
    this.#texts = texts
  }

  /** Forgets what was read: settings have changed. */
  renew(): void {
    this.#kept.clear()
  }

  /** Every text of the folders that may be a record, those in the editor as they are there. */
  async *texts(): AsyncIterable<ArchivedText> {
    const seen = new Set<string>()
    for (const text of this.#texts.all) {
      const { uri } = text
      seen.add(uri)
      const reading = await this.#texts.reading(uri)
      if (reading.is === 'record')
        yield { uri, file: reading.file, text: text.getText(), read: () => Promise.resolve(reading.parsed) }
    }
    for (const file of await this.#files()) {
      const uri = pathToFileURL(file).href
      if (seen.has(uri)) continue
      seen.add(uri)
      const found = await this.#onDisk(uri, file)
      if (found) yield found
    }
  }

  async #files(): Promise<string[]> {
    const { session, folders, configFor } = this.#workspace
    const quiet = { ...session, io: { ...session.io, stderr: QUIET } }
    const found: string[] = []
    for (const folder of folders) {
      try {
        for (const file of await search(folder, quiet, configFor)) if (isText(file)) found.push(file)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
      }
    }
    return found
  }

  /** A file whose text an editor shows as it is decoded here; null for any other. */
  async #onDisk(uri: string, file: string): Promise<ArchivedText | null> {
    const { files } = this.#workspace.session.io
    try {
      const bytes = await files.read(file, this.#workspace.session.mostBytes)
      const { text, encoding } = decode(bytes)
      if (encoding !== 'utf-8' || isRegisterPage(bytes)) return null
      return { uri, file, text, read: () => this.#read(file, bytes, text) }
    } catch (error) {
      // A file that is gone or that holds no text has nothing that could be pointed at.
      if (error instanceof ReadError || (error instanceof Error && 'code' in error)) return null
      throw error
    }
  }

  #read(file: string, bytes: Uint8Array, text: string): Promise<Parsed | null> {
    const key = `${file}\n${digest(text)}`
    const known = this.#kept.get(key) ?? this.#parse(file, bytes)
    this.#kept.delete(key)
    this.#kept.set(key, known)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return known
  }

  async #parse(file: string, bytes: Uint8Array): Promise<Parsed | null> {
    try {
      const { reading } = await (await this.#workspace.setupFor)(file)
      return await parseBytes(file, bytes, { ...reading, onlyRecords: true }, this.#workspace.session)
    } catch (error) {
      if (error instanceof UsageError) return null
      throw error
    }
  }
}
