import type { Assignee, Protocol } from '../../model/schema.ts'
import type { BuiltInTemplate } from '../../render/template/built-in.ts'
import { TemplateError } from '../../render/template/template-error.ts'
import { templateKind, type TemplateFormat } from '../../render/template/template-format.ts'
import { fileError } from '../inputs.ts'
import { readBytes } from '../pipeline.ts'
import type { Session } from '../session.ts'
import { templateMessage } from './template-message.ts'

/** A template that has been read. */
export interface RecordTemplate {
  readonly format: TemplateFormat
  /** What its results are to end in, without the dot. */
  readonly extension: string
  /** A record as the template has it; `assignee` is whom it is for. Rejects with a UsageError for a mistake in the template. */
  write(model: Protocol, assignee?: Assignee): Promise<string>
}

/** One of the templates that come with the program. */
export const builtInTemplate = (name: BuiltInTemplate): RecordTemplate => ({
  format: 'markdown',
  extension: 'md',
  write: async (model) =>
    (await import('../../render/markdown/markdown.ts')).markdownOf(model, `${name}.md.liquid`),
})

/** A template of one's own. Rejects with a UsageError where the file cannot be read or is no text. */
export async function templateAt(path: string, shown: string, session: Session): Promise<RecordTemplate> {
  let bytes: Uint8Array
  try {
    bytes = await session.io.files.read(path)
  } catch (error) {
    throw fileError(error, shown)
  }
  const { source } = await readBytes(shown, bytes, { from: 'text' })
  const { format, extension } = templateKind(shown)
  const { renderTemplate } = await import('../../render/template/template.ts')
  const write: RecordTemplate['write'] = async (model, assignee) => {
    try {
      return renderTemplate(model, source.original, format, assignee ?? null)
    } catch (error) {
      throw error instanceof TemplateError ? await templateMessage(shown, error) : error
    }
  }
  return { format, extension, write }
}
