import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Config } from '../config/config.ts'
import type { ConfigFor } from '../find-config.ts'
import type { Session } from '../session.ts'
import { build } from '../version.ts'
import type { Outcome } from './outcome.ts'
import { Pack, PackWriter } from './pack.ts'

/** Where outcomes are kept, from the working folder, when nothing else is said. */
const FOLDER = '.protocol-cache'
/** So many packs may lie there; then they are put together. */
const MOST_PACKS = 8
/** Of the packs that are put together, so many of the newest are kept whole; of the others what this run has used. */
const KEPT_WHOLE = 4

/** What is kept of an outcome besides its body. */
interface Kept {
  readonly said: string
  readonly head: string
  readonly text: boolean
}

/** An outcome as bytes: the length of its JSON in a line, the JSON, the body. */
function encoded({ said, head, body }: Outcome): Buffer {
  const kept: Kept = { said, head, text: typeof body === 'string' }
  const json = Buffer.from(JSON.stringify(kept))
  return Buffer.concat([Buffer.from(`${json.length}\n`), json, Buffer.from(body as string)])
}

function decoded(bytes: Buffer): Outcome {
  const line = bytes.indexOf(10)
  const end = line + 1 + Number(bytes.subarray(0, line).toString())
  const { said, head, text } = JSON.parse(bytes.subarray(line + 1, end).toString()) as Kept
  const body = bytes.subarray(end)
  return { said, head, body: text ? body.toString() : body, refusal: null, defect: null, passing: false }
}

/** What a configuration says that an outcome can depend on. */
const saidBy = ({ reading, rules, profile, public: wishes }: Config): string =>
  JSON.stringify([reading, rules, profile, wishes])

/**
 * Outcomes of earlier runs, by all that they depend on: the bytes and the name of the record, the corrections beside it, the call, the configuration,
 * the program. What is broken or of another version is thrown away. Several runs at once are safe: each adds a pack of its
 * own, in one step, and a pack is never changed. That nothing can be kept is said once and is no error.
 */
export class Cache {
  readonly #folder: string
  readonly #session: Session
  readonly #packs: Pack[] = []
  readonly #used = new Set<string>()
  readonly #configs = new WeakMap<Config, string>()
  #writer: Promise<PackWriter> | null = null
  #works = true

  constructor(folder: string, session: Session) {
    this.#folder = folder
    this.#session = session
    for (const path of packsIn(folder)) {
      const pack = Pack.open(path, build)
      if (pack) this.#packs.push(pack)
      else thrownAway(path)
    }
  }

  key(
    call: string,
    config: Config | null,
    file: string,
    bytes: Uint8Array,
    corrections: Uint8Array | null,
  ): string {
    const known = config && (this.#configs.get(config) ?? saidBy(config))
    if (config && known !== null) this.#configs.set(config, known)
    return createHash('sha256')
      .update(JSON.stringify([call, known, file, bytes.length, corrections !== null]))
      .update(bytes)
      .update(corrections ?? '')
      .digest('hex')
  }

  get(key: string): Outcome | null {
    for (const pack of this.#packs) {
      const bytes = pack.get(key)
      if (!bytes) continue
      this.#used.add(key)
      return decoded(bytes)
    }
    return null
  }

  async put(key: string, outcome: Outcome): Promise<void> {
    await this.#tried(async () => (await this.#written()).put(key, encoded(outcome)))
  }

  async close(): Promise<void> {
    await this.#tried(async () => {
      if (this.#packs.length >= MOST_PACKS) await this.#putTogether()
      await (await this.#writer)?.close()
    })
    for (const pack of this.#packs) pack.close()
  }

  async #putTogether(): Promise<void> {
    const written = new Set<string>()
    const writer = await this.#written()
    for (const [index, pack] of this.#packs.entries())
      for (const key of pack.keys) {
        if (written.has(key) || (index >= KEPT_WHOLE && !this.#used.has(key))) continue
        const bytes = pack.get(key)
        if (bytes) await writer.put(key, bytes)
        written.add(key)
      }
    await writer.close()
    this.#writer = null
    for (const { path } of this.#packs) thrownAway(path)
  }

  #written(): Promise<PackWriter> {
    return (this.#writer ??= this.#begun())
  }

  async #begun(): Promise<PackWriter> {
    const isNew = mkdirSync(this.#folder, { recursive: true }) !== undefined
    // Nothing of it belongs into a repository; a folder that was there before has its own rules.
    if (isNew) writeFileSync(join(this.#folder, '.gitignore'), '*\n')
    const name = `${process.pid}-${process.hrtime.bigint()}.pack`
    return PackWriter.begin(join(this.#folder, name), build)
  }

  async #tried(act: () => Promise<void>): Promise<void> {
    if (!this.#works) return
    try {
      await act()
    } catch (error) {
      this.#works = false
      await (await this.#writer?.catch(() => null))?.discard()
      const { io, t } = this.#session
      const message = error instanceof Error ? error.message : String(error)
      const folder = relative(io.cwd, this.#folder)
      await io.stderr.write(`protocol: ${t('cache.unwritable', { folder, message })}\n`)
    }
  }
}

/** A name that `Cache` gives: what else lies in the folder is not touched. */
const PACK = /^\d+-\d+\.pack$/

function thrownAway(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It may not be written to: it stays, and is not used.
  }
}

/** The packs in a folder, the newest first. */
function packsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => PACK.test(name))
      .map((name) => join(folder, name))
      .map((path) => ({ path, time: statSync(path).mtimeMs }))
      .sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1))
      .map(({ path }) => path)
  } catch {
    return []
  }
}

/** The cache of a call: where the configuration of the working folder says, else in the working folder. */
export async function openedCache(configFor: ConfigFor, session: Session): Promise<Cache> {
  const configured = (await configFor('-').catch(() => null))?.cache ?? null
  return new Cache(configured ?? join(session.io.cwd, FOLDER), session)
}
