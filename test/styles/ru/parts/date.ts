import { dotted, iso, two, weekday } from '../../calendar.ts'
import { way, type Ways } from '../../way.ts'
import { clock, dayAndMonth, inWords, monthOf, WEEKDAYS } from '../calendar.ts'
import type { Meeting } from '../meeting.ts'

/** Where the date stands: on a line, in a field of its own, or at the end of the title. */
export interface DateWay {
  readonly at: 'line' | 'field' | 'title'
  readonly text: (meeting: Meeting) => string
  /** The time is said with it. */
  readonly start?: boolean
}

const line = (print: (meeting: Meeting) => string): DateWay => ({ at: 'line', text: print })

export const dates: Ways<DateWay> = {
  dotted: way(line(({ day }) => dotted(day))),
  'dotted-year': way(line(({ day }) => `${dotted(day)} г.`)),
  'dotted-year-tight': way(line(({ day }) => `${dotted(day)}г.`)),
  'two-digit-year': way(line(({ day }) => `${two(day.day)}.${two(day.month)}.${two(day.year % 100)}`)),
  words: way(line(({ day }) => inWords(day))),
  'words-short': way(line(({ day }) => `${dayAndMonth(day)} ${day.year} г.`)),
  guillemets: way(line(({ day }) => `«${two(day.day)}» ${monthOf(day)} ${day.year} г.`)),
  'straight-quotes': way(line(({ day }) => `"${day.day}" ${monthOf(day)} ${day.year} года`)),
  from: way(line(({ day }) => `от ${dotted(day)}`)),
  weekday: way(line(({ day }) => `${WEEKDAYS[weekday(day)] ?? ''}, ${inWords(day)}`)),
  iso: way(line(({ day }) => iso(day))),
  field: way({ at: 'field', text: ({ day }) => `Дата: ${dotted(day)}` }),
  'field-held': way({ at: 'field', text: ({ day }) => `Дата проведения: ${inWords(day)}` }),
  'field-bullet': way({ at: 'field', text: ({ day }) => `- Дата: ${dotted(day)}` }),
  'field-with-time': way(
    {
      at: 'field',
      text: ({ day, start }) => `Дата и время проведения: ${dotted(day)}, ${clock(start)}`,
      start: true,
    },
    { silences: ['time'] },
  ),
  'title-dotted': way({ at: 'title', text: ({ day }) => `от ${dotted(day)}` }),
  'title-words': way({ at: 'title', text: ({ day }) => `от ${inWords(day)}` }),
  'title-held': way({
    at: 'title',
    text: ({ day }) => `от «${two(day.day)}» ${monthOf(day)} ${day.year} г.`,
  }),
}
