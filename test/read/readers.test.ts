import { expect, it } from 'vitest'
import { inspectDocument } from '../../src/document/inspect.ts'
import { read, readers } from '../../src/read/readers.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const shape = async (file: string, text: string, format?: string): Promise<string> =>
  inspectDocument(await read(file, bytes(text), format === undefined ? {} : { format }))

it('chooses by the ending of the name', async () => {
  expect(await shape('a.md', '**Итоги**')).toContain('"Итоги"')
  expect(await shape('b/A.MARKDOWN', '**Итоги**')).toContain('"Итоги"')
  expect(await shape('a.txt', '# 3 пункта\\')).toContain('"3 пункта')
})

it.each([
  ['**Итоги**', true],
  ['**РЕШЕНИЕ:** принять к сведению', true],
  ['Слушали:\n\n## Итоги', true],
  ['| № | Вопрос |\n|---|---|\n| 1 | О смете |', true],
  ['Смета** и отчёт**', false],
  ['Сноска ** к п. 2\n** без налога', false],
  ['№ 1 # 2\n#3', false],
  ['5 * 4 ** 2', false],
])('takes marks of Markdown for marks in plain text too: %j', async (text, isMarkdown) => {
  const expected = await shape('x', text, isMarkdown ? 'markdown' : 'text')
  expect(await shape('a.txt', text)).toBe(expected)
  expect(await shape('a.md/протокол', text)).toBe(expected)
  expect(await shape('a.txt', text.replaceAll('\n', '\r\n'))).toBe(expected)
})

it.each([
  ['# Итоги', true],
  ['**Срок:** март\n\n**Место:** зал', true],
  ['- [ ] раз\n- [ ] два', true],
  ['1\\. раз\n2\\. два', true],
  ['Решили:\n- раз\n- два', false],
  ['1. раз\n*) два', false],
])('without an ending looks at the content: %j', async (text, isMarkdown) => {
  const expected = await shape('x', text, isMarkdown ? 'markdown' : 'text')
  expect(await shape('', text)).toBe(expected)
  expect(await shape('протокол', text)).toBe(expected)
})

it('takes a format by name', async () => {
  expect(await shape('a.md', '**Итоги**', 'text')).toContain('"**Итоги**"')
  await expect(shape('a.md', 'Итоги', 'xyz')).rejects.toMatchObject({ code: 'unknown-format' })
})

it('says how the bytes were decoded', async () => {
  const document = await read(
    'a.txt',
    Uint8Array.from([0xc8, 0xf2, 0xee, 0xe3, 0xe8, 0x20, 0xf1, 0xee, 0xe1, 0xf0, 0xe0, 0xed, 0xe8, 0xff]),
  )
  expect(document.source).toMatchObject({
    file: 'a.txt',
    original: 'Итоги собрания',
    encoding: 'windows-1251',
    encodingGuessed: true,
  })
})

it('has a name and endings of its own for each reader', () => {
  const names = readers.map((reader) => reader.name)
  const endings = readers.flatMap((reader) => reader.extensions)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(endings).size).toBe(endings.length)
})
