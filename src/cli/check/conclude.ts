import { countBySeverity, type Report, type ReportStyle } from '../../report/report.ts'
import { reporters, type ReporterName } from '../../report/reporters.ts'
import { fileError } from '../inputs.ts'
import { writeResult, type OutputOptions } from '../outputs.ts'
import type { Session } from '../session.ts'
import type { Baseline } from './baseline.ts'
import type { Checking } from './checking.ts'
import { reportStyle } from './report-style.ts'

export interface ReportOptions extends OutputOptions {
  readonly reporter?: ReporterName
  readonly maxWarnings?: number
  readonly quiet?: boolean
}

/** Adds all findings to the page of the run, where GitHub Actions has one: beside the lines it shows ten of a step. */
async function addToPage(report: Report, style: ReportStyle, { io }: Session): Promise<void> {
  const page = io.env['GITHUB_STEP_SUMMARY']
  if (!page) return
  const { markdown } = await import('../../report/markdown.ts')
  try {
    await io.files.append(page, markdown(report, style))
  } catch (error) {
    throw fileError(error, page)
  }
}

/** The report in the asked style, where it was asked for, without what is known; sets the exit code. */
export async function conclude(
  checking: Checking,
  baseline: Baseline | null,
  options: ReportOptions,
  session: Session,
): Promise<void> {
  const { io, t } = session
  const found = await checking.findings()
  const { fresh: findings, gone } = baseline?.compare(found, checking.files) ?? { fresh: found, gone: 0 }
  const { error, warning } = countBySeverity(findings)
  const tooMany = options.maxWarnings !== undefined && warning > options.maxWarnings
  if (session.exitCode === 0 && (error > 0 || tooMany)) session.exitCode = 1
  const shown = options.quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  const toTerminal = io.stdout.isTTY && options.output === undefined
  const reporter = await reporters[options.reporter ?? (toTerminal ? 'pretty' : 'plain')]()
  const report = checking.report(shown)
  const style = reportStyle(session, options.quiet)
  await writeResult(reporter(report, style), options, session)
  if (options.reporter === 'github') await addToPage(report, style, session)
  if (tooMany) {
    const line = t('check.tooManyWarnings', { count: warning, most: options.maxWarnings })
    await io.stderr.write(`protocol: ${line}\n`)
  }
  if (gone > 0 && !options.quiet) await io.stderr.write(`${t('baseline.gone', { count: gone })}\n`)
}
