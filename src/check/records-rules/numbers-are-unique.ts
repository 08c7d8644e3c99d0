import { record } from '../example.ts'
import type { RecordsFinding, RecordsRule } from '../records-rule.ts'
import { seriesOf } from '../series.ts'
import type { RecordSummary } from '../summary.ts'

export const numbersAreUnique: RecordsRule<'twice'> = {
  id: 'numbers-are-unique',
  severity: 'error',
  meta: {
    title: {
      en: 'A body gives each number once a year',
      ru: 'Номер протокола не повторяется в течение года',
    },
    note: {
      en: 'Orders refer to a record by its number: give one of the two another.',
      ru: 'На протокол ссылаются по номеру: дайте одному из двух другой.',
    },
    source: { en: 'GOST R 7.0.97-2016, 5.11', ru: 'ГОСТ Р 7.0.97-2016, п. 5.11' },
    archives: () => ({
      good: {
        'a.md': record(),
        'b.md': record({
          heading: 'Протокол № 8\nсовещания рабочей группы по ремонту школы',
          date: '19.03.2024',
        }),
      },
      bad: { files: { 'a.md': record(), 'b.md': record({ date: '19.03.2024' }) }, at: ['b.md:1:12'] },
    }),
  },
  messages: {
    twice: {
      en: 'number {number} of {year} is already that of {other}',
      ru: 'номер {number} за {year} год уже у протокола {other}',
    },
  },
  check(records) {
    const findings: RecordsFinding<'twice'>[] = []
    for (const series of seriesOf(records)) {
      const first = new Map<string, RecordSummary>()
      for (const { record: one, number, year } of series) {
        const other = first.get(number)
        if (other === undefined) first.set(number, one)
        // A copy of the same record is no second one: that is for records-differ.
        else if (one.digest === null || one.digest !== other.digest)
          findings.push({
            message: 'twice',
            values: { number: one.number ?? '', year, other: other.file },
            file: one.file,
            others: [other.file],
            at: one.numberAt,
          })
      }
    }
    return findings
  },
}
