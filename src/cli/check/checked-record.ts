import { archivedRecord, type ArchivedRecord } from '../../archive/archived-record.ts'
import { checkModel } from '../../check/check.ts'
import { summarise, type RecordSummary } from '../../check/summary.ts'
import type { Document } from '../../document/document.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { parseBytes, type Parsed } from '../pipeline.ts'
import type { Session } from '../session.ts'
import { allowedBy, exceptionsIn, type Exceptions } from './exceptions.ts'
import type { RecordSetup } from './setup.ts'

/** A finding with the line of the source that it begins in. */
export interface LinedFinding extends Diagnostic {
  readonly sourceLine: string | null
}

/** What is kept of a record once it has been checked: neither its document nor its model. */
export interface CheckedRecord {
  readonly file: string
  readonly findings: readonly LinedFinding[]
  readonly summary: RecordSummary
  /** Its tasks and what it tells of earlier ones. */
  readonly archived: ArchivedRecord
  readonly exceptions: Exceptions
}

/** What would break a report's lines. */
const BREAKS = /[\t-\r\u2028\u2029]+/g

/**
 * The findings with their lines cut out of the source as given: one copy of each line, so that the source itself can be let
 * go.
 */
export function lined(diagnostics: readonly Diagnostic[], original: string): LinedFinding[] {
  const lines = new Map<number, string>()
  const lineFrom = (start: number): string => {
    let line = lines.get(start)
    if (line === undefined) {
      const rest = /[\n\r]/g
      rest.lastIndex = start
      const end = rest.exec(original)?.index ?? original.length
      line = Buffer.from(original.slice(start, end), 'utf16le').toString('utf16le')
      lines.set(start, line)
    }
    return line
  }
  return diagnostics.map((diagnostic) => {
    const finding = { ...diagnostic, reason: diagnostic.reason.replace(BREAKS, ' ') }
    if (!finding.place) return { ...finding, sourceLine: null }
    const { offset, column } = finding.place.start
    return { ...finding, sourceLine: lineFrom(offset - column + 1) }
  })
}

export interface CheckedBytes {
  readonly record: CheckedRecord
  /** Whether the record wishes a profile of its own. */
  readonly ownProfile: boolean
  readonly document: Document
}

/** What was read of a record, and what is found in it alone. */
export interface FoundInRecord {
  readonly parsed: Parsed
  /** The model with its doubts. */
  readonly doubted: Protocol
  readonly findings: readonly Diagnostic[]
  readonly exceptions: Exceptions
  readonly ownProfile: boolean
}

/** Bytes to findings; throws a UsageError that names the file when they hold no text, or no record where only these count. */
export async function findingsIn(
  file: string,
  bytes: Uint8Array,
  setup: RecordSetup,
  session: Session,
): Promise<FoundInRecord> {
  const { language } = session
  const parsed = await parseBytes(file, bytes, { ...setup.reading, messages: language }, session)
  const { document, diagnostics } = parsed
  const { wishes, exceptions } = await exceptionsIn(document.source, session)
  const doubted = parsed.doubted()
  const found = checkModel(doubted, {
    file,
    document,
    reading: diagnostics,
    language,
    own: true,
    settings: setup.settings(wishes),
    ...(setup.reading.people && { people: setup.reading.people }),
  })
  return {
    parsed,
    doubted,
    findings: found.filter(allowedBy(exceptions)),
    exceptions,
    ownProfile: wishes.profile !== null,
  }
}

/** Like `findingsIn`, with all that is kept of the record. */
export async function checkBytes(
  file: string,
  bytes: Uint8Array,
  setup: RecordSetup,
  session: Session,
): Promise<CheckedBytes> {
  const { parsed, findings, exceptions, ownProfile } = await findingsIn(file, bytes, setup, session)
  const { document, model } = parsed
  const { original } = document.source
  return {
    record: {
      file,
      findings: lined(findings, original),
      summary: summarise(file, model, document),
      archived: archivedRecord(file, model, original),
      exceptions,
    },
    ownProfile,
    document,
  }
}
