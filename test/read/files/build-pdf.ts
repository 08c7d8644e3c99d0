/** A word or line of a page: where it begins, from the left and from the bottom, in points, in 12-point Helvetica. */
export interface Printed {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly bold?: boolean
}

/** A page: its words, and straight lines from one point to another. */
export interface PdfPage {
  readonly texts: readonly Printed[]
  readonly lines?: readonly (readonly [number, number, number, number])[]
  /** Further operations that draw. */
  readonly drawn?: string
}

function contentOf({ texts, lines = [], drawn = '' }: PdfPage): string {
  const words = texts.map(
    ({ x, y, text, bold }) => `BT /F${bold ? '2' : '1'} 12 Tf ${String(x)} ${String(y)} Td (${text}) Tj ET`,
  )
  const rules = lines.map(
    ([x1, y1, x2, y2]) => `${String(x1)} ${String(y1)} m ${String(x2)} ${String(y2)} l S`,
  )
  return [...words, ...rules, drawn].join('\n')
}

/** Writes objects as a PDF file. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(start)}\n%%EOF\n`
  return Uint8Array.from([...file].map((letter) => letter.charCodeAt(0)))
}

/** A tiny PDF file of pages of A4. */
export function buildPdf(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${String(5 + index * 2)} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${String(pages.length)}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>',
  ]
  for (const [index, page] of pages.entries()) {
    const content = contentOf(page)
    const fonts = '/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>'
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${fonts}/Contents ${String(6 + index * 2)} 0 R>>`,
      `<</Length ${String(content.length)}>>stream\n${content}\nendstream`,
    )
  }
  return pdfOf(objects)
}
