import { registerOf } from '../../archive/register.ts'
import { inOrder } from '../../check/check.ts'
import { checkRecords } from '../../check/check-records.ts'
import { rulesByName } from '../../check/rule-names.ts'
import type { Report, Reported, RuleInfo } from '../../report/report.ts'
import { readInput, reportInput } from '../inputs.ts'
import { readBytes } from '../pipeline.ts'
import { readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { progressOn } from '../progress.ts'
import { keptStatuses } from '../register/kept-status-files.ts'
import { version } from '../version.ts'
import { checkBytes, lined, type CheckedRecord, type LinedFinding } from './checked-record.ts'
import { fingerprints } from './fingerprint.ts'
import type { RecordSetup, SetupFor } from './setup.ts'

/** Files from which on a person wonders whether anything happens. */
const MANY = 20

const shownName = (file: string): string => (file === '-' ? '<stdin>' : file)

export interface CheckingWishes {
  /** Whether records are compared: numbers given twice, references to records that are not there. */
  readonly together: boolean
  /** The records that are asked for, as the call names them; the others are only what they are held against. */
  readonly focus?: ReadonlySet<string> | null
  /** File to write the text of the record to. */
  readonly saveText?: string | undefined
}

/**
 * The records checked so far and what was found in them. A record that is checked again takes the place of what was
 * known of it; documents are not kept.
 */
export class Checking {
  readonly session: Session
  readonly #setupFor: SetupFor
  readonly #wishes: CheckingWishes
  readonly #records = new Map<string, CheckedRecord>()
  readonly #unread = new Set<string>()

  constructor(session: Session, setupFor: SetupFor, wishes: CheckingWishes) {
    this.session = session
    this.#setupFor = setupFor
    this.#wishes = wishes
  }

  /** Checks files one after the other; those that cannot be read cost a line each. */
  async run(files: readonly string[]): Promise<void> {
    const progress = progressOn(this.session, files.length, MANY)
    for (const [index, file] of files.entries()) {
      await progress(index)
      await this.#check(file)
    }
    await progress(files.length)
  }

  async #check(file: string): Promise<void> {
    const { session } = this
    this.forget(file)
    if (!this.#isAsked(file) && !this.#wishes.together) return
    const { exitCode } = session
    try {
      const setup = await this.#setupFor(file)
      const bytes = await readInput(file, session)
      const { record, document } = await checkBytes(shownName(file), bytes, setup, session)
      this.#records.set(file, record)
      if (this.#isAsked(file)) await readingNotes(document, session, this.#wishes)
    } catch (error) {
      await reportInput(error, session)
      if (this.#isAsked(file)) this.#unread.add(file)
      else session.exitCode = exitCode
    }
  }

  #isAsked(file: string): boolean {
    return this.#wishes.focus?.has(file) ?? true
  }

  /** The files that were asked for and checked, as they are shown. */
  get files(): string[] {
    return [...this.#records].filter(([file]) => this.#isAsked(file)).map(([, { file }]) => file)
  }

  forget(file: string): void {
    this.#records.delete(file)
    this.#unread.delete(file)
  }

  /** Everything found, file by file in the order of their names on the call. */
  async findings(): Promise<LinedFinding[]> {
    const across = this.#wishes.together ? await this.#across() : new Map<string, LinedFinding[]>()
    return [...this.#records].flatMap(([name, { file, findings }]) =>
      inOrder([...(this.#isAsked(name) ? findings : []), ...(across.get(file) ?? [])]).map(
        (finding) => finding as LinedFinding,
      ),
    )
  }

  /** Findings about several records, by file; records under one configuration are one archive. */
  async #across(): Promise<Map<string, LinedFinding[]>> {
    const archives = new Map<RecordSetup, CheckedRecord[]>()
    for (const record of this.#records.values()) {
      const archive = archives.get(record.setup) ?? []
      archive.push(record)
      archives.set(record.setup, archive)
    }
    const found = new Map<string, LinedFinding[]>()
    for (const [setup, records] of archives) {
      const kept = await keptStatuses(
        records.map(({ file }) => file),
        undefined,
        this.session,
      )
      const diagnostics = checkRecords(
        records.map(({ summary }) => summary),
        {
          language: this.session.language,
          settings: setup.settings(),
          register: registerOf(
            records.map(({ archived }) => archived),
            kept,
          ),
        },
      ).filter(({ file, others }) => [file, ...others].some((one) => this.#isAsked(one)))
      for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
        const allows = records.find((record) => record.file === file)?.exceptions.allows
        const own = diagnostics.filter((one) => one.file === file && (allows?.(one) ?? true))
        if (own.length === 0) continue
        const original = await this.#textOf(file, setup)
        found.set(file, lined(own, original))
      }
    }
    return found
  }

  /** The text of a file that was checked before; '' where it is no longer there. */
  async #textOf(file: string, { reading }: RecordSetup): Promise<string> {
    try {
      return (await readBytes(file, await readInput(file, this.session), reading, this.session)).source
        .original
    } catch (error) {
      if (error instanceof UsageError) return ''
      throw error
    }
  }

  /** What reporters print from. */
  report(findings: readonly LinedFinding[]): Report {
    const prints = fingerprints(findings)
    const reported = findings.map((finding, index): Reported => ({
      ...finding,
      fingerprint: prints[index] ?? '',
    }))
    return {
      findings: reported,
      files: this.files,
      unread: this.#unread.size,
      rules: this.#rulesOf(findings),
      version,
    }
  }

  #rulesOf(findings: readonly LinedFinding[]): RuleInfo[] {
    const { language } = this.session
    return [...new Set(findings.map(({ ruleId }) => ruleId))].sort().map((id) => {
      const meta = rulesByName.get(id)?.meta
      return { id, title: meta?.title[language] ?? id, ...(meta && { note: meta.note[language] }) }
    })
  }
}
