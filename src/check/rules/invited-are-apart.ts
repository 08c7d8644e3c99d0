import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const invitedAreApart: Rule<'both'> = {
  id: 'invited-are-apart',
  severity: 'warning',
  meta: {
    title: { en: 'The invited are listed apart', ru: 'Приглашённые перечислены отдельно' },
    note: {
      en: 'The invited do not vote and do not count for the quorum: list each person once.',
      ru: 'Приглашённые не голосуют и не входят в кворум: назовите каждого один раз.',
    },
    examples: () => ({
      good: record({
        attendance: 'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.\n\nПриглашены: Ёлкин Г.Г., прораб',
      }),
      bad: {
        text: record({
          attendance:
            'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.\n\nПриглашены: Белова Д.С., завхоз',
        }),
        at: ['14:13'],
      },
    }),
  },
  messages: {
    both: {
      en: '{name} is listed both among those present and among the invited',
      ru: '{name} – и среди присутствующих, и среди приглашённых',
    },
  },
  check({ attendees, invited }) {
    const present = new Set(attendees.filter(({ type }) => type === 'person').map(({ name }) => name))
    return invited.flatMap(({ name }, index) =>
      present.has(name) ? [{ message: 'both', values: { name }, at: `/invited/${index}/name` }] : [],
    )
  },
}
