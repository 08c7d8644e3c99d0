import { record } from '../example.ts'
import type { RecordsFinding, RecordsRule } from '../records-rule.ts'
import { inNumberOrder, seriesOf } from '../series.ts'

const numbered = (number: number, date: string): string =>
  record({ heading: `Протокол № ${number}\nсовещания рабочей группы по ремонту школы`, date })

export const datesFollowNumbers: RecordsRule<'earlier'> = {
  id: 'dates-follow-numbers',
  severity: 'warning',
  meta: {
    title: { en: 'Later numbers have later dates', ru: 'Даты протоколов идут в порядке номеров' },
    note: {
      en: 'A number given later belongs to a meeting that was earlier: one of the dates or numbers is wrong.',
      ru: 'Больший номер – у более раннего заседания: неверна одна из дат или один из номеров.',
    },
    archives: () => ({
      good: { 'a.md': numbered(7, '12.03.2024'), 'b.md': numbered(8, '19.03.2024') },
      bad: {
        files: { 'a.md': numbered(7, '19.03.2024'), 'b.md': numbered(8, '15.03.2024') },
        at: ['b.md:4:1'],
      },
    }),
  },
  messages: {
    earlier: {
      en: 'number {number} is dated {date}, but number {previous} {before}',
      ru: 'номер {number} – от {date}, а номер {previous} – от {before}',
    },
  },
  check(records) {
    const findings: RecordsFinding<'earlier'>[] = []
    for (const series of seriesOf(records)) {
      let latest: { readonly date: string; readonly number: string; readonly file: string } | null = null
      for (const { date, record: one } of inNumberOrder(series)) {
        const number = one.number ?? ''
        if (latest && date < latest.date) {
          const values = { number, date, previous: latest.number, before: latest.date }
          findings.push({ message: 'earlier', values, file: one.file, others: [latest.file], at: one.dateAt })
        } else latest = { date, number, file: one.file }
      }
    }
    return findings
  },
}
