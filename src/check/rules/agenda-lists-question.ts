import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

const agenda = (...titles: string[]): string =>
  ['Повестка дня:', ...titles.map((title, index) => `${index + 1}. ${title}`)].join('\n')

const body = (...questions: string[]): string =>
  questions
    .map((title, index) => {
      const number = index + 1
      return `${number}. СЛУШАЛИ: Белову Д.С. ${title.toLowerCase()}.\n\nРЕШИЛИ:\n${number}.1. Беловой Д.С. заказать смету до 22.03.2024.`
    })
    .join('\n\n')

const THREE = ['О ремонте крыши', 'О школьном дворе', 'О новой мебели']

/** Reading itself reports it: only there both the list and the body are known. */
export const agendaListsQuestion: Rule = {
  id: 'agenda-lists-question',
  severity: 'warning',
  meta: {
    title: {
      en: 'Every question that is taken up is on the agenda',
      ru: 'Рассмотрены только вопросы повестки',
    },
    note: {
      en: 'Add the question to the agenda: a decision on a question that is not listed may be void.',
      ru: 'Добавьте вопрос в повестку: решение по вопросу не из повестки может быть ничтожно.',
    },
    source: { en: 'Civil Code of Russia, article 181.5, item 1', ru: 'ГК РФ, ст. 181.5, подп. 1' },
    examples: () => ({
      good: record({ agenda: agenda(...THREE), body: body(...THREE) }),
      bad: { text: record({ agenda: agenda(...THREE.slice(0, 2)), body: body(...THREE) }), at: ['28:25'] },
    }),
  },
  messages: {},
  check: () => [],
}
