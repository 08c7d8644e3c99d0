import type { Command } from 'commander'
import type { Renderer, RenderInput } from '../../render/renderer.ts'
import { renderers, type RenderFormat } from '../../render/renderers.ts'
import { addExamples } from '../help.ts'
import { eachInput, inputsOf } from '../inputs.ts'
import { oneOf } from '../options.ts'
import { addOutputOptions, refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import { parseBytes, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

const FORMATS = Object.keys(renderers) as RenderFormat[]

interface RenderCommandOptions extends ReadingOptions, OutputOptions {
  readonly to: RenderFormat
  readonly delimiter?: string
  readonly bom?: boolean
}

/** A delimiter as typed: 'tab' and '\t' are what a shell makes hard to type. */
function delimiter(value: string): string {
  const character = value === 'tab' || value === '\\t' ? '\t' : value
  if (character.length !== 1 || /["\r\n]/.test(character)) throw new UsageError('usage.badDelimiter')
  return character
}

async function render(
  paths: readonly string[],
  options: RenderCommandOptions,
  session: Session,
): Promise<void> {
  const { to, delimiter, bom } = options
  const renderer: Renderer = renderers[to]
  const found = await inputsOf(paths, session)
  if (!renderer.many && found.files.length > 1) {
    throw new UsageError('usage.oneFile', { format: to, count: found.files.length })
  }
  await refuseOverwriting(options, session)
  const inputs: RenderInput[] = []
  await eachInput(found, session, async (file, bytes) => {
    const parsed = await parseBytes(file, bytes, options)
    inputs.push(parsed)
    await readingNotes(parsed.document, session)
  })
  if (inputs.length === 0) return
  const write = await renderer.load()
  const content = await write(inputs, {
    ...(delimiter !== undefined && { delimiter }),
    ...(bom !== undefined && { bom }),
  })
  await writeResult(content, options, session)
}

/** `protocol render`: the facts in another format. */
export function declareRender(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('render.description'))
    .argument('[FILE...]', t('argument.files'))
    .requiredOption('--to <format>', t('render.to'), oneOf('--to', FORMATS))
    .option('--delimiter <character>', t('render.delimiter'), delimiter)
    .option('--bom', t('render.bom'))
  addReadingOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol render record.txt --to markdown -o record.md', 'render.example.markdown'],
    ['protocol render record.md --to tasks', 'render.example.tasks'],
    ["protocol render archive/*.md --to csv --delimiter ';' --bom -o decisions.csv", 'render.example.csv'],
  ])
  command.action((files: string[], options: RenderCommandOptions) => render(files, options, session))
}
