import type { Command } from 'commander'
import type { Pieces, Renderer, RenderInput, RenderOptions } from '../../render/renderer.ts'
import { renderers, type RenderFormat } from '../../render/renderers.ts'
import { checkAskedAssignee } from '../asked-assignee.ts'
import { recordName } from '../file-names.ts'
import { addAll } from '../../source/add-all.ts'
import { addExamples } from '../help.ts'
import { configsOf, type ConfigOptions } from '../find-config.ts'
import { inputsOf } from '../inputs.ts'
import { keepInputs } from '../inputs-kept.ts'
import { oneOf } from '../options.ts'
import { namesFolder, StagedFolder, writeToFolder } from '../output-folder.ts'
import {
  addOutputOptions,
  refuseOverwriting,
  resultTo,
  writeResult,
  writing,
  type OutputOptions,
} from '../outputs.ts'
import { toldReading, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions } from '../reading.ts'
import { eachRecord } from '../records/each-record.ts'
import type { Outcome } from '../records/outcome.ts'
import type { RenderedHead, RenderMode } from '../records/render-task.ts'
import { addRunOptions, type RunOptions } from '../records/run-options.ts'
import { PublicReport } from '../public/public-report.ts'
import { addPublicOptions, refuseLeaks, secretsOfAll, type PublicOptions } from '../public/public-variant.ts'
import { addFormatOptions, renderOptions, type FormatOptions } from '../render-options.ts'
import { targetOf, type RenderTarget, type TargetOptions, type Writer } from '../render-target.ts'
import { RenderWarnings } from '../render-warnings.ts'
import type { Session } from '../session.ts'
import { addTemplateOption } from '../templates/template-option.ts'
import { UsageError } from '../usage-error.ts'

const FORMATS = Object.keys(renderers) as RenderFormat[]

interface RenderCommandOptions
  extends
    ReadingOptions,
    ConfigOptions,
    OutputOptions,
    FormatOptions,
    TargetOptions,
    RunOptions,
    PublicOptions {}

/**
 * The folder that a file per record goes into; null where all goes into one output. Several records in a format that
 * holds one need a folder, which need not be there yet.
 */
async function folderOf(
  files: readonly string[],
  { called, many }: RenderTarget,
  { output, name }: RenderCommandOptions,
  session: Session,
): Promise<string | null> {
  if (output !== undefined && (await namesFolder(output, session))) return output
  if (many || files.length < 2) {
    if (name !== undefined) throw new UsageError('usage.nameNeedsFolder')
    return null
  }
  if (output === undefined || output === '-')
    throw new UsageError('usage.oneFile', { called, count: files.length })
  return output
}

/** How the records of a call are rendered: into what, and with what is told of it. */
interface Rendering {
  /** The records, as the call names them. */
  readonly files: readonly string[]
  readonly options: RenderCommandOptions
  readonly asked: RenderOptions
  readonly target: RenderTarget
  readonly session: Session
  readonly warnings: RenderWarnings
  /** Works on each record in the given way, and gives what was made of it in the order of the files. */
  each(
    mode: RenderMode,
    use: (head: RenderedHead, body: Outcome['body'], file: string) => Promise<void>,
  ): Promise<void>
}

/** A document of each record into a folder. */
async function renderToFolder(folder: string, { each, files, options, session }: Rendering): Promise<void> {
  const staged = new StagedFolder(folder, session)
  try {
    await each('document', ({ name }, body) => staged.add(name, body))
    await staged.place(options.force ?? false, files)
  } catch (error) {
    await staged.discard()
    throw error
  }
}

/** One output of all records that is their pieces put together, each written when it comes. */
async function renderPieces(pieces: Pieces, rendering: Rendering): Promise<void> {
  const { each, asked, options, session } = rendering
  await writing(resultTo(options, session), (result) =>
    each('piece', async (_, body) => {
      if (!result.begun) await result.write(pieces.opening(asked))
      await result.write(body)
    }),
  )
}

/** The models as they are: one alone, several in a list. */
async function renderModels({ each, options, session }: Rendering): Promise<void> {
  let first: string | null = null
  const entry = (model: string): string => model.trimEnd().replaceAll('\n', '\n  ')
  await writing(resultTo(options, session, true), async (result) => {
    await each('document', async (_, body) => {
      if (first === null) first = String(body)
      else
        await result.write(
          result.begun ? `,\n  ${entry(String(body))}` : `[\n  ${entry(first)},\n  ${entry(String(body))}`,
        )
    })
    if (result.begun) await result.write('\n]\n')
    else if (first !== null) await result.write(first)
  })
}

