/**
 * `npm run scans -- FROM TO [QUALITY…]`: prints the texts of a folder of pairs (NAME.md or NAME.txt with NAME.gold.yaml) on
 * A4, makes of the pages what a scanner or a phone makes of them, and writes the files to TO/clean (300 dpi), TO/noisy
 * (200 dpi, noise, turned by 1°) and TO/photo (a page on a table, leaning, with light from one side), each with its gold
 * beside it, so that a scorer can be run on every folder. The same texts give the same pictures. Needs `pdftoppm`
 * (poppler-utils).
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { deflateSync } from 'node:zlib'
import { picturePdf, type PagePicture } from './scans/picture-pdf.ts'
import { readPgm, type Pixmap } from './scans/pixmap.ts'
import { printed } from './scans/printed.ts'
import { QUALITIES, type Quality } from './scans/wear.ts'

const MOST_OUTPUT = 2 ** 30

const pdftoppm = (args: readonly string[], input: Uint8Array): Uint8Array =>
  execFileSync('pdftoppm', [...args, '-'], {
    input,
    maxBuffer: MOST_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  })

/** A picture as JPEG: pdftoppm has an encoder at hand. */
function jpegOf(page: Pixmap, { dpi, jpeg }: Quality): PagePicture {
  const { width, height, points } = page
  const bytes = deflateSync(points, { level: 1 })
  const flat = picturePdf([{ width, height, filter: 'FlateDecode', colours: 'DeviceGray', bytes }], dpi)
  const size = ['-scale-to-x', String(width), '-scale-to-y', String(height)]
  const written = pdftoppm(['-jpeg', '-jpegopt', `quality=${String(jpeg)}`, ...size], flat)
  return { width, height, filter: 'DCTDecode', colours: 'DeviceRGB', bytes: written }
}

/** The pages of a printed record in a quality, as a PDF of pictures. */
function scanned(pdf: Uint8Array, quality: Quality): Uint8Array {
  const pages = readPgm(pdftoppm(['-gray', '-r', String(quality.dpi)], pdf))
  const worn = pages.map((page, index) => jpegOf(quality.wear(page, index), quality))
  return picturePdf(worn, quality.dpi)
}

const [from, to, ...wanted] = process.argv.slice(2)
if (!from || !to) {
  process.stderr.write('usage: npm run scans -- FROM TO [clean noisy photo]\n')
  process.exit(2)
}
const qualities = QUALITIES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
for (const file of readdirSync(from).filter((name) => /\.(?:md|txt)$/.test(name))) {
  const stem = file.slice(0, file.lastIndexOf('.'))
  const gold = path.join(from, `${stem}.gold.yaml`)
  if (!existsSync(gold)) continue
  const pdf = await printed(file, readFileSync(path.join(from, file)))
  for (const quality of qualities) {
    const folder = path.join(to, quality.name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${stem}.pdf`), scanned(pdf, quality))
    copyFileSync(gold, path.join(folder, `${stem}.gold.yaml`))
  }
  process.stdout.write(`${stem}\n`)
}
