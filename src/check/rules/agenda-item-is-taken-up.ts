import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Reading itself reports it: only there both the list and the body are known. */
export const agendaItemIsTakenUp: Rule = {
  id: 'agenda-item-is-taken-up',
  severity: 'warning',
  meta: {
    title: { en: 'Every question of the agenda is taken up', ru: 'Каждый вопрос повестки рассмотрен' },
    note: {
      en: 'Record what became of the question, even if it was put off or dropped.',
      ru: 'Запишите, что стало с вопросом, даже если его перенесли или сняли.',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record({ agenda: 'Повестка дня:\n1. О ремонте крыши (Белова Д.С.)\n2. О школьном дворе' }),
        at: ['16:4'],
      },
    }),
  },
  messages: {},
  check: () => [],
}
