import type { CheckSettings, RuleSeverity } from './settings.ts'
import type { Words } from './words.ts'

/** Settings for one kind of meeting, under a name. */
export interface Profile {
  readonly title: Words
  /** The law or standard that the profile follows. */
  readonly source: Words
  readonly settings: CheckSettings
}

const settings = (severities: Readonly<Record<string, RuleSeverity>>): CheckSettings => ({
  rules: Object.fromEntries(Object.entries(severities).map(([id, severity]) => [id, { severity }])),
})

/** What article 181.2 of the Civil Code asks of the record of any meeting whose decisions bind its members. */
const CIVIL_CODE: Readonly<Record<string, RuleSeverity>> = {
  'date-is-stated': 'error',
  'time-is-stated': 'error',
  'place-is-stated': 'error',
  'chair-is-named': 'error',
  'secretary-is-named': 'error',
  'record-is-signed': 'error',
  'attendees-are-stated': 'error',
  'quorum-is-stated': 'warning',
  'quorum-is-sufficient': 'error',
  'vote-is-stated': 'error',
  'counters-are-named': 'info',
  'opponents-are-named': 'info',
  'agenda-lists-question': 'error',
  'record-is-understood': 'error',
  'fact-is-doubtful': 'warning',
  'task-says-who-and-when': 'off',
}

/** The profiles that come with the program. `operational` is the rules as they are. */
export const profiles = {
  operational: {
    title: { en: 'an operational meeting', ru: 'оперативное совещание' },
    source: {
      en: 'GOST R 7.0.97-2016 and office practice',
      ru: 'ГОСТ Р 7.0.97-2016 и практика делопроизводства',
    },
    settings: { rules: {} },
  },
  'civil-code': {
    title: { en: 'a meeting whose decisions bind its members', ru: 'собрание, решения которого обязательны' },
    source: { en: 'Civil Code of Russia, articles 181.2 and 181.5', ru: 'ГК РФ, ст. 181.2 и 181.5' },
    settings: settings(CIVIL_CODE),
  },
  'joint-stock': {
    title: { en: 'a general meeting of shareholders', ru: 'общее собрание акционеров' },
    source: {
      en: 'Federal law 208-FZ, article 63; Bank of Russia regulation 660-P',
      ru: 'Федеральный закон № 208-ФЗ, ст. 63; Положение Банка России № 660-П',
    },
    settings: settings({
      ...CIVIL_CODE,
      'quorum-is-stated': 'error',
      'agenda-is-stated': 'error',
      'agenda-item-has-decision': 'error',
      'discussion-is-recorded': 'info',
      'counters-are-named': 'warning',
      // Numbers are no custom of general meetings, and most of their decisions set nobody to work.
      'number-is-stated': 'off',
      'action-has-deadline': 'info',
    }),
  },
  minimal: {
    title: { en: 'only what contradicts itself', ru: 'только противоречия' },
    source: { en: 'common sense', ru: 'здравый смысл' },
    settings: settings({
      'title-is-stated': 'off',
      'number-is-stated': 'off',
      'date-is-stated': 'warning',
      'place-is-stated': 'off',
      'chair-is-named': 'off',
      'secretary-is-named': 'off',
      'attendees-are-stated': 'off',
      'agenda-is-stated': 'off',
      'agenda-item-has-decision': 'off',
      'agenda-item-has-title': 'off',
      'action-has-deadline': 'off',
      'task-says-who-and-when': 'off',
      'assignee-is-known': 'off',
      'deadline-is-working-day': 'off',
      'votes-cover-those-present': 'off',
      'votes-fit-those-named': 'off',
      'record-is-signed': 'off',
      'is-a-record': 'warning',
      'record-is-understood': 'info',
      'fact-is-doubtful': 'off',
      'text-is-understood': 'off',
      'numbers-have-no-gaps': 'off',
      'referenced-records-exist': 'off',
    }),
  },
} as const satisfies Readonly<Record<string, Profile>>

export type ProfileName = keyof typeof profiles
