import { readPgm } from '../../read/scan/pgm.ts'
import { ruledLines } from '../../read/scan/ruled-lines.ts'
import { lookedAgain, secondLook } from '../../read/scan/second-look.ts'
import { readTsv, withAgain, withRules, type ReadPage } from '../../read/scan/tsv.ts'
import { progressOn } from '../progress.ts'
import type { Session } from '../session.ts'
import { NO_CACHE, pageCacheOf } from './page-cache.ts'
import { picturesOf } from './page-pictures.ts'
import { recogniserFor, type Recogniser } from './recogniser.ts'
import type { OcrSettings } from './settings.ts'

/** Pages from which on a person wonders whether anything happens. */
const MANY = 2
const NOTHING: ReadPage = { width: 1, height: 1, lines: [], rules: [] }

/**
 * The table of a picture; where its points can be looked at, with the lines drawn on it and with what a second look gave
 * for the numbers that were not read for sure.
 */
async function tableOf(picture: Uint8Array, dpi: number | null, recogniser: Recogniser): Promise<string> {
  const table = await recogniser.tableOf(picture, dpi)
  const points = readPgm(picture)
  if (!points) return table
  const ruled = withRules(table, ruledLines(points))
  const [page] = readTsv(table)
  const look = page && secondLook(page, points)
  if (!look) return ruled
  const again = readTsv(await recogniser.linesOf(look.picture, dpi))
  return withAgain(ruled, lookedAgain(look, again))
}

/**
 * The pages of a file with the words that are recognised in them: as many at once as the machine has cores, each drawn
 * when its turn comes, so that memory does not grow with their number. Pages that were recognised before are taken
 * from the cache. Only wanted ones are recognised, the others hold nothing. Throws a UsageError or a ReadError for the
 * first that cannot be.
 */
export async function recognisedPages(
  file: string,
  bytes: Uint8Array,
  settings: OcrSettings,
  session: Session,
  isWanted: (page: number) => boolean = () => true,
): Promise<ReadPage[]> {
  const { io } = session
  const recogniser = await recogniserFor(file, settings, io.programs)
  const pictures = await picturesOf(file, bytes, settings.dpi, io.programs)
  const signature = `2 ${recogniser.signature} ${String(pictures.dpi)}`
  const cache = settings.cache ? pageCacheOf(bytes, signature, io) : NO_CACHE
  const wanted = Array.from({ length: pictures.count }, (_, index) => index + 1).filter(isWanted)
  const progress = progressOn(session, wanted.length, MANY, 'progress.pages')
  const tables = new Map<number, string>()
  let next = 0
  let done = 0
  const worker = async (): Promise<void> => {
    for (let page = wanted[next++]; page !== undefined; page = wanted[next++]) {
      const known = await cache.get(page)
      const table = known ?? (await tableOf(await pictures.draw(page), pictures.dpi, recogniser))
      if (known === null) await cache.put(page, table)
      tables.set(page, table)
      await progress(++done)
    }
  }
  await progress(0)
  try {
    const workers = Math.min(io.programs?.parallel ?? 1, wanted.length)
    await Promise.all(Array.from({ length: workers }, worker))
  } finally {
    // The others need not begin a page when one has failed.
    next = Infinity
    await progress(wanted.length)
  }
  return Array.from({ length: pictures.count }, (_, index) => tables.get(index + 1)).flatMap((table) =>
    table === undefined ? [NOTHING] : readTsv(table),
  )
}
