import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Reading itself reports it, with the words; here it has its severity and its page. */
export const textIsUnderstood: Rule = {
  id: 'text-is-understood',
  severity: 'info',
  meta: {
    title: { en: 'All of the text is understood', ru: 'Весь текст распознан' },
    note: {
      en: 'The words became no fact; they are listed in `unrecognized`.',
      ru: 'Слова не стали фактом; они перечислены в `unrecognized`.',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record({
          signatures:
            'Председатель          А.И. Орлова\n\nСекретарь             П.Н. Котов\n\nИсп. тел. 2-15-07',
        }),
        at: ['26:1'],
      },
    }),
  },
  messages: {},
  check: () => [],
}
