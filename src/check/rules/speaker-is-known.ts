import type { Rule } from '../rule.ts'
import { transcript } from '../transcript-example.ts'

/** Reading itself reports it, with the words; here it has its severity and its page. */
export const speakerIsKnown: Rule = {
  id: 'speaker-is-known',
  severity: 'info',
  meta: {
    title: { en: 'It is said who speaks', ru: 'Известно, кто говорит' },
    note: {
      en: 'The voice has no name in the recording; give it one in the transcript.',
      ru: 'У голоса в записи нет имени; назовите его в расшифровке.',
    },
    examples: () => ({
      good: transcript(),
      bad: { text: transcript('Спикер 3: Протокол веду я.'), at: ['9:11'] },
    }),
  },
  messages: {},
  check: () => [],
}
