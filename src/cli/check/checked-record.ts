import { archivedRecord, type ArchivedRecord } from '../../archive/archived-record.ts'
import { checkModel } from '../../check/check.ts'
import { summarise, type RecordSummary } from '../../check/summary.ts'
import type { Document } from '../../document/document.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Position } from '../../source/place.ts'
import { parseBytes, parseRecords, type Parsed } from '../pipeline.ts'
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
  /** The records of the file, in order. */
  readonly records: readonly CheckedRecord[]
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

/** A finding about all of a record that is one of several in its file: at the beginning of that record. */
const placedAt = (record: Position | undefined, finding: Diagnostic): Diagnostic =>
  finding.place || !record ? finding : { ...finding, place: { start: record.start, end: record.start } }

/** What is found in one record, without what its exceptions allow. */
function allowedFindings(
  { file, document, diagnostics }: Parsed,
  doubted: Protocol,
  { reading, settings }: RecordSetup,
  { wishes, exceptions }: Awaited<ReturnType<typeof exceptionsIn>>,
  language: Session['language'],
): readonly Diagnostic[] {
  const found = checkModel(doubted, {
    file,
    document,
    reading: diagnostics,
    language,
    own: true,
    settings: settings(wishes),
    ...(reading.people && { people: reading.people }),
  })
  return found.map((finding) => placedAt(doubted.source?.position, finding)).filter(allowedBy(exceptions))
}

/** A text read as one record, and its findings; throws a UsageError that names the file when the bytes hold no text. */
export async function findingsIn(
  file: string,
  bytes: Uint8Array,
  setup: RecordSetup,
  session: Session,
): Promise<FoundInRecord> {
  const { language } = session
  const parsed = await parseBytes(file, bytes, { ...setup.reading, messages: language }, session)
  const wished = await exceptionsIn(parsed.document.source, session)
  const doubted = parsed.doubted()
  return {
    parsed,
    doubted,
    findings: allowedFindings(parsed, doubted, setup, wished, language),
    exceptions: wished.exceptions,
    ownProfile: wished.wishes.profile !== null,
  }
}

/** Bytes to findings; throws a UsageError that names the file when they hold no text, or no record where only these count. */
export async function checkBytes(
  file: string,
  bytes: Uint8Array,
  setup: RecordSetup,
  session: Session,
): Promise<CheckedBytes> {
  const { language } = session
  const { document, records } = await parseRecords(
    file,
    bytes,
    { ...setup.reading, messages: language },
    session,
  )
  const wished = await exceptionsIn(document.source, session)
  const { original } = document.source
  const checked = records.map((parsed): CheckedRecord => {
    const found = allowedFindings(parsed, parsed.doubted(), setup, wished, language)
    return {
      file,
      findings: lined(found, original),
      summary: summarise(file, parsed.model, parsed.document),
      archived: archivedRecord(file, parsed.model, original),
      exceptions: wished.exceptions,
    }
  })
  return { records: checked, ownProfile: wished.wishes.profile !== null, document }
}
