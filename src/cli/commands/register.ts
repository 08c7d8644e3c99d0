import type { Command } from 'commander'
import { askedTasks, tasksWithId, type Question } from '../../archive/asked-tasks.ts'
import { archiveTablesOf } from '../../archive/archive-tables.ts'
import { registerOf } from '../../archive/register.ts'
import { countedBy } from '../../archive/task-counts.ts'
import type { RegisteredTask, TaskRegister } from '../../model/task-register.ts'
import type { RegisterAnswer } from '../../render/register/register-answer.ts'
import { isRegisterPage } from '../../render/register/page/register-mark.ts'
import { delimiter } from '../delimiter.ts'
import type { ConfigOptions } from '../find-config.ts'
import { addExamples } from '../help.ts'
import { keepInputs } from '../inputs-kept.ts'
import { oneOf } from '../options.ts'
import { addOutputOptions, refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import type { ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, addSplitOption } from '../reading.ts'
import { addRunOptions, type RunOptions } from '../records/run-options.ts'
import { keptStatuses } from '../register/kept-status-files.ts'
import {
  addQuestionOptions,
  asksNothing,
  questionOf,
  type QuestionOptions,
} from '../register/question-options.ts'
import { readArchive, readModels } from '../register/read-archive.ts'
import { formatOfFile, registerFormats, type RegisterFormatName } from '../register/register-formats.ts'
import { reportContradictions, reportUnknownIds } from '../register/register-notes.ts'
import { shownRegister } from '../register/shown-register.ts'
import { isTableFormat, refuseTables, TABLE_FORMATS, writeTables } from '../register/table-formats.ts'
import { RenderWarnings } from '../render-warnings.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

const FORMATS = [
  'table',
  ...(Object.keys(registerFormats) as RegisterFormatName[]),
  ...TABLE_FORMATS,
] as const
type Format = (typeof FORMATS)[number]

interface RegisterOptions extends ReadingOptions, ConfigOptions, OutputOptions, QuestionOptions, RunOptions {
  readonly to?: Format
  readonly statuses?: string
  readonly fromNdjson?: boolean
  readonly delimiter?: string
  readonly bom?: boolean
}

/** The format: as told, as the name of the output says, a table on a terminal, else JSON. */
function formatOf({ to, output, history, countBy }: RegisterOptions, { io }: Session): Format {
  if (to !== undefined) return to
  const byName = output === undefined ? null : formatOfFile(output)
  if (byName !== null) return byName
  if (output?.toLowerCase().endsWith('.sqlite')) return 'sqlite'
  if (output !== undefined && output !== '-') return 'json'
  return io.stdout.isTTY || history !== undefined || countBy !== undefined ? 'table' : 'json'
}

/** Whether an output is a page of the register already: one that may stand among the records and be made anew. */
async function isOwnPage(output: string, { io }: Session): Promise<boolean> {
  return output !== '-' && (await io.files.exists(output)) && isRegisterPage(await io.files.read(output))
}

/** The tasks of `--history`; throws a UsageError where there is none, or records of several bodies have one. */
function withHistory(register: TaskRegister, id: string): RegisteredTask[] {
  const found = tasksWithId(register, id)
  if (found.length === 0) throw new UsageError('register.unknownId', { id })
  return found
}

/** Throws a UsageError where an option does not go with the format. */
function refuseOptions(format: Format, options: RegisterOptions): void {
  for (const key of ['delimiter', 'bom'] as const)
    if (options[key] !== undefined && format !== 'csv')
      throw new UsageError('usage.otherFormat', { option: `--${key}`, formats: 'csv' })
  if (isTableFormat(format)) {
    if (!asksNothing(options)) throw new UsageError('register.wholeOnly', { format })
  } else if (options.countBy !== undefined && format !== 'table' && !registerFormats[format].counts)
    throw new UsageError('usage.otherFormat', { option: '--count-by', formats: 'table, json, ndjson, csv' })
}

/** What the register answers to what is asked. */
function answerOf(
  register: TaskRegister,
  question: Question,
  { history, countBy, today }: RegisterOptions,
  language: Session['language'],
): RegisterAnswer {
  const found = history === undefined ? register : { ...register, tasks: withHistory(register, history) }
  const tasks = askedTasks(found, question)
  const day = today ?? null
  const counts = countBy ? { by: countBy, rows: countedBy(tasks, countBy, day) } : null
  return { register, tasks, counts, today: day, language }
}

async function register(paths: readonly string[], options: RegisterOptions, session: Session): Promise<void> {
  const question = questionOf(options)
  const format = formatOf(options, session)
  refuseOptions(format, options)
  const rows = isTableFormat(format)
  await (rows ? refuseTables(format, options, session) : refuseOverwriting(options, session))
  const read = options.fromNdjson ? readModels : readArchive
  const { records, files } = await read(paths, { ...options, rows }, session)
  if (records.length === 0) return
  const kept = await keptStatuses(files, options.statuses, session)
  const whole = registerOf(records, kept)
  await reportUnknownIds(kept, whole, session)
  await reportContradictions(whole, session)
  const { output } = options
  if (rows) {
    if (format === 'sqlite' && output !== undefined) await keepInputs(files, [output], session)
    return writeTables(archiveTablesOf(records, whole), format, options, files, session)
  }
  const answer = answerOf(whole, question, options, session.language)
  if (output !== undefined && !(await isOwnPage(output, session))) await keepInputs(files, [output], session)
  if (format === 'table') {
    const view = { history: options.history !== undefined, whole: asksNothing(options) }
    return writeResult(shownRegister(answer, view, session), options, session)
  }
  const warnings = new RenderWarnings(session)
  const content = await registerFormats[format].write(answer, { ...options, warnings })
  await writeResult(content, options, session, format === 'json' || format === 'ndjson')
  await warnings.print()
}

/** `protocol register`: who owes what by when, and what became of it. */
export function declareRegister(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('register.description'))
    .argument('[FILE...]', t('argument.files'))
    .option('--to <format>', t('register.to', { formats: FORMATS.join(', ') }), oneOf('--to', FORMATS))
  addQuestionOptions(command, session)
  command
    .option('--statuses <file>', t('register.statuses'))
    .option('--from-ndjson', t('register.fromNdjson'))
    .option('--delimiter <character>', t('render.delimiter'), delimiter)
    .option('--bom', t('render.bom'))
  addReadingOptions(command, session)
  addSplitOption(command, session)
  addRunOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol register archive/', 'register.example.all'],
    ['protocol register archive/ --overdue --today 2024-10-01', 'register.example.overdue'],
    ['protocol register archive/ --assignee Иванов --count-by status', 'register.example.assignee'],
    ["protocol register archive/ --about 'ремонт крыши'", 'register.example.about'],
    ['protocol register archive/ --history 2024-05-14/5/2.1', 'register.example.history'],
    ['protocol register archive/ -o register.xlsx', 'register.example.xlsx'],
    ['protocol register archive/ -o archive.sqlite', 'register.example.sqlite'],
  ])
  command.action((files: string[], options: RegisterOptions) => register(files, options, session))
}
