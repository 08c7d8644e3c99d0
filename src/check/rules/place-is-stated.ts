import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const placeIsStated: Rule<'missing'> = {
  id: 'place-is-stated',
  severity: 'info',
  kinds: ['protocol', 'extract'],
  languages: ['ru'],
  meta: {
    title: { en: 'The place of the meeting is stated', ru: 'Место заседания указано' },
    note: {
      en: 'Name the town, and the address or the way of taking part where the law asks for it: “г. Светлый”.',
      ru: 'Назовите населённый пункт, а где требует закон – адрес или способ участия: «г. Светлый».',
    },
    source: {
      en: 'GOST R 7.0.97-2016, 5.13; for meetings under the Civil Code of Russia article 181.2, clause 4',
      ru: 'ГОСТ Р 7.0.97-2016, п. 5.13; для решений собраний – ГК РФ, ст. 181.2, п. 4',
    },
    examples: () => ({
      good: record(),
      bad: { text: record({ place: null }), at: ['1:1'] },
    }),
  },
  messages: { missing: { en: 'no place of the meeting is stated', ru: 'место заседания не указано' } },
  check: ({ place }) => (place === null ? [{ message: 'missing', at: null }] : []),
}
