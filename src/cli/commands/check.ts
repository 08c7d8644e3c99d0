import { resolve } from 'node:path'
import type { Command } from 'commander'
import { reporters, type ReporterName } from '../../report/reporters.ts'
import { Baseline, BASELINE_FILE } from '../check/baseline.ts'
import { checkCall } from '../check/check-call.ts'
import { Checking } from '../check/checking.ts'
import { conclude, type ReportOptions } from '../check/conclude.ts'
import { printedConfig } from '../check/print-config.ts'
import { setupsFor, type SetupFor, type SetupOptions } from '../check/setup.ts'
import { ruleFlag } from '../config/rule-settings.ts'
import { configsOf, type ConfigFor, type ConfigOptions } from '../find-config.ts'
import { addExamples } from '../help.ts'
import { inputsOf, type Inputs } from '../inputs.ts'
import { FIXES, TYPING, type Fix } from '../fix/fixes.ts'
import { listOf, oneOf, wholeNumber } from '../options.ts'
import { addOutputOptions, refuseOverwriting, writeResult } from '../outputs.ts'
import { addReadingOptions, addSplitOption } from '../reading.ts'
import { addRunOptions, type RunOptions } from '../records/run-options.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

const REPORTERS = Object.keys(reporters) as ReporterName[]

interface CheckCommandOptions extends SetupOptions, ConfigOptions, ReportOptions, RunOptions {
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly changed?: string | true
  readonly watch?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly renumber?: boolean
  readonly fixType?: readonly Fix[]
  readonly printConfig?: boolean
}

/** The known findings: of the flag, else of the configuration; null where there are none. */
async function baselineOf(
  options: CheckCommandOptions,
  setupFor: SetupFor,
  session: Session,
): Promise<Baseline | null> {
  const { io } = session
  const configured = (await setupFor('-').catch(() => null))?.config?.baseline ?? null
  const named = options.baseline === undefined ? configured : resolve(io.cwd, options.baseline)
  const path = named ?? (options.updateBaseline ? resolve(io.cwd, BASELINE_FILE) : null)
  if (path === null) return null
  if (options.updateBaseline && !(await io.files.exists(path))) return Baseline.empty(path, session)
  return Baseline.load(path, session)
}

const FIX_FLAGS = { dryRun: '--dry-run', renumber: '--renumber', fixType: '--fix-type' } as const

/** `--watch` and `--update-baseline` are calls of their own kind. */
function refuseTogether(options: CheckCommandOptions): void {
  const { watch, output, changed, updateBaseline, fix, saveText } = options
  for (const option of ['dryRun', 'renumber', 'fixType'] as const)
    if (options[option] && !fix) throw new UsageError('usage.fixOnly', { option: FIX_FLAGS[option] })
  if (watch && fix) throw new UsageError('usage.notTogether', { one: '--watch', other: '--fix' })
  if (watch && output !== undefined)
    throw new UsageError('usage.notTogether', { one: '--watch', other: '--output' })
  if (watch && saveText !== undefined)
    throw new UsageError('usage.notTogether', { one: '--watch', other: '--save-text' })
  if (watch && changed) throw new UsageError('usage.notTogether', { one: '--watch', other: '--changed' })
  if (watch && updateBaseline)
    throw new UsageError('usage.notTogether', { one: '--watch', other: '--update-baseline' })
}

async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  session: Session,
): Promise<void> {
  refuseTogether(options)
  await refuseOverwriting(options, session)
  const configFor = configsOf(options, session)
  const setupFor = await setupsFor(options, configFor, session)
  if (options.printConfig) {
    const setup = await setupFor(paths[0] ?? '-')
    return writeResult(await printedConfig(setup, session), options, session)
  }
  const baseline = await baselineOf(options, setupFor, session)
  if (options.watch) {
    const { watchRecords } = await import('../check/watch-records.ts')
    return watchRecords(paths, baseline, options, session)
  }
  const { files, many, found, changed } = await inputs(paths, options, session, configFor)
  if (options.fix) {
    await fix({ files: [...(changed ?? files)], found }, options, setupFor, session)
    if (options.dryRun) return
  }
  const checking = new Checking(session, setupFor, configFor, {
    together: many,
    focus: changed,
    call: { ...checkCall(options), found },
  })
  await checking.run(files)
  if (!baseline || !options.updateBaseline) return conclude(checking, baseline, options, session)
  const known = (await checking.findings()).filter(({ file }) => checking.files.includes(file))
  await baseline.update(known, checking.files)
  await session.io.stderr.write(`${session.t('baseline.written', { count: known.length })}\n`)
}

/** `--fix`: puts right what was asked for. A dry run gives 1 for more than typography, and for anything asked for by name. */
async function fix(
  inputs: Pick<Inputs, 'files' | 'found'>,
  { dryRun = false, fixType, renumber }: CheckCommandOptions,
  setupFor: SetupFor,
  session: Session,
): Promise<void> {
  const { fixRecords } = await import('../fix/fix-records.ts')
  const fixes: readonly Fix[] = [...(fixType ?? TYPING), ...(renumber ? ['numbering' as const] : [])]
  const { changed, matter } = await fixRecords(inputs, setupFor, { fixes, dryRun }, session)
  // What was not asked for by name and changes no meaning is told of, but counts for nothing.
  const counts = fixType ? changed : matter
  const would = changed > 0 && counts === 0 ? 'fix.wouldTypography' : 'fix.would'
  const count = dryRun && counts > 0 ? counts : changed
  await session.io.stderr.write(`${session.t(dryRun ? would : 'fix.done', { count })}\n`)
  if (dryRun && counts > 0 && session.exitCode === 0) session.exitCode = 1
}

/** The records to check, and which of them changed; null where that was not asked. */
async function inputs(
  paths: readonly string[],
  { changed }: CheckCommandOptions,
  session: Session,
  configFor: ConfigFor,
): Promise<Inputs & { readonly changed: ReadonlySet<string> | null }> {
  if (changed === undefined) return { ...(await inputsOf(paths, session, configFor)), changed: null }
  const { changedInputs } = await import('../check/changed-inputs.ts')
  return changedInputs(changed, paths, session, configFor)
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
    .option('--baseline <file>', t('check.baseline'))
    .option('--update-baseline', t('check.updateBaseline'))
    .option('--changed [revision]', t('check.changed'))
    .option('--watch', t('check.watch'))
    .option('--fix', t('check.fix'))
    .option('--dry-run', t('check.dryRun'))
    .option('--renumber', t('check.renumber'))
    .option(
      '--fix-type <types>',
      t('check.fixType', { types: FIXES.join(', ') }),
      listOf('--fix-type', FIXES),
    )
  addReadingOptions(command, session)
  addSplitOption(command, session)
  addRunOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol check record.md', 'check.example.file'],
    ['protocol check protocols/ --lang ru', 'check.example.many'],
    ['protocol check --changed origin/main', 'check.example.changed'],
    ['protocol check protocols/ --reporter sarif -o check.sarif', 'check.example.sarif'],
  ])
  command.action((files: string[], options: CheckCommandOptions) => check(files, options, session))
}
