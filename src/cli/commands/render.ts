import type { Command } from 'commander'
import type { RenderInput } from '../../render/renderer.ts'
import { renderers, type RenderFormat } from '../../render/renderers.ts'
import { visibleLine } from '../../source/visible.ts'
import { checkAskedAssignee } from '../asked-assignee.ts'
import { emailsOf } from '../emails-of.ts'
import { recordName } from '../file-names.ts'
import { addExamples } from '../help.ts'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { eachInput, inputsOf } from '../inputs.ts'
import { keepInputs } from '../inputs-kept.ts'
import { oneOf } from '../options.ts'
import { madeFirst, namesFolder, writeToFolder } from '../output-folder.ts'
import { addOutputOptions, refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import { parseBytes, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import {
  addFormatOptions,
  isDocument,
  leavesOut,
  renderOptions,
  type FormatOptions,
} from '../render-options.ts'
import { targetOf, type RenderTarget, type TargetOptions, type Writer } from '../render-target.ts'
import { RenderWarnings } from '../render-warnings.ts'
import type { Session } from '../session.ts'
import { addTemplateOption } from '../templates/template-option.ts'
import { UsageError } from '../usage-error.ts'

const FORMATS = Object.keys(renderers) as RenderFormat[]

interface RenderCommandOptions
  extends ReadingOptions, ConfigOptions, OutputOptions, FormatOptions, TargetOptions {}

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
  const found = await inputsOf(paths, session, configFor)
  const folder = await folderOf(found.files, target, options, session)
  if (folder === null || !(await session.io.files.isFolder(folder))) await refuseOverwriting(options, session)
  const inputs: (RenderInput & { readonly writer: Writer })[] = []
  const emails: Record<string, string> = {}
  await eachInput(found, session, async (file, bytes) => {
    const writer = await target.writerFor(file)
    const reading = await readingFor(file, options, configFor)
    const parsed = await parseBytes(file, bytes, reading, session)
    const { document, model } = parsed
    // Tables and lists name the file.
    inputs.push({
      file: visibleLine(file),
      model: asked.evidence ? parsed.doubted() : model,
      source: document.source.original,
      printed: parsed.printed(),
      writer,
    })
    if (reading.people) Object.assign(emails, emailsOf(model, reading.people))
    await readingNotes(document, session, options, parsed.diagnostics)
  })
  const [first] = inputs
  if (!first) return
  await checkAskedAssignee(asked.assignee, inputs, session)
  const warnings = new RenderWarnings(session)
  const told = { ...asked, emails, warn: warnings.add }
  for (const input of inputs) {
    const { file, model, printed } = input
    const count = isDocument(options.to) && leavesOut(asked, printed) ? model.unrecognized.length : 0
    if (count > 0) warnings.add({ code: 'text-left-out', file, count })
  }
  if (folder === null) {
    await keepInputs(found.files, options.output === undefined ? [] : [options.output], session)
    const content = await first.writer.write(inputs, told)
    await writeResult(content, options, session, first.writer.extension === 'json')
    return warnings.print()
  }
  const planned = inputs.map((input) => ({
    name: recordName(options.name ?? '{file}', input, input.writer.extension),
    content: async () => input.writer.write([input], told),
  }))
  const files = options.template === undefined ? planned : await madeFirst(planned)
  await writeToFolder(folder, files, options.force ?? false, session, found.files)
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
  addFormatOptions(command, session)
  addReadingOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol render record.txt --to markdown -o record.md', 'render.example.markdown'],
    ['protocol render record.md --to docx -o record.docx', 'render.example.docx'],
    ['protocol render record.md --to tasks', 'render.example.tasks'],
    ["protocol render archive/*.md --to csv --delimiter ';' --bom -o decisions.csv", 'render.example.csv'],
    ['protocol render archive/*.md --to tasks --overdue --today 2024-05-01', 'render.example.overdue'],
    ['protocol render record.md --template order.md.liquid', 'template.example'],
    ["protocol render archive/*.md --to markdown -o out/ --name '{date}-{number}'", 'render.example.folder'],
  ])
  command.action((files: string[], options: RenderCommandOptions) => render(files, options, session))
}
