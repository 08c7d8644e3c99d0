import { strFromU8, unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { docxOf } from '../../src/render/docx/docx.ts'
import type { Layout, LayoutBlock } from '../../src/render/layout/block.ts'
import { pageRuns } from '../../src/render/layout/page-runs.ts'
import { pdfOf } from '../../src/render/pdf/pdf.ts'

const table = (words: readonly string[]): LayoutBlock => ({
  type: 'table',
  widths: words.map(() => Math.floor(100 / words.length)),
  head: words,
  rows: [words, words],
})

const WIDE = table([
  'Муниципалитет',
  'Организатор',
  'Подведомственность',
  'Ответственный',
  'Финансирование',
  'Продолжительность',
])
const NARROW = table(['№', 'Работа', 'Кто', 'Когда', 'Статус', 'Прим.'])

const layout = (blocks: readonly LayoutBlock[]): Layout => ({
  language: 'ru',
  title: 'Протокол',
  termLength: 0,
  complete: true,
  blocks,
})
const TITLE: LayoutBlock = { type: 'title', kind: '', text: 'Протокол' }
const LABEL: LayoutBlock = { type: 'label', text: 'План:', more: null }
const LAST: LayoutBlock = { type: 'paragraph', text: 'Принято.' }
const DOCUMENT = layout([TITLE, LAST, LABEL, WIDE, LAST])

describe('a table that is too wide for a page', () => {
  it('stands on one turned on its side, with what leads in to it', async () => {
    expect(pageRuns(DOCUMENT.blocks).map(({ landscape, blocks }) => [landscape, blocks.length])).toEqual([
      [false, 2],
      [true, 2],
      [false, 1],
    ])
    const pdf = await getDocumentProxy(await pdfOf([DOCUMENT], { files: [''], embedded: null }))
    const sizes = await Promise.all(
      [1, 2, 3].map(async (number) => {
        const [, , width = 0, height = 0] = (await pdf.getPage(number)).view
        return width > height
      }),
    )
    expect([pdf.numPages, sizes]).toEqual([3, [false, true, false]])
  })

  it('does so in Word, with numbers on all pages but the first', async () => {
    const parts = unzipSync(await docxOf([DOCUMENT], { file: '', embedded: null }))
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const sections = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? []
    expect(sections.map((one) => one.includes('w:orient="landscape"'))).toEqual([false, true, false])
    expect(sections.map((one) => /<w:titlePg(?:\/| w:val="true"\/)>/.test(one))).toEqual([true, false, false])
    expect(sections[1]).toMatch(/<w:pgSz w:w="16838" w:h="11906"/)
  })

  it.each([
    ['is narrow', [TITLE, NARROW, LAST]],
    ['is none', [TITLE, LAST]],
    ['begins the document', [WIDE, LAST]],
  ])('leaves the pages upright where it %s', (_, blocks) => {
    expect(pageRuns(blocks).map(({ landscape }) => landscape)).toEqual([false])
  })
})