/** One output of all records that is made when the last one has been read; a folder of them where one is named. */
async function renderGathered(folder: string | null, rendering: Rendering): Promise<void> {
  const { each, files, asked, options, session, target, warnings } = rendering
  const inputs: RenderInput[] = []
  const writers: Writer[] = []
  const emails: Record<string, string> = {}
  const secrets: string[] = []
  await each('gathered', async (head, _, file) => {
    if (head.input) inputs.push(head.input)
    writers.push(await target.writerFor(file))
    Object.assign(emails, head.emails)
    addAll(secrets, head.secrets)
  })
  const [writer] = writers
  if (!writer) return
  await checkAskedAssignee(asked.assignee, inputs, session)
  const told = { ...asked, emails, warn: warnings.add }
  const forAll = secretsOfAll(secrets, inputs)
  const written = async (some: readonly RenderInput[]): Promise<string | Uint8Array> => {
    const content = await writer.write(some, told)
    await refuseLeaks(content, writer.extension, forAll, some[0]?.file ?? '')
    return content
  }
  if (folder === null)
    return writeResult(await written(inputs), options, session, writer.extension === 'json')
  const planned = inputs.map((input) => ({
    name: recordName(options.name ?? '{file}', input, writer.extension),
    content: async () => written([input]),
  }))
  await writeToFolder(folder, planned, options.force ?? false, session, files)
}

/** The one document of a call. */
async function renderOne({ each, options, session, target }: Rendering): Promise<void> {
  await each('document', async (_, body, file) => {
    const { extension } = await target.writerFor(file)
    await writeResult(body, options, session, extension === 'json')
  })
}

async function renderInto(folder: string | null, rendering: Rendering): Promise<void> {
  const { asked, options, target } = rendering
  const { to, template } = options
  const renderer: Renderer | undefined = template === undefined && to ? renderers[to] : undefined
  if (folder !== null && asked.assignee === undefined) return renderToFolder(folder, rendering)
  if (!target.many) return renderOne(rendering)
  if (to === 'json' && folder === null) return renderModels(rendering)
  const pieces = folder === null ? await renderer?.pieces?.() : undefined
  return pieces ? renderPieces(pieces, rendering) : renderGathered(folder, rendering)
}

async function render(
  paths: readonly string[],
  options: RenderCommandOptions,
  session: Session,
): Promise<void> {
  const asked = renderOptions(options.template === undefined ? options.to : undefined, options)
  const configFor = configsOf(options, session)
  const target = targetOf(options, configFor, session)
  const { files, found } = await inputsOf(paths, session, configFor)
  const folder = await folderOf(files, target, options, session)
  if (folder === null || !(await session.io.files.isFolder(folder))) await refuseOverwriting(options, session)
  if (folder === null) await keepInputs(files, options.output === undefined ? [] : [options.output], session)
  const report = new PublicReport(options, session)
  await report.check(files)
  if (options.public && options.evidence) throw new UsageError('public.evidence')
  const warnings = new RenderWarnings(session)
  const { to, template, name = '{file}' } = options
  const each: Rendering['each'] = async (mode, use) => {
    const task = {
      kind: 'render',
      options: {
        mode,
        reading: toldReading(options),
        target: { ...(to && { to }), ...(template !== undefined && { template }) },
        options: asked,
        public: options.public ?? false,
        name,
      },
    } as const
    const call = {
      ...options,
      task,
      alone: options.saveText !== undefined,
      found,
      ...(folder !== null && { noticed: 2 }),
    }
    await eachRecord(files, call, configFor, session, {
      ready: async (file) => void (await target.writerFor(file)),
      use: async (file, { head, body }) => {
        const made = JSON.parse(head) as RenderedHead
        warnings.addLines(made.warnings)
        report.add(made.withheld)
        await use(made, body, file)
      },
    })
  }
  await renderInto(folder, { files, options, asked, target, session, warnings, each })
  await warnings.print()
  await report.write()
}

/** `protocol render`: the facts in another format. */
export function declareRender(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('render.description'))
    .argument('[FILE...]', t('argument.files'))
    .option('--to <format>', t('render.to', { formats: FORMATS.join(', ') }), oneOf('--to', FORMATS))
  addTemplateOption(command, session)
  addFormatOptions(command, session)
  addReadingOptions(command, session)
  addRunOptions(command, session)
  addOutputOptions(command, session)
  addPublicOptions(command, session)
  addExamples(command, session, [
    ['protocol render record.txt --to markdown -o record.md', 'render.example.markdown'],
    ['protocol render record.md --to docx -o record.docx', 'render.example.docx'],
    ['protocol render record.md --to tasks', 'render.example.tasks'],
    ["protocol render archive/*.md --to csv --delimiter ';' --bom -o decisions.csv", 'render.example.csv'],
    ['protocol render archive/*.md --to tasks --overdue --today 2024-05-01', 'render.example.overdue'],
    ['protocol render record.md --to docx --public --report masked.txt -o public.docx', 'public.example'],
    ['protocol render record.md --template order.md.liquid', 'template.example'],
    ["protocol render archive/*.md --to markdown -o out/ --name '{date}-{number}'", 'render.example.folder'],
  ])
  command.action((files: string[], options: RenderCommandOptions) => render(files, options, session))
}
