/** A picture for a page of a PDF: its bytes as they stand in the file. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  readonly filter: 'DCTDecode' | 'FlateDecode'
  readonly colours: 'DeviceGray' | 'DeviceRGB'
  readonly bytes: Uint8Array
}

const POINTS_PER_INCH = 72

/** A PDF whose pages are pictures and nothing else, as scanners write it. */
export function picturePdf(pictures: readonly PagePicture[], dpi: number): Uint8Array {
  const parts: Uint8Array[] = []
  const offsets: number[] = []
  const encoder = new TextEncoder()
  let length = 0
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part
    parts.push(bytes)
    length += bytes.length
  }
  const object = (body: string, stream?: Uint8Array): void => {
    offsets.push(length)
    put(`${String(offsets.length)} 0 obj\n${body}\n`)
    if (stream) {
      put('stream\n')
      put(stream)
      put('\nendstream\n')
    }
    put('endobj\n')
  }
  put('%PDF-1.4\n')
  const kids = pictures.map((_, index) => `${String(3 + index * 3)} 0 R`).join(' ')
  object('<< /Type /Catalog /Pages 2 0 R >>')
  object(`<< /Type /Pages /Kids [${kids}] /Count ${String(pictures.length)} >>`)
  pictures.forEach(({ width, height, filter, colours, bytes }, index) => {
    const [page, image, content] = [3 + index * 3, 4 + index * 3, 5 + index * 3]
    const [w, h] = [(width * POINTS_PER_INCH) / dpi, (height * POINTS_PER_INCH) / dpi].map((n) =>
      n.toFixed(2),
    )
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w ?? ''} ${h ?? ''}] /Contents ${String(content)} 0 R ` +
        `/Resources << /XObject << /P ${String(image)} 0 R >> >> >> % ${String(page)}`,
    )
    object(
      `<< /Type /XObject /Subtype /Image /Width ${String(width)} /Height ${String(height)} /ColorSpace /${colours} ` +
        `/BitsPerComponent 8 /Filter /${filter} /Length ${String(bytes.length)} >>`,
      bytes,
    )
    const drawing = encoder.encode(`${w ?? ''} 0 0 ${h ?? ''} 0 0 cm /P Do`)
    object(`<< /Length ${String(drawing.length)} >>`, drawing)
  })
  const start = length
  put(`xref\n0 ${String(offsets.length + 1)}\n0000000000 65535 f \n`)
  for (const offset of offsets) put(`${String(offset).padStart(10, '0')} 00000 n \n`)
  put(`trailer\n<< /Size ${String(offsets.length + 1)} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`)
  return Buffer.concat(parts)
}
