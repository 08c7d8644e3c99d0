import type { Document } from '../../document/document.ts'
import { isPdf, pictureKind } from '../../read/scan/picture-kind.ts'
import type { PageView, PageViews } from '../../render/html/evidence/strips.ts'
import type { Session } from '../session.ts'
import { picturesIn } from './page-bundle.ts'

/** Points an inch, and quality of the JPEG, that a person reads strips of a page with. */
const DPI = '110'
const QUALITY = 'quality=50'
/** More than this of pictures no page of evidence holds: the strips of later pages are left out. */
const MOST_BYTES = 48 * 1024 * 1024
/** What browsers show. */
const SHOWN = new Set(['png', 'jpeg'])

type Draw = (page: number) => Promise<{ kind: string; bytes: Uint8Array } | null>

function drawerOf(bytes: Uint8Array, { io }: Session): Draw {
  if (isPdf(bytes))
    return async (page) => {
      const pages = ['-f', String(page), '-l', String(page)]
      const args = ['-q', '-gray', '-r', DPI, '-jpeg', '-jpegopt', QUALITY, ...pages, '-']
      // Whoever takes the pages away meanwhile takes the strips alone.
      const drawn = await io.programs?.run('pdftoppm', args, bytes).catch(() => null)
      return drawn && drawn.stdout.length > 0 ? { kind: 'jpeg', bytes: drawn.stdout } : null
    }
  const pictures = picturesIn(bytes) ?? [bytes]
  return (page) => {
    const picture = pictures[page - 1]
    const kind = picture && pictureKind(picture)
    return Promise.resolve(picture && kind && SHOWN.has(kind) ? { kind, bytes: picture } : null)
  }
}

/** Pictures of the pages of a document that was recognised, for a browser; none for any other. */
export async function pageViews(bytes: Uint8Array, { scan }: Document, session: Session): Promise<PageViews> {
  const views = new Map<number, PageView>()
  if (!scan) return views
  const draw = drawerOf(bytes, session)
  let left = MOST_BYTES
  for (const [number, sheet] of scan.sheets) {
    const picture = await draw(number)
    left -= picture?.bytes.length ?? 0
    if (!picture || left < 0) continue
    const src = `data:image/${picture.kind};base64,${Buffer.from(picture.bytes).toString('base64')}`
    views.set(number, { ...sheet, src })
  }
  return views
}
