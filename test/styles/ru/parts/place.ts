import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'

export interface PlaceWay {
  readonly at: 'none' | 'line' | 'date' | 'field'
  readonly text: (meeting: Meeting) => string
  /** undefined where the rules leave open what the place is. */
  readonly gold: (meeting: Meeting) => string | null | undefined
}

const street = ({ body }: Meeting): string => body.address.slice(body.address.indexOf(' ') + 1)
const field = (label: string, gold: (meeting: Meeting) => string): PlaceWay => ({
  at: 'field',
  text: (meeting) => `${label}${gold(meeting)}`,
  gold,
})
const town = ({ body }: Meeting): string => body.town
const room = ({ body }: Meeting): string => body.room

/** Dates with a line to share. */
const NO_LINE = [
  ...['date:field', 'date:field-held', 'date:field-bullet', 'date:field-with-time'],
  ...['date:title-dotted', 'date:title-words', 'date:title-held'],
]

export const places: Ways<PlaceWay> = {
  none: way({ at: 'none', text: () => '', gold: () => null }),
  line: way({ at: 'line', text: town, gold: town }),
  'beside-date': way({ at: 'date', text: town, gold: town }, { excludes: NO_LINE }),
  'before-date': way(
    { at: 'date', text: town, gold: town },
    { excludes: [...NO_LINE, 'number:beside-date', 'number:beside-date-slash'] },
  ),
  'field-address': way(field('Место проведения: ', (meeting) => `${street(meeting)}, ${meeting.body.room}`)),
  'field-room': way(field('Место проведения: ', room)),
  'field-dash': way(field('Место проведения – ', room)),
  'field-short': way(field('Место: ', street)),
  'field-of-meeting': way({
    at: 'field',
    text: (meeting) => `Место проведения ${meeting.body.meetingOf}: ${street(meeting)}`,
    gold: street,
  }),
  remote: way({ at: 'field', text: () => 'Форма проведения: видео-конференц-связь', gold: () => undefined }),
}
