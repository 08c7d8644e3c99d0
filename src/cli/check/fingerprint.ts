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

/** What findings are about, whatever their line numbers and the language of their messages. */
export function contexts(): (finding: LinedFinding) => string {
  // Of the line last asked for: one long line may have a finding for each of its words.
  let line = ''
  let known = new Map<string, string>()
  return ({ ruleId, sourceLine }) => {
    const asked = sourceLine ?? ''
    if (asked !== line) {
      line = asked
      known = new Map()
    }
    const context = known.get(ruleId) ?? hash(ruleId, wordsOf(asked))
    known.set(ruleId, context)
    return context
  }
}

/**
 * A fingerprint for each finding of a report, in its order: by file, rule and words of the line. Findings that share all
 * three are told apart by their order.
 */
export function fingerprints(findings: readonly LinedFinding[]): string[] {
  const seen = new Map<string, number>()
  const contextOf = contexts()
  return findings.map((finding) => {
    const key = hash(finding.file, contextOf(finding))
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before === 0 ? key : hash(key, String(before))
  })
}
