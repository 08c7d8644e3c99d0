import { describe, expect, it } from 'vitest'
import { inspectDocument } from '../../src/document/inspect.ts'
import type { Document } from '../../src/document/document.ts'
import { read } from '../../src/read/readers.ts'

const page = (body: string, file = 'a.html'): Promise<Document> => read(file, new TextEncoder().encode(body))
const textOf = async (body: string): Promise<string> => (await page(body)).source.original
const treeOf = async (body: string): Promise<string> => inspectDocument(await page(body))

describe('lists', () => {
  it('have their numbers in the text, from start and value on', async () => {
    const list = '<ol start="3"><li>раз<li value="7">два<li>три</ol><ol type="I" reversed><li>а<li>б</ol>'
    expect(await textOf(list)).toBe('3. раз\n7. два\n8. три\n\nII. а\nI. б\n')
  })

  it('count in the style that is asked for', async () => {
    const list = '<ol type="a"><li>раз</ol><ol style="list-style-type: lower-cyrillic"><li>раз</ol>'
    expect(await textOf(list)).toBe('a. раз\n\nа. раз\n')
    expect(await textOf('<ul style="list-style: none"><li>раз</ul>')).toBe('раз\n')
  })

  it('stand one in the other', async () => {
    expect(await treeOf('<ul><li>раз<ol><li>два</ol></li><li>три</ul>')).toBe(
      [
        'paragraph bullet=• 1:3-1:6 "раз"',
        'paragraph indent=2 2:3-2:9 "1. два"',
        'paragraph bullet=• 3:3-3:6 "три"',
        '',
      ].join('\n'),
    )
  })

  it('have boxes that are ticked or not', async () => {
    const boxes = '<ul><li><input type="checkbox" checked> раз<li><input type="checkbox"> два</ul>'
    expect(await treeOf(boxes)).toContain('checked=true')
    expect(await treeOf(boxes)).toContain('checked=false')
  })
})

describe('words', () => {
  it('are those that the page shows', async () => {
    const hidden =
      '<script>alert(1)</script><style>p{}</style><p hidden>а</p><p style="display:none">б</p><!-- в -->'
    expect(
      await textOf(`<title>г</title>${hidden}<p>Итоги &laquo;дня&raquo;&nbsp;&#8470;&thinsp;5</p>`),
    ).toBe('Итоги «дня» № 5\n')
  })

  it('keep the author’s breaks and no others', async () => {
    expect(await textOf('<p>раз\n  два<br>три <b>четыре</b>\n</p><pre>а\n  б</pre>')).toBe(
      'раз два\nтри четыре\n\nа\n  б\n',
    )
  })

  it('in no-break spaces stand wide apart', async () => {
    expect(await treeOf('<p>Председатель&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;И.И. Краев</p>')).toContain(
      '"Председатель     И.И. Краев"',
    )
  })

  it('are headings, bold lines, quotes', async () => {
    expect(await treeOf('<h2>Повестка</h2><p><b>РЕШИЛИ:</b></p><blockquote>раз</blockquote>')).toBe(
      [
        'paragraph heading=2 1:1-1:9 "Повестка"',
        'paragraph gap bold 3:1-3:8 "РЕШИЛИ:"',
        'paragraph quote gap 5:1-5:4 "раз"',
        '',
      ].join('\n'),
    )
  })

  it('are read in the encoding that the page names', async () => {
    const bytes = [...'<meta charset="windows-1251"><p>'].map((letter) => letter.charCodeAt(0))
    const document = await read('a.html', Uint8Array.from([...bytes, 0xc8, 0xf2, 0xee, 0xe3, 0xe8]))
    expect(document.source).toMatchObject({ original: 'Итоги\n', encoding: 'windows-1251' })
  })
})

describe('tables', () => {
  it('keep a column for each cell that a merged one covers', async () => {
    const rows =
      '<tr><td>№<td>Поручение<td>Срок</tr><tr><td rowspan=2>1<td colspan=2>Раздел</tr><tr><td>Сделать<br>всё<td>май</tr>'
    expect(await textOf(`<table>${rows}</table>`)).toBe(
      '| № | Поручение | Срок |\n| 1 | Раздел |  |\n|  | Сделать всё | май |\n',
    )
  })

  it('that lay out a page are taken apart', async () => {
    const inner = '<table><tr><td>а<td>б</tr></table>'
    expect(await textOf(`<table><tr><td><p>ПРОТОКОЛ</p>${inner}<td></tr></table>`)).toBe(
      'ПРОТОКОЛ\n\n| а | б |\n',
    )
    const passage = '<table><tr><td>РЕШИЛИ:<td><p>1. Раз.</p><p>2. Два.</p></tr></table>'
    expect(await textOf(passage)).toBe('РЕШИЛИ:\n\n1. Раз.\n\n2. Два.\n')
  })
})

it('shows by its content what it is', async () => {
  expect((await page('<!DOCTYPE html><p>Итоги', 'a.doc')).source.original).toBe('Итоги\n')
  expect((await page('<html><p>Итоги', '')).source.original).toBe('Итоги\n')
})

it('nested without end is refused, not crashed on', async () => {
  await expect(page('<div>'.repeat(200_000) + 'а')).rejects.toMatchObject({
    name: 'ReadError',
    code: 'too-large',
  })
})
