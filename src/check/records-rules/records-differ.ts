import { record } from '../example.ts'
import type { RecordsFinding, RecordsRule } from '../records-rule.ts'

export const recordsDiffer: RecordsRule<'same'> = {
  id: 'records-differ',
  severity: 'warning',
  meta: {
    title: { en: 'No two files hold the same record', ru: 'Нет двух файлов с одним протоколом' },
    note: {
      en: 'Whoever corrects one copy leaves the other wrong: keep one of them.',
      ru: 'Кто исправит одну копию, оставит вторую с ошибкой: сохраните одну.',
    },
    archives: () => ({
      good: {
        'a.md': record(),
        'b.md': record({
          heading: 'Протокол № 8\nсовещания рабочей группы по ремонту школы',
          date: '19.03.2024',
        }),
      },
      bad: { files: { 'a.md': record(), 'copy.md': record() }, at: ['copy.md:1:1'] },
    }),
  },
  messages: {
    same: { en: 'the same words as {other}', ru: 'тот же текст, что в {other}' },
  },
  check(records) {
    const findings: RecordsFinding<'same'>[] = []
    const first = new Map<string, string>()
    for (const { digest, file } of records) {
      if (digest === null) continue
      const other = first.get(digest)
      if (other === undefined) first.set(digest, file)
      else findings.push({ message: 'same', values: { other }, file, others: [other], at: null })
    }
    return findings
  },
}
