import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileForms, findAll, matchAt, tokenize, type Slots } from '../../src/language/form.ts'

const folds = (text: string): string[] => tokenize(text).map(({ fold }) => fold)

const number: Slots<number> = {
  n: (tokens, at) => {
    const token = tokens[at]
    return token?.kind === 'number' ? { end: at + 1, value: Number(token.text) } : null
  },
}

/** What each form finds in a text: the form and the words. */
function found(forms: readonly string[], text: string): [string, string][] {
  const table = compileForms(
    forms.map((form) => ({ form })),
    number,
  )
  return findAll(table, tokenize(text)).map(({ entry, start, end }) => [entry.form, text.slice(start, end)])
}

describe('tokens', () => {
  test.each([
    ['Видео-конференц-связь, 10-дневный', ['видео-конференц-связь', ',', '10-дневный']],
    ['до 10-го', ['до', '10-го']],
    ['30.06.2022г', ['30', '.', '06', '.', '2022', 'г']],
    ['Ёлка — «ёж»', ['елка', '-', '"', 'еж', '"']],
    ['Cрок PEШEHИЕ Word', ['срок', 'решение', 'word']],
    ['за-12', ['за', '-', '12']],
    ['П О С Т А Н О В И Л И :', ['постановили', ':']],
    ['р е ш и л:', ['решил', ':']],
    ['П О В Е С Т К А   Д Н Я', ['повестка', 'дня']],
    ['П О В Е С Т К А Д Н Я', ['повесткадня']],
    ['и в с', ['и', 'в', 'с']],
    ['А. Б. Ветров', ['а', '.', 'б', '.', 'ветров']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(folds(text)).toEqual(expected)
  })

  test('every visible character stands in one token, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          if (!token.spaced) expect(token.text).toBe(text.slice(token.start, token.end))
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('forms', () => {
  test('words in any case of letters, marks, any dash', () => {
    expect(found(['дата - время'], 'ДАТА — время')).toEqual([['дата - время', 'ДАТА — время']])
  })

  test('what may be absent, what has others, stems', () => {
    const form = '[в] срок (до|не позднее) дн*'
    expect(found([form], 'срок до дня')).toHaveLength(1)
    expect(found([form], 'в срок не позднее дней')).toHaveLength(1)
    expect(found([form], 'в срок дней')).toHaveLength(0)
  })

  test('slots, the second of a name apart', () => {
    const table = compileForms([{ form: '{n} из {n}' }], number)
    expect(matchAt(table, tokenize('7 из 9'), 0)?.slots).toEqual({ n: 7, n2: 9 })
  })

  test('the longest wins, then the leftmost, then the earlier in the table', () => {
    expect(found(['до конца', 'до конца года', 'конца года'], 'до конца года')).toEqual([
      ['до конца года', 'до конца года'],
    ])
    expect(found(['один два', 'два три'], 'один два три')).toEqual([['один два', 'один два']])
    expect(found(['срок', 'ср*'], 'срок')).toEqual([['срок', 'срок']])
  })

  test('words printed letter by letter, with and without a gap', () => {
    expect(found(['повестка дня'], 'П О В Е С Т К А   Д Н Я:')).toEqual([
      ['повестка дня', 'П О В Е С Т К А   Д Н Я'],
    ])
    expect(found(['повестка дня'], 'П О В Е С Т К А Д Н Я:')).toEqual([
      ['повестка дня', 'П О В Е С Т К А Д Н Я'],
    ])
    expect(found(['повестка'], 'П О В Е С Т К А Д Н Я')).toEqual([])
  })

  test('unbalanced brackets are a defect', () => {
    expect(() => found(['[в срок'], 'в срок')).toThrow(/unbalanced/)
    expect(() => found(['в срок)'], 'в срок')).toThrow(/unbalanced/)
  })

  test('matches lie in the text and do not overlap', () => {
    const forms = ['а б', 'б а', '[а] {n} (б|в г)', 'г*', 'а б а б']
    const unit = fc.constantFrom('а ', 'б ', 'в ', 'г', '7 ', '. ')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const table = compileForms(
          forms.map((form) => ({ form })),
          number,
        )
        let end = 0
        for (const match of findAll(table, tokenize(text))) {
          expect(match.start).toBeGreaterThanOrEqual(end)
          end = match.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
