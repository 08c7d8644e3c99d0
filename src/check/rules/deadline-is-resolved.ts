import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Reading itself reports it, with the words; here it has its severity and its page. */
export const deadlineIsResolved: Rule = {
  id: 'deadline-is-resolved',
  severity: 'warning',
  meta: {
    title: { en: 'Every deadline gives a date', ru: 'Из каждого срока следует дата' },
    note: {
      en: 'The words were kept without a date: the calendar, the meeting’s date or the date itself does not allow one.',
      ru: 'Слова записаны без даты: её не дают календарь, дата заседания или сама дата.',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record({
          date: '12.03.2031',
          ...decided('1.1. Беловой Д.С. в течение 5 рабочих дней заказать смету.'),
        }),
        at: ['20:19'],
      },
    }),
  },
  messages: {},
  check: () => [],
}
