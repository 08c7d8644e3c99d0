import { holdsForm } from '../../language/opening.ts'
import { lexiconFor } from '../../language/lexicons.ts'
import type { Protocol, Vote } from '../../model/schema.ts'
import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { votesOf } from '../votes.ts'

const withVote = (vote: string): string =>
  record(decided(`1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\n${vote}`))

/** Votes beyond this many times the people listed are those of others: of residents, of shareholders. */
const OTHERS = 2

/** The most who may have voted; null where the record does not say how many came. */
function mostVotes({ attendance, attendees, chair, secretary }: Protocol): number | null {
  const names = new Set(attendees.map(({ name }) => name))
  const counted = attendees.reduce(
    (sum, attendee) => sum + (attendee.type === 'group' ? (attendee.count ?? Infinity) : 1),
    0,
  )
  // Chair and secretary are often named apart from the list.
  const apart = [chair, secretary].filter((person) => person && !names.has(person.name)).length
  const listed = names.size > 0 ? counted + apart : 0
  const most = Math.max(attendance?.stated ?? 0, attendance?.listed ?? 0, listed)
  return most > 0 && Number.isFinite(most) ? most : null
}

const sumOf = ({ yes, no, abstain, notVoting }: Vote): number =>
  (yes ?? 0) + (no ?? 0) + (abstain ?? 0) + (notVoting ?? 0)

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
    const counted = (model.attendance?.stated ?? null) !== null
    const { votes } = lexiconFor('', model.language)
    return votesOf(model).flatMap(({ vote, at }) => {
      const sum = sumOf(vote)
      if (sum <= present || (sum > present * OTHERS && !counted) || holdsForm(vote.text, votes.weights))
        return []
      return [{ message: 'more' as const, values: { votes: sum, present }, at }]
    })
  },
}
