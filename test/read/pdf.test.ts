import { zlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { inspectDocument } from '../../src/document/inspect.ts'
import type { Document } from '../../src/document/document.ts'
import { read } from '../../src/read/readers.ts'
import { buildPdf, pdfOf, type PdfPage, type Printed } from './files/build-pdf.ts'

const pdf = (...pages: readonly PdfPage[]): Promise<Document> => read('a.pdf', buildPdf(pages))
const textOf = async (...pages: readonly PdfPage[]): Promise<string> => (await pdf(...pages)).source.original
const column = (x: number, texts: readonly string[], top = 760, step = 14): Printed[] =>
  texts.map((text, index) => ({ x, y: top - index * step, text }))
const FULL = 'A line that goes on to the margin of the page as far as it goes, words and all'

it('puts the lines of a paragraph together, and divided words', async () => {
  const texts = column(60, [`${FULL} pro-`, 'tocol ends here.', 'Another one begins.'])
  expect(await textOf({ texts })).toBe(`${FULL} protocol ends here.\nAnother one begins.\n`)
})

it('sees blank space, bold lines and what opens a line', async () => {
  const texts = [
    { x: 60, y: 760, text: 'RESOLVED:', bold: true },
    ...column(60, ['1. One.', '2. Two.'], 720),
    ...column(60, [FULL], 660),
  ]
  expect(inspectDocument(await pdf({ texts }))).toBe(
    [
      'paragraph bold 1:1-1:10 "RESOLVED:"',
      'paragraph gap 3:1-3:8 "1. One."',
      'paragraph 4:1-4:8 "2. Two."',
      `paragraph gap 6:1-6:${String(FULL.length + 1)} ${JSON.stringify(FULL)}`,
      '',
    ].join('\n'),
  )
})

it('sets what stands wide apart in a line wide apart', async () => {
  const texts = [
    ...column(60, [FULL]),
    { x: 60, y: 700, text: 'Chair' },
    { x: 400, y: 700, text: 'A. Brook' },
  ]
  expect(await textOf({ texts })).toContain('Chair        A. Brook\n')
})

it('reads drawn tables by their lines, over the turn of a page', async () => {
  const across = [700, 740, 780].map((y): [number, number, number, number] => [60, y, 360, y])
  const down = [60, 100, 260, 360].map((x): [number, number, number, number] => [x, 700, x, 780])
  const lines = [...across, ...down]
  const head = [...column(65, ['No.'], 755), ...column(105, ['Task'], 755), ...column(265, ['When'], 755)]
  const first = [
    ...column(65, ['1'], 715),
    ...column(105, ['Write the report', 'of the year'], 722),
    ...column(265, ['May'], 715),
  ]
  const second = [...column(65, ['2'], 715), ...column(105, ['Send it'], 715), ...column(265, ['June'], 715)]
  expect(await textOf({ texts: [...head, ...first], lines }, { texts: [...head, ...second], lines })).toBe(
    '| No. | Task | When |\n| 1 | Write the report of the year | May |\n| 2 | Send it | June |\n',
  )
})

it('reads columns without lines as a table', async () => {
  const texts = [
    ...column(60, ['Brook A.', 'Lane B.', 'Hill C.']),
    ...column(250, ['chair', 'clerk', 'member']),
  ]
  expect(await textOf({ texts })).toBe('| Brook A. | chair |\n| Lane B. | clerk |\n| Hill C. | member |\n')
})

it('leaves out numbers of pages and repeated headers', async () => {
  const page = (number: number): PdfPage => ({
    texts: [
      { x: 60, y: 810, text: 'Minutes of the board' },
      { x: 60, y: 700, text: `Words of page ${String(number)}.` },
      { x: 290, y: 40, text: `- ${String(number)} -` },
    ],
  })
  expect(await textOf(page(1), page(2), page(3))).toBe(
    'Minutes of the board\n\nWords of page 1.\n\nWords of page 2.\n\nWords of page 3.\n',
  )
})

it('of pictures says so', async () => {
  await expect(pdf({ texts: [] })).rejects.toMatchObject({ name: 'ReadError', code: 'no-text' })
})

it('cut off is damaged or has no text', async () => {
  const whole = buildPdf([{ texts: column(60, ['Words']) }])
  await expect(read('a.pdf', whole.subarray(0, 40))).rejects.toMatchObject({
    name: 'ReadError',
    code: 'damaged',
  })
})

it('with a stream that unpacks to too much is refused before it is unpacked', async () => {
  const packed = Array.from(zlibSync(new Uint8Array(80_000_000)), (byte) => String.fromCharCode(byte)).join(
    '',
  )
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>'
  const bomb = `<</Filter/FlateDecode/Length ${String(packed.length)}>>stream\n${packed}\nendstream`
  const file = pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>', page, bomb])
  await expect(read('a.pdf', file)).rejects.toMatchObject({ name: 'ReadError', code: 'too-large' })
})
