/**
 * The program as it stood before each set of test/first-sight was worked on, by its revision. Sets that are not named are either
 * never learned from or were read by none of these.
 */
const READ_BY: Readonly<Record<string, readonly string[]>> = {
  cc0380c4: ['ru-1', 'ru-2', 'ru-3', 'ru-4', 'en-1', 'en-2', 'speech-1', 'speech-2'],
  '0c164221': ['ru-5', 'ru-6', 'en-3', 'en-4', 'speech-3'],
  '246a7cb0': ['ru-7', 'en-5', 'speech-4'],
  '809cda75': ['ru-8', 'en-6', 'speech-5'],
  '86018898': ['ru-9', 'en-7', 'speech-6'],
  '6b2803bb': ['speech-8', 'speech-9', 'speech-10', 'speech-11'],
  '90128e6a': ['speech-12'],
  '3a9e1c77': ['speech-13'],
}

/** Those of written records, or of transcripts: revisions with their sets. */
export const readBefore = (what: 'written' | 'spoken'): (readonly [string, readonly string[]])[] =>
  Object.entries(READ_BY).map(([revision, sets]) => [
    revision,
    sets.filter((set) => set.startsWith('speech-') === (what === 'spoken')),
  ])
