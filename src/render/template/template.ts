import { printingIn } from '../../language/printing.ts'
import type { Assignee, Protocol } from '../../model/schema.ts'
import { markdownFilters } from '../markdown/markdown-filters.ts'
import { normalise } from '../markdown/normalise.ts'
import { runTemplate, type TemplateFilters } from './engine.ts'
import { officeFilters } from './office-filters.ts'
import { scopeOf } from './scope.ts'
import { TemplateError } from './template-error.ts'
import type { TemplateFormat } from './template-format.ts'

/** Blank lines that tags leave between paragraphs mean nothing in Markdown: one is enough. */
const tidied = (markdown: string): string => `${markdown.replace(/\n(?:[ \t]*\n){2,}/g, '\n\n').trim()}\n`

/**
 * A record by a template of one's own: the text that the template writes, the words of the record escaped as the format
 * asks; `assignee` is whom it is for. Throws a TemplateError for a mistake in the template.
 */
export function renderTemplate(
  model: Protocol,
  template: string,
  format: TemplateFormat,
  assignee: Assignee | null = null,
): string {
  const { language } = model
  const printing = printingIn(language)
  const office = officeFilters(format, language, printing)
  const blocks: TemplateFilters = markdownFilters(printing, (markdown) => normalise(markdown).trim())
  const filters = format === 'markdown' ? { ...office, ...blocks } : office
  const text = template.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  try {
    const result = runTemplate(text, format, filters, scopeOf(model, printing, assignee))
    return format === 'markdown' ? tidied(result) : result
  } catch (error) {
    const elsewhere =
      error instanceof TemplateError && error.fault === 'unknown-filter' && Object.hasOwn(blocks, error.what)
    throw elsewhere ? new TemplateError('markdown-only', error.what, error) : error
  }
}
