import { decided, record } from '../example.ts'
import type { Finding, Rule } from '../rule.ts'
import { votesOf } from '../votes.ts'

const withVote = (vote: string): string =>
  record(decided(`1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\n${vote}`))

export const voteResultAgrees: Rule<'passed' | 'failed'> = {
  id: 'vote-result-agrees',
  severity: 'error',
  meta: {
    title: { en: 'The outcome of a vote follows from its counts', ru: 'Итог голосования следует из чисел' },
    note: {
      en: 'More were against than for, or the other way round: correct the counts or the outcome.',
      ru: 'Голосов против больше, чем за, или наоборот: исправьте числа или итог.',
    },
    source: { en: 'Civil Code of Russia, article 181.2, clause 1', ru: 'ГК РФ, ст. 181.2, п. 1' },
    examples: () => ({
      good: withVote('Голосовали: за – 2, против – 1. Решение принято.'),
      bad: { text: withVote('Голосовали: за – 1, против – 2. Решение принято.'), at: ['22:1'] },
    }),
  },
  messages: {
    passed: {
      en: 'called passed, with {yes} for and {no} against',
      ru: 'сказано «принято», а за – {yes}, против – {no}',
    },
    failed: {
      en: 'called lost, with {yes} for and {no} against',
      ru: 'сказано «не принято», а за – {yes}, против – {no}',
    },
  },
  check: (model) =>
    votesOf(model).flatMap(
      ({ vote: { result, yes, no, abstain, notVoting }, at }): Finding<'passed' | 'failed'>[] => {
        if (yes === null || no === null) return []
        if (result === 'pass' && yes <= no) return [{ message: 'passed', values: { yes, no }, at }]
        // A vote may be lost for want of a larger majority: only one without any other vote contradicts itself.
        const others = no + (abstain ?? 0) + (notVoting ?? 0)
        if (result === 'fail' && yes > 0 && others === 0)
          return [{ message: 'failed', values: { yes, no }, at }]
        return []
      },
    ),
}
