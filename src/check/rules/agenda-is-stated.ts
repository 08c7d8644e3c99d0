import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const agendaIsStated: Rule<'missing'> = {
  id: 'agenda-is-stated',
  severity: 'warning',
  kinds: ['protocol'],
  meta: {
    title: { en: 'The record says what was discussed', ru: 'Вопросы заседания названы' },
    note: {
      en: 'List the questions under “Повестка дня:”, so that each decision can be told from the question it answers.',
      ru: 'Перечислите вопросы под словами «Повестка дня:», чтобы было видно, по какому вопросу принято решение.',
    },
    source: {
      en: 'Federal law 208-FZ, article 63, and Civil Code of Russia, article 181.2: results are given for each question',
      ru: 'Федеральный закон № 208-ФЗ, ст. 63, и ГК РФ, ст. 181.2: итоги приводятся по каждому вопросу',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record({ agenda: null, body: 'РЕШИЛИ:\n1. Беловой Д.С. заказать смету до 22.03.2024.' }),
        at: ['1:1'],
      },
    }),
  },
  messages: { missing: { en: 'there is no agenda', ru: 'повестки дня нет' } },
  check: ({ agenda }) => (agenda.length > 0 ? [] : [{ message: 'missing', at: null }]),
}
