import type { Rule } from '../rule.ts'

export const agendaItemHasDecision: Rule<'none'> = {
  id: 'agenda-item-has-decision',
  severity: 'warning',
  meta: {
    title: { en: 'Every agenda item has a decision', ru: 'По каждому вопросу повестки есть решение' },
    note: {
      en: 'Say what was decided, even if only “Принять к сведению”, or that no decision was taken.',
      ru: 'Запишите решение, хотя бы «Принять к сведению», или что решение не принималось.',
    },
  },
  messages: {
    none: {
      en: 'nothing was decided on “{title}”',
      ru: 'по вопросу «{title}» нет решения',
    },
  },
  check: ({ agenda }) =>
    agenda.flatMap(({ title, decisions }, index) =>
      decisions.length > 0 ? [] : [{ message: 'none', values: { title }, at: `/agenda/${index}` }],
    ),
}
