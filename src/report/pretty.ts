import { codeFrame } from './code-frame.ts'
import { byFile, type Report, type Reported, type ReportStyle } from './report.ts'

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
      const line = `  ${place}  ${paint(word.padEnd(wordWidth))}  ${reason}  ${style.dim(ruleId)}\n`
      const frame = codeFrame(finding, paint, style.dim)
      if (!note || explained.has(ruleId)) return line + frame
      explained.add(ruleId)
      return `${line}${frame}    ${style.dim(note)}\n`
    })
    return `${style.heading(file)}\n${shown.join('')}\n`
  })
  return `${files.join('')}${style.summary(report)}\n`
}
