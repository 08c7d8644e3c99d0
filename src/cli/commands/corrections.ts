import type { Command } from 'commander'
import { fits, type CorrectionOutcome } from '../../recognise/corrections/outcome.ts'
import { correctionsPath } from '../corrections/beside.ts'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { addExamples } from '../help.ts'
import { eachInput, fileError, inputsOf } from '../inputs.ts'
import { parseBytes, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { visibleLine } from '../../source/visible.ts'

interface CorrectionsOptions extends ReadingOptions, ConfigOptions {
  readonly list?: boolean
  readonly prune?: boolean
}

const LONGEST = 60

/** What a correction says of its fact, in a few words. */
function decided({ correction }: CorrectionOutcome, { t }: Session): string {
  const { value, absent, move, path } = correction
  if (absent) return t(path.startsWith('/unrecognized') ? 'corrections.quiet' : 'corrections.absent')
  if (move !== undefined) return t('corrections.moved', { to: move })
  if (value === undefined) return t('corrections.confirmed')
  return visibleLine(typeof value === 'string' ? value : JSON.stringify(value))
}

function row(outcome: CorrectionOutcome, file: string, session: Session): string {
  const { correction, index, status, position } = outcome
  const { path, quote, by, when } = correction
  const at = position ? `:${String(position.start.line)}:${String(position.start.column)}` : ''
  const words = visibleLine(quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote)
  const who = [by, when].filter((one) => one !== undefined).map(visibleLine)
  const signed = who.length > 0 ? ` (${who.join(', ')})` : ''
  const state = session.t(`corrections.status.${status}`)
  return `${visibleLine(file)}${at} ${String(index + 1)} ${state} ${visibleLine(path)} «${words}» → ${decided(outcome, session)}${signed}\n`
}

/** Writes the file without the corrections that are not needed or do not fit. */
async function prune(
  file: string,
  outcomes: readonly CorrectionOutcome[],
  { io, t }: Session,
): Promise<void> {
  const kept = outcomes.filter((outcome) => fits(outcome) && outcome.status !== 'needless')
  const path = correctionsPath(file)
  const count = outcomes.length - kept.length
  if (count > 0) {
    const { correctionsYaml } = await import('../corrections/write-corrections.ts')
    try {
      await io.files.write(path, correctionsYaml(kept.map(({ correction }) => correction)))
    } catch (error) {
      throw fileError(error, path)
    }
  }
  await io.stderr.write(`${t('corrections.pruned', { file: path, count })}\n`)
}

async function corrections(
  paths: readonly string[],
  options: CorrectionsOptions,
  session: Session,
): Promise<void> {
  const { io, t } = session
  const { list, prune: pruning } = options
  if (options.corrections === false)
    throw new UsageError('usage.notTogether', { one: 'protocol corrections', other: '--no-corrections' })
  if (list && pruning) throw new UsageError('usage.notTogether', { one: '--list', other: '--prune' })
  const configFor = configsOf(options, session)
  const inputs = await inputsOf(paths, session, configFor)
  if (inputs.files.includes('-')) throw new UsageError('corrections.stdin')
  await eachInput(inputs, session, async (file, bytes) => {
    // What is beside the record is what the call is about.
    const reading = { ...(await readingFor(file, options, configFor)), corrections: true }
    const parsed = await parseBytes(file, bytes, reading, session)
    await readingNotes(parsed.document, session, options)
    const outcomes = parsed.corrections
    if (outcomes.length === 0 && !inputs.many) await io.stderr.write(`${t('corrections.none', { file })}\n`)
    if (outcomes.length > 0 && pruning) return prune(file, outcomes, session)
    if (session.exitCode === 0 && !outcomes.every(fits)) session.exitCode = 1
    await io.stdout.write(outcomes.map((outcome) => row(outcome, file, session)).join(''))
  })
}

/** `protocol corrections`: what people have put right in a record, and whether it still fits. */
export function declareCorrections(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('corrections.description'))
    .argument('[FILE...]', t('argument.files'))
    .option('--list', t('corrections.list'))
    .option('--prune', t('corrections.prune'))
  addReadingOptions(command, session)
  addExamples(command, session, [
    ['protocol corrections record.md', 'corrections.example.list'],
    ['protocol corrections record.md --prune', 'corrections.example.prune'],
  ])
  command.action((files: string[], options: CorrectionsOptions) => corrections(files, options, session))
}
