import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const chairIsNotSecretary: Rule<'same'> = {
  id: 'chair-is-not-secretary',
  severity: 'warning',
  meta: {
    title: { en: 'Chair and secretary are two people', ru: 'Председатель и секретарь – разные люди' },
    note: {
      en: 'Two signatures vouch for a record: whoever presided and whoever wrote it down. Name both.',
      ru: 'За протокол ручаются двое: тот, кто вёл заседание, и тот, кто записывал. Назовите обоих.',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 3: the chair and the secretary sign',
      ru: 'ГК РФ, ст. 181.2, п. 3: подписывают председательствующий и секретарь',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record({
          secretary: 'Секретарь – Орлова А.И.',
          signatures: 'Председатель          А.И. Орлова\n\nСекретарь             А.И. Орлова',
        }),
        at: ['10:13'],
      },
    }),
  },
  messages: {
    same: { en: '{name} is both chair and secretary', ru: '{name} – и председатель, и секретарь' },
  },
  check: ({ chair, secretary }) =>
    chair && secretary && chair.name === secretary.name
      ? [{ message: 'same', values: { name: chair.name }, at: '/secretary/name' }]
      : [],
}
