import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const chairIsNamed: Rule<'missing'> = {
  id: 'chair-is-named',
  severity: 'error',
  // A transcript is what was said: roles, if anybody names them, come up in it.
  kinds: ['protocol', 'extract'],
  meta: {
    title: { en: 'The chair is named', ru: 'Председатель назван' },
    note: {
      en: 'The chair signs the record and answers for it: add a line such as “Председатель – И.О. Фамилия”.',
      ru: 'Председатель подписывает протокол и отвечает за него: добавьте строку «Председатель – И.О. Фамилия».',
    },
    source: {
      en: 'GOST R 7.0.97-2016, 5.22; Civil Code of Russia, article 181.2, clause 3',
      ru: 'ГОСТ Р 7.0.97-2016, п. 5.22; ГК РФ, ст. 181.2, п. 3',
    },
    examples: () => ({
      good: record(),
      bad: { text: record({ chair: null, signatures: 'Секретарь             П.Н. Котов' }), at: ['1:1'] },
    }),
  },
  messages: { missing: { en: 'no chair is named', ru: 'председатель не назван' } },
  check: ({ chair }) => (chair ? [] : [{ message: 'missing', at: null }]),
}
