import { expect, test } from 'vitest'
import { buildPdf } from '../read/files/build-pdf.ts'
import { tsvOf } from '../read/scan/tsv-rows.ts'
import { bytes, PNG, RECORD, recogniser } from './recogniser.ts'
import { world } from './world.ts'

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1])
const TIFF = new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])
const model = (out: string): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>

test.each([
  ['scan.png', PNG],
  ['scan.jpg', JPEG],
  ['scan.tif', TIFF],
])('%s is recognised by what it holds', async (name, picture) => {
  const { code, out } = await world({ [name]: picture }).run(['parse', name], { programs: recogniser() })
  expect(code).toBe(0)
  expect(model(out)).toMatchObject({ number: '7', scan: { '/number': { page: 1 } } })
})

test('the pages of a TIFF are pages of one record', async () => {
  const table = `${tsvOf(RECORD.slice(0, 5))}${tsvOf(RECORD.slice(5))}`
  const { out } = await world({ 'scan.tif': TIFF }).run(['parse', 'scan.tif'], {
    programs: recogniser({ table }),
  })
  expect(model(out)).toMatchObject({
    number: '7',
    scan: { '/number': { page: 1 }, '/agenda/0/decisions/0/text': { page: 2 } },
  })
})

const letters = ['Minutes of the board', 'Present: A. Brook, C. Dale', 'Agenda']
const TYPED = { texts: letters.map((text, line) => ({ x: 60, y: 760 - line * 30, text })) }
/** A picture as large as the page, under a stamp. */
const PICTURED = { texts: [{ x: 60, y: 20, text: 'Copy' }], drawn: 'q 595 0 0 842 0 0 cm Q' }
const PGM = bytes('P5\n2 2\n255\n....')

test('pages of a PDF that are pictures are recognised, the text of the others is that of the file', async () => {
  const { run, read } = world({ 'mixed.pdf': buildPdf([TYPED, PICTURED]) })
  const programs = recogniser({
    table: tsvOf(['1. Budget', 'Decided: C. Dale sends the budget by 2024-05-02.']),
    drawn: () => PGM,
  })
  const { code, out } = await run(['parse', 'mixed.pdf', '--save-text', 'text.txt'], { programs })
  expect(code).toBe(0)
  expect(programs.pages).toEqual([PGM])
  expect(read('text.txt')).toMatch(/Present: A\. Brook, C\. Dale[^]*Decided: C\. Dale sends/)
  const pages = Object.values(model(out)['scan'] as Record<string, { page: number }>).map(({ page }) => page)
  expect(new Set(pages)).toEqual(new Set([2]))
})

test('with --ocr off it is said that pages are not read', async () => {
  const { err } = await world({ 'mixed.pdf': buildPdf([TYPED, PICTURED]) }).run(
    ['parse', 'mixed.pdf', '--ocr', 'off'],
    { programs: recogniser({ drawn: () => PGM }) },
  )
  expect(err).toContain('1 picture is not read')
})

test('a page that is read badly is read once more however it lies, where the model is there', async () => {
  const badly = tsvOf(RECORD.map((line) => line.replace(/\S+/g, '$&~30')))
  const programs = recogniser({
    models: 'eng\nosd\nrus',
    table: (args) => (args.includes('1') ? tsvOf(RECORD) : badly),
  })
  const { out } = await world({ 'scan.png': PNG }).run(['parse', 'scan.png'], { programs })
  expect(programs.calls.map((args) => args.includes('--psm'))).toEqual([false, true])
  expect(model(out)).toMatchObject({ scan: { '/number': { doubtful: [] } } })
})

test('the page of evidence shows the strip of the page beside each fact', async () => {
  const { run, read } = world({ 'scan.png': PNG, 'record.txt': RECORD.join('\n\n') })
  const call = ['render', 'scan.png', '--to', 'html', '--evidence', '-o', 'a.html']
  expect((await run(call, { programs: recogniser() })).code).toBe(0)
  const page = read('a.html')
  expect(page).toContain('img-src data:')
  expect(page.match(/<image id="page-1"[^>]*href="data:image\/png;base64,/g)).toHaveLength(1)
  expect(page).toMatch(/стр\. 1, строка 1<\/span><svg class="strip"[^>]*><use href="#page-1"\/><rect /)
  await run(['render', 'record.txt', '--to', 'html', '--evidence', '-o', 'b.html'], {})
  expect(read('b.html')).not.toMatch(/<svg|img-src/)
})

test('strips of a PDF are drawn from its pages; where nothing can draw them, there are none', async () => {
  const { run, read } = world({ 'scan.pdf': buildPdf([PICTURED]) })
  const render = ['render', 'scan.pdf', '--to', 'html', '--evidence', '--ocr', 'force', '-o']
  const drawn = (args: readonly string[]): Uint8Array => (args.includes('-jpeg') ? JPEG : PGM)
  await run([...render, 'a.html'], { programs: recogniser({ drawn }) })
  expect(read('a.html')).toContain('href="data:image/jpeg;base64,/9j/')
  const none = (args: readonly string[]): Uint8Array => (args.includes('-jpeg') ? new Uint8Array() : PGM)
  await run([...render, 'b.html'], { programs: recogniser({ drawn: none }) })
  expect(read('b.html')).not.toContain('class="strip"')
})

test('the page of review as a file shows them, too', async () => {
  const { run, read } = world({ 'scan.png': PNG })
  const { code } = await run(['review', 'scan.png', '--html', '-o', 'a.html'], { programs: recogniser() })
  expect(code).toBe(0)
  expect(read('a.html')).toContain('#page-1')
})
