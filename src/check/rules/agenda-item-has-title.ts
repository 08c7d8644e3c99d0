import { hasWord } from '../../source/letters.ts'
import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const agendaItemHasTitle: Rule<'none' | 'numbered'> = {
  id: 'agenda-item-has-title',
  severity: 'warning',
  meta: {
    title: { en: 'Every question has a title', ru: 'У каждого вопроса есть название' },
    note: {
      en: 'Say in a few words what the question is about: “2. СЛУШАЛИ: Котова П.Н. о смете”. Without them nobody can tell what was decided.',
      ru: 'Назовите вопрос в нескольких словах: «2. СЛУШАЛИ: Котова П.Н. о смете». Без них не видно, о чём принято решение.',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 4, item 3: results for each question',
      ru: 'ГК РФ, ст. 181.2, п. 4, подп. 3: результаты по каждому вопросу',
    },
    examples: () => ({
      good: record({ agenda: null }),
      bad: {
        text: record({
          agenda: null,
          body: '1. СЛУШАЛИ: Белову Д.С.\n\nРЕШИЛИ:\n1.1. Беловой Д.С. заказать смету до 22.03.2024.',
        }),
        at: ['14:13'],
      },
    }),
  },
  messages: {
    numbered: { en: 'question {number} has no title', ru: 'у вопроса {number} нет названия' },
    none: { en: 'a question has no title', ru: 'у вопроса нет названия' },
  },
  check: ({ agenda }) =>
    agenda.flatMap(({ number, title }, index) => {
      if (hasWord(title)) return []
      const at = `/agenda/${index}`
      return [number === null ? { message: 'none', at } : { message: 'numbered', values: { number }, at }]
    }),
}
