import { visibleLine } from '../source/visible.ts'
import { codeFrame } from './code-frame.ts'
import { wrapped } from './wrapped.ts'
import { byFile, type Report, type Reported, type ReportStyle } from './report.ts'

const INDENT = '    '
/** Spaces before, between and after place and severity. */
const GAPS = 6
/** Words get so many columns, however narrow the terminal is. */
const NARROWEST = 30

const placeOf = ({ place }: Reported): string => (place ? `${place.start.line}:${place.start.column}` : '-')

/**
 * For people: a heading per file, its findings in columns with the line of the source below, the note of each rule
 * below its first finding in the report, and a summary.
 */
export function pretty(report: Report, style: ReportStyle): string {
  const explained = new Set<string>()
  const files = [...byFile(report.findings)].map(([file, findings]) => {
    const widest = (cell: (finding: Reported) => string): number =>
      Math.max(...findings.map((finding) => cell(finding).length))
    const placeWidth = widest(placeOf)
    const wordWidth = widest(({ severity }) => style.severity[severity].word)
    const shown = findings.map((finding) => {
      const { ruleId, severity, reason, note } = finding
      const { word, paint } = style.severity[severity]
      const place = style.dim(placeOf(finding).padStart(placeWidth))
      const margin = placeWidth + wordWidth + GAPS
      const lines = wrapped(`${visibleLine(reason)}  ${ruleId}`, Math.max(NARROWEST, style.width - margin))
      // The name of the rule is the last word, whatever line it comes to stand on.
      const told = lines.join(`\n${' '.repeat(margin)}`)
      const plain = told.slice(0, told.length - ruleId.length)
      const line = `  ${place}  ${paint(word.padEnd(wordWidth))}  ${plain}${style.dim(ruleId)}\n`
      const frame = codeFrame(finding, paint, style)
      if (!note || explained.has(ruleId)) return line + frame
      explained.add(ruleId)
      const notes = wrapped(note, Math.max(NARROWEST, style.width - INDENT.length))
      return `${line}${frame}${notes.map((words) => `${INDENT}${style.dim(words)}\n`).join('')}`
    })
    return `${style.heading(visibleLine(file))}\n${shown.join('')}\n`
  })
  return `${files.join('')}${style.summary(report)}\n`
}
