import { pdfPageCount } from '../../read/pdf/page-count.ts'
import { isPdf } from '../../read/scan/picture-kind.ts'
import type { Programs } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { picturesIn } from './page-bundle.ts'

/** The pictures that a record's text is recognised in, drawn one at a time. */
export interface PagePictures {
  readonly count: number
  /** Points an inch, where they are drawn here; null where the pictures say it themselves, or nobody does. */
  readonly dpi: number | null
  /** The picture of a page, from 1. */
  draw(page: number): Promise<Uint8Array>
}

/** The pages of a PDF in shades of grey, drawn by pdftoppm (poppler). */
async function pdfPictures(
  file: string,
  bytes: Uint8Array,
  dpi: number,
  programs: Programs | undefined,
): Promise<PagePictures> {
  const count = await pdfPageCount(bytes)
  return {
    count,
    dpi,
    async draw(page) {
      const pages = ['-f', String(page), '-l', String(page)]
      try {
        if (!programs) throw new UsageError('ocr.noDrawing', { file })
        const { code, stdout } = await programs.run(
          'pdftoppm',
          ['-q', '-gray', '-r', String(dpi), ...pages, '-'],
          bytes,
        )
        if (code !== 0 || stdout.length === 0) throw new UsageError('file.damaged', { file })
        return stdout
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error)) throw error
        throw new UsageError('ocr.noDrawing', { file })
      }
    },
  }
}

/** The pictures of a file: of a PDF's pages, of a bundle, or the one that it is. Throws a ReadError or a UsageError. */
export async function picturesOf(
  file: string,
  bytes: Uint8Array,
  dpi: number,
  programs: Programs | undefined,
): Promise<PagePictures> {
  if (isPdf(bytes)) return pdfPictures(file, bytes, dpi, programs)
  const pictures = picturesIn(bytes) ?? [bytes]
  return {
    count: pictures.length,
    dpi: null,
    draw: (page) => Promise.resolve(pictures[page - 1] ?? new Uint8Array()),
  }
}
