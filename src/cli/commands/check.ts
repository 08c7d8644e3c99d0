import type { Command } from 'commander'
import { countBySeverity } from '../../report/report.ts'
import { reporters, type ReporterName } from '../../report/reporters.ts'
import { Checking } from '../check/checking.ts'
import { reportStyle } from '../check/report-style.ts'
import { printedConfig } from '../check/print-config.ts'
import { setupsFor, type SetupOptions } from '../check/setup.ts'
import { ruleFlag } from '../config/rule-settings.ts'
import { configsOf, type ConfigOptions } from '../find-config.ts'
import { addExamples } from '../help.ts'
import { inputsOf } from '../inputs.ts'
import { oneOf, wholeNumber } from '../options.ts'
import { addOutputOptions, refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import { addReadingOptions } from '../reading.ts'
import type { Session } from '../session.ts'

const REPORTERS = Object.keys(reporters) as ReporterName[]

interface CheckCommandOptions extends SetupOptions, ConfigOptions, OutputOptions {
  readonly reporter?: ReporterName
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly printConfig?: boolean
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
  const configFor = configsOf(options, session)
  const setupFor = await setupsFor(options, configFor, session)
  if (options.printConfig) {
    const setup = await setupFor(paths[0] ?? '-')
    return writeResult(await printedConfig(setup, session), options, session)
  }
  const { files, many } = await inputsOf(paths, session, configFor)
  const checking = new Checking(session, setupFor, many)
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
    .option('--profile <name>', t('check.profile'))
    .option('--rule <name=severity>', t('check.rule'), ruleFlag)
    .option('--print-config', t('check.printConfig'))
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
