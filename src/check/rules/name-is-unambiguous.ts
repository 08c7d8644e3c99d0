import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Reading itself reports it, with the words; here it has its severity and its page. */
export const nameIsUnambiguous: Rule = {
  id: 'name-is-unambiguous',
  severity: 'info',
  meta: {
    title: { en: 'Every name means one person', ru: 'Каждое имя означает одного человека' },
    note: {
      en: 'The name was kept as written; name the person in the nominative somewhere in the protocol.',
      ru: 'Имя записано как в тексте; назовите человека в именительном падеже где-либо в протоколе.',
    },
    examples: () => ({
      good: record(),
      bad: { text: record({ chair: 'Председатель – Орлова Анна, директор' }), at: ['8:16'] },
    }),
  },
  messages: {},
  check: () => [],
}
