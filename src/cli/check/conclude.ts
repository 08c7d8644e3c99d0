import { countBySeverity } from '../../report/report.ts'
import { reporters, type ReporterName } from '../../report/reporters.ts'
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
  await writeResult(reporter(checking.report(shown), reportStyle(session, options.quiet)), options, session)
  if (tooMany) {
    const line = t('check.tooManyWarnings', { count: warning, most: options.maxWarnings })
    await io.stderr.write(`protocol: ${line}\n`)
  }
  if (gone > 0 && !options.quiet) await io.stderr.write(`${t('baseline.gone', { count: gone })}\n`)
}
