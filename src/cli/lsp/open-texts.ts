import type { TextDocument } from 'vscode-languageserver-textdocument'
import { KeptReading } from '../../recognise/kept/kept-reading.ts'
import type { Reading } from './reading.ts'

/** Milliseconds after a keystroke before the text is read: those of one burst are read once. */
const PAUSE = 10

interface Entry {
  text: TextDocument
  /** What was read of which version; null where nothing was yet or settings have changed. */
  read: { readonly version: number; readonly reading: Promise<Reading> } | null
  /** What was read of the version before. */
  kept: KeptReading
  timer: NodeJS.Timeout | null
}

/** The texts that are open in the editor, each read once for a version of it. */
export class OpenTexts {
  readonly #entries = new Map<string, Entry>()
  readonly #read: (text: TextDocument, kept: KeptReading) => Promise<Reading>
  readonly #tell: (text: TextDocument, reading: Reading) => void

  /** `tell` is called with what was read of the newest version of a text. */
  constructor(
    read: (text: TextDocument, kept: KeptReading) => Promise<Reading>,
    tell: (text: TextDocument, reading: Reading) => void,
  ) {
    this.#read = read
    this.#tell = tell
  }

  get all(): readonly TextDocument[] {
    return [...this.#entries.values()].map(({ text }) => text)
  }

  get(uri: string): TextDocument | null {
    return this.#entries.get(uri)?.text ?? null
  }

  /** Takes a text that was opened or changed, and tells soon what was read of it. */
  put(text: TextDocument): void {
    const entry = this.#entries.get(text.uri) ?? { text, read: null, kept: new KeptReading(), timer: null }
    entry.text = text
    this.#entries.set(text.uri, entry)
    this.#later(entry)
  }

  close(uri: string): void {
    const entry = this.#entries.get(uri)
    if (entry?.timer) clearTimeout(entry.timer)
    this.#entries.delete(uri)
  }

  /** Reads all again: a configuration, a register of people or corrections have changed. */
  renew(): void {
    for (const entry of this.#entries.values()) {
      entry.read = null
      entry.kept = new KeptReading()
      this.#later(entry)
    }
  }

  /** What is read of the newest version of a text; of one that is not open, nothing. */
  async reading(uri: string): Promise<Reading> {
    const entry = this.#entries.get(uri)
    return entry ? this.#readingOf(entry) : { is: 'none' }
  }

  #later(entry: Entry): void {
    if (entry.timer) clearTimeout(entry.timer)
    entry.timer = setTimeout(() => {
      entry.timer = null
      void this.#readAndTell(entry)
    }, PAUSE)
  }

  async #readAndTell(entry: Entry): Promise<void> {
    const { text } = entry
    const { version } = text
    const reading = await this.#readingOf(entry)
    const isNewest =
      this.#entries.get(text.uri) === entry && entry.text.version === version && entry.read !== null
    if (isNewest) this.#tell(text, reading)
  }

  #readingOf(entry: Entry): Promise<Reading> {
    const { version } = entry.text
    if (entry.read?.version !== version) entry.read = { version, reading: this.#read(entry.text, entry.kept) }
    return entry.read.reading
  }
}
