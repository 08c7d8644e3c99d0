/** What a bundle begins with: no picture and no text does. */
const MARK = new TextEncoder().encode('\u0000protocol pages\n')
const NUMBER = 4

/** Pictures of the pages of one record as one run of bytes. */
export function bundleOf(pictures: readonly Uint8Array[]): Uint8Array {
  const length = pictures.reduce((sum, picture) => sum + NUMBER + picture.length, MARK.length)
  const bundle = new Uint8Array(length)
  const view = new DataView(bundle.buffer)
  bundle.set(MARK)
  let at = MARK.length
  for (const picture of pictures) {
    view.setUint32(at, picture.length)
    bundle.set(picture, at + NUMBER)
    at += NUMBER + picture.length
  }
  return bundle
}

/** The pictures in a bundle; null for any other bytes. */
export function picturesIn(bytes: Uint8Array): Uint8Array[] | null {
  if (!MARK.every((byte, at) => bytes[at] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pictures: Uint8Array[] = []
  for (let at = MARK.length; at + NUMBER <= bytes.length;) {
    const length = view.getUint32(at)
    pictures.push(bytes.subarray(at + NUMBER, at + NUMBER + length))
    at += NUMBER + length
  }
  return pictures
}
