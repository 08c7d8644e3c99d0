import { strFromU8, unzipSync, unzlibSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Protocol } from '../../src/model/schema.ts'
import { docxOf, renderDocx } from '../../src/render/docx/docx.ts'
import type { Layout } from '../../src/render/layout/block.ts'
import { pdfOf, renderPdf } from '../../src/render/pdf/pdf.ts'
import { council } from './models.ts'

/** A node of the structure of a page, as pdf.js tells it: an element, or words that belong to one. */
interface StructureNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly StructureNode[]
}

interface Page {
  readonly tree: StructureNode | null
  /** Words by the id that the structure has them by; those under '' belong to nothing that is read out. */
  readonly words: ReadonlyMap<string, string>
}

interface TextItem {
  readonly type?: string
  readonly id?: string | null
  readonly tag?: string
  readonly str?: string
}

/** Words of each page by the marked content that they stand in. */
function wordsById(items: readonly TextItem[]): Map<string, string> {
  const words = new Map<string, string>()
  const open: string[] = []
  for (const { type, id, str } of items) {
    if (type === 'endMarkedContent') open.pop()
    else if (type !== undefined) open.push(id ?? '')
    else words.set(open.at(-1) ?? '', (words.get(open.at(-1) ?? '') ?? '') + (str ?? ''))
  }
  return words
}

async function pagesOf(bytes: Uint8Array): Promise<{ info: Record<string, unknown>; pages: Page[] }> {
  const pdf = await getDocumentProxy(bytes.slice())
  const pages: Page[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    pages.push({
      tree: (await page.getStructTree()) as StructureNode | null,
      words: wordsById(items as readonly TextItem[]),
    })
  }
  const { info } = await pdf.getMetadata()
  const preferences = await pdf.getViewerPreferences()
  return {
    info: { ...info, marked: await pdf.getMarkInfo(), preferences },
    pages,
  }
}

const childrenOf = (node: StructureNode): readonly StructureNode[] => node.children ?? []

/** Role and words of each element that has words of its own, in the order of reading. */
function readOut({ tree, words }: Page): [role: string, text: string][] {
  const found: [string, string][] = []
  const visit = (node: StructureNode): void => {
    const text = childrenOf(node)
      .filter(({ type }) => type === 'content')
      .map(({ id }) => words.get(id ?? '') ?? '')
      .join('')
    if (text !== '') found.push([node.role ?? '', text.replaceAll('\u{A0}', ' ').trim()])
    for (const child of childrenOf(node)) if (child.type === undefined) visit(child)
  }
  if (tree) visit(tree)
  return found
}

/** Operators of a page that show something (ISO 32000-1, 8 and 9). */
const SHOWS = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do'])

/** The streams of the pages, told from others by what they begin with. */
function pageStreams(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes)
  const text = raw.toString('latin1')
  return [...text.matchAll(/\/Length (\d+)[^>]*?>>\s*stream\r?\n/g)].flatMap((found) => {
    const start = found.index + found[0].length
    const stream = raw.subarray(start, start + Number(found[1]))
    if (!found[0].includes('FlateDecode') && !text.slice(found.index - 60, start).includes('FlateDecode'))
      return []
    const inflated = Buffer.from(unzlibSync(stream)).toString('latin1')
    return /^1 0 0 -1 0 [\d.]+ cm/.test(inflated) ? [inflated] : []
  })
}

/** Operators that show something outside of a tag and of an artifact, and tags or artifacts within others (Matterhorn 01-003 to 01-005). */
function untagged(stream: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  const bare = stream.replace(/\((?:[^\\()]|\\.)*\)|<[0-9A-Fa-f\s]*>/g, '()')
  for (const line of bare.split('\n')) {
    const operator = line.trim().split(/\s+/).at(-1) ?? ''
    if (operator === 'BDC' || operator === 'BMC') {
      if (open.length > 0) wrong.push(line)
      open.push(line)
    } else if (operator === 'EMC') {
      if (open.pop() === undefined) wrong.push(line)
    } else if (SHOWS.has(operator) && open.length === 0) wrong.push(line)
  }
  return [...wrong, ...open]
}

/** Which roles may stand below which (ISO 32000-1, 14.8.4). */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  Root: ['Document'],
  Document: ['H1', 'H2', 'P', 'L', 'Table'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
}

/** What is nested as no reader expects it. */
function misplaced(node: StructureNode): string[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type !== undefined) return []
    const role = child.role ?? ''
    const wrong = BELOW[node.role ?? '']?.includes(role) === true ? [] : [`${role} in ${node.role ?? ''}`]
    return [...wrong, ...misplaced(child)]
  })
}

