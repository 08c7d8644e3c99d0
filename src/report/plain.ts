import type { Diagnostic } from '../source/diagnostic.ts'
import { visibleLine } from '../source/visible.ts'
import type { Report } from './report.ts'

/** `file:line:col severity message rule`: what editors and grep understand. No place: line 1, column 1. */
export function plainLine({ file, place, severity, reason, ruleId }: Diagnostic): string {
  const { line, column } = place?.start ?? { line: 1, column: 1 }
  return `${visibleLine(file)}:${line}:${column} ${severity} ${visibleLine(reason)} ${ruleId}\n`
}

/** A line for each finding. */
export const plain = ({ findings }: Report): string => findings.map(plainLine).join('')
