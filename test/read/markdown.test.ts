import { describe, expect, it } from 'vitest'
import type { Document, Paragraph } from '../../src/document/document.ts'
import { readMarkdown } from '../../src/read/markdown.ts'
import { createSource } from '../../src/source/source.ts'

const markdown = (...lines: readonly string[]): Promise<Document> =>
  readMarkdown(createSource('a.md', lines.join('\n')))

/** A paragraph in one line: marks of its standing, then its lines; '~' before a line that the width broke off. */
function outline(document: Document): string[] {
  return document.children.map((block) => {
    if (block.type === 'break' || block.type === 'speech') return `(${block.type})`
    if (block.type === 'table') {
      return block.rows.map((row) => row.cells.map((cell) => cell.value).join(' | ')).join(' // ')
    }
    const words = block.lines
      .map((line) => `${line.soft ? '~' : ''}${line.bold ? '!' : ''}${line.text.value}`)
      .join(' / ')
    return `${standing(block)}${words}`
  })
}

function standing(block: Paragraph): string {
  const traits = [
    block.heading > 0 ? `h${block.heading}` : '',
    block.quote ? 'quote' : '',
    block.code ? 'code' : '',
    block.bullet ?? '',
    block.checked === null ? '' : block.checked ? 'done' : 'open',
  ].filter(Boolean)
  return traits.length > 0 ? `<${traits.join(' ')}> ` : ''
}

const syntax = (document: Document): string[] =>
  document.syntax.map((place) => document.source.text.slice(place.start, place.end))

describe('blocks', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['headings', ['# Итоги #', '', '### **Срок**'], ['<h1> Итоги', '<h3> !Срок']],
    [
      'no setext headings',
      ['Итоги', '====', 'Срок', '----', 'да'],
      ['Итоги', '(break)', 'Срок', '(break)', 'да'],
    ],
    ['no indented code', ['    Слушали: отчёт'], ['Слушали: отчёт']],
    ['bullets', ['- раз', '* два', '+ три'], ['<-> раз', '<*> два', '<+> три']],
    ['nested bullets', ['- раз', '  - два', '      - три'], ['<-> раз', '<-> два', '<-> три']],
    [
      'bullets that Markdown does not know',
      ['– раз', '— два', '• три', '▪ четыре'],
      ['<–> раз', '<—> два', '<•> три', '<▪> четыре'],
    ],
    ['escaped dashes', ['\\- раз', '', '\\- два'], ['<-> раз', '<-> два']],
    ['escaped footnote marks', ['\\* с учётом налога'], ['* с учётом налога']],
    ['task boxes', ['- [ ] раз', '- [x] **два**'], ['<- open> раз', '<- done> !два']],
    ['ordinals as printed', ['2. раз', '', '4. два', '', '4. три'], ['2. раз', '4. два', '4. три']],
    ['many-part ordinals', ['1. раз', '1.1. два', '1.2 Три'], ['1. раз', '1.1. два', '1.2 Три']],
    ['ordinals after a bullet', ['- 1. раз'], ['<-> 1. раз']],
    ['dates with spaces', ['13. 05. 2024'], ['13. 05. 2024']],
    ['an ordinal alone', ['1.', '', 'раз'], ['1.', 'раз']],
    ['a bullet alone', ['-', '  раз'], ['<-> раз']],
    ['a heading after a bullet', ['- раз', '# Два', '- # Три'], ['<-> раз', '<h1> Два', '<h1 -> Три']],
    ['a line under an item', ['- раз', 'Решили:'], ['<-> раз', 'Решили:']],
    ['a line of an item', ['- раз', '  два'], ['<-> раз / два']],
    ['quotes', ['> раз', '> два', 'три', '', '> четыре'], ['<quote> раз / два', 'три', '<quote> четыре']],
    ['fences', ['```text', 'раз', '', '1. два', '```', 'три'], ['<code> раз / 1. два', 'три']],
    ['an open fence', ['~~~', 'раз'], ['<code> раз']],
    ['rules', ['раз', '', '---', '', '* * *', 'два'], ['раз', '(break)', '(break)', 'два']],
    ['page breaks', ['раз', '\f2. два'], ['раз', '(break)', '2. два']],
    [
      'front matter',
      ['---', 'дата: 2024-03-05', 'тема: смета', '---', '# Итоги'],
      ['дата: 2024-03-05 / тема: смета', '<h1> Итоги'],
    ],
    ['a rule that opens no front matter', ['---', '', 'раз', '', '---'], ['(break)', 'раз', '(break)']],
    ['link definitions', ['[1]: решение'], ['[1]: решение']],
    ['footnotes', ['раз[^1]', '', '[^1]: два'], ['раз[^1]', '[^1]: два']],
  ])('%s', async (_, lines, expected) => {
    expect(outline(await markdown(...lines))).toEqual(expected)
  })

  it('tells blank space', async () => {
    const { children } = await markdown('', 'а', '', 'б', '- в', '', '', '# г')
    const gaps = children.map((block) => 'gap' in block && block.gap)
    expect(gaps).toEqual([false, true, false, true])
  })

  it('tells columns', async () => {
    const document = await markdown('- раз', '\t- два', '   три')
    expect(document.children).toMatchObject([
      { indent: 0, lines: [{ indent: 2 }] },
      { indent: 4, lines: [{ indent: 6 }] },
      { indent: 3, lines: [{ indent: 3 }] },
    ])
  })
})

