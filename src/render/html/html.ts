import { printingIn } from '../../language/printing.ts'
import { embeddingOf } from '../layout/embedding.ts'
import { layoutOf } from '../layout/layout.ts'
import type { TextRender } from '../renderer.ts'
import { blocksHtml } from './blocks.ts'
import { evidencePage } from './evidence/evidence.ts'
import { htmlPage } from './page.ts'

/**
 * A record as a page of its own: the document as it would be printed, or with `evidence` its facts beside the text that
 * they were read from. Throws an Error where the evidence is asked for and there is no text.
 */
export const renderHtml: TextRender = (inputs, { evidence = false, ...options }) =>
  inputs
    .map((input) => {
      if (evidence) return evidencePage(input)
      const layout = layoutOf(input, options)
      const { language, title, blocks } = layout
      return htmlPage({
        language,
        title: title ?? printingIn(language).evidence.untitled,
        styles: ['page.css'],
        embedded: embeddingOf(input.model, layout),
        body: `<main>\n<article>\n${blocksHtml(blocks)}</article>\n</main>\n`,
      })
    })
    .join('\n')
