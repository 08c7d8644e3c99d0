import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Reading itself reports it, with the words; here it has its severity and its page. */
export const deadlineIsSingle: Rule = {
  id: 'deadline-is-single',
  severity: 'info',
  meta: {
    title: { en: 'A clause has one deadline', ru: 'У пункта один срок' },
    note: {
      en: 'The first one was taken; split the clause.',
      ru: 'Взят первый; разделите пункт.',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record(
          decided('1.1. Беловой Д.С. заказать смету до 22.03.2024, закончить ремонт до 30.08.2024.'),
        ),
        at: ['20:34'],
      },
    }),
  },
  messages: {},
  check: () => [],
}
