import { describe, expect, it } from 'vitest'
import { inspectDocument } from '../../src/document/inspect.ts'
import type { Document } from '../../src/document/document.ts'
import { read } from '../../src/read/readers.ts'

const rtf = (body: string, file = 'a.rtf'): Promise<Document> =>
  read(
    file,
    Uint8Array.from([...`{\\rtf1\\ansi\\ansicpg1251 ${body}}`].map((letter) => letter.charCodeAt(0))),
  )
const textOf = async (body: string): Promise<string> => (await rtf(body)).source.original

describe('letters', () => {
  it('come by number, with what older programs show in their place left out', async () => {
    expect(await textOf("\\u1048\\'3f\\u1090\\'3f\\u1086\\'3f\\u1075?\\u1080?")).toBe('Итоги\n')
    expect(await textOf('\\uc0\\u1048\\u1090\\u1086\\u1075\\u1080 5')).toBe('Итоги5\n')
    expect(await textOf('{\\uc2\\u1048 ab}c')).toBe('Иc\n')
  })

  it('come in the code page of the document or of the font', async () => {
    expect(await textOf("\\'c8\\'f2\\'ee\\'e3\\'e8")).toBe('Итоги\n')
    expect(await textOf("{\\fonttbl{\\f1\\fcharset238 Arial;}}\\f1\\'e8")).toBe('č\n')
  })

  it('are signs by name', async () => {
    expect(await textOf('\\ldblquote a\\rdblquote  \\endash  b\\~c \\{\\}')).toBe('“a” – b c {}\n')
  })
})

describe('what stands on the page', () => {
  it('is paragraphs, lines, wide spaces, bold words', async () => {
    const body = '{\\b a}\\par b\\line c\\tab\\tab d\\par\\par e'
    expect(inspectDocument(await rtf(body))).toBe(
      [
        'paragraph bold 1:1-1:2 "a"',
        'paragraph 2:1-2:2 "b"',
        '  line 3:1-3:11 "c        d"',
        'paragraph gap 5:1-5:2 "e"',
        '',
      ].join('\n'),
    )
  })

  it('leaves out what is no text of it', async () => {
    const groups = '{\\info{\\title x}}{\\*\\generator x;}{\\pict 0102}{\\footer x}{\\v x}{\\deleted x}'
    expect(await textOf(`${groups}a{\\field{\\*\\fldinst REF x}{\\fldrslt b}}`)).toBe('ab\n')
  })

  it('has numbers of lists as the file keeps them, headings, notes at the end', async () => {
    const body =
      '{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}\\pard\\s1 T\\par\\pard{\\listtext 1.1.\\tab}a{\\footnote n}\\par{\\pntext\\bullet\\tab}b'
    expect(await textOf(body)).toBe('T\n1.1. a\n• b\n\n[1] n\n')
    expect(inspectDocument(await rtf(body))).toContain('heading=1')
  })

  it('has tables, with a column for each cell that a merged one covers', async () => {
    const row = (cells: string, edges: readonly number[]): string =>
      `\\trowd${edges.map((edge) => `\\cellx${String(edge)}`).join('')}\\pard\\intbl ${cells}\\row `
    const body = `${row('a\\cell b\\cell c\\cell', [1000, 2000, 3000])}${row('d\\cell e\\cell', [1000, 3000])}\\pard f`
    expect(await textOf(body)).toBe('| a | b | c |\n| d | e |  |\n\nf\n')
  })
})

it('shows by its content what it is', async () => {
  expect((await rtf('a', 'a.doc')).source.original).toBe('a\n')
})

it('cut off is damaged', async () => {
  await expect(read('a.rtf', new TextEncoder().encode('{\\rtf1 {\\b a'))).rejects.toMatchObject({
    code: 'damaged',
  })
})
