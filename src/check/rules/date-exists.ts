import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Reading itself reports it, with the words; here it has its severity and its page. */
export const dateExists: Rule = {
  id: 'date-exists',
  severity: 'warning',
  meta: {
    title: { en: 'Every date is a day of the calendar', ru: 'Каждая дата есть в календаре' },
    note: {
      en: 'The date was left out; correct it in the text.',
      ru: 'Дата не записана; исправьте её в тексте.',
    },
    examples: () => ({
      good: record(),
      bad: { text: record(decided('1.1. Беловой Д.С. заказать смету до 32.03.2024.')), at: ['20:34'] },
    }),
  },
  messages: {},
  check: () => [],
}
