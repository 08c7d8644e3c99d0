import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const titleIsStated: Rule<'missing'> = {
  id: 'title-is-stated',
  severity: 'warning',
  languages: ['ru'],
  meta: {
    title: { en: 'The record says what it is', ru: 'Вид документа указан' },
    note: {
      en: 'Name the kind of the document and the meeting: “Протокол заседания комиссии”. Otherwise nobody can tell what was signed.',
      ru: 'Назовите вид документа и заседание: «Протокол заседания комиссии». Иначе непонятно, что подписано.',
    },
    source: { en: 'GOST R 7.0.97-2016, 5.9', ru: 'ГОСТ Р 7.0.97-2016, п. 5.9' },
    examples: () => ({
      good: record(),
      bad: { text: record({ heading: '№ 7' }), at: ['1:1'] },
    }),
  },
  messages: {
    missing: {
      en: 'no heading says what kind of document this is',
      ru: 'нет заголовка с видом документа',
    },
  },
  check: ({ title }) => (title === null ? [{ message: 'missing', at: null }] : []),
}
