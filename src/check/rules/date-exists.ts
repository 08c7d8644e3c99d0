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
  },
  messages: {},
  check: () => [],
}
