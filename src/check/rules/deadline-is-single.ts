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
  },
  messages: {},
  check: () => [],
}
