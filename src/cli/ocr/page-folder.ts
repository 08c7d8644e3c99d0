import { join } from 'node:path'
import { PICTURE_EXTENSIONS } from '../../read/scan/picture-kind.ts'
import { fileError } from '../inputs.ts'
import { MEGABYTE } from '../max-size.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { bundleOf } from './page-bundle.ts'

const isPicture = (file: string): boolean =>
  PICTURE_EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension))

/** Names in the order in which people count: 'page 2' before 'page 10'. */
const byCount = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/**
 * The pictures in a folder as the pages of one record, by their names; folders in it are not looked into. Throws a
 * UsageError where there is none, or where they are too large together.
 */
export async function readPageFolder(folder: string, session: Session): Promise<Uint8Array> {
  const { files } = session.io
  if (!(await files.isFolder(folder))) throw new UsageError('ocr.noPages', { file: folder })
  const names = (await files.find(folder, '*')).files.filter(isPicture).sort(byCount)
  if (names.length === 0) throw new UsageError('ocr.noPages', { file: folder })
  const pictures: Uint8Array[] = []
  let left = session.mostBytes
  for (const name of names) {
    try {
      const picture = await files.read(join(folder, name), left)
      left -= picture.length
      pictures.push(picture)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EFBIG')
        throw new UsageError('file.tooBig', { file: folder, megabytes: session.mostBytes / MEGABYTE })
      throw fileError(error, join(folder, name))
    }
  }
  return bundleOf(pictures)
}
