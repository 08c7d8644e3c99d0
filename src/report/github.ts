import type { Severity } from '../source/diagnostic.ts'
import { visible } from '../source/visible.ts'
import type { Report, Reported } from './report.ts'

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

/** Workflow commands of GitHub Actions: the findings stand beside the lines of a pull request. */
export const github = ({ findings }: Report): string => findings.map(annotation).join('')
