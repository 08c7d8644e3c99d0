import { blurred, randomFrom, shaded, warped, type Pixmap } from './pixmap.ts'

/** What becomes of a page between the printer and the file. */
export interface Quality {
  readonly name: string
  /** How many points an inch the file has. */
  readonly dpi: number
  /** Quality of the JPEG, 0 to 100. */
  readonly jpeg: number
  wear(page: Pixmap, seed: number): Pixmap
}

const PAPER = 250
const DEGREE = Math.PI / 180

function turned(page: Pixmap, degrees: number): Pixmap {
  const [sin, cos] = [Math.sin(degrees * DEGREE), Math.cos(degrees * DEGREE)]
  const [cx, cy] = [page.width / 2, page.height / 2]
  return warped(
    page,
    page.width,
    page.height,
    (x, y) => [cx + (x - cx) * cos + (y - cy) * sin, cy - (x - cx) * sin + (y - cy) * cos],
    PAPER,
  )
}

/** Grain of a scanner: noise on every point, and specks of dust. */
function grained(page: Pixmap, amount: number, specks: number, seed: number): Pixmap {
  const random = randomFrom(seed)
  return shaded(page, (value) => {
    if (random() < specks) return random() < 0.7 ? 60 : 255
    return value + (random() + random() - 1) * amount
  })
}

/** A page on a dark table, nearer below than above, with light from one side. */
function photographed(page: Pixmap, seed: number): Pixmap {
  const { width, height } = page
  const [wide, high] = [Math.round(width * 1.08), Math.round(height * 1.08)]
  const lean = turned(page, seed % 2 === 0 ? 1.2 : -1.2)
  const seen = warped(
    lean,
    wide,
    high,
    (x, y) => {
      // The far edge is 3 % shorter than the near one.
      const scale = 1 + 0.03 * (1 - y / high)
      return [width / 2 + (x - wide / 2) * scale, (y - high * 0.037) * (1 + 0.015 * (1 - y / high))]
    },
    70,
  )
  const lit = shaded(seen, (value, x, y) => {
    const side = 1 - 0.35 * (x / wide)
    const corner = 1 - 0.2 * ((x / wide - 0.5) ** 2 + (y / high - 0.5) ** 2) * 2
    return (value * 0.86 + 18) * side * corner
  })
  return grained(blurred(lit, 1), 22, 0, seed)
}

/** Three ways of a page into a file, from the best to the worst. */
export const QUALITIES: readonly Quality[] = [
  { name: 'clean', dpi: 300, jpeg: 90, wear: (page) => shaded(page, (value) => 12 + value * 0.94) },
  {
    name: 'noisy',
    dpi: 200,
    jpeg: 55,
    wear: (page, seed) =>
      grained(
        turned(
          shaded(page, (value) => 30 + value * 0.86),
          seed % 2 === 0 ? 1 : -1,
        ),
        60,
        0.0008,
        seed,
      ),
  },
  { name: 'photo', dpi: 220, jpeg: 60, wear: photographed },
]
