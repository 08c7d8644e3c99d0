import { resolve } from 'node:path'
import type { ConfigFor } from './find-config.ts'
import { MEGABYTE } from './max-size.ts'
import type { Session } from './session.ts'
import type { MessageKey } from './translate.ts'
import { UsageError } from './usage-error.ts'

const FILE_ERRORS: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.folder',
  ENOTREG: 'file.notRegular',
  EACCES: 'file.denied',
  EPERM: 'file.denied',
  EROFS: 'file.denied',
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  ENAMETOOLONG: 'file.nameTooLong',
  ELOOP: 'file.linkLoop',
}

/** Node's file system error as a line for people; anything else comes back as it is. */
export function fileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const key = FILE_ERRORS[String(error.code)] ?? 'file.unreadable'
  return new UsageError(key, { file, message: error.message })
}

/** Files that are named where several are left out. */
const MOST_NAMED = 3

/** The error for an input beyond `--max-size`. */
const tooBig = (file: string, { mostBytes }: Session): UsageError =>
  new UsageError('file.tooBig', { file, megabytes: mostBytes / MEGABYTE })

async function standardInput(session: Session): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of session.io.stdin) {
    length += chunk.length
    if (length > session.mostBytes) throw tooBig('<stdin>', session)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** The bytes of a file, or of standard input for '-'. Throws a UsageError that names the file. */
export async function readInput(path: string, session: Session): Promise<Uint8Array> {
  if (path === '-') return standardInput(session)
  if (session.pageFolders.has(path))
    return (await import('./ocr/page-folder.ts')).readPageFolder(path, session)
  try {
    return await session.io.files.read(path, session.mostBytes)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EFBIG') throw tooBig(path, session)
    throw fileError(error, path)
  }
}

/** The files that a command works on. */
export interface Inputs {
  /** Paths as to be shown in messages; '-' is standard input. */
  readonly files: readonly string[]
  /** Whether the call could have meant several files: two names, a folder, a pattern. */
  readonly many: boolean
  /** Those that nobody named: they stand in a folder. What among them is no record is left out. */
  readonly found: ReadonlySet<string>
}

/** A wrong configuration is met again with each file below it, and told once. */
const reported = new WeakSet<UsageError>()

/** One line about an input that cannot be used; the others go on, and the exit code will be 2. */
export async function reportInput(error: unknown, session: Session): Promise<void> {
  if (!(error instanceof UsageError)) throw error
  session.exitCode = 2
  if (reported.has(error)) return
  reported.add(error)
  await session.io.stderr.write(`protocol: ${session.t(error.key, error.values)}\n`)
}

/** The files of a run: by their path in full the name that they were given, and those that were found by a search. */
interface OpenInputs {
  readonly files: Map<string, string>
  readonly found: Set<string>
}

/** Adds the records below a folder, or the files that match a pattern; what cannot be searched is reported. */
async function addSearched(
  path: string,
  { files, found }: OpenInputs,
  session: Session,
  configFor: ConfigFor,
): Promise<void> {
  const { io } = session
  const { search } = await import('./search.ts')
  try {
    const isFolder = await io.files.isFolder(path)
    for (const file of await search(path, session, configFor)) {
      const key = resolve(io.cwd, file)
      if (files.has(key)) continue
      files.set(key, file)
      if (isFolder) found.add(file)
    }
  } catch (error) {
    await reportInput(error, session)
  }
}

/** Refuses no argument where nothing is piped in, and standard input that is named twice. */
function refuseUnclear(paths: readonly string[], { io, pageFolders }: Session): void {
  if (paths.length === 0 && pageFolders.size === 0 && io.stdin.isTTY)
    throw new UsageError('usage.terminalInput')
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('usage.inputTwice')
}

/**
 * What the arguments of a command name: files as they are, the records below a folder, the files that match a glob
 * pattern; no argument at all is standard input. Each file once, in the order of the arguments, and by name within one.
 * A folder or a pattern without a record is reported like an unreadable file.
 */
export async function inputsOf(
  paths: readonly string[],
  session: Session,
  configFor: ConfigFor,
): Promise<Inputs> {
  const { io, pageFolders } = session
  refuseUnclear(paths, session)
  const made: OpenInputs = { files: new Map(), found: new Set() }
  const { files, found } = made
  const named = [...paths, ...pageFolders]
  let many = named.length > 1
  for (const path of named.length > 0 ? named : ['-']) {
    const plain = path === '-' || pageFolders.has(path) || !(await isSearch(path, session))
    if (plain) {
      found.delete(files.get(resolve(io.cwd, path)) ?? '')
      files.set(path === '-' ? path : resolve(io.cwd, path), path)
    } else {
      many = true
      await addSearched(path, made, session, configFor)
    }
  }
  return { files: [...files.values()], many, found }
}

/** A folder or a glob pattern. What exists under exactly this name is a file, whatever is in the name. */
async function isSearch(path: string, { io }: Session): Promise<boolean> {
  if (await io.files.isFolder(path)) return true
  return /[*?{[(!]/.test(path) && !(await io.files.exists(path))
}

const NO_RECORD: readonly MessageKey[] = ['file.empty', 'file.noRecord']

/** What stood in folders and was no record. */
export class LeftOut {
  readonly #session: Session
  readonly #files: string[] = []

  constructor(session: Session) {
    this.#session = session
  }

  /** Takes a file from a folder that is empty or no record; false for any other error. */
  takes(error: unknown, file: string): boolean {
    if (!(error instanceof UsageError) || !NO_RECORD.includes(error.key)) return false
    this.#files.push(file)
    return true
  }

  /** Tells what was left out, in one line; where that was everything, there was nothing to work on. */
  async tell(worked: number): Promise<void> {
    const count = this.#files.length
    if (count === 0) return
    const shown = this.#files.slice(0, MOST_NAMED).join(', ')
    const files = count > MOST_NAMED ? `${shown}, …` : shown
    const { io, t } = this.#session
    await io.stderr.write(`protocol: ${t('inputs.leftOut', { count, files })}\n`)
    if (worked === 0) this.#session.exitCode = 2
  }
}

/**
 * Calls `use` with the bytes of each file in turn. A file that cannot be read (or that `use` refuses with a UsageError)
 * costs one line on standard error and exit code 2, and the others are still processed. `use` is told whether the file stood
 * in a folder, and has to refuse it then where it is no record: such files are left out.
 */
export async function eachInput(
  { files, found }: Inputs,
  session: Session,
  use: (file: string, bytes: Uint8Array, inFolder: boolean) => Promise<void>,
): Promise<void> {
  const leftOut = new LeftOut(session)
  let worked = 0
  for (const file of files) {
    const inFolder = found.has(file)
    try {
      await use(file === '-' ? '<stdin>' : file, await readInput(file, session), inFolder)
      worked++
    } catch (error) {
      if (!inFolder || !leftOut.takes(error, file)) await reportInput(error, session)
    }
  }
  await leftOut.tell(worked)
}
