import type { Assignee } from '../model/schema.ts'
import type { Renderer, RenderInput, RenderOptions } from '../render/renderer.ts'
import { renderers, type RenderFormat } from '../render/renderers.ts'
import type { ConfigFor } from './find-config.ts'
import { markdownReadBack } from './read-back.ts'
import type { Session } from './session.ts'
import { templatesOf } from './templates/find-template.ts'
import type { TemplateOptions } from './templates/template-option.ts'
import { UsageError } from './usage-error.ts'

/** What writes records. */
export interface Writer {
  /** What the name of a file of it ends in, without the dot. */
  readonly extension: string
  write(
    inputs: readonly RenderInput[],
    options: RenderOptions,
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

export interface TargetOptions extends TemplateOptions {
  readonly to?: RenderFormat
}

function formatTarget(to: RenderFormat): RenderTarget {
  const { load, many, extension }: Renderer = renderers[to]
  const plain: Writer['write'] = async (inputs, options) => (await load())(inputs, options)
  const write: Writer['write'] =
    to === 'markdown' ? (inputs, options) => markdownReadBack(plain, inputs, options) : plain
  return { called: `--to ${to}`, many, writerFor: () => Promise.resolve({ extension, write }) }
}

/** The target of a call. Throws a UsageError where it names neither format nor template. */
export function targetOf(
  { to, template }: TargetOptions,
  configFor: ConfigFor,
  session: Session,
): RenderTarget {
  if (template === undefined) {
    if (to === undefined) throw new UsageError('template.toOrTemplate')
    return formatTarget(to)
  }
  const templateFor = templatesOf(template, to, configFor, session)
  return {
    called: `--template ${template}`,
    many: false,
    writerFor: async (file) => {
      const { extension, write } = await templateFor(file)
      return {
        extension,
        write: async (inputs, _, assignee) => {
          const texts: string[] = []
          for (const { model } of inputs) texts.push(await write(model, assignee))
          return texts.join('\n')
        },
      }
    },
  }
}
