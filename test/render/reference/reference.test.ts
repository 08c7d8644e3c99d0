import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, renderDocx } from '../../../src/render/docx/docx.ts'
import { readReference } from '../../../src/render/docx/reference/reference.ts'
import type { RenderOptions } from '../../../src/render/renderer.ts'
import { templateLayout } from '../../../src/render/template/template-layout.ts'
import { decision, empty } from '../models.ts'
import { letterhead } from './word.ts'

const model = { ...empty, title: 'Протокол', number: '3', decisions: [decision('1', 'Купить насос.')] }

async function dressed(options: RenderOptions): Promise<Record<string, string>> {
  const bytes = await renderDocx([{ file: 'a.md', model }], options)
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

describe('a document in the look of a letterhead', () => {
  test('has its page, its header with all that this needs, and nothing else of it', async () => {
    const parts = await dressed({ reference: letterhead() })
    const document = parts['word/document.xml'] ?? ''
    expect(document).toMatch(
      /<w:pgMar w:top="2000" w:right="900" w:bottom="1300" w:left="1500" w:header="700"/,
    )
    expect(document).toContain('<w:headerReference w:type="default" r:id="rIdReference0"/>')
    expect(document).not.toContain('<w:titlePg/>')
    expect(parts['reference/word/header1.xml']).toContain('Администрация Лесного округа')
    expect(parts['reference/word/media/arms.emf']).toBe('picture')
    expect(parts['reference/word/_rels/header1.xml.rels']).toContain(
      'Target="/reference/word/media/arms.emf"',
    )
    expect(parts['[Content_Types].xml']).toContain(
      '<Override ContentType="image/x-emf" PartName="/reference/word/media/arms.emf"/>',
    )
    expect(Object.keys(parts).join()).not.toMatch(/vbaProject/)
  })

  test('takes styles by their names, adds its own under free ids, and no automatic numbers', async () => {
    const parts = await dressed({ reference: letterhead() })
    const document = parts['word/document.xml'] ?? ''
    const styles = parts['word/styles.xml'] ?? ''
    expect(document).toContain('<w:pStyle w:val="a3"/>')
    expect(document).toContain('<w:pStyle w:val="a4"/>')
    expect(document).toContain('<w:pStyle w:val="ProtocolLine"/>')
    expect(styles).toMatch(/w:styleId="ProtocolLine"><w:name w:val="Line"\/><w:basedOn w:val="a"\/>/)
    expect(styles).not.toContain('numPr')
    for (const [, id = ''] of document.matchAll(/<w:pStyle w:val="([^"]*)"/g))
      expect(styles).toContain(`w:styleId="${id}"`)
  })

  test('keeps page numbers where the file has no header, and --archive is stronger than its margin', async () => {
    const bare = letterhead('', {
      'word/document.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
    })
    const parts = await dressed({ reference: bare, archive: true })
    expect(parts['word/document.xml']).toContain('<w:titlePg/>')
    expect(parts['word/document.xml']).toContain('w:left="1701"')
    expect(parts['word/header1.xml']).toContain('PAGE')
  })

  test('is the same bytes every time', async () => {
    const write = (): Promise<Uint8Array> =>
      renderDocx([{ file: 'a.md', model }], { reference: letterhead() })
    expect(await write()).toEqual(await write())
  })

  test.each([
    ['no container', strToU8('words')],
    ['a container of something else', zipSync({ a: strToU8('b') })],
    ['no XML', letterhead('', { 'word/document.xml': '<w:document' })],
    ['another kind of document', letterhead('', { 'word/document.xml': '<x/>' })],
    ['entities', letterhead('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' })],
    [
      'no room for a line',
      letterhead('', {
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:sectPr><w:pgMar w:left="6000" w:right="5900"/></w:sectPr></w:body></w:document>',
      }),
    ],
  ])('refuses %s', (_, bytes) => {
    expect(() => readReference(bytes)).toThrow(expect.objectContaining({ name: 'BadReference' }))
  })

  test('says which styles of a template the file lacks', async () => {
    const text = '::: {custom-style="Адресат"}\nМосину\n:::\n\n::: {custom-style="Подпис"}\nЗуева\n:::\n'
    const told: unknown[] = []
    const bytes = await docxOf([templateLayout(text, 'ru')], {
      file: 'a.md',
      embedded: null,
      reference: letterhead(),
      warn: (warning) => told.push(warning),
    })
    expect(told).toEqual([{ code: 'styles-missing', file: 'a.md', styles: ['Подпис'] }])
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
      '<w:pStyle w:val="a5"/>',
    )
  })
})

describe('Markdown of a template as a page', () => {
  test('headings, paragraphs with their looks, lists, tables, quotes, ends of pages', () => {
    const { blocks, title } = templateLayout(
      '# О делах\n\nПрошу **срочно** [сюда](https://a.example).\n\n## Дела\n\n3. Три\n4. Четыре\n   - Ниже\n\n| А | Б |\n| - | - |\n| 1 | 2 |\n\n> Слова\n\n---\n\nПредседатель\tА.П. Зуева\n\n<!-- нет -->\n',
      'ru',
    )
    expect(title).toBe('О делах')
    expect(blocks).toEqual([
      { type: 'title', kind: '', text: 'О делах' },
      {
        type: 'prose',
        style: null,
        spans: [
          { text: 'Прошу ' },
          { text: 'срочно', bold: true },
          { text: ' ' },
          { text: 'сюда' },
          { text: ' (https://a.example)' },
          { text: '.' },
        ],
      },
      { type: 'heading', text: 'Дела', newPage: false },
      { type: 'clause', depth: 0, marker: '3.', text: 'Три' },
      { type: 'clause', depth: 0, marker: '4.', text: 'Четыре' },
      { type: 'clause', depth: 1, marker: '–', text: 'Ниже' },
      { type: 'table', widths: [50, 50], head: ['А', 'Б'], rows: [['1', '2']] },
      { type: 'quote', text: 'Слова' },
      { type: 'page-end' },
      { type: 'sides', left: 'Председатель', right: 'А.П. Зуева' },
    ])
  })
})
