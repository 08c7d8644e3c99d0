import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/readers.ts'
import { inspectDocument } from '../../src/document/inspect.ts'
import { buildDocx, definition, li, lvl, num, p, tbl, type DocxContent } from './files/build-docx.ts'

/** The text that is drawn from a DOCX. */
const textOf = async (content: DocxContent | string): Promise<string> =>
  (await read('a.docx', buildDocx(content))).source.original
const treeOf = async (content: DocxContent | string): Promise<string> =>
  inspectDocument(await read('a.docx', buildDocx(content)))

describe('numbers of lists', () => {
  const decimals = definition(
    1,
    lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%1.%2.') + lvl(2, 'russianLower', '%3)'),
  )

  it('stand in the text as printed, level by level', async () => {
    const body =
      li('раз', 1) +
      li('два', 1, 1) +
      li('три', 1, 1) +
      li('а', 1, 2) +
      li('б', 1, 2) +
      li('ещё', 1) +
      li('пять', 1, 1)
    expect(await textOf({ body, numbering: decimals + num(1, 1) })).toBe(
      '1. раз\n1.1. два\n1.2. три\nа) а\nб) б\n2. ещё\n2.1. пять\n',
    )
  })

  it('go on where another list has the same definition, and begin anew where that is asked for', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = decimals + num(1, 1) + num(2, 1) + num(3, 1, anew)
    const body = li('а', 1) + li('б', 1) + li('в', 2) + li('г', 3) + li('д', 3)
    expect(await textOf({ body, numbering })).toBe('1. а\n2. б\n3. в\n1. г\n2. д\n')
  })

  it('of a level whose higher one has no entry begin that one', async () => {
    expect(await textOf({ body: li('а', 1, 1) + li('б', 1, 1), numbering: decimals + num(1, 1) })).toBe(
      '1.1. а\n1.2. б\n',
    )
  })

  it('are Roman, Latin, Russian without letters that no list counts with, or in decimals throughout', async () => {
    const styles = ['upperRoman', 'lowerLetter', 'russianUpper']
    const numbering = styles
      .map((style, index) => definition(index + 1, lvl(0, style, '%1.')) + num(index + 1, index + 1))
      .join('')
    const nine = Array.from({ length: 10 }, () => 0)
    const lists = await Promise.all(
      styles.map((_, index) => textOf({ body: nine.map(() => li('-', index + 1)).join(''), numbering })),
    )
    expect(lists.map((text) => text.trim().split('\n').at(-1))).toEqual(['X. -', 'j. -', 'К. -'])
    const legal =
      definition(1, lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 1)
    expect(await textOf({ body: li('а', 1) + li('б', 1, 1), numbering: legal })).toBe('I. а\n1.1 б\n')
  })

  it('stand in cells that hold nothing else', async () => {
    const rows = ['Раз', 'Два'].map((word) => [li('', 1), p(word)])
    expect(await textOf({ body: tbl(rows), numbering: decimals + num(1, 1) })).toBe(
      '| 1. | Раз |\n| 2. | Два |\n',
    )
  })

  it('come with a style of paragraphs too', async () => {
    const numbering = definition(1, lvl(0, 'decimal', '%1)', '<w:pStyle w:val="L"/>')) + num(1, 1)
    const styles =
      '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const body =
      p('раз', '<w:pStyle w:val="L"/>') +
      p('без', '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(await textOf({ body, numbering, styles })).toBe('1) раз\nбез\n')
  })

  it('are signs where the list has no numbers', async () => {
    const numbering = definition(1, lvl(0, 'bullet', '\uf0b7') + lvl(1, 'bullet', '–')) + num(1, 1)
    expect(await treeOf({ body: li('раз', 1) + li('два', 1, 1), numbering })).toBe(
      'paragraph bullet=• 1:3-1:6 "раз"\nparagraph bullet=– 2:3-2:6 "два"\n',
    )
  })
})

describe('what stands on the page', () => {
  it('has headings, bold lines and blank space', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>'
    const bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>РЕШИЛИ:</w:t></w:r></w:p>'
    const body =
      p('Повестка', '<w:pStyle w:val="H"/>') +
      p('Раз') +
      p('') +
      bold +
      p('Два', '<w:spacing w:before="240"/>')
    expect(await treeOf({ body, styles })).toBe(
      [
        'paragraph heading=2 bold 1:1-1:9 "Повестка"',
        'paragraph 2:1-2:4 "Раз"',
        'paragraph gap bold 4:1-4:8 "РЕШИЛИ:"',
        'paragraph gap 6:1-6:4 "Два"',
        '',
      ].join('\n'),
    )
  })

  it('keeps the author’s breaks and sets tabs as wide space', async () => {
    const body =
      '<w:p><w:r><w:t>Председатель</w:t><w:tab/><w:tab/><w:t>И.И. Краев</w:t><w:br/><w:t>Секретарь</w:t></w:r></w:p>'
    expect(await textOf(body)).toBe('Председатель        И.И. Краев\nСекретарь\n')
  })

  it('reads insertions, leaves deletions and hidden words out', async () => {
    const run = (text: string, more = ''): string => `<w:r><w:rPr>${more}</w:rPr><w:t>${text}</w:t></w:r>`
    const body = `<w:p><w:ins>${run('новое')}</w:ins><w:del><w:r><w:delText>старое</w:delText></w:r></w:del>${run('тайное', '<w:vanish/>')}</w:p>`
    expect(await textOf(body)).toBe('новое\n')
  })

  it('shows a field’s result, not its code', async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const code = `<w:r><w:instrText>REF a</w:instrText></w:r>`
    const words = '<w:r><w:t>5</w:t></w:r>'
    expect(
      await textOf(`<w:p>${field('begin')}${code}${field('separate')}${words}${field('end')}</w:p>`),
    ).toBe('5\n')
  })

  it('has the header of the first page, without the line that counts pages', async () => {
    const page = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
    expect(await textOf({ body: p('Протокол') + section, header: p('ООО «Ветер»') + page })).toBe(
      'ООО «Ветер»\n\nПротокол\n',
    )
  })

  it('ends with the notes', async () => {
    const note = `<w:footnote w:id="0" w:type="separator">${p('—')}</w:footnote><w:footnote w:id="2">${p('В редакции 2020 года.')}</w:footnote>`
    const body = '<w:p><w:r><w:t>По уставу</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    expect(await textOf({ body, footnotes: note })).toBe('По уставу\n\n[1] В редакции 2020 года.\n')
  })
})

describe('tables', () => {
  it('keep a column for each cell that a merged one covers', async () => {
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
    const down = '<w:tcPr><w:vMerge/></w:tcPr>'
    const rows = [
      [p('№'), p('Поручение'), p('Срок')],
      [wide + p('Раздел'), p('май')],
      [p('1'), p('Сделать'), down + p('')],
    ]
    expect(await textOf(tbl(rows))).toBe(
      '| № | Поручение | Срок |\n| Раздел |  | май |\n| 1 | Сделать |  |\n',
    )
  })

  it('that only frame text are taken apart', async () => {
    expect(await textOf(tbl([[p('УТВЕРЖДАЮ') + p('Директор')]]))).toBe('УТВЕРЖДАЮ\nДиректор\n')
  })

  it('of one row with as many lines in each cell have a row per line', async () => {
    const rows = [[p('Председатель') + p('Секретарь'), p('И.И. Краев') + p('О.О. Лис')]]
    expect(await textOf(tbl(rows))).toBe('| Председатель | И.И. Краев |\n| Секретарь | О.О. Лис |\n')
  })
})
