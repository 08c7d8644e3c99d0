import { DiagnosticSeverity, type Diagnostic, type Range } from 'vscode-languageserver/node'
import type { Diagnostic as Finding, Severity } from '../../source/diagnostic.ts'
import { visibleLine } from '../../source/visible.ts'
import type { Session } from '../session.ts'
import { rangeOf } from './ranges.ts'
import type { Reading } from './reading.ts'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** Where a finding about the whole record is shown. */
const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** A finding as an editor shows it. */
export const diagnosticOf = ({ ruleId, severity, reason, place }: Finding): Diagnostic => ({
  range: place ? rangeOf(place) : TOP,
  severity: SEVERITIES[severity],
  code: ruleId,
  source: 'protocol',
  message: visibleLine(reason),
})

/** What an editor shows of a text that was read: its findings; of one that is no record, nothing. */
export function diagnosticsOf(reading: Reading, { t }: Session): Diagnostic[] {
  if (reading.is === 'record') return reading.findings.map(diagnosticOf)
  if (reading.is === 'none') return []
  const { key, values } = reading.error
  const message = t(key, values)
  return [
    { range: TOP, severity: DiagnosticSeverity.Error, code: 'configuration', source: 'protocol', message },
  ]
}
