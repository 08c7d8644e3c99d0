import { escapedUnseen } from '../source/visible.ts'
import { countBySeverity, type Report } from './report.ts'

/** For programs: one object with `findings` in the field names of vfile-message, `rules`, `files` and a `summary`. */
export function json({ findings, files, unread, rules, version }: Report): string {
  const value = {
    version,
    summary: { files: files.length, unread, ...countBySeverity(findings) },
    findings: findings.map(({ file, place, severity, ruleId, reason, note, fingerprint }) => ({
      file,
      line: place?.start.line ?? null,
      column: place?.start.column ?? null,
      severity,
      ruleId,
      reason,
      note: note ?? null,
      place,
      fingerprint,
    })),
    rules,
  }
  return `${escapedUnseen(JSON.stringify(value, null, 2))}\n`
}
