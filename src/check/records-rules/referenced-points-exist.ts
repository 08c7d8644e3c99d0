import { laterRecord, record } from '../example.ts'
import type { RecordsRule } from '../records-rule.ts'
import { mentionedIn } from '../mentioned-record.ts'

export const referencedPointsExist: RecordsRule<'missing'> = {
  id: 'referenced-points-exist',
  severity: 'warning',
  meta: {
    title: { en: 'Points that are referred to exist', ru: 'Пункты, на которые ссылаются, существуют' },
    note: {
      en: 'The record that is referred to has no such point: the number of the point or of the record is wrong.',
      ru: 'В названном протоколе такого пункта нет: неверен номер пункта или протокола.',
    },
    archives: () => ({
      good: {
        'a.md': record(),
        'b.md': laterRecord('1.1. Снять с контроля пункт 1.1 протокола от 12.03.2024 № 7.'),
      },
      bad: {
        files: {
          'a.md': record(),
          'b.md': laterRecord('1.1. Снять с контроля пункт 2.3 протокола от 12.03.2024 № 7.'),
        },
        at: ['b.md:20:23'],
      },
    }),
  },
  messages: {
    missing: {
      en: 'record {number} of {date} has no point {point} ({other})',
      ru: 'в протоколе № {number} от {date} нет пункта {point} ({other})',
    },
  },
  check: (records) =>
    records.flatMap(({ file, references, body }) =>
      references.flatMap(({ number, date, points, at }) => {
        const target = mentionedIn(records, { number, date, body })
        if (!target || target.points.length === 0) return []
        return points
          .filter((point) => !target.points.includes(point))
          .map((point) => ({
            message: 'missing' as const,
            values: { number, date, point, other: target.file },
            file,
            others: [target.file],
            at,
          }))
      }),
    ),
}