describe('lines', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['short lines are an author’s', ['Решили:', 'принять'], ['Решили: / принять']],
    [
      'hard breaks',
      ['Председатель:  ', 'Секретарь:\\', 'Члены:<br>двое'],
      ['Председатель: / Секретарь: / Члены: / двое'],
    ],
    ['bullets inside a paragraph', ['Решили:', '– раз', '– два'], ['Решили:', '<–> раз', '<–> два']],
    ['letters', ['Решили:', 'а) раз', 'б) два'], ['Решили: / а) раз / б) два']],
    ['bold lines', ['**Протокол**  ', '**собрания** жильцов'], ['!Протокол / собрания жильцов']],
    ['tags', ['<p>раз</p><p>два <b>три</b></p>'], ['раз / два три']],
  ])('%s', async (_, lines, expected) => {
    expect(outline(await markdown(...lines))).toEqual(expected)
  })

  it('puts wrapped lines together, in items and past their edge', async () => {
    const document = await markdown(
      '1. Утвердить порядок выдачи инвентаря на летний сезон и назначить двух',
      'ответственных за его хранение в сарае.',
      '2. Провести до начала сезона проверку насосов, шлангов, лестниц и всего',
      '   остального имущества товарищества, о чём составить подробный акт за',
      '   подписью членов комиссии.',
      '- Председателю согласовать с соседями порядок проезда по общей дороге в',
      '  дни субботников.',
      '',
      'Все',
      'согласны',
    )
    expect(outline(document)).toEqual([
      '1. Утвердить порядок выдачи инвентаря на летний сезон и назначить двух / ~ответственных за его хранение в сарае.',
      '2. Провести до начала сезона проверку насосов, шлангов, лестниц и всего / ~остального имущества товарищества, о чём составить подробный акт за / ~подписью членов комиссии.',
      '<-> Председателю согласовать с соседями порядок проезда по общей дороге в / ~дни субботников.',
      'Все / согласны',
    ])
  })
})

