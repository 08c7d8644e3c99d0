import { createHash } from 'node:crypto'
import type { LinedFinding } from './checked-record.ts'

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)

/** The words of a line, without its number or bullet: what stays when something is put in above. */
const wordsOf = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/^[\s>#*•–—-]*(?:\d{1,4}[.)])*/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** What a finding is about, whatever its line number and the language of its message. */
export const contextOf = ({ ruleId, sourceLine }: LinedFinding): string =>
  hash(ruleId, wordsOf(sourceLine ?? ''))

/**
 * A fingerprint for each finding of a report, in its order: by file, rule and words of the line. Findings that share all
 * three are told apart by their order.
 */
export function fingerprints(findings: readonly LinedFinding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = hash(finding.file, contextOf(finding))
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before === 0 ? key : hash(key, String(before))
  })
}
