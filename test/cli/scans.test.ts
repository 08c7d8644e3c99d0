import { execFileSync, spawnSync } from 'node:child_process'
import process from 'node:process'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { picturePdf } from '../../scripts/scans/picture-pdf.ts'
import { readPgm } from '../../scripts/scans/pixmap.ts'
import { printed } from '../../scripts/scans/printed.ts'
import { nodePrograms } from '../../src/cli/node-programs.ts'
import { bytes, PNG, RECORD, recogniser } from './recogniser.ts'
import { world } from './world.ts'

const parsed = (out: string): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>

test('a picture is recognised, and its text can be saved', async () => {
  const { run, read } = world({ 'scan.png': PNG })
  const { code, out } = await run(['parse', 'scan.png', '--save-text', 'scan.txt'], {
    programs: recogniser(),
  })
  expect(code).toBe(0)
  expect(parsed(out)).toMatchObject({ number: '7', date: '2024-03-12' })
  expect(read('scan.txt')).toContain('Беловой Д.С. заказать смету')
})

test('the pictures in a folder are the pages of one record, in the order of their numbers', async () => {
  const { run } = world({
    'pages/page 10.png': new Uint8Array([...PNG, 10]),
    'pages/page 2.png': new Uint8Array([...PNG, 2]),
    'pages/notes.txt': 'not a page',
  })
  const programs = recogniser()
  const { code, out } = await run(['parse', '--pages', 'pages'], { programs })
  expect(code).toBe(0)
  expect(parsed(out)).toMatchObject({ number: '7' })
  expect(programs.pages.map((page) => page.at(-1)).sort()).toEqual([10, 2])
})

test('a folder without pictures is refused', async () => {
  const { code, err } = await world({ 'pages/notes.txt': 'x' }).run(['parse', '--pages', 'pages'], {
    programs: recogniser(),
  })
  expect(code).toBe(2)
  expect(err).toContain('pages: no folder with pictures of pages')
})

test('without the program there is one line that says what to install', async () => {
  const { code, err, out } = await world({ 'scan.png': PNG }).run(['parse', 'scan.png'])
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(/^protocol: scan\.png: .*tesseract.*apt install tesseract-ocr .*Windows.*macOS.*\n/)
})

test('without the model of a language, or with a program that fails, too', async () => {
  const config = { 'scan.png': PNG, 'protocol.yaml': 'ocr:\n  languages: [rus, kaz]\n' }
  const missing = await world(config).run(['parse', 'scan.png'], { programs: recogniser() })
  expect(missing.code).toBe(2)
  expect(missing.err).toContain("no model 'kaz'")
  const failed = await world({ 'scan.png': PNG }).run(['parse', 'scan.png'], {
    programs: recogniser({ table: '' }),
  })
  expect(failed.code).toBe(2)
  expect(failed.err).toContain('cannot recognise it')
})

test('with --ocr off nothing is recognised', async () => {
  const programs = recogniser()
  const { code, err } = await world({ 'scan.png': PNG }).run(['parse', 'scan.png', '--ocr', 'off'], {
    programs,
  })
  expect(code).toBe(2)
  expect(err).toContain('--ocr auto')
  expect(programs.pages).toEqual([])
})

test('a wrong setting is named', async () => {
  const files = { 'scan.png': PNG, 'protocol.yaml': 'ocr:\n  dpi: 5\n' }
  const { code, err } = await world(files).run(['parse', 'scan.png'], { programs: recogniser() })
  expect(code).toBe(2)
  expect(err).toContain('70 to 1200')
})

test('pages that were recognised before are not recognised again', async () => {
  const programs = recogniser()
  const { run, folder } = world({ 'scan.png': PNG })
  const env = { XDG_CACHE_HOME: `${folder}/cache` }
  const first = await run(['parse', 'scan.png'], { programs, env })
  const second = await run(['parse', 'scan.png'], { programs, env })
  expect(second.out).toBe(first.out)
  expect(programs.pages).toHaveLength(1)
})

test('check says once that the text was recognised', async () => {
  const { out } = await world({ 'scan.png': PNG }).run(['check', 'scan.png'], { programs: recogniser() })
  expect(out.match(/text-is-typed/g)).toHaveLength(1)
})

const installed = (command: string, args: readonly string[], word: string): boolean => {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  return `${stdout ?? ''}${stderr ?? ''}`.includes(word)
}
const tools = installed('tesseract', ['--list-langs'], 'rus') && installed('pdftoppm', ['-v'], 'pdftoppm')

test.skipIf(!tools)(
  'a printed and scanned page is read (skipped where tesseract or pdftoppm is not installed)',
  async () => {
    const pdf = await printed('record.txt', bytes(RECORD.join('\n\n')))
    const drawn = execFileSync('pdftoppm', ['-gray', '-r', '200', '-'], { input: pdf, maxBuffer: 2 ** 28 })
    const pictures = readPgm(drawn).map(({ width, height, points }) => ({
      width,
      height,
      filter: 'FlateDecode' as const,
      colours: 'DeviceGray' as const,
      bytes: deflateSync(points),
    }))
    const { run } = world({ 'scan.pdf': picturePdf(pictures, 200) })
    const { code, out } = await run(['parse', 'scan.pdf'], { programs: nodePrograms(process) })
    expect(code).toBe(0)
    expect(parsed(out)).toMatchObject({ number: '7', date: '2024-03-12', chair: { name: 'Орлова А.И.' } })
  },
  300_000,
)
