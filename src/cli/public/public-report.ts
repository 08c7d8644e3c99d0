import { addAll } from '../../source/add-all.ts'
import { fileError } from '../inputs.ts'
import { keepInputs } from '../inputs-kept.ts'
import { refuseOverwriting, type OutputOptions } from '../outputs.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import type { PublicOptions } from './public-variant.ts'

/** What was withheld from all records of a call, told when they are written. */
export class PublicReport {
  readonly #lines: string[] = []
  readonly #options: PublicOptions & OutputOptions
  readonly #session: Session

  constructor(options: PublicOptions & OutputOptions, session: Session) {
    this.#options = options
    this.#session = session
  }

  /** Throws a UsageError for a report of nothing, and for one that would take the place of a file or of a record. */
  async check(files: readonly string[]): Promise<void> {
    const { public: isPublic, report, output, force } = this.#options
    if (report === undefined) return
    if (!isPublic) throw new UsageError('public.reportAlone')
    if (report === output) throw new UsageError('public.reportIsOutput', { file: report })
    await refuseOverwriting({ output: report, ...(force && { force }) }, this.#session)
    await keepInputs(files, [report], this.#session)
  }

  add(lines: readonly string[]): void {
    addAll(this.#lines, lines)
  }

  /** Each thing on standard error; with `--report` in its file, and their number on standard error. */
  async write(): Promise<void> {
    const { public: isPublic, report } = this.#options
    const { io, t } = this.#session
    if (!isPublic) return
    if (report === undefined) {
      for (const line of this.#lines) await io.stderr.write(line)
      if (this.#lines.length === 0 && this.#session.exitCode === 0)
        await io.stderr.write(`${t('public.nothing')}\n`)
      return
    }
    try {
      await io.files.write(report, this.#lines.join(''))
    } catch (error) {
      throw fileError(error, report)
    }
    await io.stderr.write(`${t('public.counted', { count: this.#lines.length, file: report })}\n`)
  }
}
