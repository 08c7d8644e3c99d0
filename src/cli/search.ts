import { join } from 'node:path'
import { fileReaders, readers } from '../read/readers.ts'
import { CORRECTIONS_ENDING } from './corrections/beside.ts'
import type { ConfigFor } from './find-config.ts'
import { exclusions } from './exclusions.ts'
import { reportInput } from './inputs.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

const MAGIC = /[*?{[(!]/

/** Where a search begins, and what it looks for below: 'archive/2024/*.md' → 'archive/2024' and '*.md'. */
function split(path: string): { readonly folder: string; readonly pattern: string } {
  const parts = path.split('/')
  const first = parts.findIndex((part) => MAGIC.test(part))
  const folder = parts.slice(0, first).join('/')
  return { folder: folder || (path.startsWith('/') ? '/' : '.'), pattern: parts.slice(first).join('/') }
}

/** Endings that files of every kind have: a folder is not searched for them. */
const COMMON = ['.json', '.xml']
const extensions = [...readers, ...fileReaders]
  .flatMap((reader) => reader.extensions)
  .filter((extension) => !COMMON.includes(extension))

/** Whether some reader reads files of such a name. '~$…' is what a word processor keeps beside an open document. */
function isRecord(file: string): boolean {
  if (file.startsWith('~$', file.lastIndexOf('/') + 1)) return false
  const dot = file.lastIndexOf('.')
  return dot > file.lastIndexOf('/') + 1 && extensions.includes(file.slice(dot).toLowerCase())
}

/**
 * The records below a folder, or the files that match a glob pattern, by name, without those that
 * configuration and .protocolignore leave out. Throws a UsageError where there are none; a folder within that cannot be looked into is reported, and the rest
 * goes on.
 */
export async function search(path: string, session: Session, configFor: ConfigFor): Promise<string[]> {
  const { io } = session
  const isFolder = await io.files.isFolder(path)
  const { folder, pattern } = isFolder ? { folder: path, pattern: '**/*' } : split(path)
  const found = await io.files.find(folder, pattern)
  for (const file of found.unreadable) await reportInput(new UsageError('file.denied', { file }), session)
  const records = found.files.filter((file) =>
    isFolder ? isRecord(file) : !file.endsWith(CORRECTIONS_ENDING),
  )
  const named = records.map((file) => join(folder, file))
  const isLeftOut = exclusions(session, configFor, { companions: isFolder })
  const files: string[] = []
  for (const file of named) if (!(await isLeftOut(file))) files.push(file)
  if (files.length === 0 && found.unreadable.length === 0) {
    throw new UsageError(isFolder ? 'file.noRecords' : 'file.noMatch', { file: path })
  }
  return files
}
