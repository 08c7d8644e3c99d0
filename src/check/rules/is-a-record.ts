import { record } from '../example.ts'
import { looksLikeRecord } from '../looks-like-record.ts'
import type { Rule } from '../rule.ts'

export const isARecord: Rule<'other'> = {
  id: 'is-a-record',
  severity: 'error',
  kinds: ['protocol', 'extract'],
  gate: true,
  meta: {
    title: { en: 'The text is the record of a meeting', ru: 'Текст – протокол собрания' },
    note: {
      en: 'Neither a title of a record nor people, questions or decisions were found, so nothing else is checked. Is it the right file?',
      ru: 'Нет ни названия протокола, ни людей, вопросов или решений, поэтому остальное не проверяется. Тот ли это файл?',
    },
    examples: () => ({
      good: record(),
      bad: { text: 'requests==2.31.0\nurllib3>=2.0\ncharset-normalizer~=3.3\n', at: ['1:1'] },
    }),
  },
  messages: {
    other: {
      en: 'this does not look like the record of a meeting',
      ru: 'это не похоже на протокол собрания',
    },
  },
  // Of a model without its text nobody can say what the text is.
  check: (model, { document }) =>
    document === null || looksLikeRecord(model, document) ? [] : [{ message: 'other', at: null }],
}
