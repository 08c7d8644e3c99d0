import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { votesOf } from '../votes.ts'

const withVote = (vote: string): string =>
  record({
    attendance: 'Присутствовали 5 из 7 членов рабочей группы. Кворум имеется.',
    ...decided(`1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\n${vote}`),
  })

export const votesCoverThosePresent: Rule<'fewer'> = {
  id: 'votes-cover-those-present',
  severity: 'info',
  meta: {
    title: { en: 'Every member present is among the votes', ru: 'Голоса всех присутствующих учтены' },
    note: {
      en: 'Fewer votes than members present: say who did not vote, or count again.',
      ru: 'Голосов меньше, чем присутствующих членов: укажите, кто не голосовал, или пересчитайте.',
    },
    examples: () => ({
      good: withVote('Голосовали: за – 4, против – 0, воздержались – 1.'),
      bad: { text: withVote('Голосовали: за – 3, против – 0, воздержались – 1.'), at: ['22:1'] },
    }),
  },
  messages: {
    fewer: {
      en: '{votes} votes of {present} members present',
      ru: 'голосов {votes}, а присутствующих членов {present}',
    },
  },
  check(model) {
    const { stated: present = null, members = null } = model.attendance ?? {}
    if (present === null || members === null) return []
    return votesOf(model).flatMap(({ vote: { yes, no, abstain, notVoting }, at }) => {
      if (yes === null || no === null || abstain === null) return []
      const votes = yes + no + abstain + (notVoting ?? 0)
      return votes < present ? [{ message: 'fewer' as const, values: { votes, present }, at }] : []
    })
  },
}
