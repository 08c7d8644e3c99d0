import type { RenderOptions } from '../../render/renderer.ts'
import type { PageFormat } from '../../render/template/template-format.ts'
import type { Layout } from '../../render/layout/block.ts'
import type { Writer } from '../render-target.ts'
import type { RecordTemplate } from './record-template.ts'

/** Writes pages of what a template writes in Markdown, each record beginning on a new one. */
export const templatePages =
  (template: RecordTemplate, format: PageFormat): Writer['write'] =>
  async (inputs, options: RenderOptions, assignee) => {
    const { templateLayout } = await import('../../render/template/template-layout.ts')
    const layouts: Layout[] = []
    for (const { model } of inputs)
      layouts.push(templateLayout(await template.write(model, assignee), model.language))
    const files = inputs.map(({ file }) => file)
    if (format === 'docx') {
      const { docxOf } = await import('../../render/docx/docx.ts')
      return docxOf(layouts, { ...options, file: files[0] ?? '', embedded: null })
    }
    const { pdfOf } = await import('../../render/pdf/pdf.ts')
    return pdfOf(layouts, { ...options, files, embedded: null })
  }
