import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { areOfOthers, isWeighed, mostVotes, sumOf, votesOf } from '../votes.ts'

const withVote = (vote: string): string =>
  record(decided(`1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\n${vote}`))

export const votesAddUp: Rule<'more'> = {
  id: 'votes-add-up',
  severity: 'error',
  meta: {
    title: { en: 'No more votes than people present', ru: 'Голосов не больше, чем присутствующих' },
    note: {
      en: 'Count again: votes, or those present. Votes by shares are not held against heads.',
      ru: 'Пересчитайте голоса или присутствующих. Голоса долями и акциями с числом людей не сравниваются.',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 1: the majority of those who take part decides',
      ru: 'ГК РФ, ст. 181.2, п. 1: решает большинство участвующих в собрании',
    },
    examples: () => ({
      good: withVote('Голосовали: за – 2, против – 0, воздержались – 1.'),
      bad: { text: withVote('Голосовали: за – 4, против – 0, воздержались – 1.'), at: ['22:1'] },
    }),
  },
  messages: {
    more: {
      en: '{votes} votes, but {present} people present',
      ru: 'голосов {votes}, а присутствующих {present}',
    },
  },
  check(model) {
    const present = mostVotes(model)
    if (present === null) return []
    return votesOf(model).flatMap(({ vote, at }) => {
      const votes = sumOf(vote)
      if (votes <= present || isWeighed(vote, model) || areOfOthers(votes, present, model)) return []
      return [{ message: 'more' as const, values: { votes, present }, at }]
    })
  },
}
