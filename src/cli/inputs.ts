import type { Session } from './session.ts'
import type { MessageKey } from './translate.ts'
import { UsageError } from './usage-error.ts'

const FILE_ERRORS: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.folder',
  EACCES: 'file.denied',
  EPERM: 'file.denied',
}

/** Node's file system error as a line for people; anything else comes back as it is. */
export function fileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const key = FILE_ERRORS[String(error.code)] ?? 'file.unreadable'
  return new UsageError(key, { file, message: error.message })
}

async function standardInput({ io }: Session): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin) chunks.push(chunk)
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

async function bytesOf(path: string, session: Session): Promise<Uint8Array> {
  if (path === '-') return standardInput(session)
  try {
    return await session.io.files.read(path)
  } catch (error) {
    throw fileError(error, path)
  }
}

/**
 * Calls `use` with the bytes of each file in turn; '-' and no file at all are standard input.
 * A file that cannot be read (or that `use` refuses with a UsageError) costs one line on standard error and
 * exit code 2, and the others are still processed.
 */
export async function eachInput(
  paths: readonly string[],
  session: Session,
  use: (file: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const { io, t } = session
  if (paths.length === 0 && io.stdin.isTTY) throw new UsageError('usage.terminalInput')
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('usage.inputTwice')
  for (const path of paths.length > 0 ? paths : ['-']) {
    try {
      await use(path === '-' ? '<stdin>' : path, await bytesOf(path, session))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      session.exitCode = 2
      await io.stderr.write(`protocol: ${t(error.key, error.values)}\n`)
    }
  }
}
