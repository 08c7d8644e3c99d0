import type { Command } from 'commander'
import type { Pieces, Renderer, RenderInput } from '../../render/renderer.ts'
import { renderers, type RenderFormat } from '../../render/renderers.ts'
import { checkAskedAssignee } from '../asked-assignee.ts'
import { recordName } from '../file-names.ts'
import { addExamples } from '../help.ts'
import { configsOf } from '../find-config.ts'
import { inputsOf } from '../inputs.ts'
import { keepInputs } from '../inputs-kept.ts'
import { oneOf } from '../options.ts'
import { namesFolder, StagedFolder, writeToFolder } from '../output-folder.ts'
import { addOutputOptions, refuseOverwriting, resultTo, writeResult, writing } from '../outputs.ts'
import { toldReading } from '../pipeline.ts'
import { addReadingOptions } from '../reading.ts'
import { eachRecord } from '../records/each-record.ts'
import type { RenderedHead } from '../records/render-task.ts'
import { addRunOptions } from '../records/run-options.ts'
import { checkEach, renderEach } from '../render-each.ts'
import type { RenderCommandOptions, Rendering } from '../rendering.ts'
import { addFormatOptions, renderOptions } from '../render-options.ts'
import { targetOf, type RenderTarget, type Writer } from '../render-target.ts'
import { RenderWarnings } from '../render-warnings.ts'
import type { Session } from '../session.ts'
import { addReferenceOption } from '../templates/reference-file.ts'
import { addTemplateOption } from '../templates/template-option.ts'
import { UsageError } from '../usage-error.ts'

const FORMATS = Object.keys(renderers) as RenderFormat[]

/**
 * The folder that a file per record goes into; null where all goes into one output. Several records in a format that
 * holds one need a folder, which need not be there yet.
 */
async function folderOf(
  files: readonly string[],
  target: RenderTarget,
  { output, name, each }: RenderCommandOptions,
  session: Session,
): Promise<string | null> {
  const { called, many } = target
  if (each !== undefined) return output ?? null
  if (output !== undefined && (await namesFolder(output, session))) return output
  if (many || files.length < 2) {
    if (name !== undefined) throw new UsageError('usage.nameNeedsFolder')
    return null
  }
  if (output === undefined || output === '-')
    throw new UsageError('usage.oneFile', { called, count: files.length })
  const { extension } = await target.writerFor(files[0] ?? '-')
  if (output.toLowerCase().endsWith(`.${extension}`))
    throw new UsageError('usage.fileForMany', { file: output, called, count: files.length })
  return output
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
    }).catch(async (error: unknown) => {
      // What went to standard output already is to be a whole list.
      if (result.begun) await result.write('\n]\n')
      throw error
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
  await each('gathered', async (head, _, file) => {
    if (head.input) inputs.push(head.input)
    writers.push(await target.writerFor(file))
    Object.assign(emails, head.emails)
  })
  const [writer] = writers
  if (!writer) return
  await checkAskedAssignee(asked.assignee, inputs, session)
  const told = { ...asked, emails, warn: warnings.add }
  if (folder === null)
    return writeResult(await writer.write(inputs, told), options, session, writer.extension === 'json')
  const planned = inputs.map((input) => ({
    name: recordName(options.name ?? '{file}', input, writer.extension),
    content: async () => writer.write([input], told),
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
  if (folder !== null && options.each !== undefined) return renderEach(folder, rendering)
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
  const asked = renderOptions(options, options)
  checkEach(options)
  const configFor = configsOf(options, session)
  const target = targetOf(options, configFor, session)
  const { files, found } = await inputsOf(paths, session, configFor)
  const folder = await folderOf(files, target, options, session)
  if (folder === null || !(await session.io.files.isFolder(folder))) await refuseOverwriting(options, session)
  if (folder === null) await keepInputs(files, options.output === undefined ? [] : [options.output], session)
  const warnings = new RenderWarnings(session)
  const { to, template, reference, name = '{file}' } = options
  const each: Rendering['each'] = async (mode, use) => {
    const task = {
      kind: 'render',
      options: {
        mode,
        reading: toldReading(options),
        target: {
          ...(to && { to }),
          ...(template !== undefined && { template }),
          ...(reference !== undefined && { reference }),
        },
        options: asked,
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
        await use(made, body, file)
      },
    })
  }
  await renderInto(folder, { files, options, asked, target, session, warnings, each })
  await warnings.print()
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
  addReferenceOption(command, session)
  addFormatOptions(command, session)
  addReadingOptions(command, session)
  addRunOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol render record.txt --to markdown -o record.md', 'render.example.markdown'],
    ['protocol render record.md --to docx -o record.docx', 'render.example.docx'],
    ['protocol render record.md --to tasks', 'render.example.tasks'],
    ["protocol render archive/*.md --to csv --delimiter ';' --bom -o decisions.csv", 'render.example.csv'],
    ['protocol render archive/*.md --to tasks --overdue --today 2024-05-01', 'render.example.overdue'],
    [
      'protocol render archive/*.md --to icalendar --as event --remind 3d --each assignee -o calendars/',
      'render.example.events',
    ],
    ['protocol render record.md --template order.md.liquid', 'template.example'],
    ['protocol render record.md --to docx --reference letterhead.docx -o record.docx', 'reference.example'],
    [
      'protocol render archive/*.md --template letter.docx.liquid --each assignee -o letters/',
      'render.example.each',
    ],
    ["protocol render archive/*.md --to markdown -o out/ --name '{date}-{number}'", 'render.example.folder'],
  ])
  command.action((files: string[], options: RenderCommandOptions) => render(files, options, session))
}
