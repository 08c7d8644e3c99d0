import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { names as en } from '../../src/language/en/names.ts'
import { findNames, type NameMention, type NameWords } from '../../src/language/names.ts'
import { names as ru } from '../../src/language/ru/names.ts'
import { growth, LINEAR } from '../growth.ts'

interface NameRow {
  readonly text: string
  readonly loose?: boolean
  readonly asked?: boolean
  readonly expect: readonly string[] | 'none'
}

const rowsOf = (language: string): readonly NameRow[] =>
  parse(
    readFileSync(new URL(`../phrases/name.${language}.yaml`, import.meta.url), 'utf8'),
  ) as readonly NameRow[]

function shown({ family, given, patronymic, initials, asWritten }: NameMention, words: NameWords): string {
  const own = given === null ? initials : [given, patronymic].filter(Boolean).join(' ')
  const parts = words.order === 'family-first' ? [family, own] : [own, family]
  return parts.filter(Boolean).join(' ') || asWritten
}

const found = (row: NameRow, words: NameWords): string[] | 'none' => {
  const { loose = false, asked = false } = row
  const mentions = findNames(row.text, words, { loose, asked }).map((mention) => shown(mention, words))
  return mentions.length > 0 ? mentions : 'none'
}

describe.each([
  ['ru', ru],
  ['en', en],
] as const)('names in %s', (language, words) => {
  test.each(rowsOf(language))('$text', (row) => {
    expect(found(row, words)).toEqual(row.expect)
  })

  test('a name lies where it says, names do not overlap, nothing throws', () => {
    const soup = fc.array(
      fc.constantFrom(
        'Громов',
        'П.',
        'А',
        '.',
        ' ',
        '\n',
        'Анна',
        'Павловна',
        '@',
        ',',
        '-',
        'ул',
        'Jane',
        'Roe',
        'J.',
        'Mr',
        'оглы',
        'фон',
        '№5',
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          soup.map((parts) => parts.join('')),
        ),
        fc.boolean(),
        (text, asked) => {
          let end = 0
          for (const mention of findNames(text, words, { asked })) {
            expect(mention.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(mention.start, mention.end)).toBe(mention.asWritten)
            end = mention.end
          }
        },
      ),
    )
  })
})

test('the end takes in the last full stop of the initials', () => {
  const [mention] = findNames('Отв. Громов П. С., срок', ru)
  expect(mention).toEqual({
    start: 5,
    end: 17,
    family: 'Громов',
    given: null,
    patronymic: null,
    initials: 'П.С.',
    asWritten: 'Громов П. С.',
  })
})

test('linear in the size of the text', () => {
  const sentence = 'Поручить Громову П.С. и Анне Павловне Сомовой до 1 июня подготовить План работы. '
  const bad = ['А.', 'А. ', 'Громов ', '-', '.', "А'", 'ул ', '@a.', 'Анна Павловна ']
  for (const part of [sentence, ...bad]) {
    const find = (size: number): unknown =>
      findNames(part.repeat(Math.ceil(size / part.length)), ru, { loose: true })
    expect(growth(20_000, find), part).toBeLessThan(LINEAR)
  }
})
