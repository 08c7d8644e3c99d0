import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../src/language/detect.ts'
import { readReportRow } from '../../src/language/report-cells.ts'
import type { ReportedRecord } from '../../src/language/reported-records.ts'
import { announcedRecord, findReports, type Report } from '../../src/language/reports.ts'
import { contentWords, sameWord } from '../../src/language/same-word.ts'
import { phrases } from '../phrases/phrases.ts'

const MEETING = '2024-06-18'

function recordWords(record: ReportedRecord | null): string {
  if (!record) return ''
  const { which, number, date } = record
  return ` of ${which === 'named' ? [number === null ? '' : `№ ${number}`, date].filter(Boolean).join(' ') : which}`
}

function words({ points, whole, record, status, due, ordered, unclear }: Report): string {
  if (unclear) return points.length > 0 || whole ? 'unclear' : 'none'
  if (points.length === 0 && !whole) return 'none'
  const parts = [
    `${whole ? 'all' : points.join(', ')}${recordWords(record)}`,
    status,
    due ?? '',
    ordered ? '(ordered)' : '',
  ]
  return parts.filter(Boolean).join(' ')
}

describe.each(['ru', 'en'])('reports in sentences: %s', (language) => {
  const lexicon = lexiconOf(language)
  test.each(phrases<{ text: string; is: string }>(`report.${language}`))('$text', ({ text, is }) => {
    const found = findReports(text, MEETING, lexicon).map(words)
    expect(found.length === 0 ? 'none' : found.join('; ')).toBe(is)
  })
})

describe('rows of tables', () => {
  const ru = lexiconOf('ru')
  const row = (...cells: string[]): unknown => readReportRow(cells, MEETING, ru)

  test('with the point, the words and the outcome', () => {
    expect(row('2.1', 'Починить ворота', 'Ломов А.В.', 'Выполнено 08.06.2024')).toEqual({
      status: 'done',
      due: null,
      number: '2.1',
      record: null,
      words: 'Починить ворота',
    })
  })

  test('with a new day', () => {
    expect(row('2', 'Починить ворота', 'Не выполнено, перенести на 01.09.2024')).toMatchObject({
      status: 'carried-over',
      due: '2024-09-01',
    })
  })

  test('with the record in a cell of its own', () => {
    expect(row('1', 'протокол № 5 от 14.05.2024', 'п. 2.1', 'Починить ворота', '+')).toMatchObject({
      status: 'done',
      number: '2.1',
      record: { number: '5', date: '2024-05-14' },
    })
  })

  test.each([
    ['a head', ['№', 'Поручение', 'Выполнено']],
    ['no outcome', ['2.1', 'Починить ворота', 'Ломов А.В.']],
    ['two outcomes', ['2.1', 'Починить ворота', 'Выполнено', 'В работе']],
    ['an outcome that is one of several words', ['2.1', 'Починить ворота', 'Договор не выполнен']],
  ])('that say nothing: %s', (_, cells) => {
    expect(row(...cells)).toBeNull()
  })
})

describe('headings', () => {
  const announced = (text: string, language: string): ReportedRecord | null =>
    announcedRecord(text, lexiconOf(language))

  test('announce the record that reports are on', () => {
    expect(announced('О выполнении решений протокола № 5 от 14.05.2024', 'ru')).toEqual({
      which: 'named',
      number: '5',
      date: '2024-05-14',
    })
    expect(announced('Actions from the previous meeting', 'en')?.which).toBe('previous')
  })

  test.each([
    'О протоколе № 5 от 14.05.2024',
    'О выполнении плана',
    'О выполнении протоколов № 5 и протокола № 6',
  ])('announce nothing: %s', (text) => expect(announced(text, 'ru')).toBeNull())
})

describe('forms of a word', () => {
  test.each([
    ['лампы', 'лампами'],
    ['крыша', 'крыш'],
    ['досок', 'доска'],
    ['потолок', 'потолка'],
    ['ворота', 'ворот'],
    ['repair', 'repairs'],
  ])('%s and %s', (one, other) => expect(sameWord(one, other)).toBe(true))

  test.each([
    ['план', 'плата'],
    ['школа', 'школьный'],
    ['отчет', 'отчетность'],
    ['2024', '2023'],
  ])('not %s and %s', (one, other) => expect(sameWord(one, other)).toBe(false))

  test('short words tell nothing, numbers do', () => {
    expect(contentWords('Об отчёте за 3 кв. на 12 листах')).toEqual(['отчете', '3', '12', 'листах'])
  })
})
