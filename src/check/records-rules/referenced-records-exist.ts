import { laterRecord, record } from '../example.ts'
import { mentionedIn } from '../mentioned-record.ts'
import type { RecordsRule } from '../records-rule.ts'

export const referencedRecordsExist: RecordsRule<'missing'> = {
  id: 'referenced-records-exist',
  severity: 'info',
  meta: {
    title: { en: 'Records that are referred to exist', ru: 'Протоколы, на которые ссылаются, существуют' },
    note: {
      en: 'No record of that number and date is among the files: check both, or whose record is meant.',
      ru: 'Протокола с таким номером и датой среди файлов нет: проверьте их или укажите, чей это протокол.',
    },
    archives: () => ({
      good: {
        'a.md': record(),
        'b.md': laterRecord('1.1. Снять с контроля пункт 1.1 протокола от 12.03.2024 № 7.'),
      },
      bad: {
        files: {
          'a.md': record(),
          'b.md': laterRecord('1.1. Снять с контроля пункт 1.1 протокола от 13.03.2024 № 7.'),
        },
        at: ['b.md:20:23'],
      },
    }),
  },
  messages: {
    missing: {
      en: 'there is no record {number} of {date} among the files',
      ru: 'среди файлов нет протокола № {number} от {date}',
    },
  },
  check(records) {
    const dates = records.flatMap(({ body, date }) =>
      body !== null && date !== null ? [{ body, date }] : [],
    )
    const first = new Map<string, string>()
    for (const { body, date } of dates) {
      const before = first.get(body)
      if (before === undefined || date < before) first.set(body, date)
    }
    return records.flatMap(({ file, references, body }) =>
      references.flatMap(({ number, date, at }) => {
        // Before the first record of the body that is there, the archive is simply not complete.
        const begun = body === null ? undefined : first.get(body)
        if (begun === undefined || date < begun || mentionedIn(records, { number, date, body })) return []
        return [{ message: 'missing' as const, values: { number, date }, file, at }]
      }),
    )
  },
}
