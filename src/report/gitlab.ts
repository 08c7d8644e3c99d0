import { escapedUnseen } from '../source/visible.ts'
import type { Severity } from '../source/diagnostic.ts'
import type { Report } from './report.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** Code Quality report of GitLab (the subset of the Code Climate format that it reads). */
export function gitlab({ findings }: Report): string {
  const issues = findings.map(({ file, place, severity, ruleId, reason, fingerprint }) => ({
    description: reason,
    check_name: ruleId,
    fingerprint,
    severity: SEVERITIES[severity],
    location: {
      path: file.replace(/^\.\//, ''),
      lines: { begin: place?.start.line ?? 1, end: place?.end.line ?? 1 },
    },
  }))
  return `${escapedUnseen(JSON.stringify(issues, null, 2))}\n`
}