describe('markup inside lines', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'emphasis',
      '**раз** *два* _три_ ~~пять~~',
      'раз два три пять',
      ['**', '**', '*', '*', '_', '_', '~~', '~~'],
    ],
    ['escapes', '1\\.1\\. раз \\_\\_\\_', '1.1. раз ___', ['\\', '\\', '\\', '\\', '\\']],
    ['code', 'ветка `раз_два`', 'ветка раз_два', ['`', '`']],
    [
      'links',
      '[раз](https://example.org/a_b "т") и <http://example.org>',
      'раз и http://example.org',
      ['[', '](https://example.org/a_b "т")', '<', '>'],
    ],
    ['pictures', 'а ![подпись](a.png) б', 'а подпись б', ['![', '](a.png)']],
    ['brackets that are no link', '[Осин] и [1]', '[Осин] и [1]', []],
    ['entities', 'до&nbsp;5 &laquo;мая&raquo; &#8470;&#x31; &нет;', 'до 5 «мая» №1 &нет;', []],
    [
      'tags and comments',
      '<a id="x"></a>раз <!-- тайна --> два',
      'раз  два',
      ['<a id="x"></a>', '<!-- тайна -->'],
    ],
    [
      'marks torn apart by a conversion',
      '__П__овестка дня: __ВЫСТУП__ИЛИ:',
      'Повестка дня: ВЫСТУПИЛИ:',
      ['__', '__', '__', '__'],
    ],
    ['marks with a space inside', '**Решение: **принять', 'Решение: принять', ['**', '**']],
    ['blanks for a pen', '«___» марта, ______ Осин, __.__.2024', '«___» марта, ______ Осин, __.__.2024', []],
    [
      'blanks that look like emphasis',
      '«__» ____ 20__ г. «___» ____(подпись)____ __«Заря»__',
      '«__» ____ 20__ г. «___» ____(подпись)____ «Заря»',
      ['__', '__'],
    ],
    ['a lone footnote mark', 'сумма** без налога', 'сумма** без налога', []],
  ])('%s', async (_, line, value, marks) => {
    const document = await markdown(line)
    expect(outline(document).map((found) => found.replace(/^!/, ''))).toEqual([value])
    expect(syntax(document).join('')).toBe(marks.join(''))
  })

  it('skips comments of many paragraphs, but only where they end', async () => {
    expect(outline(await markdown('раз', '<!-- два', '', '# три -->', 'четыре'))).toEqual(['раз', 'четыре'])
    expect(outline(await markdown('раз', '', '<!-- два', '', 'три'))).toEqual(['раз', '<!-- два', 'три'])
  })
})

describe('markup with words of its own', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['addresses', ['а [б](https://example.org/v "г") д'], ['https://example.org/v "г"']],
    ['the same address once', ['[а](b.md), [в](b.md)'], ['b.md']],
    [
      'comments',
      ['<!-- Кто ведёт? -->', '', 'раз <!-- тайна --> два'],
      ['<!-- Кто ведёт? -->', '<!-- тайна -->'],
    ],
    ['attributes, with the tags behind them', ['<p class="x"><b>раз</b></p>'], ['<p class="x"><b>']],
    ['not what only shows how words look', ['**раз**<br>два <i>три</i> [четыре]'], []],
    ['not what is written for this program', ['<!-- protocol-disable member-is-listed -->', '', 'раз'], []],
  ])('%s', async (_, lines, expected) => {
    const { markup = [], source } = await markdown(...lines)
    expect(markup.map(({ start, end }) => source.text.slice(start, end))).toEqual(expected)
  })
})

describe('tables', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['cells', ['| № | Срок |', '|---|:-:|', '| 1 | **до** 5\\.05 |'], ['№ | Срок // 1 | до 5.05']],
    ['an empty head', ['|  |  |', '| --- | --- |', '| Осин | член |'], [' |  // Осин | член']],
    ['strokes in cells', ['а \\| б | в', '--|--', 'г<br>д | `е\\|ж`'], ['а | б | в // г\nд | е\\|ж']],
    ['too many and too few cells', ['|а|б|', '|-|-|', '|1|2|3|', '|4|'], ['а | б // 1 | 2 | 3 // 4']],
    [
      'a line right under a table',
      ['|а|б|', '|-|-|', '|1|2|', 'Следующая встреча 5 мая', '|3|4|'],
      ['а | б // 1 | 2', 'Следующая встреча 5 мая', '3 | 4'],
    ],
    ['in an item', ['1. |а|б|', '   |-|-|', '   |1|2|'], ['1.', 'а | б // 1 | 2']],
  ])('%s', async (_, lines, expected) => {
    expect(outline(await markdown(...lines))).toEqual(expected)
  })
})

describe('input that would choke the parser', () => {
  it.each(['а*', '*а_ ', '[а]', '<!--а', '`` ` ', '>', '- ', '1. ', '&amp;', 'а\n', '\n'])(
    '%j ten thousand times',
    async (part) => {
      const document = await markdown(part.repeat(10_000))
      const words = document.children.flatMap((block) => (block.type === 'paragraph' ? block.lines : []))
      const letters = words.reduce((sum, line) => sum + line.text.value.split('а').length - 1, 0)
      expect(letters).toBe(part.includes('а') ? 10_000 : 0)
    },
  )
})
