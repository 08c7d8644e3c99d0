import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const voteIsStated: Rule<'missing'> = {
  id: 'vote-is-stated',
  severity: 'off',
  kinds: ['protocol', 'extract'],
  meta: {
    title: { en: 'The vote on every question is stated', ru: 'Итоги голосования указаны по каждому вопросу' },
    note: {
      en: 'Give the votes for, against and abstaining below the decision: “Голосовали: за – 3, против – 0, воздержались – 0”.',
      ru: 'Под решением приведите числа: «Голосовали: за – 3, против – 0, воздержались – 0».',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 4, item 3; Federal law 208-FZ, article 63',
      ru: 'ГК РФ, ст. 181.2, п. 4, подп. 3; Федеральный закон № 208-ФЗ, ст. 63',
    },
    examples: () => ({
      good: record(
        decided(
          '1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\nГолосовали: за – 3, против – 0, воздержались – 0.',
        ),
      ),
      bad: { text: record(), at: ['15:4'] },
    }),
  },
  messages: {
    missing: { en: 'no vote is stated on “{title}”', ru: 'не указано, как голосовали по вопросу «{title}»' },
  },
  check: ({ agenda }) =>
    agenda.flatMap(({ title, vote, decisions }, index) =>
      decisions.length === 0 || vote || decisions.some((decision) => decision.vote)
        ? []
        : [{ message: 'missing', values: { title }, at: `/agenda/${index}/title` }],
    ),
}
