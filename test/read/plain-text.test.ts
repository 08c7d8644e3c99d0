import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { readPlainText } from '../../src/read/plain-text.ts'
import { createSource } from '../../src/source/source.ts'

const plain = (...lines: readonly string[]): Document =>
  readPlainText(createSource('a.txt', lines.join('\n')))

/** Blocks in a line each; ' ~ ' where lines of a paragraph go on. */
function outline(document: Document): string[] {
  return document.children.map((block) => {
    if (block.type === 'break' || block.type === 'speech') return `(${block.type})`
    if (block.type === 'table') {
      return block.rows.map((row) => row.cells.map((cell) => cell.value).join(' | ')).join(' // ')
    }
    const box = block.checked === null ? '' : block.checked ? '[x] ' : '[ ] '
    const words = block.lines.map((line) => line.text.value).join(' ~ ')
    return `${block.bullet === null ? '' : `<${block.bullet}> `}${box}${words}`
  })
}

/** A wrapped text, so that the reader sees the width: 60 columns. */
const WRAPPED = [
  'Собрание заслушало отчёт правления о расходах на содержание',
  'общего имущества, обсудило порядок очистки колодцев и',
  'ремонта ограды, а также предложения членов товарищества о',
  'переносе площадки для мусора на другую сторону улицы.',
  '',
]

describe('lines of their own', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['short lines', ['Решили:', 'принять', 'Срок: март'], ['Решили:', 'принять', 'Срок: март']],
    [
      'long lines that nobody wrapped',
      [`Осин ${'о деле '.repeat(30)}`.trim(), 'выслушан'],
      [`Осин ${'о деле '.repeat(30)}`.trim(), 'выслушан'],
    ],
    [
      'bullets',
      ['- раз', '* два', '• три', '– [x] четыре'],
      ['<-> раз', '<*> два', '<•> три', '<–> [x] четыре'],
    ],
    ['no bullets', ['-5 градусов', '–', '-'], ['-5 градусов', '–', '-']],
    ['Markdown is left alone', ['**Решили:**', '# 5'], ['**Решили:**', '# 5']],
  ])('%s', (_, lines, expected) => {
    expect(outline(plain(...lines))).toEqual(expected)
  })
})

