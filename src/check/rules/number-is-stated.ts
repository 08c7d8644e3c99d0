import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const numberIsStated: Rule<'missing'> = {
  id: 'number-is-stated',
  severity: 'warning',
  kinds: ['protocol', 'extract'],
  languages: ['ru'],
  meta: {
    title: { en: 'The record has a number', ru: 'У протокола есть номер' },
    note: {
      en: 'Orders and extracts refer to a record by date and number: give it the next number of the year.',
      ru: 'На протокол ссылаются по дате и номеру: дайте ему следующий номер этого года.',
    },
    source: { en: 'GOST R 7.0.97-2016, 5.11', ru: 'ГОСТ Р 7.0.97-2016, п. 5.11' },
    examples: () => ({
      good: record(),
      bad: { text: record({ heading: 'Протокол\nсовещания рабочей группы по ремонту школы' }), at: ['1:1'] },
    }),
  },
  messages: { missing: { en: 'the record has no number', ru: 'у протокола нет номера' } },
  check: ({ number }) => (number === null ? [{ message: 'missing', at: null }] : []),
}
