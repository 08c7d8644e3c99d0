import { findNames } from '../../language/names.ts'
import { lexiconOf } from '../../language/detect.ts'
import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { votesOf } from '../votes.ts'

const withVote = (vote: string): string =>
  record(decided(`1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\n${vote}`))

export const opponentsAreNamed: Rule<'unnamed'> = {
  id: 'opponents-are-named',
  severity: 'off',
  kinds: ['protocol'],
  meta: {
    title: { en: 'Whoever voted against is named', ru: 'Названы те, кто голосовал против' },
    note: {
      en: 'Whoever voted against and asked for it is to be named, and only they may contest the decision: “против – 1 (Белова Д.С.)”.',
      ru: 'Голосовавшего против по его требованию вносят в протокол, и оспорить решение вправе он: «против – 1 (Белова Д.С.)».',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 4, item 5',
      ru: 'ГК РФ, ст. 181.2, п. 4, подп. 5',
    },
    examples: () => ({
      good: withVote('Голосовали: за – 2, против – 1 (Белова Д.С.), воздержались – 0.'),
      bad: { text: withVote('Голосовали: за – 2, против – 1, воздержались – 0.'), at: ['22:1'] },
    }),
  },
  messages: {
    unnamed: { en: '{count} against, without a name', ru: 'против – {count}, без имён' },
  },
  check(model) {
    const { names } = lexiconOf(model.language)
    return votesOf(model).flatMap(({ vote: { no, text }, at }) =>
      no === null || no === 0 || findNames(text, names).length > 0
        ? []
        : [{ message: 'unnamed' as const, values: { count: no }, at }],
    )
  },
}
