import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const timeIsStated: Rule<'missing'> = {
  id: 'time-is-stated',
  severity: 'off',
  kinds: ['protocol'],
  meta: {
    title: { en: 'The time of the meeting is stated', ru: 'Время заседания указано' },
    note: {
      en: 'Say when the meeting began: “Начало заседания: 10:00”. Laws on general meetings ask for it.',
      ru: 'Укажите, когда началось заседание: «Начало заседания: 10:00». Этого требуют законы об общих собраниях.',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 4; Federal law 208-FZ, article 63',
      ru: 'ГК РФ, ст. 181.2, п. 4; Федеральный закон № 208-ФЗ, ст. 63',
    },
    examples: () => ({
      good: record({ date: '12.03.2024\n\nНачало заседания: 10:00' }),
      bad: { text: record(), at: ['1:1'] },
    }),
  },
  messages: { missing: { en: 'no time of the meeting is stated', ru: 'время заседания не указано' } },
  check: ({ time }) => (time === null ? [{ message: 'missing', at: null }] : []),
}
