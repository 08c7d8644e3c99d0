import { existsSync, readFileSync } from 'node:fs'
import { getRawAsset, isSea } from 'node:sea'
import { brotliDecompressSync } from 'node:zlib'

/** From this file to the package's folder: as source, and in the bundle, which is less deep. */
const ROOTS = ['../../../', '../']

/** Bytes of one of the package's own files, such as 'fonts/LiberationSerif-Bold.ttf'. */
export function packageFile(path: string): Uint8Array {
  // The single executable holds them itself.
  if (isSea()) return new Uint8Array(getRawAsset(path) as ArrayBuffer)
  const places = ROOTS.map((root) => new URL(root + path, import.meta.url))
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Error(`the package has no file ${path}`)
  return readFileSync(found)
}

/** Text of one of the package's own files, such as 'docs/ru/check.md'. */
export const packageText = (path: string): string => new TextDecoder().decode(packageFile(path))

/** Text of one of the package's own templates. */
export const templateText = (name: string): string => packageText(`templates/${name}`)

/** The bytes of a file of the package that is packed (Brotli), unpacked. */
export const unpackedFile = (path: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(brotliDecompressSync(packageFile(path)))
