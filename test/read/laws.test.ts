import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Document } from '../../src/document/document.ts'
import type { Run, Text } from '../../src/document/text.ts'
import { inspectDocument } from '../../src/document/inspect.ts'
import { readMarkdown } from '../../src/read/markdown.ts'
import { readPlainText } from '../../src/read/plain-text.ts'
import { createSource } from '../../src/source/source.ts'

/** Pieces that protocols and their conversions are made of, broken ones among them. */
const PIECES = [
  '# ',
  '## ',
  '- ',
  '* ',
  '+ ',
  '– ',
  '• ',
  '1. ',
  '2. ',
  '3.1. ',
  '1) ',
  'а) ',
  'IV. ',
  '> ',
  '>',
  '- [ ] ',
  '- [x] ',
  '**',
  '__',
  '*',
  '_',
  '~~',
  '`',
  '```',
  '~~~',
  '``` txt',
  '\\',
  '\\-',
  '\\.',
  '\\_\\_',
  '&nbsp;',
  '&laquo;',
  '&#8470;',
  '&',
  '[',
  ']',
  '](',
  ')',
  '![',
  '](http://a.b/c "т")',
  '<br>',
  '<b>',
  '</b>',
  '<a id="x">',
  '<!--',
  '-->',
  '<',
  '|',
  ' | ',
  '|---|---|',
  '|--|',
  '---',
  '***',
  '===',
  '____',
  '+---+---+',
  '\t',
  '  ',
  '   ',
  '    ',
  ' ',
  ' ',
  ' ',
  '\f',
  'слово',
  'Иванов И.И.',
  'Решили:',
  'до 05.03.2024',
  '13. 05. 2024',
  'провести,',
  'п',
  'Я',
  '7',
  'http://a.b',
  'a@b.c',
  '[1]: http://c.d',
  '[^1]',
  '[^1]: сноска',
  'длинная строка о том, что надо обеспечить и кому это поручено теперь',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '  \n',
  '\\\n',
  '\n    ',
  '\n  ',
  '\n   ',
  '\n- ',
  '\n\n- ',
  '\n1. ',
  '\n> ',
  '\n# ',
] as const

const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))
const anyCharacters = fc.string({
  unit: fc.constantFrom(...'аБ1 \n\n\t*_`[]()<>!|\\-+.#~&=>:;"\'xX'),
  maxLength: 120,
})
const input = fc.oneof(anyText, anyCharacters)

const textsOf = (block: Block): readonly Text[] => {
  if (block.type === 'break') return []
  if (block.type === 'speech') return block.speaker ? [block.speaker, block.text] : [block.text]
  return block.type === 'table'
    ? block.rows.flatMap((row) => row.cells)
    : block.lines.map((line) => line.text)
}
const runsOf = (document: Document): Run[] =>
  document.children.flatMap(textsOf).flatMap((text) => [...text.runs])

/** How often each character of the source stands in a text, and whether in syntax. */
function coverage(document: Document): { words: number[]; syntax: number[] } {
  const words = new Array<number>(document.source.text.length).fill(0)
  const syntax = new Array<number>(document.source.text.length).fill(0)
  for (const run of runsOf(document))
    for (let i = run.offset; i < run.offset + run.length; i++) words[i] = (words[i] ?? 0) + 1
  for (const place of document.syntax)
    for (let i = place.start; i < place.end; i++) syntax[i] = (syntax[i] ?? 0) + 1
  return { words, syntax }
}

const readings = [
  ['plain text', (text: string) => Promise.resolve(readPlainText(createSource('a.txt', text)))],
  ['markdown', (text: string) => readMarkdown(createSource('a.md', text))],
] as const

describe.each(readings)('laws of reading %s', (_, readText) => {
  it('puts every letter and digit into exactly one text, or into the syntax', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (text) => {
        const document = await readText(text)
        const { words, syntax } = coverage(document)
        for (let i = 0; i < document.source.text.length; i++) {
          const character = document.source.text.charAt(i)
          if (/\s/.test(character)) continue
          expect([character, i, (words[i] ?? 0) + (syntax[i] ?? 0)]).toEqual([character, i, 1])
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('puts letters into the syntax only where markup has them: tags, addresses, entities, boxes, fences', async () => {
    await fc.assert(
      fc.asyncProperty(
        input.filter((text) => !/<|\]\(|&|\[[xX]\]|`{3}|~{3}/.test(text)),
        async (text) => {
          const { syntax, source } = await readText(text)
          for (const place of syntax)
            expect(source.text.slice(place.start, place.end)).not.toMatch(/[\p{L}\p{N}]/u)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('gives runs that slice back to their value, lines that are not empty, and places in order', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (text) => {
        const { children, source, syntax } = await readText(text)
        for (const block of children) {
          for (const { value, runs } of textsOf(block)) {
            for (const run of runs) {
              if (run.length !== run.end - run.start) continue
              expect(value.slice(run.start, run.end)).toBe(
                source.text.slice(run.offset, run.offset + run.length),
              )
            }
            expect(runs.reduce((length, run) => length + run.end - run.start, 0)).toBeLessThanOrEqual(
              value.length,
            )
          }
          if (block.type === 'paragraph') {
            expect(block.lines.length).toBeGreaterThan(0)
            expect(block.lines[0]?.soft).toBe(false)
            for (const line of block.lines) expect(line.text.value).toBe(line.text.value.trim())
            for (const line of block.lines) expect(line.text.value).not.toBe('')
          }
        }
        const starts = syntax.map((place) => place.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 600 },
    )
  })

  it('reads CRLF as LF', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (text) => {
        const shape = (document: Document): unknown =>
          document.children.map((block) => ({
            ...block,
            place: null,
            values: textsOf(block).map((t) => t.value),
            lines: null,
            rows: null,
          }))
        expect(shape(await readText(text.replaceAll('\n', '\r\n')))).toEqual(shape(await readText(text)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('cutting Markdown into pieces, and reading without the parser what needs none', async () => {
  it.each([1, 40, 200])('makes no difference (%i characters)', async (pieceSize) => {
    await fc.assert(
      fc.asyncProperty(fc.array(input, { minLength: 1, maxLength: 5 }), async (parts) => {
        const source = createSource('a.md', parts.join('\n'))
        const cut = await readMarkdown(source, { pieceSize })
        const whole = await readMarkdown(source, { pieceSize: Infinity, direct: false })
        expect(inspectDocument(cut)).toBe(inspectDocument(whole))
        expect(cut).toEqual(whole)
      }),
      { numRuns: 600 },
    )
  })
})
