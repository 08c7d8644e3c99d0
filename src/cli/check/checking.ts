import { registerOf } from '../../archive/register.ts'
import { inOrder } from '../../check/check.ts'
import { checkRecords, type RecordsDiagnostic } from '../../check/check-records.ts'
import { rulesByName } from '../../check/rule-names.ts'
import type { Report, Reported, RuleInfo } from '../../report/report.ts'
import { readInput, reportInput } from '../inputs.ts'
import { readBytes } from '../pipeline.ts'
import { eachRecord, type RecordsCall } from '../records/each-record.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { keptStatuses } from '../register/kept-status-files.ts'
import { version } from '../version.ts'
import type { ConfigFor } from '../find-config.ts'
import { lined, type CheckedRecord, type LinedFinding } from './checked-record.ts'
import { allowedBy, NO_EXCEPTIONS } from './exceptions.ts'
import { fingerprints } from './fingerprint.ts'
import type { RecordSetup, SetupFor } from './setup.ts'

/** Findings by their file, in the order in which the files first come. */
function grouped(diagnostics: readonly RecordsDiagnostic[]): Map<string, RecordsDiagnostic[]> {
  const files = new Map<string, RecordsDiagnostic[]>()
  for (const diagnostic of diagnostics) {
    const listed = files.get(diagnostic.file)
    if (listed) listed.push(diagnostic)
    else files.set(diagnostic.file, [diagnostic])
  }
  return files
}

export interface CheckingWishes {
  /** Whether records are compared: numbers given twice, references to records that are not there. */
  readonly together: boolean
  /** The records that are asked for, as the call names them; the others are only what they are held against. */
  readonly focus?: ReadonlySet<string> | null
  /** How the records are gone through, and what they are checked for. */
  readonly call: RecordsCall
}

/**
 * The records checked so far and what was found in them. A record that is checked again takes the place of what was
 * known of it; documents are not kept.
 */
export class Checking {
  readonly session: Session
  readonly #setupFor: SetupFor
  readonly #wishes: CheckingWishes
  readonly #configFor: ConfigFor
  readonly #records = new Map<string, readonly CheckedRecord[]>()
  readonly #words = new Map<string, string>()
  readonly #unread = new Set<string>()

  constructor(session: Session, setupFor: SetupFor, configFor: ConfigFor, wishes: CheckingWishes) {
    this.session = session
    this.#configFor = configFor
    this.#setupFor = setupFor
    this.#wishes = wishes
  }

  /** Checks files; those that cannot be read cost a line each. */
  async run(files: readonly string[]): Promise<void> {
    const { session } = this
    for (const file of files) this.forget(file)
    const wanted = this.#wishes.together ? files : files.filter((file) => this.#isAsked(file))
    await eachRecord(wanted, this.#wishes.call, this.#configFor, session, {
      hears: (file) => this.#isAsked(file),
      use: async (file, { head }) => {
        const records = JSON.parse(head) as CheckedRecord[]
        this.#records.set(
          file,
          records.map((record) => this.#kept(record)),
        )
      },
      failed: async (file, error) => {
        const { exitCode } = session
        await reportInput(error, session)
        if (this.#isAsked(file)) this.#unread.add(file)
        else session.exitCode = exitCode
      },
    })
  }

  /** The same record: what the findings of a rule have in common is there once for all records. */
  #kept(record: CheckedRecord): CheckedRecord {
    const findings = record.findings.map((finding): LinedFinding => {
      const { note, ruleId, file } = finding
      return {
        ...finding,
        ruleId: this.#once(ruleId),
        file: this.#once(file),
        ...(note !== undefined && { note: this.#once(note) }),
      }
    })
    return { ...record, findings }
  }

  #once(words: string): string {
    const known = this.#words.get(words)
    if (known === undefined) this.#words.set(words, words)
    return known ?? words
  }

  #isAsked(file: string): boolean {
    return this.#wishes.focus?.has(file) ?? true
  }

  /** The files that were asked for and checked, as they are shown. */
  get files(): string[] {
    return [...this.#records]
      .filter(([file]) => this.#isAsked(file))
      .map(([name, [record]]) => record?.file ?? name)
  }

  forget(file: string): void {
    this.#records.delete(file)
    this.#unread.delete(file)
  }

  /** Everything found, file by file in the order of their names on the call. */
  async findings(): Promise<LinedFinding[]> {
    const across = this.#wishes.together ? await this.#across() : new Map<string, LinedFinding[]>()
    return [...this.#records].flatMap(([name, records]) => {
      const own = this.#isAsked(name) ? records.flatMap(({ findings }) => findings) : []
      const file = records[0]?.file ?? name
      return inOrder([...own, ...(across.get(file) ?? [])]).map((finding) => finding as LinedFinding)
    })
  }

  /** Findings about several records, by file; records under one configuration are one archive. */
  async #across(): Promise<Map<string, LinedFinding[]>> {
    const archives = new Map<RecordSetup, CheckedRecord[]>()
    for (const [file, several] of this.#records) {
      const setup = await this.#setupFor(file)
      const archive = archives.get(setup) ?? []
      for (const record of several) archive.push(record)
      archives.set(setup, archive)
    }
    const found = new Map<string, LinedFinding[]>()
    for (const [setup, records] of archives) {
      const kept = await keptStatuses(
        records.map(({ file }) => file),
        undefined,
        this.session,
      )
      const exceptions = new Map(records.map((record) => [record.file, record.exceptions]))
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
      for (const [file, all] of grouped(diagnostics)) {
        const own = all.filter(allowedBy(exceptions.get(file) ?? NO_EXCEPTIONS))
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