describe('lines that go on', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'broken by the width',
      ['1. Поручить сторожу Лапину К.К. провести до конца сезона два', 'обхода участков.'],
      ['1. Поручить сторожу Лапину К.К. провести до конца сезона два ~ обхода участков.'],
    ],
    [
      'a date at the beginning of a line',
      ['О внесении изменений в положение о взносах, утверждённое', '12.04.2019 № 7.'],
      ['О внесении изменений в положение о взносах, утверждённое ~ 12.04.2019 № 7.'],
    ],
    [
      'an ordinal opens a line of its own',
      ['1. Поручить сторожу Лапину К.К. провести до конца сезона', '1.1. обход участков;', 'а) опись'],
      ['1. Поручить сторожу Лапину К.К. провести до конца сезона', '1.1. обход участков;', 'а) опись'],
    ],
    [
      'an end that only an author makes',
      ['Собрание поручает правлению товарищества и его председателю:', 'составить смету'],
      ['Собрание поручает правлению товарищества и его председателю:', 'составить смету'],
    ],
    [
      'a label after a full sentence',
      ['Поручить сторожу Лапину К.К. провести обход всех участков.', 'Ответственный: Лапин К.К.'],
      ['Поручить сторожу Лапину К.К. провести обход всех участков.', 'Ответственный: Лапин К.К.'],
    ],
    [
      'a heading in capitals',
      ['ПРОТОКОЛ ОБЩЕГО СОБРАНИЯ ЧЛЕНОВ САДОВОГО ТОВАРИЩЕСТВА "ЗАРЯ"', 'от пятого мая'],
      ['ПРОТОКОЛ ОБЩЕГО СОБРАНИЯ ЧЛЕНОВ САДОВОГО ТОВАРИЩЕСТВА "ЗАРЯ"', 'от пятого мая'],
    ],
    [
      'hanging lines',
      [
        'Председательствующий - председатель правления',
        '   Осин Р.Д.',
        '2. О смете.',
        '      Докладчик - Лапин К.К.',
      ],
      ['Председательствующий - председатель правления ~ Осин Р.Д.', '2. О смете.', 'Докладчик - Лапин К.К.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(outline(plain(...WRAPPED, ...lines)).slice(1)).toEqual(expected)
  })

  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a run of names',
      ['Были:', '   Осин Р.Д., Лапин К.К.,', '   Рыжов П.П.'],
      ['Были:', 'Осин Р.Д., Лапин К.К., ~ Рыжов П.П.'],
    ],
    ['a divided word', ['Решили: про-', 'вести ремонт'], ['Решили: про- ~ вести ремонт']],
    ['no hyphen of a list', ['Решили -', 'ремонт'], ['Решили -', 'ремонт']],
    [
      'columns',
      [
        'Председатель:        Осин Р.Д., член',
        '                     правления',
        'Члены:               Лапин К.К.',
        '                     Рыжов П.П.',
      ],
      ['Председатель:        Осин Р.Д., член ~ правления', 'Члены:               Лапин К.К.', 'Рыжов П.П.'],
    ],
    ['tabs', ['Председатель\tОсин', 'Секретарь\tЛапин'], ['Председатель\tОсин', 'Секретарь\tЛапин']],
  ])('%s', (_, lines, expected) => {
    expect(outline(plain(...lines))).toEqual(expected)
  })

  it('marks them soft, tells columns and blank space', () => {
    const document = plain(...WRAPPED, '\t- а', '  б')
    const [first, second, third] = document.children
    expect(first).toMatchObject({
      gap: false,
      indent: 0,
      lines: [{ soft: false }, { soft: true }, { soft: true }, { soft: true }],
    })
    expect(second).toMatchObject({ gap: true, indent: 4, bullet: '-', lines: [{ indent: 6 }] })
    expect(third).toMatchObject({ gap: false, indent: 2 })
  })

  it('sees the width of each part of a text', () => {
    const unwrapped = Array.from({ length: 200 }, (_, i) => `Пункт ${'о деле '.repeat(20 + (i % 7))}исполнен`)
    const document = plain(...unwrapped, ...Array.from({ length: 60 }, () => WRAPPED).flat())
    expect(
      document.children
        .slice(0, 100)
        .every((block) => block.type === 'paragraph' && block.lines.length === 1),
    ).toBe(true)
    expect(document.children.at(-1)).toMatchObject({
      lines: [{}, { soft: true }, { soft: true }, { soft: true }],
    })
  })
})

describe('drawings', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'rules',
      ['раз', '-----', 'два', '_________', '=====', '* * *'],
      ['раз', '(break)', 'два', '(break)', '(break)', '(break)'],
    ],
    ['page breaks', ['раз', '\fдва', '\f', 'три'], ['раз', '(break)', 'два', '(break)', 'три']],
    ['rows', ['| № | Срок |', '|---|------|', '| 1 | март |'], ['№ | Срок // 1 | март']],
    [
      'grids',
      ['+---+------+', '| № | Срок |', '+---+------+', '| 1 | март |', '| 2 |      |', '+---+------+'],
      ['№ | Срок // 1 | март // 2 | '],
    ],
    [
      'rows of several lines',
      [
        '+---+-------+',
        '| № | Дело  |',
        '+---+-------+',
        '| 1 | про-  |',
        '|   | верка |',
        '+---+-------+',
        '| 2 | опись |',
        '+---+-------+',
      ],
      ['№ | Дело // 1 | про- верка // 2 | опись'],
    ],
    ['box characters', ['╔═══╤══════╗', '║ № │ Срок ║', '╚═══╧══════╝'], ['№ | Срок']],
    ['open rows', ['Осин | член |', 'Лапин | сторож |', 'итого'], ['Осин | член // Лапин | сторож', 'итого']],
    ['a lone stroke', ['| Постановили:', 'за | против'], ['| Постановили:', 'за | против']],
  ])('%s', (_, lines, expected) => {
    expect(outline(plain(...lines))).toEqual(expected)
  })

  it('puts their strokes into the syntax', () => {
    const document = plain('| а | б |', '- в')
    const syntax = document.syntax.map((place) => document.source.text.slice(place.start, place.end))
    expect(syntax).toEqual(['|', '|', '|', '-'])
  })
})