const table = (rows: number): Layout => ({
  language: 'ru',
  title: 'Ведомость',
  termLength: 0,
  complete: true,
  blocks: [
    { type: 'title', kind: 'Протокол', text: 'комиссии' },
    {
      type: 'table',
      widths: [20, 80],
      head: ['№', 'Работа'],
      rows: Array.from({ length: rows }, (_, at) => [String(at + 1), `Дело ${String(at)}`]),
    },
    { type: 'heading', text: 'Решения', newPage: false },
    { type: 'clause', depth: 0, marker: '–', text: 'первое' },
    { type: 'clause', depth: 0, marker: '–', text: 'второе' },
    { type: 'signature', post: 'Председатель', name: 'А.П. Крылова' },
  ],
})

const english: Protocol = { ...council, language: 'en' }

describe('a PDF for whoever has it read out', () => {
  it('is tagged, tells its language and shows its title', async () => {
    const { info } = await pagesOf(await renderPdf([{ file: '', model: council }], {}))
    expect(info).toMatchObject({
      Language: 'ru',
      Title: council.title,
      marked: { Marked: true },
      preferences: { DisplayDocTitle: true },
    })
    expect((await pagesOf(await renderPdf([{ file: '', model: english }], {}))).info['Language']).toBe('en')
  })

  it('has every word but the number of the page in its structure, in the order of the page', async () => {
    const { pages } = await pagesOf(await renderPdf([{ file: '', model: council }], {}))
    for (const [index, page] of pages.entries()) {
      expect(page.words.get('')?.trim() ?? '').toBe(index === 0 ? '' : String(index + 1))
      const order = readOut(page)
        .map(([, text]) => text)
        .join('')
      const drawn = [...page.words].flatMap(([id, text]) => (id === '' ? [] : [text])).join('')
      expect(order.replace(/\s/g, '')).toBe(drawn.replaceAll('\u{A0}', ' ').replace(/\s/g, ''))
    }
  })

  it('has one heading of the document, headings of questions, and nothing nested oddly', async () => {
    const { pages } = await pagesOf(await renderPdf([{ file: '', model: council }], {}))
    const roles = pages.flatMap(readOut)
    expect(roles.filter(([role]) => role === 'H1').map(([, text]) => text)).toEqual([
      'ПРОТОКОЛзаседания совета по чтению',
    ])
    expect(roles.filter(([role]) => role === 'H2').length).toBeGreaterThanOrEqual(council.agenda.length)
    expect(pages.flatMap(({ tree }) => (tree ? misplaced(tree) : ['no structure']))).toEqual([])
  })

  it('has heads of columns that are read once, however often they are printed; points are a list', async () => {
    const { pages } = await pagesOf(await pdfOf([table(60)], { files: [''], embedded: null }))
    expect(pages.length).toBeGreaterThan(1)
    const roles = pages.flatMap(readOut)
    expect(roles.filter(([role]) => role === 'TH')).toEqual([
      ['TH', '№'],
      ['TH', 'Работа'],
    ])
    expect(pages[1]?.words.get('')?.replace(/\s/g, '')).toContain('№Работа')
    expect(roles.filter(([role]) => role === 'TD')).toHaveLength(120)
    expect(roles.filter(([role]) => role === 'LBody').map(([, text]) => text)).toEqual(['первое', 'второе'])
    expect(roles.at(-1)).toEqual(['P', 'Председатель ______________ А.П. Крылова'])
    expect(pages.flatMap(({ tree }) => (tree ? misplaced(tree) : ['no structure']))).toEqual([])
  })
})

