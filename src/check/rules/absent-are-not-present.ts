import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const absentAreNotPresent: Rule<'both'> = {
  id: 'absent-are-not-present',
  severity: 'error',
  meta: {
    title: { en: 'Nobody is both present and absent', ru: 'Никто не присутствует и не отсутствует сразу' },
    note: {
      en: 'One of the two lists is wrong; quorum and votes depend on them.',
      ru: 'Один из двух перечней неверен; от них зависят кворум и голоса.',
    },
    examples: () => ({
      good: record({
        attendance:
          'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.\n\nОтсутствовали: Ёлкин Г.Г. (отпуск)',
      }),
      bad: {
        text: record({
          attendance:
            'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.\n\nОтсутствовали: Белова Д.С. (отпуск)',
        }),
        at: ['14:16'],
      },
    }),
  },
  messages: {
    both: {
      en: '{name} is listed both among those present and among the absent',
      ru: '{name} – и среди присутствующих, и среди отсутствующих',
    },
  },
  check({ attendees, absent }) {
    const present = new Set(attendees.filter(({ type }) => type === 'person').map(({ name }) => name))
    return absent.flatMap(({ name }, index) =>
      present.has(name) ? [{ message: 'both', values: { name }, at: `/absent/${index}/name` }] : [],
    )
  },
}
