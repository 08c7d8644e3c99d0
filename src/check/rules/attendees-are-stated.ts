import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const attendeesAreStated: Rule<'missing'> = {
  id: 'attendees-are-stated',
  severity: 'warning',
  kinds: ['protocol'],
  meta: {
    title: { en: 'Those present are listed or counted', ru: 'Присутствующие перечислены или сосчитаны' },
    note: {
      en: 'Without them nobody can tell whether the meeting might decide: list them, or say how many came and attach the list.',
      ru: 'Без них неизвестно, могло ли собрание решать: перечислите их или назовите число и приложите список.',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 4, item 2',
      ru: 'ГК РФ, ст. 181.2, п. 4, подп. 2',
    },
    examples: () => ({
      good: record({ attendance: 'Присутствовали: 12 человек (список прилагается)' }),
      bad: { text: record({ attendance: null }), at: ['1:1'] },
    }),
  },
  messages: {
    missing: { en: 'those present are neither listed nor counted', ru: 'присутствующие не указаны' },
  },
  check: ({ attendees, attendance }) =>
    attendees.length > 0 || (attendance?.stated ?? null) !== null ? [] : [{ message: 'missing', at: null }],
}