describe('what PDF/UA-1 (ISO 14289-1) asks of a file and a program can see', () => {
  const title = 'Протокол № 1 <проект> & «смета»'
  let raw = ''
  let xmp = ''
  beforeAll(async () => {
    raw = Buffer.from(await renderPdf([{ file: '', model: { ...council, title } }], {})).toString('latin1')
    const start = raw.indexOf('<?xpacket begin')
    xmp = Buffer.from(raw.slice(start, raw.indexOf('<?xpacket end', start)), 'latin1').toString('utf8')
  })

  it('has metadata that are XML, with the title as it is shown, the language and no moment (7.1)', () => {
    const texts: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('text', (words) => texts.push(words.trim()))
    parser.write(xmp.slice(xmp.indexOf('<x:xmpmeta'))).close()
    expect(texts).toContain(title)
    expect(texts).toContain('ru')
    expect(xmp).not.toMatch(/Date|\d{4}-\d{2}-\d{2}/)
  })

  it('is marked as tagged, without suspects, and shows its title (7.1)', () => {
    expect(raw).toMatch(/\/Marked true/)
    expect(raw).toMatch(/\/DisplayDocTitle true/)
    expect(raw).toMatch(/\/Lang \(ru\)/)
    expect(raw).not.toContain('/Suspects')
  })

  it('claims to be PDF/UA-1 where it has a title and its first heading is of the first level (5, 7.4.2; Matterhorn 06-002, 14-002)', async () => {
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const layout = { ...table(1), title: '' }
    const headless = { ...table(1), blocks: table(1).blocks.slice(1) }
    for (const one of [layout, headless]) {
      const bytes = await pdfOf([one], { files: [''], embedded: null })
      expect(Buffer.from(bytes).toString('latin1')).not.toContain('pdfuaid')
    }
  })

  it('shows nothing that is neither tagged nor an artifact, nor one within the other (7.1; Matterhorn 01-003 to 01-005)', async () => {
    const wide = await pdfOf([table(60)], { files: [''], embedded: null })
    const written = await renderPdf([{ file: '', model: council }], {})
    for (const bytes of [wide, written]) {
      const streams = pageStreams(bytes)
      expect(streams.length).toBeGreaterThan(0)
      expect(streams.some((stream) => stream.includes('/Artifact'))).toBe(true)
      expect(streams.flatMap(untagged)).toEqual([])
    }
  })

  it('tells of which column each head is and in which order fields are gone through (7.5, 7.18.3; Matterhorn 15-003, 28-008)', async () => {
    const bytes = Buffer.from(await pdfOf([table(60)], { files: [''], embedded: null })).toString('latin1')
    expect(bytes.match(/\/S \/TH\b/g)).toHaveLength(2)
    expect(bytes.match(/\/Scope \/Column/g)).toHaveLength(2)
    expect(bytes.match(/\/Type \/Page\b(?!s)/g)?.length).toBe(bytes.match(/\/Tabs \/S/g)?.length)
    expect(bytes).not.toContain('/RoleMap')
  })

  it('has its fonts inside, each with the characters of its letters (7.21)', () => {
    const fonts = raw.match(/\/Subtype \/Type0/g) ?? []
    expect(fonts.length).toBeGreaterThan(0)
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(fonts.length)
    expect(raw.match(/\/ToUnicode /g)).toHaveLength(fonts.length)
  })

  it('names the attached file twice, as old and new readers do (7.11), and has nothing to click or fill in (7.18)', () => {
    expect(raw).toMatch(/\/F \(protocol\.json\)/)
    expect(raw).toMatch(/\/UF \(protocol\.json\)/)
    expect(raw).toContain('/AFRelationship /Data')
    expect(raw).not.toMatch(/\/Annots|\/AcroForm|\/JavaScript/)
  })
})

describe('a Word document for whoever has it read out', () => {
  let parts: Record<string, string>
  const partsOf = (bytes: Uint8Array): Record<string, string> =>
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
  beforeAll(async () => {
    parts = partsOf(await docxOf([table(60)], { file: '', embedded: null }))
  })

  it.each([
    [council, 'ru-RU', 'ru'],
    [english, 'en-US', 'en'],
  ])('tells its language to the speller and the reader, and its title', async (model, tag, language) => {
    const own = partsOf(await renderDocx([{ file: '', model }], {}))
    expect(own['word/styles.xml']).toMatch(new RegExp(`<w:rPrDefault>.*<w:lang w:val="${tag}"`))
    expect(own['docProps/core.xml']).toContain(`<dc:language>${language}</dc:language>`)
    expect(own['docProps/core.xml']).toContain(`<dc:title>${model.title ?? ''}</dc:title>`)
  })

  it('has heads of columns marked as such, and no picture without words', () => {
    const document = parts['word/document.xml'] ?? ''
    const [ruled = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(document) ?? []
    expect(ruled.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(ruled.indexOf('<w:tblHeader/>')).toBeLessThan(ruled.indexOf('Работа'))
    expect(ruled).toMatch(/<w:tblLook [^>]*w:firstRow="(?:true|1)"/)
    expect(document).not.toMatch(/<w:drawing|<w:pict/)
  })

  it('has its headings as headings', () => {
    const document = parts['word/document.xml'] ?? ''
    expect(document).toMatch(/w:val="Title"\/>(?:(?!<\/w:p>).)*комиссии/s)
    expect(document).toMatch(/w:val="Heading2"\/>(?:(?!<\/w:p>).)*Решения/s)
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Title".*?<w:outlineLvl w:val="0"\/>/s)
  })
})
