import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const quorumIsStated: Rule<'missing'> = {
  id: 'quorum-is-stated',
  severity: 'off',
  kinds: ['protocol'],
  meta: {
    title: { en: 'The quorum is stated', ru: 'Кворум указан' },
    note: {
      en: 'Say how many of how many members take part and that this is a quorum: “Присутствуют 5 из 7 членов. Кворум имеется.”',
      ru: 'Укажите, сколько членов из скольких участвует и что кворум есть: «Присутствуют 5 из 7 членов. Кворум имеется.»',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 1; Federal law 208-FZ, articles 58 and 63',
      ru: 'ГК РФ, ст. 181.2, п. 1; Федеральный закон № 208-ФЗ, ст. 58 и 63',
    },
    examples: () => ({
      good: record({ attendance: 'Присутствовали 5 из 9 членов рабочей группы. Кворум имеется.' }),
      bad: { text: record(), at: ['1:1'] },
    }),
  },
  messages: { missing: { en: 'nothing says whether there is a quorum', ru: 'не сказано, есть ли кворум' } },
  check: ({ attendance }) =>
    attendance && (attendance.quorum !== null || (attendance.stated !== null && attendance.members !== null))
      ? []
      : [{ message: 'missing', at: null }],
}
