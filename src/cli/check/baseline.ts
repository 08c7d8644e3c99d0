import { dirname, relative, resolve, sep } from 'node:path'
import * as z from 'zod'
import { fileError } from '../inputs.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import type { LinedFinding } from './checked-record.ts'
import { contexts } from './fingerprint.ts'

/** Where `--update-baseline` writes when neither flag nor configuration says where. */
export const BASELINE_FILE = 'protocol-baseline.json'

/** How often each finding is known: by file (from the folder of the baseline), rule and words of the line. */
const schema = z.strictObject({
  version: z.literal(1),
  findings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.int().positive()))),
})
type Counts = Record<string, Record<string, number>>

/** The known findings of an archive. */
export class Baseline {
  readonly #path: string
  readonly #session: Session
  readonly #files: Map<string, Counts>

  private constructor(path: string, files: Readonly<Record<string, Counts>>, session: Session) {
    this.#path = path
    this.#session = session
    this.#files = new Map(Object.entries(files))
  }

  static empty(path: string, session: Session): Baseline {
    return new Baseline(path, {}, session)
  }

  /** Reads a baseline. Throws a UsageError where the file cannot be read or is no baseline. */
  static async load(path: string, session: Session): Promise<Baseline> {
    const file = relative(session.io.cwd, path)
    let text: string
    try {
      text = new TextDecoder().decode(await session.io.files.read(path))
    } catch (error) {
      throw fileError(error, file)
    }
    try {
      return new Baseline(path, schema.parse(JSON.parse(text)).findings, session)
    } catch {
      throw new UsageError('baseline.broken', { file })
    }
  }

  #key(file: string): string {
    return relative(dirname(this.#path), resolve(this.#session.io.cwd, file)).split(sep).join('/')
  }

  /** The findings that are not known, and how many known ones of the given files are gone. */
  compare(
    findings: readonly LinedFinding[],
    files: readonly string[],
  ): { fresh: LinedFinding[]; gone: number } {
    const left = new Map<string, number>()
    for (const file of new Set([...files, ...findings.map((finding) => finding.file)])) {
      const key = this.#key(file)
      for (const [rule, contexts] of Object.entries(this.#files.get(key) ?? {}))
        for (const [context, count] of Object.entries(contexts))
          left.set(`${key}\0${rule}\0${context}`, count)
    }
    const contextOf = contexts()
    const fresh = findings.filter((finding) => {
      const key = `${this.#key(finding.file)}\0${finding.ruleId}\0${contextOf(finding)}`
      const count = left.get(key) ?? 0
      if (count > 0) left.set(key, count - 1)
      return count === 0
    })
    const looked = new Set(files.map((file) => this.#key(file)))
    const gone = [...left].filter(([key]) => looked.has(key.slice(0, key.indexOf('\0'))))
    return { fresh, gone: gone.reduce((sum, [, count]) => sum + count, 0) }
  }

  /** Writes the baseline anew: of the given files what was found now, of others what was known, while they exist. */
  async update(findings: readonly LinedFinding[], files: readonly string[]): Promise<void> {
    const { io } = this.#session
    for (const file of files) this.#files.delete(this.#key(file))
    for (const key of this.#files.keys()) {
      if (!(await io.files.exists(resolve(dirname(this.#path), key)))) this.#files.delete(key)
    }
    const contextOf = contexts()
    for (const finding of findings) {
      const key = this.#key(finding.file)
      const rules = this.#files.get(key) ?? {}
      const counts = (rules[finding.ruleId] ??= {})
      const context = contextOf(finding)
      counts[context] = (counts[context] ?? 0) + 1
      this.#files.set(key, rules)
    }
    const sorted = <V>(entries: Iterable<[string, V]>): [string, V][] =>
      [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
    const known = sorted(this.#files).map(([file, rules]) => {
      const byRule = sorted(Object.entries(rules)).map(([rule, contexts]) => {
        return [rule, Object.fromEntries(sorted(Object.entries(contexts)))] as const
      })
      return [file, Object.fromEntries(byRule)] as const
    })
    const value = { version: 1, findings: Object.fromEntries(known) }
    try {
      await io.files.write(this.#path, `${JSON.stringify(value, null, 2)}\n`)
    } catch (error) {
      throw fileError(error, relative(io.cwd, this.#path))
    }
  }
}
