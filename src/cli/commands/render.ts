import type { Command } from 'commander'
import { renderers, type RenderFormat } from '../../render/renderers.ts'
import { addExamples } from '../help.ts'
import { configsOf } from '../find-config.ts'
import { inputsOf } from '../inputs.ts'
import { keepInputs } from '../inputs-kept.ts'
import { oneOf } from '../options.ts'
import { namesFolder } from '../output-folder.ts'
import { addOutputOptions, refuseOverwriting } from '../outputs.ts'
import { toldReading } from '../pipeline.ts'
import { addReadingOptions } from '../reading.ts'
import { eachRecord } from '../records/each-record.ts'
import type { RenderedHead } from '../records/render-task.ts'
import { addRunOptions } from '../records/run-options.ts'
import { PublicReport } from '../public/public-report.ts'
import { addPublicOptions } from '../public/public-variant.ts'
import { checkEach } from '../render-each.ts'
import type { RenderCommandOptions, Rendering } from '../rendering.ts'
import { addFormatOptions, documentNamed, renderOptions } from '../render-options.ts'
import { renderInto } from '../render-into.ts'
import { targetOf, type RenderTarget } from '../render-target.ts'
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

/** The options with the format that the name of the output file tells where nothing else does. */
function withFormat(options: RenderCommandOptions): RenderCommandOptions {
  const { to, template, output } = options
  const named = to === undefined && template === undefined ? documentNamed(output) : undefined
  return named ? { ...options, to: named } : options
}

async function render(
  paths: readonly string[],
  given: RenderCommandOptions,
  session: Session,
): Promise<void> {
  const options = withFormat(given)
  const asked = renderOptions(options, options)
  checkEach(options)
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
  addReferenceOption(command, session)
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
