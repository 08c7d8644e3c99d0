import { laterRecord, record } from '../example.ts'
import type { RecordsRule } from '../records-rule.ts'
import { positionOf } from '../source-position.ts'

export const statusAgrees: RecordsRule<'contradicts'> = {
  id: 'status-agrees',
  severity: 'warning',
  meta: {
    title: {
      en: 'What records tell of a task does not contradict itself',
      ru: 'Протоколы не противоречат друг другу о поручении',
    },
    note: {
      en: 'An earlier record, or the same one, says that the task is ended. Say why it is open again, or put one of them right.',
      ru: 'Более ранний протокол (или этот же) говорит, что поручение закрыто. Укажите, почему оно снова открыто, или исправьте один из них.',
    },
    archives: () => ({
      good: {
        'a.md': record(),
        'b.md': laterRecord('1.1. Снять с контроля пункт 1.1 протокола от 12.03.2024 № 7.'),
      },
      bad: {
        files: {
          'a.md': record(),
          'b.md': laterRecord(
            '1.1. Снять с контроля пункт 1.1 протокола от 12.03.2024 № 7.\n1.2. Пункт 1.1 протокола от 12.03.2024 № 7 считать неисполненным.',
          ),
        },
        at: ['b.md:21:6'],
      },
    }),
  },
  messages: {
    contradicts: {
      en: 'task {id} is {status} here, but {before} in {other}:{line}',
      ru: 'поручение {id}: здесь {status}, а в {other}:{line} – {before}',
    },
  },
  check: (_, { register }) =>
    (register?.tasks ?? []).flatMap(({ id, history }) =>
      history.flatMap(({ contradicts, status, place, by }, index) => {
        const before = history[index - 1]
        if (!contradicts || by !== 'record' || !before) return []
        const values = {
          id,
          status,
          before: before.status,
          other: before.place.file,
          line: before.place.line ?? 0,
        }
        const others = before.place.file === place.file ? [] : [before.place.file]
        return [{ message: 'contradicts' as const, values, file: place.file, others, at: positionOf(place) }]
      }),
    ),
}
