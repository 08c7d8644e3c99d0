import layoutBuilder from 'pdfmake/js/LayoutBuilder.js'
import pdfDocument from 'pdfmake/js/PDFDocument.js'
import renderer from 'pdfmake/js/Renderer.js'

/** What a CommonJS module calls its default: some loaders give the module itself, others what stands under that name. */
const defaultOf = <Class extends object>(module: { readonly default: Class } | Class): Class =>
  'default' in module ? module.default : module

export const LayoutBuilder = defaultOf(layoutBuilder)
export const PdfDocument = defaultOf(pdfDocument)
export const Renderer = defaultOf(renderer)
