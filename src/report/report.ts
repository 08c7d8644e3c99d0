import type { Diagnostic, Severity } from '../source/diagnostic.ts'

/** A finding with what is needed to show it when its document is no longer there. */
export interface Reported extends Diagnostic {
  /** The line of the source that the finding begins in; null where it is about the whole record. */
  readonly sourceLine: string | null
  /** The same for the same finding in the next version of the file; different for each finding of a report. */
  readonly fingerprint: string
}

/** What a reader of the report may want to know of a rule. */
export interface RuleInfo {
  readonly id: string
  /** A true sentence about a good protocol. */
  readonly title: string
  readonly note?: string
}

/** Everything that reporters print from. */
export interface Report {
  /** File by file, each in the order of its source. */
  readonly findings: readonly Reported[]
  /** The files that were checked, those without findings among them. */
  readonly files: readonly string[]
  /** How many files could not be read. */
  readonly unread: number
  /** The rules that have findings, by name. */
  readonly rules: readonly RuleInfo[]
  readonly version: string
}

export type Paint = (text: string) => string

/** Colours and words, given by the door: this room knows neither the terminal nor the reader's language. */
export interface ReportStyle {
  readonly severity: Readonly<Record<Severity, { readonly word: string; readonly paint: Paint }>>
  readonly heading: Paint
  readonly dim: Paint
  /** Columns of the terminal. */
  readonly width: number
  /** '2 errors, 1 warning in 3 records', and how often each rule spoke: the end of the report for people. */
  summary(report: Report): string
  /** Its last line alone, without colours. */
  outline(report: Report): string
}

/** Prints a report in one style. */
export type Reporter = (report: Report, style: ReportStyle) => string

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** The findings of each file, in the order of the report. */
export function byFile(findings: readonly Reported[]): Map<string, Reported[]> {
  const files = new Map<string, Reported[]>()
  for (const finding of findings) {
    const listed = files.get(finding.file)
    if (listed) listed.push(finding)
    else files.set(finding.file, [finding])
  }
  return files
}

const rank = ({ severity }: Reported): number => SEVERITIES.indexOf(severity)

/** The most serious findings first, each severity in the order of the report. */
export const byImportance = (findings: readonly Reported[]): Reported[] =>
  [...findings].sort((left, right) => rank(left) - rank(right))
