import { lexiconOf } from '../language/detect.ts'
import { opensWith } from '../language/opening.ts'
import { ordinalWord } from '../language/numbers.ts'
import type { Protocol } from '../model/schema.ts'
import { wordsOf, withoutYo } from '../source/letters.ts'

/** Long enough to tell words apart, short enough to leave Russian endings out. */
const STEM = 6

/**
 * What tells the records of one body from those of another: the words of organisation and title that say who met,
 * without those that say which meeting it was ('внеочередного', 'двадцать третьей'). Null where neither is stated:
 * nothing is known of the series that the record belongs to.
 */
export function bodyOf({ organization, title, language }: Protocol): string | null {
  const { headers, labels, dates } = lexiconOf(language)
  const stems = wordsOf(`${organization ?? ''} ${title ?? ''}`)
    .map((word) => withoutYo(word.toLowerCase()))
    .filter((word) => word.length > 2 && ordinalWord(word) === null && !Object.hasOwn(dates.numbers, word))
    .filter((word) => !opensWith(word, headers.titleForms) && !opensWith(word, headers.sessions))
    .filter((word) => !headers.meetings.includes(word) && !headers.titles.includes(word))
    .filter((word) => !opensWith(word, labels.agenda))
    .map((word) => word.slice(0, STEM))
  return stems.length > 0 ? [...new Set(stems)].sort().join(' ') : null
}
