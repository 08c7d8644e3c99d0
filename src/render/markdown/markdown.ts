import { printingIn } from '../../language/printing.ts'
import { embeddedJson } from '../../model/embedded.ts'
import { noWording } from '../../model/no-wording.ts'
import type { Protocol } from '../../model/schema.ts'
import { JOINER } from '../../source/word-joiner.ts'
import { templateText } from '../package/package-file.ts'
import type { TextRender } from '../renderer.ts'
import { runTemplate } from '../template/engine.ts'
import { officeFilters } from '../template/office-filters.ts'
import { scopeOf } from '../template/scope.ts'
import { layoutOf } from '../layout/layout.ts'
import { worded } from '../layout/worded.ts'
import { blocksMarkdown } from './blocks.ts'
import { markdownFilters } from './markdown-filters.ts'
import { normalise } from './normalise.ts'

/**
 * The record as a canonical Markdown document that holds every fact of the model: on the record's own lines where these
 * are at hand, else made of the facts.
 */
export const renderMarkdown: TextRender = (inputs, { houseStyle = false, unread = false, embed = false }) =>
  inputs
    .map(({ model, printed = [] }) => {
      const whole = unread || (!houseStyle && printed.length > 0)
      const withModel = (body: string): string =>
        embed ? body + comment(whole ? model : { ...model, unrecognized: [] }, body) : body
      if (!houseStyle && printed.length > 0)
        return withModel(blocksMarkdown(layoutOf({ model, printed }).blocks))
      const shown = unread ? model : { ...model, unrecognized: [] }
      const named = houseStyle ? { ...shown, wording: noWording() } : shown
      return withModel(markdownOf(named, 'protocol.md.liquid').replaceAll(JOINER, ''))
    })
    .join('\n')

/** The model in a comment below the text, which nobody sees; two hyphens would end it. */
const comment = (model: Protocol, body: string): string =>
  `\n<!-- protocol: ${embeddedJson(model, [body]).replaceAll('--', '-\\u002d')} -->\n`

/** A record in canonical Markdown, laid out by one of the package's templates. */
export function markdownOf(model: Protocol, template: string): string {
  const { language, wording } = model
  const printing = worded(printingIn(language), wording)
  const filters = { ...officeFilters('markdown', language, printing), ...markdownFilters(printing) }
  return normalise(runTemplate(templateText(template), 'markdown', filters, scopeOf(model, printing)))
}
