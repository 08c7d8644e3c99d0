import { countBySeverity, SEVERITIES, type Report, type ReportStyle } from '../../report/report.ts'
import type { Severity } from '../../source/diagnostic.ts'
import type { Session } from '../session.ts'
import type { MessageKey } from '../translate.ts'

const COUNTS: Readonly<Record<Severity, MessageKey>> = {
  error: 'check.errors',
  warning: 'check.warnings',
  info: 'check.infos',
}
/** Findings from which on it helps to know which rules they come from. */
const MANY = 20

/** Columns of a terminal that does not tell, and those beyond which lines are hard to read. */
const USUAL = 100
const WIDEST = 120

/** How often each rule spoke, the most frequent first. */
function byRule({ findings }: Report): [string, number][] {
  const counts = new Map<string, number>()
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
}

/** How many findings of each severity there are, in how many records. */
function outline(report: Report, quiet: boolean, { t }: Session): string {
  const { findings, files, unread } = report
  const read = t('check.records', { count: files.length })
  const failed = t('check.unread', { count: unread })
  if (files.length === 0 && unread > 0) return failed
  const records = unread > 0 ? `${read}; ${failed}` : read
  if (findings.length === 0) return t(quiet ? 'check.noErrors' : 'check.clean', { records })
  const counts = countBySeverity(findings)
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    t(COUNTS[severity], { count: counts[severity] }),
  )
  return t('check.total', { counts: words.join(', '), records })
}

function summary(report: Report, quiet: boolean, session: Session): string {
  const { paint } = session
  const { findings, files, unread } = report
  const total = outline(report, quiet, session)
  if (files.length === 0 && unread > 0) return paint.red(total)
  if (findings.length === 0) return total
  if (findings.length < MANY) return paint.bold(total)
  const rules = byRule(report)
  const width = String(rules[0]?.[1] ?? 0).length
  const table = rules.map(([rule, count]) => `  ${String(count).padStart(width)}  ${rule}\n`).join('')
  return `${table}\n${paint.bold(total)}`
}

/** The words and colours of reports, for this session's language and terminal; `quiet`: of errors alone. */
export function reportStyle(session: Session, quiet = false): ReportStyle {
  const { paint, t } = session
  return {
    severity: {
      error: { word: t('severity.error'), paint: paint.red },
      warning: { word: t('severity.warning'), paint: paint.yellow },
      info: { word: t('severity.info'), paint: paint.blue },
    },
    heading: (words) => paint.bold(paint.underline(words)),
    dim: paint.dim,
    width: Math.min(WIDEST, session.io.stdout.columns ?? USUAL),
    summary: (report) => summary(report, quiet, session),
    outline: (report) => outline(report, quiet, session),
  }
}
