import type { Rule } from '../rule.ts'
import { transcript } from '../transcript-example.ts'

/** Reading itself reports it, with the words; here it has its severity and its page. */
export const proposalIsDecided: Rule = {
  id: 'proposal-is-decided',
  severity: 'info',
  meta: {
    title: { en: 'What is proposed is decided or dropped', ru: 'По предложению видно, принято ли оно' },
    note: {
      en: 'It was proposed or promised, and nobody is heard to adopt it; it was left out.',
      ru: 'Это предложили или пообещали, а чтобы кто-то принял, не слышно; в решения не записано.',
    },
    examples: () => ({
      good: transcript(),
      bad: { text: transcript('Котов П.Н.: Предлагаю ещё покрасить забор.'), at: ['9:23'] },
    }),
  },
  messages: {},
  check: () => [],
}
