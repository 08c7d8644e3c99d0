/** Parts of pdfmake that its types leave out. */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Structure, StructureContent } from 'pdfmake/structure'
  /** What pages are drawn on (pdfkit's document). */
  export class PdfDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualFiles: null,
      mayRead: (path: string) => boolean,
    )
    readonly page: object
    file(content: Buffer, options: object): void
    on(event: 'data', listener: (chunk: Buffer) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
    struct(type: string, options?: { readonly scope?: string }): Structure
    addStructure(element: Structure): void
    markStructureContent(type: string): StructureContent
    markContent(type: 'Artifact', options: { readonly type: string }): void
    endMarkedContent(): void
    appendXML(xml: string): void
    /** Puts what is known of the document into its metadata; called when it ends. */
    _addInfo(): void
  }
  const module: { readonly default: typeof PdfDocument }
  export default module
}

declare module 'pdfmake/structure' {
  export interface StructureContent {
    readonly refs: readonly object[]
  }
  export interface Structure {
    add(child: Structure | StructureContent): void
  }
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js'
  import type { LaidOutLine } from 'pdfmake/js/Renderer.js'
  export interface LaidOutPage {
    readonly pageSize: { readonly width: number; readonly height: number }
    readonly items: readonly { readonly type: string; readonly item: LaidOutLine | object }[]
  }
  export class LayoutBuilder {
    constructor(pageSize: object, margins: object, measureOfDrawings: null)
    layoutDocument(
      content: unknown,
      document: PdfDocument,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: unknown,
      footer: undefined,
      watermark: undefined,
      pageBreakBefore: unknown,
    ): LaidOutPage[]
    tryLayoutDocument(...given: readonly unknown[]): { readonly pages: readonly LaidOutPage[] }
  }
  const module: { readonly default: typeof LayoutBuilder }
  export default module
}

declare module 'pdfmake/js/Renderer.js' {
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js'
  import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js'
  export interface LaidOutInline {
    readonly text: string
    readonly x: number
    readonly mark?: number
    /** Of each piece behind the one before it, where the line is justified. */
    readonly justifyShift?: number
  }
  export interface LaidOutLine {
    inlines: readonly LaidOutInline[]
    clone(): LaidOutLine
  }
  export class Renderer {
    constructor(document: PdfDocument)
    readonly pdfDocument: PdfDocument
    renderPages(pages: readonly LaidOutPage[]): void
    renderLine(line: LaidOutLine, x: number, y: number): void
    renderVector(vector: object): void
    beginVerticalAlignment(item: object): void
    endVerticalAlignment(item: object): void
  }
  const module: { readonly default: typeof Renderer }
  export default module
}
