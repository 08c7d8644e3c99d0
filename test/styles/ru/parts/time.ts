import { text } from '../../line.ts'
import { nothing, printed, capital, type Printed } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import { clock, clockInWords } from '../calendar.ts'
import type { Meeting } from '../meeting.ts'

export interface TimeWay {
  /** Beside the date, above the people. */
  readonly above: (meeting: Meeting) => Printed
  /** After the last question. */
  readonly below: (meeting: Meeting) => Printed
}

const none = (): Printed => nothing
const begins = (words: (meeting: Meeting) => string): TimeWay => ({
  above: (meeting) => printed({ start: clock(meeting.start) }, text(words(meeting))),
  below: none,
})
const whole = (...words: readonly ((meeting: Meeting) => string)[]): TimeWay => ({
  above: (meeting) =>
    printed(
      { start: clock(meeting.start), end: clock(meeting.end) },
      ...words.map((one) => text(one(meeting))),
    ),
  below: none,
})

export const times: Ways<TimeWay> = {
  none: way({ above: none, below: none }),
  begins: way(begins(({ body, start }) => `Начало ${body.meetingOf}: ${clock(start, '.')}`)),
  'begins-words': way(begins(({ start }) => `Время начала: ${clockInWords(start)}`)),
  'begins-hyphen': way(begins(({ start }) => `Начало в ${clock(start, '-')} часов`)),
  'opened-words': way(
    begins(
      ({ body, start }) => `${capital(body.meeting)} открыто в ${clockInWords(start, 'часов', 'минут')}.`,
    ),
  ),
  field: way(whole(({ start, end }) => `Время проведения: ${clock(start)} – ${clock(end)}`)),
  'from-to': way(whole(({ start, end }) => `Время: с ${clock(start, '.')} до ${clock(end, '.')}`)),
  'begins-ends': way(whole(({ start, end }) => `Начало – ${clock(start)}, окончание – ${clock(end)}`)),
  'two-lines': way(
    whole(
      ({ start }) => `Время начала: ${clockInWords(start)}`,
      ({ end }) => `Время окончания: ${clockInWords(end)}`,
    ),
  ),
  'open-and-closed': way({
    above: (meeting) =>
      printed({ start: clock(meeting.start) }, text(`Начало в ${clock(meeting.start, '.')}`)),
    below: (meeting) =>
      printed(
        { end: clock(meeting.end) },
        text(`${capital(meeting.body.meeting)} закрыто в ${clockInWords(meeting.end, 'ч.')}`),
      ),
  }),
}
