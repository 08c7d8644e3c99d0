import { record } from '../example.ts'
import type { RecordsFinding, RecordsRule } from '../records-rule.ts'
import { inNumberOrder, seriesOf } from '../series.ts'

const numbered = (number: number, date: string): string =>
  record({ heading: `Протокол № ${number}\nсовещания рабочей группы по ремонту школы`, date })

export const numbersHaveNoGaps: RecordsRule<'one' | 'several'> = {
  id: 'numbers-have-no-gaps',
  severity: 'warning',
  meta: {
    title: { en: 'Numbers of a year have no gaps', ru: 'В нумерации протоколов за год нет пропусков' },
    note: {
      en: 'A record is missing from the folder, or a number was left out: find it, or note why there is none.',
      ru: 'Протокола нет в папке или номер пропущен: найдите его или отметьте, почему его нет.',
    },
    archives: () => ({
      good: { 'a.md': numbered(7, '12.03.2024'), 'b.md': numbered(8, '19.03.2024') },
      bad: {
        files: { 'a.md': numbered(7, '12.03.2024'), 'b.md': numbered(9, '19.03.2024') },
        at: ['b.md:1:12'],
      },
    }),
  },
  messages: {
    one: {
      en: 'number {number} follows {previous}: {missing} is missing',
      ru: 'после номера {previous} идёт {number}: нет {missing}',
    },
    several: {
      en: 'number {number} follows {previous}: {missing} to {last} are missing',
      ru: 'после номера {previous} идёт {number}: нет {missing}–{last}',
    },
  },
  check(records) {
    const findings: RecordsFinding<'one' | 'several'>[] = []
    for (const series of seriesOf(records)) {
      const ordered = inNumberOrder(series)
      ordered.forEach(({ ordinal, record: one }, index) => {
        const before = ordered[index - 1]
        const previous = before?.ordinal ?? ordinal
        if (ordinal - previous < 2) return
        findings.push({
          message: ordinal - previous === 2 ? 'one' : 'several',
          values: { number: ordinal, previous, missing: previous + 1, last: ordinal - 1 },
          file: one.file,
          others: before ? [before.record.file] : [],
          at: one.numberAt,
        })
      })
    }
    return findings
  },
}
