import type { Command } from 'commander'
import { askedOrdinal } from '../../language/asked-ordinal.ts'
import type { Assignee, Protocol } from '../../model/schema.ts'
import { assigneesIn, assigneesNamed } from '../../render/extract/assignees.ts'
import { extractOf } from '../../render/extract/extract.ts'
import { extractLines } from '../../render/extract/extract-lines.ts'
import type { Renderer } from '../../render/renderer.ts'
import { renderers, type RenderFormat } from '../../render/renderers.ts'
import { safeName, stemOf } from '../file-names.ts'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { listed, unknownAssignee } from '../asked-assignee.ts'
import { addExamples } from '../help.ts'
import { eachInput, inputsOf } from '../inputs.ts'
import { keepInputs } from '../inputs-kept.ts'
import { oneOf } from '../options.ts'
import { madeFirst, namesFolder, writeToFolder } from '../output-folder.ts'
import { writeDocument } from '../hand-edits/hand-edits.ts'
import { addOutputOptions, refuseOverwriting, type OutputOptions } from '../outputs.ts'
import { onPaper, parseBytes, type Parsed, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import { PublicReport } from '../public/public-report.ts'
import {
  addPublicOptions,
  publicVariantOf,
  refuseLeaks,
  type PublicOptions,
  type PublicVariant,
} from '../public/public-variant.ts'
import { targetOf, type RenderTarget, type TargetOptions } from '../render-target.ts'
import { RenderWarnings } from '../render-warnings.ts'
import type { Session } from '../session.ts'
import { addReferenceOption } from '../templates/reference-file.ts'
import { addTemplateOption } from '../templates/template-option.ts'
import { documentNamed } from '../render-options.ts'
import { UsageError } from '../usage-error.ts'

/** Formats for one document, and the model itself. */
const FORMATS = (Object.keys(renderers) as RenderFormat[]).filter(
  (format) => format === 'json' || !(renderers[format] satisfies Renderer).many,
)

interface ExtractCommandOptions
  extends ReadingOptions, ConfigOptions, OutputOptions, TargetOptions, PublicOptions {
  readonly item?: string
  readonly assignee?: string
  readonly eachAssignee?: boolean
  readonly archive?: boolean
  readonly houseStyle?: boolean
}

const LONGEST_TITLE = 60

/** '--item 1 --item 3' is '--item 1,3'. */
const andBefore = (value: string, before: string | undefined): string =>
  before === undefined ? value : `${before},${value}`

/** The questions as a list to choose from: the number to type, and the title. */
const questions = ({ agenda }: Protocol): string =>
  listed(
    agenda.map(({ number, title }, index) => {
      const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title
      return `${number ?? String(index + 1)} ${short}`.trimEnd()
    }),
  )

/** Index of the question by its printed number, in whatever figures; by its place in the agenda where none has a number. */
function itemNamed(asked: string, file: string, model: Protocol): number {
  const { agenda } = model
  const bare = agenda.every(({ number }) => number === null)
  const found = askedOrdinal(
    asked,
    agenda.map(({ number }, index) => (bare ? String(index + 1) : number)),
  )
  if (found >= 0) return found
  if (agenda.length === 0) throw new UsageError('extract.noItems', { file })
  throw new UsageError('extract.unknownItem', { file, item: asked, items: questions(model) })
}

/** Indexes of the questions that '--item 2,4' names, in the order of the record. */
function itemsNamed(asked: string, file: string, model: Protocol): number[] {
  const found = asked.split(',').map((one) => itemNamed(one, file, model))
  return [...new Set(found)].sort((one, other) => one - other)
}

function assigneeNamed(
  asked: string,
  items: readonly number[] | undefined,
  file: string,
  model: Protocol,
): Assignee {
  const among = assigneesAmong(model, items)
  const [found, ...others] = assigneesNamed(asked, among)
  if (found && others.length === 0) return found
  if (among.length === 0) throw new UsageError('extract.noAssignees', { file })
  if (!found) throw unknownAssignee(asked, among)
  const names = listed([found, ...others].map(({ name }) => name))
  throw new UsageError('extract.severalAssignees', { name: asked, names })
}

/** Who is to do something on the questions, each once. */
function assigneesAmong(model: Protocol, items: readonly number[] | undefined): Assignee[] {
  const all = items ? items.flatMap((item) => assigneesIn(model, item)) : assigneesIn(model)
  return [...new Map(all.map((one) => [one.name, one])).values()]
}

async function write(
  { file, model, printed }: Pick<Parsed, 'file' | 'model' | 'printed'>,
  secrets: readonly string[],
  target: RenderTarget,
  options: ExtractCommandOptions,
  session: Session,
): Promise<void> {
  const { item: asked, assignee, eachAssignee, output, force = false } = options
  const items = asked === undefined ? undefined : itemsNamed(asked, file, model)
  const writer = await target.writerFor(file)
  const warnings = new RenderWarnings(session)
  const content = async (only?: Assignee): Promise<string | Uint8Array> => {
    const extract = extractOf(model, {
      ...(items !== undefined && { items }),
      ...(only !== undefined && { assignee: only.name }),
    })
    // The clauses of one assignee are put together from the facts.
    const lines = items && only === undefined ? extractLines(printed(), items, model.language) : []
    const { archive = false, houseStyle = false } = options
    const told = { archive, houseStyle, warn: warnings.add, ...(only !== undefined && { addressee: only }) }
    const made = await writer.write([{ file, model: extract, printed: lines }], told, only)
    await refuseLeaks(made, writer.extension, secrets, file)
    return made
  }
  if (!eachAssignee) {
    const only = assignee === undefined ? undefined : assigneeNamed(assignee, items, file, model)
    await writeDocument(await content(only), writer.extension, options, session)
    return warnings.print()
  }
  const everybody = assigneesAmong(model, items)
  if (everybody.length === 0) throw new UsageError('extract.noAssignees', { file })
  const planned = everybody.map((only) => ({
    name: safeName(`${stemOf(file)}-${only.name}`, writer.extension),
    content: async () => content(only),
  }))
  const files = options.template === undefined ? planned : await madeFirst(planned)
  await writeToFolder(output ?? '', files, force, session)
  await warnings.print()
}

/** Throws a UsageError, before any work is done, where what is asked for could not be put at `-o`. */
async function refuseOutput(options: ExtractCommandOptions, session: Session): Promise<void> {
  const { assignee, eachAssignee, output } = options
  if (!eachAssignee) {
    if (await namesFolder(output, session)) throw new UsageError('file.folder', { file: output ?? '' })
    return refuseOverwriting(options, session)
  }
  if (output === undefined || output === '-') throw new UsageError('extract.needsFolder')
  if (assignee !== undefined) throw new UsageError('extract.oneOrEach')
}

/** The format or template of an extract: Markdown where the call names none. */
function targetOptionsOf({ template, reference, to, output }: ExtractCommandOptions): TargetOptions {
  const format = to ?? (template === undefined ? (documentNamed(output) ?? 'markdown') : undefined)
  return {
    ...(template !== undefined && { template }),
    ...(format && { to: format }),
    ...(reference !== undefined && { reference }),
  }
}

/** What is shown of a record: all of it, or what is for all. */
function shownOf(parsed: Parsed, variant: PublicVariant | null): Pick<Parsed, 'file' | 'model' | 'printed'> {
  if (!variant) return { ...parsed, printed: () => onPaper(parsed) }
  const { record } = variant
  const { model, printed } = record
  return { file: record.masked(parsed.file), model, printed: () => printed }
}

async function extract(
  path: string | undefined,
  options: ExtractCommandOptions,
  session: Session,
): Promise<void> {
  const { item, assignee, eachAssignee, output } = options
  await refuseOutput(options, session)
  const configFor = configsOf(options, session)
  const target = targetOf(targetOptionsOf(options), configFor, session)
  const found = await inputsOf(path === undefined ? [] : [path], session, configFor)
  if (found.files.length > 1)
    throw new UsageError('usage.oneFile', { called: target.called, count: found.files.length })
  const report = new PublicReport(options, session)
  await report.check(found.files)
  await eachInput(found, session, async (file, bytes) => {
    const told = await readingFor(file, options, configFor)
    const parsed = await parseBytes(file, bytes, told, session)
    await readingNotes(parsed.document, session, options, parsed.diagnostics)
    if (output !== undefined && !eachAssignee) await keepInputs([file], [output], session)
    if (item === undefined && assignee === undefined && !eachAssignee)
      throw new UsageError('extract.whichItem', { file, items: questions(parsed.model) })
    const variant = options.public ? await publicVariantOf(parsed, told, configFor, session) : null
    await write(shownOf(parsed, variant), variant?.record.secrets ?? [], target, options, session)
    report.add(variant?.lines ?? [])
  })
  await report.write()
}

/** `protocol extract`: a question of a record as a document of its own. */
export function declareExtract(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('extract.usage'))
    .description(t('extract.description'))
    .argument('[FILE]', t('argument.file'))
    .option('--item <number>', t('extract.item'), andBefore)
    .option('--assignee <name>', t('extract.assignee'))
    .option('--each-assignee', t('extract.eachAssignee'))
    .option('--to <format>', t('extract.to', { formats: FORMATS.join(', ') }), oneOf('--to', FORMATS))
    .option('--archive', t('render.archive'))
    .option('--house-style', t('render.houseStyle'))
  addTemplateOption(command, session)
  addReferenceOption(command, session)
  addReadingOptions(command, session)
  addOutputOptions(command, session)
  addPublicOptions(command, session)
  addExamples(command, session, [
    ['protocol extract record.md --item 3 --to docx -o extract.docx', 'extract.example.item'],
    ["protocol extract record.md --assignee 'Иванов И.И.'", 'extract.example.assignee'],
    ['protocol extract record.md --item 3 --each-assignee --to docx -o extracts/', 'extract.example.each'],
    [
      'protocol extract record.md --each-assignee --template letter.md.liquid -o letters/',
      'template.exampleEach',
    ],
  ])
  command.action((file: string | undefined, options: ExtractCommandOptions) =>
    extract(file, options, session),
  )
}
