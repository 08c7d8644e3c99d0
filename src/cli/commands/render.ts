import type { Command } from 'commander'
import { renderers, type RenderFormat } from '../../render/renderers.ts'
import { addExamples } from '../help.ts'
import { configsOf, type ConfigOptions } from '../find-config.ts'
import { inputsOf } from '../inputs.ts'
import { keepInputs } from '../inputs-kept.ts'
import { oneOf } from '../options.ts'
import { namesFolder } from '../output-folder.ts'
import { addOutputOptions, refuseOverwriting, type OutputOptions } from '../outputs.ts'
import { toldReading, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions } from '../reading.ts'
import { eachRecord } from '../records/each-record.ts'
import type { RenderedHead } from '../records/render-task.ts'
import { addRunOptions, type RunOptions } from '../records/run-options.ts'
import { PublicReport } from '../public/public-report.ts'
import { addPublicOptions, type PublicOptions } from '../public/public-variant.ts'
import { addFormatOptions, renderOptions, type FormatOptions } from '../render-options.ts'
import { renderInto, type Rendering } from '../render-into.ts'
import { targetOf, type RenderTarget, type TargetOptions } from '../render-target.ts'
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
