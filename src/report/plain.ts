import type { Diagnostic } from '../source/diagnostic.ts'

/** `file:line:col severity message rule`, a line each: what editors and grep understand. No place: line 1, column 1. */
export function plain(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, place, severity, reason, ruleId }) => {
      const { line, column } = place?.start ?? { line: 1, column: 1 }
      return `${file}:${line}:${column} ${severity} ${reason} ${ruleId}\n`
    })
    .join('')
}
