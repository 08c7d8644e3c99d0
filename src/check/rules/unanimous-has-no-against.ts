import { decided, record } from '../example.ts'
import type { Finding, Rule } from '../rule.ts'
import { votesOf } from '../votes.ts'

export const unanimousHasNoAgainst: Rule<'against' | 'abstained'> = {
  id: 'unanimous-has-no-against',
  severity: 'error',
  meta: {
    title: { en: 'A unanimous vote has nobody against', ru: 'Единогласно – значит, никто не против' },
    note: {
      en: 'Either the word or the counts are wrong: correct one of the two.',
      ru: 'Неверно или слово «единогласно», или числа: исправьте одно из двух.',
    },
    examples: () => ({
      good: record(
        decided(
          '1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\nГолосовали: за – 3, против – 0, воздержались – 0. Принято единогласно.',
        ),
      ),
      bad: {
        text: record(
          decided(
            '1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\nГолосовали: за – 2, против – 1, воздержались – 0. Принято единогласно.',
          ),
        ),
        at: ['22:1'],
      },
    }),
  },
  messages: {
    against: {
      en: 'called unanimous, with {count} against',
      ru: 'названо единогласным, а голосов против – {count}',
    },
    abstained: {
      en: 'called unanimous, with {count} abstaining',
      ru: 'названо единогласным, а воздержавшихся – {count}',
    },
  },
  check: (model) =>
    votesOf(model).flatMap(({ vote: { unanimous, no, abstain }, at }): Finding<'against' | 'abstained'>[] => {
      if (unanimous !== true) return []
      if (no !== null && no > 0) return [{ message: 'against', values: { count: no }, at }]
      if (abstain !== null && abstain > 0) return [{ message: 'abstained', values: { count: abstain }, at }]
      return []
    }),
}
