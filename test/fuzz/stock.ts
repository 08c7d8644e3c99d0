import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A file to make others of. */
export interface Stock {
  /** Its ending, without the dot. */
  readonly extension: string
  readonly bytes: Uint8Array
}

const TEST = path.join(import.meta.dirname, '..')
const TEXTS = ['accuracy', 'accuracy/transcripts', 'fixtures', 'transcripts']
const CONTAINERS = ['office', 'read/files/word97']
/** Expected outputs and what is known by hand are no records. */
const RECORD = /^(?!output\.|tasks\.|document\.|diagnostics\.|model\.).*\.(?!yaml$)[a-z\d]+$/

const stock = (file: string): Stock => ({
  extension: path.extname(file).slice(1),
  // No Buffer: a slice of one shares its bytes.
  bytes: new Uint8Array(readFileSync(path.join(TEST, file))),
})

/** Records in a folder and in the folders of it, sorted: the same seed meets the same files. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(TEST, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`
      if (entry.isFile()) return RECORD.test(entry.name) ? [name] : []
      const inside = readdirSync(path.join(TEST, name)).filter((file) => /^input\.[a-z\d]+$/.test(file))
      return inside.map((file) => `${name}/${file}`)
    })
}

const unique = (files: readonly string[]): string[] => [...new Set(files)]

/** Records, transcripts and exports that are text. */
export const textStock = (): Stock[] => unique(TEXTS.flatMap(filesIn)).map(stock)

/** The same record as several programs save it, and documents of Word 97. */
export const containerStock = (): Stock[] =>
  CONTAINERS.flatMap(filesIn)
    .filter((file) => !file.endsWith('.md'))
    .map(stock)
