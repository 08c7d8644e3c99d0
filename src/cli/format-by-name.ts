import { renderers, type RenderFormat } from '../render/renderers.ts'
import { isPageFormat } from '../render/template/template-format.ts'
import type { TargetOptions } from './render-target.ts'
import { UsageError } from './usage-error.ts'

/** Formats that the name of an output tells; where two have one ending, the one that is the whole record. */
const TOLD: readonly RenderFormat[] = [
  'docx',
  'odt',
  'pdf',
  'html',
  'markdown',
  'xlsx',
  'csv',
  'icalendar',
  'json',
]
/** Endings by which programs take a file for what no other format can be. */
const EXACT: readonly RenderFormat[] = ['docx', 'odt', 'pdf', 'xlsx']

const endsAs =
  (output: string) =>
  (format: RenderFormat): boolean =>
    output.toLowerCase().endsWith(`.${renderers[format].extension}`)

/** The options with the format that the name of `-o` tells, where the call names none. */
export function toldByName<Options extends TargetOptions & { readonly output?: string }>(
  options: Options,
  formats: readonly RenderFormat[] = TOLD,
): Options {
  const { to, template, output } = options
  const told = output === undefined ? undefined : TOLD.find(endsAs(output))
  if (to !== undefined || told === undefined || !formats.includes(told)) return options
  return template === undefined || isPageFormat(told) ? { ...options, to: told } : options
}

/** Throws a UsageError where a file would be called what it is not: Markdown as 'x.docx'. */
export function refuseOtherEnding(extension: string, output: string | undefined): void {
  const told = output === undefined ? undefined : EXACT.find(endsAs(output))
  if (output === undefined || told === undefined || renderers[told].extension === extension) return
  throw new UsageError('usage.otherEnding', { file: output, format: told, extension })
}
