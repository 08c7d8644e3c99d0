import { visibleLine } from '../source/visible.ts'
import { byFile, byImportance, type Report, type ReportStyle } from './report.ts'

/** Findings that a page lists; the summary counts them all. Pages of build servers hold a megabyte. */
const MOST_SHOWN = 1000

/** Words of a record as Markdown shows them, whatever is in them: no link, no mark-up, no cell that ends. */
const cell = (words: string): string =>
  visibleLine(words)
    .replace(/[\\`*_{}[\]()#+!|~$@-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Addresses become links by themselves; a comment takes them apart unseen.
    .replace(/(?<=:)(?=\/\/)|(?<=www)(?=\.)/gi, '<!-- -->')

/** A page in Markdown: a table of findings per file, and how many there are. */
export function markdown(report: Report, style: ReportStyle): string {
  const shown = new Set(byImportance(report.findings).slice(0, MOST_SHOWN))
  const files = [...byFile(report.findings.filter((finding) => shown.has(finding)))].map(
    ([file, findings]) => {
      const rows = findings.map(({ place, severity, reason, ruleId }) => {
        const at = place ? `${place.start.line}:${place.start.column}` : ''
        return `| ${at} | ${style.severity[severity].word} | ${cell(reason)} | ${ruleId} |\n`
      })
      return `### ${cell(file)}\n\n|  |  |  |  |\n| --- | --- | --- | --- |\n${rows.join('')}\n`
    },
  )
  return `${files.join('')}${style.outline(report)}\n`
}
