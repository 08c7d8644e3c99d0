/** A grey picture: a byte per point, rows from the top; 0 is black. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly points: Uint8Array
}

const HEAD = /^P5\s+(\d{1,6})\s+(\d{1,6})\s+255\s/

/** The picture of a PGM file of one byte per point (Netpbm, 'pgm'); null for any other bytes. */
export function readPgm(bytes: Uint8Array): GreyPicture | null {
  const match = HEAD.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 64)))
  if (!match) return null
  const [width, height] = [Number(match[1]), Number(match[2])]
  const points = bytes.subarray(match[0].length, match[0].length + width * height)
  return points.length === width * height ? { width, height, points } : null
}
