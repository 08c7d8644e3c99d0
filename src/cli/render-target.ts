import type { Assignee } from '../model/schema.ts'
import type { Renderer, RenderInput, RenderOptions } from '../render/renderer.ts'
import { renderers, type RenderFormat } from '../render/renderers.ts'
import { isPageFormat } from '../render/template/template-format.ts'
import type { ConfigFor } from './find-config.ts'
import { heldAgainst, markdownReadBack, pdfReadBack } from './read-back.ts'
import { isDocument } from './render-options.ts'
import type { Session } from './session.ts'
import { templatesOf } from './templates/find-template.ts'
import { templatePages } from './templates/template-pages.ts'
import { referencesOf, type ReferenceFile, type ReferenceOptions } from './templates/reference-file.ts'
import type { TemplateOptions } from './templates/template-option.ts'
import { UsageError } from './usage-error.ts'

/** What writes records. */
export interface Writer {
  /** What the name of a file of it ends in, without the dot. */
  readonly extension: string
  /** Whether other files have a say in what is written. */
  readonly dressed: boolean
  write(
    inputs: readonly RenderInput[],
    options: Omit<RenderOptions, 'reference'>,
    assignee?: Assignee,
  ): Promise<string | Uint8Array>
}

/** How a call wants records written: in a format or by a template. */
export interface RenderTarget {
  /** As the call says it: '--to docx'. */
  readonly called: string
  /** Whether several records go into one output. */
  readonly many: boolean
  /** What writes the record of a file: a template's name can stand for another one in another folder. */
  writerFor(file: string): Promise<Writer>
}

export interface TargetOptions extends TemplateOptions, ReferenceOptions {
  readonly to?: RenderFormat
}

type ReferenceFor = (file: string) => Promise<ReferenceFile | null>

/** A writer whose documents take their look from a Word file; says so where words of that are left out. */
function dressedBy(reference: ReferenceFile | null, writer: Writer): Writer {
  if (reference === null) return writer
  const { bytes, shown, hasBody } = reference
  return {
    ...writer,
    dressed: true,
    write: async (inputs, options, assignee) => {
      const all: RenderOptions = { ...options, reference: bytes }
      const written = await writer.write(inputs, all, assignee)
      if (hasBody) options.warn?.({ code: 'reference-body', file: shown })
      return written
    },
  }
}

/** What writes a format: of documents, so that they read back as the facts that they are made of, or it is said that they do not. */
function readingBack(to: RenderFormat, extension: string, plain: Writer['write']): Writer['write'] {
  // A PDF is read while it is made: reading it a second time would tell nothing new.
  if (to === 'pdf') return (inputs, options) => pdfReadBack(plain, inputs, options)
  if (!isDocument(to)) return plain
  const own: Writer['write'] =
    to === 'markdown' ? (inputs, options) => markdownReadBack(plain, inputs, options) : plain
  return heldAgainst(extension, own)
}

function formatTarget(to: RenderFormat, referenceFor: ReferenceFor): RenderTarget {
  const { load, many, extension }: Renderer = renderers[to]
  const plain: Writer['write'] = async (inputs, options) => (await load())(inputs, options)
  const writer: Writer = { extension, dressed: false, write: readingBack(to, extension, plain) }
  return {
    called: `--to ${to}`,
    many,
    writerFor: async (file) => (to === 'docx' ? dressedBy(await referenceFor(file), writer) : writer),
  }
}

function templateTarget(
  { to, template, reference }: TargetOptions & { readonly template: string },
  configFor: ConfigFor,
  referenceFor: ReferenceFor,
  session: Session,
): RenderTarget {
  const templateFor = templatesOf(template, to, configFor, session)
  const writerFor = async (file: string): Promise<Writer> => {
    const found = await templateFor(file)
    const pages = isPageFormat(to)
      ? to
      : to === undefined && isPageFormat(found.extension)
        ? found.extension
        : null
    if (typeof reference === 'string' && pages !== 'docx')
      throw new UsageError('usage.otherFormat', { option: '--reference', formats: 'docx' })
    if (pages !== null) {
      const writer: Writer = { extension: pages, dressed: true, write: templatePages(found, pages) }
      return pages === 'docx' ? dressedBy(await referenceFor(file), writer) : writer
    }
    return {
      extension: isPageFormat(found.extension) ? 'md' : found.extension,
      dressed: true,
      write: async (inputs, _, assignee) => {
        const texts: string[] = []
        for (const { model } of inputs) texts.push(await found.write(model, assignee))
        return texts.join('\n')
      },
    }
  }
  return { called: `--template ${template}`, many: false, writerFor }
}

/** The target of a call. Throws a UsageError where it names neither format nor template, and a look for another than Word. */
export function targetOf(options: TargetOptions, configFor: ConfigFor, session: Session): RenderTarget {
  const { to, template, reference } = options
  const referenceFor = referencesOf(options, configFor, session)
  if (template !== undefined)
    return templateTarget({ ...options, template }, configFor, referenceFor, session)
  if (to === undefined) throw new UsageError('template.toOrTemplate')
  if (typeof reference === 'string' && to !== 'docx')
    throw new UsageError('usage.otherFormat', { option: '--reference', formats: 'docx' })
  return formatTarget(to, referenceFor)
}
