import type { Document } from '../../document/document.ts'
import type { Protocol } from '../../model/schema.ts'
import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { areOfOthers, isWeighed, mostVotes, sumOf, votesOf } from '../votes.ts'

const withVote = (vote: string): string =>
  record(decided(`1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\n${vote}`))

/**
 * Whether a number stands among the lines that list those present: '47 жителей города', 'and 22 members'. Then others are
 * counted, though it may not be known how.
 */
function countsOthers({ attendees, positions }: Protocol, document: Document | null): boolean {
  const places = attendees.flatMap((_, index) => positions[`/attendees/${index}/name`] ?? [])
  if (document === null || places.length === 0) return false
  const { text } = document.source
  const first = places.reduce((least, { start }) => Math.min(least, start.offset), text.length)
  const last = places.reduce((most, { end }) => Math.max(most, end.offset), 0)
  const from = text.lastIndexOf('\n', first) + 1
  const end = text.indexOf('\n\n', last)
  return /\d/.test(text.slice(from, end < 0 ? undefined : end))
}

export const votesFitThoseNamed: Rule<'others'> = {
  id: 'votes-fit-those-named',
  severity: 'warning',
  meta: {
    title: { en: 'Those who voted are named or counted', ru: 'Голосовавшие названы или сосчитаны' },
    note: {
      en: 'Many more votes than people listed, and no count of those present: say how many came (“Присутствовали 14 человек”), or correct the votes.',
      ru: 'Голосов намного больше, чем перечислено людей, а число присутствующих не указано: назовите его («Присутствовали 14 человек») или исправьте голоса.',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 4, item 2: the record states who took part',
      ru: 'ГК РФ, ст. 181.2, п. 4, подп. 2: в протоколе указывают, кто принял участие',
    },
    examples: () => ({
      good: withVote('Голосовали: за – 3, против – 0, воздержались – 0.'),
      bad: { text: withVote('Голосовали: за – 14, против – 0, воздержались – 0.'), at: ['22:1'] },
    }),
  },
  messages: {
    others: {
      en: '{votes} votes, but {present} people are named and nobody else is counted',
      ru: 'голосов {votes}, а названо людей {present}, и больше никто не сосчитан',
    },
  },
  check(model, { document }) {
    const present = mostVotes(model)
    if (present === null || countsOthers(model, document)) return []
    return votesOf(model).flatMap(({ vote, at }) => {
      const votes = sumOf(vote)
      if (!areOfOthers(votes, present, model) || isWeighed(vote, model)) return []
      return [{ message: 'others' as const, values: { votes, present }, at }]
    })
  },
}
