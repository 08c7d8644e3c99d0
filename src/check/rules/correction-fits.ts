import type { Rule } from '../rule.ts'

/** Reading itself reports it, with the entry; here it has its severity and its page. */
export const correctionFits: Rule = {
  id: 'correction-fits',
  severity: 'warning',
  meta: {
    title: { en: 'Every correction fits the text', ru: 'Каждое исправление подходит к тексту' },
    note: {
      en: 'A correction beside the record (NAME.corrections.yaml) was not applied: its words are gone or stand twice, or no such fact is read there any more. Mend the entry or remove it: protocol corrections FILE --prune.',
      ru: 'Исправление рядом с протоколом (ИМЯ.corrections.yaml) не применено: его слов больше нет, они встречаются дважды или такой факт там больше не читается. Исправьте запись или удалите её: protocol corrections ФАЙЛ --prune.',
    },
  },
  messages: {},
  check: () => [],
}
