import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const secretaryIsNamed: Rule<'missing'> = {
  id: 'secretary-is-named',
  severity: 'warning',
  kinds: ['protocol', 'extract'],
  meta: {
    title: { en: 'The secretary is named', ru: 'Секретарь назван' },
    note: {
      en: 'Whoever took the minutes signs them too: add a line such as “Секретарь – И.О. Фамилия”.',
      ru: 'Протокол подписывает и тот, кто его вёл: добавьте строку «Секретарь – И.О. Фамилия».',
    },
    source: { en: 'Civil Code of Russia, article 181.2, clause 3', ru: 'ГК РФ, ст. 181.2, п. 3' },
    examples: () => ({
      good: record(),
      bad: {
        text: record({ secretary: null, signatures: 'Председатель          А.И. Орлова' }),
        at: ['1:1'],
      },
    }),
  },
  messages: { missing: { en: 'no secretary is named', ru: 'секретарь не назван' } },
  check: ({ secretary }) => (secretary ? [] : [{ message: 'missing', at: null }]),
}
