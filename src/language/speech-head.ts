import type { Forms, Words } from './lexicon.ts'
import type { HourWords } from './speech-hours.ts'

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
  /** Words of the same, said to whoever is called: 'you're doing the notes?'. */
  readonly secretaryCalled: Forms
  /** Words that make whoever is called the chair: 'Павел, вы сегодня ведёте'. */
  readonly chairCalled: Forms
  /** Words right before the name by which somebody says who they are: 'меня зовут'. */
  readonly introducing: Forms
  /** Words right behind it: 'тут', 'speaking'. */
  readonly introduced: Forms
  /** Words that may stand behind a name said so without a mark: 'from'. */
  readonly behindIntroduced: Words
  /** Words that may stand before a name in such a round: 'это'. */
  readonly roundLeads: Words
  /** Words that call on everybody to say who they are. */
  readonly roundCalled: Forms
  /** Answers that say that the work asked for is done: 'I sent it on Friday'. */
  readonly doneForms: Forms
  /** Words that say so beside a verb of the past: 'уже'. */
  readonly doneLeads: Words
  /** Verbs of putting down what was said: 'записал'. */
  readonly notingDown: Words
  /** Pronouns and particles that say nothing of the work: 'ты', 'you'. */
  readonly pronouns: Words
  /** Verbs by which work is handed out at the head of a sentence, where no ending shows an order: 'send'. */
  readonly orders: Words
  /** What is asked for in the room, and is no work of a record: 'включите камеру', 'call the roll'. */
  readonly inRoom: Forms
  /** Words that only lead in to what is asked for: 'вот что'. */
  readonly leadsIn: Forms
  /** What says that nothing is decided now: 'no vote tonight'. */
  readonly undecidedNow: Forms
  /** What says that something is not to be written down: 'это не пишем', 'not for the minutes'. */
  readonly unminuted: Forms
  /** Words of what is done at once: 'сейчас'. */
  readonly atOnce: Words
  /** What says that somebody is absent, and is said of people only; the name is the slot `{who}`. */
  readonly absentNamed: Forms
  /** The same in words that are said of things, too. */
  readonly absentLoose: Forms
  /** The same with the name in the genitive. */
  readonly absentOf: Forms
  /** Questions for those who are absent. */
  readonly absenceAsked: Forms
  /** Words that may stand behind an absence, and words that make it one of another day or none at all. */
  readonly absenceTails: Words
  readonly absenceBars: Words
  /** Words with a capital that are no part of the name behind them. */
  readonly nameLeads: Words
  /** The next meeting, and work on the record of this one: they belong to no question. */
  readonly apart: Forms
  /** What a matter is called by that may be none of the agenda: 'вопрос о'. */
  readonly matter: Forms
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
  /** How the hours of the beginning and the end are said. */
  readonly hours: HourWords
  /** The first hour that is said of the morning where nothing else tells; null where the clock has twelve hours. */
  readonly firstHour: number | null
}
