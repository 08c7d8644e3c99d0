import type { Command } from 'commander'
import { countBySeverity } from '../../report/report.ts'
import { reporters, type ReporterName } from '../../report/reporters.ts'
import { Checking } from '../check/checking.ts'
import { reportStyle } from '../check/report-style.ts'
import { addExamples } from '../help.ts'
import { inputsOf } from '../inputs.ts'
import { oneOf, wholeNumber } from '../options.ts'
import { addOutputOptions, refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import type { ReadingOptions } from '../pipeline.ts'
import { addReadingOptions } from '../reading.ts'
import type { Session } from '../session.ts'

const REPORTERS = Object.keys(reporters) as ReporterName[]

interface CheckCommandOptions extends ReadingOptions, OutputOptions {
  readonly reporter?: ReporterName
  readonly maxWarnings?: number
  readonly quiet?: boolean
}

/** The report in the asked style, where it was asked for; sets the exit code. */
async function conclude(checking: Checking, options: CheckCommandOptions, session: Session): Promise<void> {
  const { io } = session
  const findings = await checking.findings()
  const { error, warning } = countBySeverity(findings)
  const tooMany = options.maxWarnings !== undefined && warning > options.maxWarnings
  if (session.exitCode === 0 && (error > 0 || tooMany)) session.exitCode = 1
  const shown = options.quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  const toTerminal = io.stdout.isTTY && options.output === undefined
  const reporter = await reporters[options.reporter ?? (toTerminal ? 'pretty' : 'plain')]()
  await writeResult(reporter(checking.report(shown), reportStyle(session)), options, session)
  if (tooMany) {
    const line = session.t('check.tooManyWarnings', { count: warning, most: options.maxWarnings })
    await io.stderr.write(`protocol: ${line}\n`)
  }
}

async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  session: Session,
): Promise<void> {
  await refuseOverwriting(options, session)
  const { files, many } = await inputsOf(paths, session)
  const setup = { settings: { rules: {} }, people: null, reading: options, archive: '' }
  const checking = new Checking(session, async () => setup, many)
  await checking.run(files)
  await conclude(checking, options, session)
}

/** `protocol check`: what is missing or contradicts itself. */
export function declareCheck(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('check.description'))
    .argument('[FILE...]', t('argument.files'))
    .option('--reporter <name>', t('check.reporter'), oneOf('--reporter', REPORTERS))
    .option('--max-warnings <number>', t('check.maxWarnings'), wholeNumber('--max-warnings'))
    .option('--quiet', t('check.quiet'))
  addReadingOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol check record.md', 'check.example.file'],
    ['protocol check protocols/ --lang ru', 'check.example.many'],
    ['protocol check protocols/ --reporter sarif -o check.sarif', 'check.example.sarif'],
  ])
  command.action((files: string[], options: CheckCommandOptions) => check(files, options, session))
}
