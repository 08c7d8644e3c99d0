import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Link } from '../../src/document/document.ts'
import type { PrintedLine } from '../../src/model/printed-line.ts'
import { withAddresses } from '../../src/model/with-addresses.ts'
import { read } from '../../src/read/readers.ts'
import { facts } from '../../src/model/equality.ts'
import type { Protocol } from '../../src/model/schema.ts'
import { buildDocx, p } from '../read/files/build-docx.ts'
import { world } from '../cli/world.ts'

const RECORD = `# Протокол № 5

от 5 марта 2024 г.

ПРИСУТСТВОВАЛИ: Лосева М.И., [Зимин П.П.](mailto:zimin@sad.example)

1. О сайте

СЛУШАЛИ: Лосеву М.И. Есть [сайт](https://sad.example) и [сайт](https://old.example/x_(y) "Прежний"), см. <https://a.example>, [www.b.example](https://b.example/), [ниже](#1), ![план](https://c.example/plan.png).

РЕШИЛИ:

1.1. Зимину П.П. разместить **[отчёт](https://sad.example/otchet.pdf)** на сайте до 10.03.2024.

| Задача                                  | Кто        |
| --------------------------------------- | ---------- |
| Собрать [список](https://sad.example/l) | Зимин П.П. |

Секретарь Зимин П.П.
`

const page = async (text: string): Promise<string> => {
  const { run } = world({ 'record.md': text })
  const { out } = await run(['render', 'record.md', '--to', 'html'])
  return out.slice(out.indexOf('<main>')).replace(/<[^>]*>/g, '')
}

describe('links of Word that are fields', () => {
  const code = (words: string): string =>
    `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const words = '<w:r><w:t>отчёт</w:t></w:r>'
  const before = '<w:r><w:t xml:space="preserve">См. </w:t></w:r>'

  test.each([
    [
      'in one element',
      `<w:fldSimple w:instr=" HYPERLINK &quot;https://sad.example/o&quot; ">${words}</w:fldSimple>`,
    ],
    [
      'among runs, the code divided',
      `${mark('begin')}${code(' HYPERLINK &quot;https://sad')}${code('.example/o&quot; ')}${mark('separate')}${words}${mark('end')}`,
    ],
  ])('keep where they lead: %s', async (_, field) => {
    const { links, source } = await read('a.docx', buildDocx(`<w:p>${before}${field}</w:p>`))
    expect(links).toEqual([{ before: 'См. ', words: 'отчёт', address: 'https://sad.example/o' }])
    expect(source.original).toBe('См. отчёт\n')
  })

  test('are no links where the field is another', async () => {
    const field = `<w:fldSimple w:instr=" REF place ">${words}</w:fldSimple>`
    expect((await read('a.docx', buildDocx(`<w:p>${before}${field}</w:p>`))).links).toBeUndefined()
  })
})

describe('addresses of links', () => {
  test('stand behind their words, which do not show them', async () => {
    const text = await page(RECORD)
    expect(text).toContain('Зимин П.П. (zimin@sad.example)')
    expect(text).toContain(
      'Есть сайт (https://sad.example) и сайт (https://old.example/x_(y)), см. https://a.example, www.b.example, ниже, план.',
    )
    expect(text).toContain('разместить отчёт (https://sad.example/otchet.pdf) на сайте')
    expect(text).toContain('Собрать список (https://sad.example/l)')
  })

  test('are no words of what may be published', async () => {
    const { run } = world({ 'record.md': RECORD })
    const { out } = await run(['render', 'record.md', '--to', 'html', '--public'])
    expect(out).not.toContain('zimin@')
    expect(out.slice(out.indexOf('<main>'))).not.toContain('sad.example')
  })

  test.each(['docx', 'odt', 'html', 'pdf'])('change no fact that is read back from %s', async (format) => {
    const { run, read: written } = world({ 'record.md': RECORD })
    const made = await run(['render', 'record.md', '--to', format, '-o', `record.${format}`])
    expect(made.err).toBe('')
    expect(written(`record.${format}`)).toBeDefined()
    const modelOf = async (file: string): Promise<Protocol> =>
      JSON.parse((await run(['parse', file])).out) as Protocol
    expect(facts(await modelOf(`record.${format}`))).toEqual(facts(await modelOf('record.md')))
  })
})

/** A Word file with one paragraph that has a link in it. */
function wordFile(body: string, address: string): Uint8Array {
  const parts = unzipSync(buildDocx(body))
  const name = 'word/_rels/document.xml.rels'
  const relation = `<Relationship Id="out" Type="hyperlink" Target="${address}" TargetMode="External"/>`
  const relations = strFromU8(parts[name] ?? new Uint8Array()).replace('</', `${relation}</`)
  return zipSync({ ...parts, [name]: strToU8(relations) })
}

test.each([
  [
    'a.docx',
    wordFile(
      `<w:p><w:r><w:t xml:space="preserve">См. </w:t></w:r><w:hyperlink r:id="out"><w:r><w:t>отчёт</w:t></w:r></w:hyperlink></w:p>${p('Далее')}`,
      'https://sad.example/o',
    ),
  ],
  ['a.html', strToU8('<p>См. <a href="https://sad.example/o">отчёт</a></p><p><a name="x">Далее</a></p>')],
  ['a.md', strToU8('См. [отчёт](https://sad.example/o)\n')],
])('readers keep where links lead: %s', async (file, bytes) => {
  const { links } = await read(file, bytes)
  expect(links).toEqual([{ before: 'См. ', words: 'отчёт', address: 'https://sad.example/o' }])
})

test('words that come again are told apart by what stands before them, and lines by their order', () => {
  const line = (text: string, cells: readonly string[] | null = null): PrintedLine => ({
    part: 'clause',
    text,
    ordinal: 3,
    head: 3,
    labelled: false,
    bullet: null,
    bold: false,
    indent: 0,
    gap: false,
    cells,
    table: cells && 0,
    columns: false,
    lines: [1, 1],
    question: 0,
  })
  const led = (before: string, words: string, address: string): Link => ({ before, words, address })
  const shown = withAddresses(
    [line('1. Отчёт сдать, отчёт принять, отчёт.'), line('', ['а', 'план и план']), line('2. План')],
    [
      led('1. Отчёт сдать, ', 'отчёт', 'u1'),
      led('неизвестно', 'отчёт', 'u2'),
      led('', 'план', 'u3'),
      led('план и ', 'план', 'u4'),
      led('', '2.', 'u5'),
      led('', 'нигде', 'u6'),
    ],
  )
  expect(shown.map(({ text, cells }) => cells ?? text)).toEqual([
    '1. Отчёт сдать, отчёт (u1) принять, отчёт (u2).',
    ['а', 'план (u3) и план (u4)'],
    '2. (u5) План',
  ])
  expect(shown[2]).toMatchObject({ ordinal: 8, head: 8 })
})
