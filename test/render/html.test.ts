import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import { HtmlValidate } from 'html-validate'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../src/model/schema.ts'
import { renderHtml } from '../../src/render/html/html.ts'
import { bytesOf, casesIn, optionsOf, outcomeOf } from '../case.ts'
import { council, empty, hostile } from './models.ts'

const page = (model: Protocol, source?: string): string =>
  renderHtml([{ file: 'a.md', model, ...(source !== undefined && { source }) }], {
    evidence: source !== undefined,
  })

const parse = (html: string): Nodes => unified().use(rehypeParse).parse(html)

function elements(html: string, test: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = []
  visit(parse(html), 'element', (element) => {
    if (test(element)) found.push(element)
  })
  return found
}

function words(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(words).join('') : ''
}

const hasClass = (element: Element, name: string): boolean =>
  Array.isArray(element.properties['className']) && element.properties['className'].includes(name)

/** A model in which every string that the text could have brought is the given one. */
function filledWith<Value>(value: Value, payload: string, key = ''): Value {
  if (typeof value === 'string') {
    const ours = [
      'type',
      'kind',
      'role',
      'rule',
      'result',
      'language',
      'date',
      'endDate',
      'start',
      'end',
      'due',
    ]
    return (ours.includes(key) ? value : payload) as Value
  }
  if (Array.isArray(value)) return value.map((one: unknown) => filledWith(one, payload, key)) as Value
  if (value === null || typeof value !== 'object' || key === 'positions') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, filledWith(entry, payload, name)]),
  ) as Value
}

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus='",
  '<a href="javascript:alert(1)">x</a>',
  '</title></style><script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  '</ol></main><iframe srcdoc="&lt;script&gt;">',
  '&lt;script&gt; &amp; &#60;',
  '{{constructor.constructor("alert(1)")()}}',
]

