import { printingIn } from '../../language/printing.ts'
import type { Protocol } from '../../model/schema.ts'
import { templateText } from '../package/package-file.ts'
import type { TextRender } from '../renderer.ts'
import { runTemplate } from '../template/engine.ts'
import { officeFilters } from '../template/office-filters.ts'
import { scopeOf } from '../template/scope.ts'
import { markdownFilters } from './markdown-filters.ts'
import { normalise } from './normalise.ts'

/** The record as a canonical Markdown document that holds every fact of the model, made to be read back. */
export const renderMarkdown: TextRender = (inputs) =>
  inputs.map(({ model }) => markdownOf(model, 'protocol.md.liquid')).join('\n')

/** A record in canonical Markdown, laid out by one of the package's templates. */
export function markdownOf(model: Protocol, template: string): string {
  const { language } = model
  const printing = printingIn(language)
  const filters = { ...officeFilters('markdown', language, printing), ...markdownFilters(printing) }
  return normalise(runTemplate(templateText(template), 'markdown', filters, scopeOf(model, printing)))
}
