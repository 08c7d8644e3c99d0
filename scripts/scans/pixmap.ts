/** A grey picture: a byte per point, rows from the top; 0 is black. */
export interface Pixmap {
  readonly width: number
  readonly height: number
  readonly points: Uint8Array
}

/** The pictures of a stream of PGM files (P5, one byte per point), as pdftoppm writes them. */
export function readPgm(bytes: Uint8Array): Pixmap[] {
  const found: Pixmap[] = []
  for (let at = 0; at < bytes.length;) {
    const head = String.fromCharCode(...bytes.subarray(at, at + 64))
    const match = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(head)
    if (!match) throw new Error('no PGM picture')
    const [width, height] = [Number(match[1]), Number(match[2])]
    const from = at + match[0].length
    found.push({ width, height, points: bytes.subarray(from, from + width * height) })
    at = from + width * height
  }
  return found
}

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Where a point of the new picture is taken from in the old one. */
type From = (x: number, y: number) => readonly [number, number]

/** A picture of another size or form: each point mixed of the four that it falls between; paper outside is `outside`. */
export function warped(old: Pixmap, width: number, height: number, from: From, outside: number): Pixmap {
  const points = new Uint8Array(width * height)
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= old.width || y >= old.height ? outside : (old.points[y * old.width + x] ?? outside)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fx, fy] = from(x, y)
      const [left, top] = [Math.floor(fx), Math.floor(fy)]
      const [dx, dy] = [fx - left, fy - top]
      const upper = at(left, top) * (1 - dx) + at(left + 1, top) * dx
      const lower = at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx
      points[y * width + x] = Math.round(upper * (1 - dy) + lower * dy)
    }
  }
  return { width, height, points }
}

/** A picture with each point mixed of the square around it, `reach` points each way. */
export function blurred(old: Pixmap, reach: number): Pixmap {
  const { width, height } = old
  const pass = (
    points: Uint8Array,
    step: number,
    length: number,
    lines: number,
    stride: number,
  ): Uint8Array => {
    const result = new Uint8Array(points.length)
    const span = 2 * reach + 1
    for (let line = 0; line < lines; line++) {
      const base = line * stride
      const value = (i: number): number => points[base + Math.max(0, Math.min(length - 1, i)) * step] ?? 255
      let sum = 0
      for (let i = -reach; i <= reach; i++) sum += value(i)
      for (let i = 0; i < length; i++) {
        result[base + i * step] = Math.round(sum / span)
        sum += value(i + reach + 1) - value(i - reach)
      }
    }
    return result
  }
  const across = pass(old.points, 1, width, height, width)
  return { width, height, points: pass(across, width, height, width, 1) }
}

/** A picture with each point changed. */
export function shaded(old: Pixmap, change: (value: number, x: number, y: number) => number): Pixmap {
  const { width, height } = old
  const points = old.points.map((value, at) =>
    Math.max(0, Math.min(255, Math.round(change(value, at % width, Math.floor(at / width))))),
  )
  return { width, height, points }
}
