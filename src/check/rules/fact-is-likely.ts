import type { Rule } from '../rule.ts'

/** Reading itself reports it, with the words; here it has its severity and its page. */
export const factIsLikely: Rule = {
  id: 'fact-is-likely',
  severity: 'info',
  meta: {
    title: { en: 'What looks like a fact is one', ru: 'Похожее на факт – факт' },
    note: {
      en: 'It is much likelier wrong than right, so it was left out; its words are listed in `unrecognized`.',
      ru: 'Ошибка здесь намного вероятнее, поэтому факт не записан; его слова перечислены в `unrecognized`.',
    },
  },
  messages: {},
  check: () => [],
}
