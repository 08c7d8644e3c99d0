import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const discussionIsRecorded: Rule<'missing'> = {
  id: 'discussion-is-recorded',
  severity: 'off',
  kinds: ['protocol'],
  meta: {
    title: { en: 'The main points of speeches are recorded', ru: 'Основные положения выступлений записаны' },
    note: {
      en: 'Say who spoke on the question and what about: “СЛУШАЛИ: …”.',
      ru: 'Запишите, кто и о чём говорил по вопросу: «СЛУШАЛИ: …».',
    },
    source: { en: 'Federal law 208-FZ, article 63', ru: 'Федеральный закон № 208-ФЗ, ст. 63' },
    examples: () => ({
      good: record(decided('1.1. Беловой Д.С. заказать смету до 22.03.2024.')),
      bad: {
        text: record({
          agenda: 'Повестка дня:\n1. О ремонте крыши',
          body: '1. О ремонте крыши\n\nРЕШИЛИ:\n1.1. Беловой Д.С. заказать смету до 22.03.2024.',
        }),
        at: ['15:4'],
      },
    }),
  },
  messages: {
    missing: {
      en: 'nothing is recorded of the discussion of “{title}”',
      ru: 'ход обсуждения не записан: «{title}»',
    },
  },
  check: ({ agenda }) =>
    agenda.flatMap(({ title, remarks, speakers }, index) =>
      remarks.length > 0 || speakers.length > 0
        ? []
        : [{ message: 'missing', values: { title }, at: `/agenda/${index}/title` }],
    ),
}
