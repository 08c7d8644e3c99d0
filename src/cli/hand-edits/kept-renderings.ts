import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Session } from '../session.ts'

/** What was rendered last into a file: its text, or a fingerprint of its bytes. */
export interface KeptRendering {
  readonly digest: string
  /** Null where the text of the format is not kept. */
  readonly text: string | null
}

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The folder for what may be lost, as the system has it (XDG Base Directory Specification); null where it has none. */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Session['io']['env']): string | null {
  const folder = XDG_CACHE_HOME ?? LOCALAPPDATA ?? (HOME === undefined ? undefined : join(HOME, '.cache'))
  return folder === undefined || folder === '' ? null : join(folder, 'protocolist', 'rendered')
}

/** What was rendered last into each file, kept in the user's cache: what people changed since is told by it. */
export class KeptRenderings {
  readonly #session: Session
  readonly #folder: string | null

  constructor(session: Session) {
    this.#session = session
    this.#folder = cacheFolder(session.io.env)
  }

  /** Whether there is a place to keep anything at. */
  get works(): boolean {
    return this.#folder !== null
  }

  async #pathFor(path: string): Promise<string | null> {
    if (this.#folder === null) return null
    const { files, cwd } = this.#session.io
    const real = (await files.realPath(path)) ?? resolve(cwd, path)
    return join(this.#folder, `${digestOf(real).slice(0, 40)}.json`)
  }

  /** What was rendered last into a file; null where that is not known. */
  async of(path: string): Promise<KeptRendering | null> {
    const kept = await this.#pathFor(path)
    if (kept === null || !(await this.#session.io.files.exists(kept))) return null
    try {
      const found: unknown = JSON.parse(new TextDecoder().decode(await this.#session.io.files.read(kept)))
      if (typeof found !== 'object' || found === null || !('digest' in found) || !('text' in found))
        return null
      const { digest, text } = found
      return typeof digest === 'string' && (text === null || typeof text === 'string')
        ? { digest, text }
        : null
    } catch {
      // What is broken is as if it were not there.
      return null
    }
  }

  /** Keeps what was rendered; says so where that cannot be done. */
  async keep(path: string, content: string | Uint8Array, isMergeable: boolean): Promise<void> {
    const kept = await this.#pathFor(path)
    const { io, t } = this.#session
    // A device or a pipe holds nothing that could be changed.
    if (kept === null || this.#folder === null || !(await io.files.exists(path))) return
    const text = isMergeable && typeof content === 'string' ? content : null
    try {
      await io.files.makeFolder(this.#folder)
      await io.files.write(kept, JSON.stringify({ digest: digestOf(content), text } satisfies KeptRendering))
    } catch {
      await io.stderr.write(`${t('edits.notKept', { file: path })}\n`)
    }
  }
}

/** Whether bytes are those that were rendered. */
export const isAsRendered = (bytes: Uint8Array, { digest }: KeptRendering): boolean =>
  digestOf(bytes) === digest
