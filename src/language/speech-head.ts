import type { Forms, Words } from './lexicon.ts'

/** How the requisites of a meeting are said, and what an export writes above its words. */
export interface HeadWords {
  /** Words right before the name of the body that meets: 'заседание правления', 'meeting of'. */
  readonly bodyLeads: Forms
  /** Where a call is held: no place of the meeting. */
  readonly channels: Words
  /** Weekdays as they are shortened: 'пн', 'mon'. */
  readonly shortDays: Words
  /** Units of how long a recording is: 'мин'. */
  readonly durations: Words
  /** Questions for whoever keeps the minutes. */
  readonly secretaryAsked: Forms
  /** Words of the same, said of whoever is called in a question: 'you're doing the notes?'. */
  readonly secretaryCalled: Forms
  /** Words by which whoever leads says again what was decided. */
  readonly recap: Forms
  /** Words that ask who does something: 'кто'. */
  readonly who: Words
  /** 'Когда': it asks for the day of work that was spoken of. */
  readonly when: Words
  /** What shows that an hour is one of the morning, and of the rest of the day. */
  readonly morning: Words
  readonly evening: Words
  /** Words behind an hour: 'часов', 'o’clock'. */
  readonly hourWords: Words
  /** The first hour that is said of the morning where nothing else tells; null where the clock has twelve hours. */
  readonly firstHour: number | null
}
