import type { Severity } from '../source/diagnostic.ts'
import { visible } from '../source/visible.ts'
import { byImportance, type Report, type Reported, type ReportStyle } from './report.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** As in the toolkit of GitHub's actions: a message may hold anything but these. */
const message = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function annotation({ file, place, severity, ruleId, reason, note }: Reported): string {
  const at = place
    ? {
        line: place.start.line,
        endLine: place.end.line,
        col: place.start.column,
        endColumn: place.end.column,
      }
    : { line: 1 }
  const properties = Object.entries({ file, ...at, title: ruleId })
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',')
  return `::${COMMANDS[severity]} ${properties}::${message(note ? `${reason}\n${note}` : reason)}\n`
}

/** Annotations that GitHub shows of a step. */
const MOST_SHOWN = 10

/**
 * Workflow commands of GitHub Actions: findings stand beside the lines of a pull request, the most serious first, as many
 * as it shows of a step; then how many there are.
 */
export function github(report: Report, style: ReportStyle): string {
  const shown = byImportance(report.findings).slice(0, MOST_SHOWN).map(annotation).join('')
  return report.findings.length > MOST_SHOWN ? `${shown}${style.outline(report)}\n` : shown
}
