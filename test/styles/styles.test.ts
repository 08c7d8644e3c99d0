import { describe, expect, test } from 'vitest'
import type { Gold, GoldClause } from '../../scripts/accuracy/gold.ts'
import { allPairs, coveringArray, pairsOf, stylesOf } from './covering.ts'
import { record, LANGUAGES, stylesIn, type Language } from './record.ts'
import { way } from './way.ts'

const SIZES: Readonly<Record<Language, { parts: number; ways: number }>> = {
  ru: { parts: 16, ways: 160 },
  en: { parts: 12, ways: 80 },
}
const ISO = /^\d{4}-\d\d-\d\d$/

function clausesOf(clauses: readonly GoldClause[]): Exclude<GoldClause, string>[] {
  return clauses.flatMap((clause) => {
    const one = typeof clause === 'string' ? { text: clause } : clause
    return [one, ...clausesOf(one.items ?? [])]
  })
}

const allClauses = (gold: Gold): Exclude<GoldClause, string>[] => [
  ...(gold.agenda ?? []).flatMap(({ decisions = [] }) => clausesOf(decisions)),
  ...clausesOf(gold.decisions ?? []),
]
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '')
const withoutPageNumbers = (text: string): string => text.replace(/\n\n\d+\n\n/g, '\n')

describe.each(LANGUAGES)('invented records: %s', (language) => {
  const styles = stylesIn(language)
  const rows = coveringArray(styles)
  const records = rows.map((row) => record(language, row))

  test('there are enough parts and ways', () => {
    expect(styles.parts.length).toBeGreaterThanOrEqual(SIZES[language].parts)
    expect(styles.all.length).toBeGreaterThanOrEqual(SIZES[language].ways)
  })

  test('every pair of styles that agree is met, and so every way is used', () => {
    const met = new Set(rows.flatMap((row) => pairsOf(row)))
    expect([...allPairs(styles)].filter((pair) => !met.has(pair))).toEqual([])
    const used = new Set(rows.flatMap((row) => Object.entries(row).map(([part, one]) => `${part}:${one}`)))
    expect(used.size).toBe(styles.all.length)
  })

  test('no record holds styles that exclude each other', () => {
    const able = allPairs(styles)
    expect(rows.flatMap((row) => pairsOf(row)).filter((pair) => !able.has(pair))).toEqual([])
  })

  test('the same seed and the same choice give the same record', () => {
    expect(coveringArray(styles)).toEqual(rows)
    for (const seed of [0, 7, 4_000_000_000]) expect(record(language, seed)).toEqual(record(language, seed))
    expect(record(language, 1).text).not.toBe(record(language, 2).text)
    expect(rows.slice(0, 20).map((row) => record(language, row))).toEqual(records.slice(0, 20))
  })

  test('gold facts are well formed', () => {
    for (const { gold, styles: chosen } of records) {
      expect(gold.date, JSON.stringify(chosen)).toMatch(ISO)
      expect(gold.agenda?.length).toBeGreaterThanOrEqual(2)
      for (const { text, deadline = null } of allClauses(gold)) {
        expect(text.trim()).toBe(text)
        expect(text).not.toMatch(/undefined|\s{2}|^$/)
        if (typeof deadline === 'string') expect(deadline).toMatch(ISO)
        else if (deadline !== null) expect(deadline.rrule).toMatch(/^FREQ=/)
      }
    }
  })

  test('titles of questions, clauses and surnames of people stand in the text', () => {
    for (const { gold, text, styles: chosen } of records) {
      const letters = lettersOf(withoutPageNumbers(text.replaceAll('\r', '')))
      const names = [
        gold.chair,
        gold.secretary,
        ...(gold.attendees ?? []),
        ...(gold.absent ?? []),
        ...(gold.invited ?? []),
      ]
      const said = [
        ...(gold.agenda ?? []).map(({ title }) => title),
        ...allClauses(gold).map((clause) => clause.text),
        ...names.map((name) => name?.split(' ')[0]?.slice(0, 3) ?? ''),
      ]
      for (const words of said) expect(letters, JSON.stringify(chosen)).toContain(lettersOf(words))
      expect(text).not.toMatch(/undefined|\.\.|NaN/)
    }
  })
})

describe('the covering array', () => {
  const print = (): void => undefined

  test('a rule that names nothing is a mistake', () => {
    expect(() => stylesOf({ one: { a: way(print, { excludes: ['two:b'] }) } })).toThrow("'two:b'")
    expect(() => stylesOf({ one: { a: way(print, { silences: ['three'] }) } })).toThrow("'three'")
  })

  test('a pair that no record can hold is a mistake', () => {
    const parts = {
      one: { a: way(print), b: way(print) },
      two: { c: way(print), d: way(print) },
      three: { e: way(print, { excludes: ['one:a'] }), f: way(print, { excludes: ['two:c'] }) },
    }
    expect(() => coveringArray(stylesOf(parts))).toThrow('no record can hold both: one:a + two:c')
  })

  test('what is silenced is left out', () => {
    const styles = stylesOf({
      body: { full: way(print), short: way(print, { silences: ['vote'] }) },
      vote: { counted: way(print), unanimous: way(print) },
    })
    expect(
      coveringArray(styles)
        .map((row) => Object.keys(row).length)
        .sort(),
    ).toEqual([1, 2, 2])
  })
})
