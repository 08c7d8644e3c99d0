import { record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { samePerson } from '../../model/same-person.ts'
import { differsBySlip } from '../same-spelling.ts'

export const signaturesMatchHeader: Rule<'chair' | 'secretary'> = {
  id: 'signatures-match-header',
  severity: 'error',
  kinds: ['protocol'],
  meta: {
    title: {
      en: 'Whoever the header names as chair and secretary signs as such',
      ru: 'Подписывают те, кто назван председателем и секретарём',
    },
    note: {
      en: 'The header and the signatures name different people in the same role: one of the two is wrong.',
      ru: 'В шапке и в подписях в одной роли названы разные люди: одно из двух неверно.',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 3',
      ru: 'ГК РФ, ст. 181.2, п. 3',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record({
          signatures: 'Председатель          А.И. Орлова\n\nСекретарь             Д.С. Белова',
        }),
        at: ['24:23'],
      },
    }),
  },
  messages: {
    chair: {
      en: '{signed} signs as chair, the header names {named}',
      ru: 'председателем подписался {signed}, а назван {named}',
    },
    secretary: {
      en: '{signed} signs as secretary, the header names {named}',
      ru: 'секретарём подписался {signed}, а назван {named}',
    },
  },
  check: (model) =>
    model.signatures.flatMap(({ role, person }, index) => {
      if (role !== 'chair' && role !== 'secretary') return []
      const named = model[role]
      const others = model.signatures.some(
        (other) => other.role === role && named !== null && samePerson(other.person, named),
      )
      // One name mistyped is not two people: that is for person-has-one-spelling.
      if (!named || others || samePerson(person, named) || differsBySlip(person, named)) return []
      const values = { signed: person.name, named: named.name }
      return [{ message: role, values, at: `/signatures/${index}/person/name` }]
    }),
}
