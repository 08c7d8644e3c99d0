import type { CheckSettings } from './settings.ts'
import type { Words } from './words.ts'

/** Settings for one kind of meeting, under a name. */
export interface Profile {
  readonly title: Words
  readonly settings: CheckSettings
}

/** The profiles that come with the program. `operational` is the rules as they are. */
export const profiles = {
  operational: {
    title: { en: 'an operational meeting', ru: 'оперативное совещание' },
    settings: { rules: {} },
  },
} as const satisfies Readonly<Record<string, Profile>>

export type ProfileName = keyof typeof profiles