describe('words of the record are words', () => {
  test.each(PAYLOADS)('%s in every field', (payload) => {
    const model = filledWith(council, payload)
    for (const html of [page(model), page(model, `${payload}\n`.repeat(60))]) {
      const scripts = elements(html, ({ tagName }) => tagName === 'script')
      expect(scripts.map(words)).toEqual(html.includes('class="lines"') ? [script] : [])
      for (const { tagName, properties } of elements(html)) {
        expect(['iframe', 'img', 'object', 'form', 'base', 'link', 'svg']).not.toContain(tagName)
        for (const [name, value] of Object.entries(properties)) {
          expect(name).not.toMatch(/^on/i)
          if (name === 'href') expect(value).toMatch(/^#(?:facts|text|fact-\d+|text-\d+)$/)
        }
      }
      const body = elements(html, ({ tagName }) => tagName === 'main')
        .map(words)
        .join('')
      expect(body.split(payload).length).toBeGreaterThan(20)
    }
  })

  test('controls and halves of letters are seen, and the page stays text', () => {
    const html = page({ ...empty, title: 'а\u0000б\u001b\u0085\ud83d' })
    expect(words(elements(html, ({ tagName }) => tagName === 'h1')[0] as Element)).toBe('а␀б␛\ufffd\ufffd')
  })

  test('a title of 10,000 characters, directions, emoji', () => {
    const title = 'Ё😀\u202e'.repeat(2500)
    expect(words(elements(page({ ...empty, title }), ({ tagName }) => tagName === 'h1')[0] as Element)).toBe(
      title,
    )
    expect(page({ ...empty, title }, title)).not.toMatch(/<h1>[^]*\u202e[^]*<\/h1>/)
  })
})

const script = readFileSync(join(import.meta.dirname, '../../templates/evidence.js'), 'utf8')

describe('the page of evidence', () => {
  const source = 'Протокол № 7\r\nКрылова А.П.\rТел. 2-22-02\nконец'
  const at = (start: number, end: number) => ({
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  })
  const model: Protocol = {
    ...empty,
    title: 'Протокол',
    number: '7',
    chair: { ...(council.chair as NonNullable<Protocol['chair']>), position: null },
    unrecognized: [{ text: 'Тел. 2-22-02', position: at(27, 39) }],
    positions: { '/title': at(0, 12), '/number': at(11, 12), '/chair/name': at(14, 26) },
  }
  const html = page(model, source)

  test('lets its own script run and no other', () => {
    const hash = createHash('sha256').update(script).digest('base64')
    expect(html).toContain(`script-src 'sha256-${hash}'`)
    expect(page(model)).not.toContain('script')
  })

  test('has every line of the text, unchanged', () => {
    const lines = elements(html, (element) => hasClass(element, 'lines'))[0]?.children.filter(
      ({ type }) => type === 'element',
    )
    expect(lines?.map(words)).toEqual(['Протокол № 7', 'Крылова А.П.', 'Тел. 2-22-02', 'конец'])
  })

  test('leads from a fact to its words, and from words to the innermost fact', () => {
    const facts = elements(html, (element) => hasClass(element, 'fact'))
    const places = Object.fromEntries(
      elements(html, ({ properties }) => String(properties['id']).startsWith('text-')).map((element) => [
        `#${String(element.properties['id'])}`,
        element,
      ]),
    )
    const read = facts.map((fact) => {
      const place = places[String(fact.properties['href'])]
      return [words(fact), place && words(place)]
    })
    expect(read).toEqual([
      ['заголовокПротоколстрока 1', 'Протокол № '],
      ['номер7строка 1', '7'],
      ['председательКрылова А.П.строка 1', 'Крылова А.П.'],
      ['не распознаноТел. 2-22-02строка 1', 'Тел. 2-22-02'],
    ])
    const seven = elements(html, (element) => hasClass(element, 'said') && words(element) === '7')[0]
    expect(seven?.properties).toMatchObject({ href: '#fact-2', dataFacts: '2 1' })
    expect(hasClass(places['#text-4'] as Element, 'unread')).toBe(true)
  })

  test('needs the text', () => {
    expect(() => renderHtml([{ file: '', model }], { evidence: true })).toThrow(/text/)
  })

  test('whatever the places, all of the text is there once', () => {
    const offset = fc.nat(40)
    const texts = fc.array(fc.constantFrom('а', ' ', '\n', '\r\n', '<', '&', '😀'), { maxLength: 30 })
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(offset, offset), { maxLength: 6 }), (letters, pairs) => {
        const text = letters.join('')
        const unrecognized = pairs.map(([a, b]) => ({
          text: '?',
          position: at(Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)),
        }))
        const lines = elements(page({ ...empty, unrecognized }, text), (element) =>
          hasClass(element, 'lines'),
        )
        expect(lines[0]?.children.filter(({ type }) => type === 'element').map(words)).toEqual(
          text.split(/\r\n|\n/),
        )
        const ids = elements(page({ ...empty, unrecognized }, text)).flatMap(
          ({ properties }) => properties['id'] ?? [],
        )
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('pages are valid', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const problems = async (html: string): Promise<string[]> => {
    const { results } = await validator.validateString(html)
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    )
  }

  test.each([council, hostile, empty])('of a model', async (model) => {
    expect(await problems(page(model))).toEqual([])
    expect(await problems(page(model, 'текст'))).toEqual([])
  })

  test.each(casesIn('examples'))('of $name', async (one) => {
    const { model, document } = await outcomeOf(one.input, bytesOf(one), optionsOf(one))
    expect(await problems(page(model))).toEqual([])
    expect(await problems(page(model, document.source.original))).toEqual([])
  })

  test('every fact of an example that has a place has it in the text', async () => {
    for (const one of casesIn('examples')) {
      const { model, document } = await outcomeOf(one.input, bytesOf(one), optionsOf(one))
      const html = page(model, document.source.original)
      const ids = new Set(elements(html).map(({ properties }) => `#${String(properties['id'])}`))
      const links = elements(html, ({ properties }) => properties['href'] !== undefined)
      expect(links.length).toBeGreaterThan(40)
      expect(links.filter(({ properties }) => !ids.has(String(properties['href'])))).toEqual([])
    }
  })
})

test('500 decisions, none lost', () => {
  const [item] = council.agenda
  const [decision] = item?.decisions ?? []
  if (!item || !decision) throw new Error('the model has no decisions')
  const decisions = Array.from({ length: 500 }, (_, index) => ({
    ...decision,
    number: `1.${index + 1}`,
    text: `Решение-${index + 1}!`,
  }))
  const model = { ...council, agenda: [{ ...item, decisions }] }
  for (const html of [page(model), page(model, 'x')])
    for (const { text } of decisions) expect(html).toContain(text)
})
