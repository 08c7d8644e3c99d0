/** Pictures that text is recognised in. */
export type PictureKind = 'png' | 'jpeg' | 'tiff'

const SIGNATURES: readonly (readonly [PictureKind, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
]

/** The kind of a picture by its first bytes (PNG 5.2, JPEG B.1.1.3, TIFF 6.0 section 2); null for anything else. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? null
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]

/** Whether bytes are a PDF (ISO 32000-1, 7.5.2). */
export const isPdf = (bytes: Uint8Array): boolean => PDF.every((byte, at) => bytes[at] === byte)

/** Endings of the names of pictures. */
export const PICTURE_EXTENSIONS = ['.png', '.jpg', '.jpeg', '.tif', '.tiff'] as const
