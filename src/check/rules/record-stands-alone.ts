import { laterRecord, record } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Reading itself reports it, with the title of the further record; here it has its severity and its page. */
export const recordStandsAlone: Rule = {
  id: 'record-stands-alone',
  severity: 'warning',
  meta: {
    title: { en: 'A file holds one record', ru: 'В файле один протокол' },
    note: {
      en: 'One file is one record: only the first was read. Put each into a file of its own, or read them with --split.',
      ru: 'Один файл — один протокол: прочитан только первый. Вынесите каждый в отдельный файл или читайте с ключом --split.',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: `${record()}\n${laterRecord('1.1. Беловой Д.С. принять работы до 29.03.2024.')}`,
        at: ['26:1'],
      },
    }),
  },
  messages: {},
  check: () => [],
}
