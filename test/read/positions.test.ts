import { expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { decode } from '../../src/read/decode.ts'
import { readMarkdown } from '../../src/read/markdown.ts'
import { readPlainText } from '../../src/read/plain-text.ts'
import { createSource } from '../../src/source/source.ts'

interface Found {
  readonly value: string
  readonly slice: string
  readonly at: string
}

function find(document: Document, words: string): Found {
  for (const block of document.children) {
    if (block.type !== 'paragraph') continue
    for (const { text } of block.lines) {
      const start = text.value.indexOf(words)
      if (start < 0) continue
      const place = text.place(start, start + words.length)
      const { line, column, offset } = document.source.position(place).start
      return { value: words, slice: document.source.slice(place), at: `${line}:${column}:${offset}` }
    }
  }
  throw new Error(`No '${words}'`)
}

it.each([
  ['CRLF', 'Тема\r\n\r\nРешили:\r\nпринять', 'принять', 'принять', '4:1:17'],
  ['CR alone', 'Тема\rпринять', 'принять', 'принять', '2:1:5'],
  ['no-break spaces', 'Срок\u00a0до\u00a03\u00a0мая', '3 мая', '3\u00a0мая', '1:9:8'],
  ['a soft hyphen', 'Срок испол\u00adнения', 'исполнения', 'испол\u00adнения', '1:6:5'],
  ['decomposed letters', 'Сои\u0306кина и Йодль', 'Йодль', 'Йодль', '1:12:11'],
  ['a decomposed word', 'Член Зои\u0306кин', 'Зойкин', 'Зои\u0306кин', '1:6:5'],
])('points into the original: %s', async (_, original, words, slice, at) => {
  for (const readText of [readPlainText, readMarkdown]) {
    expect(find(await readText(createSource('a', original)), words)).toEqual({ value: words, slice, at })
  }
})

it('counts from the first character after a byte order mark', () => {
  const { text } = decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Решили: принять')))
  expect(find(readPlainText(createSource('a', text)), 'принять')).toMatchObject({ at: '1:9:8' })
})

it('points past the markup of Markdown', async () => {
  const document = await readMarkdown(createSource('a', '- **Срок**: 5\\.&nbsp;мая\r\n'))
  expect(find(document, 'Срок')).toMatchObject({ at: '1:5:4' })
  expect(find(document, '5. мая')).toMatchObject({ slice: '5\\.&nbsp;мая', at: '1:13:12' })
})
