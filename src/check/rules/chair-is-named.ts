import type { Rule } from '../rule.ts'

export const chairIsNamed: Rule<'missing'> = {
  id: 'chair-is-named',
  severity: 'error',
  meta: {
    title: { en: 'The chair is named', ru: 'Председатель назван' },
    note: {
      en: 'The chair signs the record and answers for it: add a line such as “Председатель – И.О. Фамилия”.',
      ru: 'Председатель подписывает протокол и отвечает за него: добавьте строку «Председатель – И.О. Фамилия».',
    },
  },
  messages: { missing: { en: 'no chair is named', ru: 'председатель не назван' } },
  check: ({ chair }) => (chair ? [] : [{ message: 'missing', at: null }]),
}
