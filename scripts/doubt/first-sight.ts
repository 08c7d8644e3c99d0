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
  '6b2803bb': ['ru-10', 'en-8', 'speech-8', 'speech-9', 'speech-10', 'speech-11'],
  '90128e6a': ['ru-11', 'en-9', 'speech-12'],
  '3a9e1c77': ['speech-13'],
  '0c2e4353': ['ru-12', 'ru-13', 'ru-14'],
}

/** Those of written records, or of transcripts: revisions with their sets. */
export const readBefore = (what: 'written' | 'spoken'): (readonly [string, readonly string[]])[] =>
  Object.entries(READ_BY).flatMap(([revision, sets]) => {
    const own = sets.filter((set) => set.startsWith('speech-') === (what === 'spoken'))
    return own.length > 0 ? [[revision, own]] : []
  })

/**
 * Folders of records that are not in the repository (public ones, which are their authors'), each named with the revision that had
 * not seen it: `FOLDER@REVISION`. Throws where one has no revision.
 */
export const readBesides = (folders: readonly string[]): (readonly [string, string])[] =>
  folders.map((one) => {
    const at = one.lastIndexOf('@')
    if (at < 1) throw new Error(`${one}: FOLDER@REVISION is wanted`)
    return [one.slice(at + 1), one.slice(0, at)]
  })
