import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Colours that are kept: pages have few, and the edges of letters shades of them. */
const KEPT = 16
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Picture {
  readonly width: number
  readonly height: number
  /** Three bytes for each pixel. */
  readonly pixels: Uint8Array
}

function* chunksOf(png: Buffer): Iterable<{ type: string; data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

/** What the filter of a row adds to each byte: left, above, and above left are the bytes before it. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

/** A picture of eight bits a channel, as browsers write them, without its transparency. */
function decoded(png: Buffer): Picture {
  const chunks = [...chunksOf(png)]
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const channels = head[9] === 6 ? 4 : 3
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const stride = width * channels
  const bytes = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0
      const above = y > 0 ? (bytes[at - stride] ?? 0) : 0
      const corner = x >= channels && y > 0 ? (bytes[at - stride - channels] ?? 0) : 0
      bytes[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return { width, height, pixels: bytes.filter((_, at) => at % channels < 3) }
}

/** The colour of each pixel as one number. */
const coloursOf = (pixels: Uint8Array): Uint32Array =>
  Uint32Array.from(
    { length: pixels.length / 3 },
    (_, at) => ((pixels[at * 3] ?? 0) << 16) | ((pixels[at * 3 + 1] ?? 0) << 8) | (pixels[at * 3 + 2] ?? 0),
  )

const partsOf = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
]

/** How far two colours are apart. */
function distance(one: number, other: number): number {
  const [first, second] = [partsOf(one), partsOf(other)]
  return first.reduce((sum, value, at) => sum + (value - (second[at] ?? 0)) ** 2, 0)
}

/** The most common colours, and which of them each one becomes. */
function paletteOf(colours: Uint32Array): { palette: number[]; index: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette = [...counts]
    .sort(([one, many], [other, more]) => more - many || one - other)
    .slice(0, KEPT)
    .map(([colour]) => colour)
  const nearest = (colour: number): number =>
    palette.reduce(
      (best, one, at) => (distance(one, colour) < distance(palette[best] ?? 0, colour) ? at : best),
      0,
    )
  return { palette, index: new Map([...counts.keys()].map((colour) => [colour, nearest(colour)])) }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A screenshot with a palette: a quarter of the size, and pages look the same. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = decoded(png)
  const colours = coloursOf(pixels)
  const { palette, index } = paletteOf(colours)
  const rows = Buffer.alloc((width + 1) * height)
  colours.forEach((colour, at) => {
    rows[at + Math.floor(at / width) + 1] = index.get(colour) ?? 0
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flatMap(partsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
