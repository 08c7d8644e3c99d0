import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const dateIsStated: Rule<'missing'> = {
  id: 'date-is-stated',
  severity: 'error',
  meta: {
    title: { en: 'The date of the meeting is stated', ru: 'Дата заседания указана' },
    note: {
      en: 'The date of a record is the date of the meeting (GOST R 7.0.97-2016, 5.10); terms are counted from it.',
      ru: 'Датой протокола считается дата заседания (ГОСТ Р 7.0.97-2016, п. 5.10); от неё отсчитываются сроки.',
    },
    source: { en: 'GOST R 7.0.97-2016, 5.10', ru: 'ГОСТ Р 7.0.97-2016, п. 5.10' },
    examples: () => ({ good: record(), bad: { text: record({ date: null }), at: ['1:1'] } }),
  },
  messages: { missing: { en: 'no date of the meeting is stated', ru: 'дата заседания не указана' } },
  check: ({ date }) => (date ? [] : [{ message: 'missing', at: null }]),
}
