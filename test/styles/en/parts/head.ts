import { iso, weekday } from '../../calendar.ts'
import { gap, labelled, text, title, type Line } from '../../line.ts'
import { nothing, printed, type Printed } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import { american, british, clock, clock12, monthOf, ordinal, WEEKDAYS } from '../calendar.ts'
import type { Meeting } from '../meeting.ts'

type Print = (meeting: Meeting) => Printed

const told =
  (gold: (meeting: Meeting) => Printed['gold'], lines: (meeting: Meeting) => readonly Line[]): Print =>
  (meeting) => ({ lines: lines(meeting), gold: { ...gold(meeting) } })
const minutesOf = ({ body }: Meeting): Printed['gold'] => ({
  number: null,
  title: `Minutes of the ${body.of}`,
})
const bodyMeeting = ({ body }: Meeting, word: string): string => `${body.name} ${word}`

export const titles: Ways<Print> = {
  'minutes-of': way(told(minutesOf, ({ body }) => [title(`Minutes of the ${body.of}`)])),
  'minutes-of-capitals': way(
    told(minutesOf, ({ body }) => [title(`MINUTES OF THE ${body.of.toUpperCase()}`)]),
  ),
  'body-then-minutes': way(
    told(minutesOf, ({ body }) => [title(body.name.toUpperCase()), title(`Minutes of the ${body.of}`)]),
  ),
  'two-lines': way(told(minutesOf, ({ body }) => [title('MINUTES'), title(`of the ${body.of}`)])),
  'body-meeting-minutes': way(
    told(
      (meeting) => ({ number: null, title: bodyMeeting(meeting, 'meeting minutes') }),
      (meeting) => [title(bodyMeeting(meeting, 'meeting minutes'))],
    ),
  ),
  'body-colon-notes': way(
    told(
      ({ body }) => ({ number: null, title: `${body.name}: meeting notes` }),
      ({ body }) => [title(`${body.name}: meeting notes`)],
    ),
  ),
  'number-in-title': way(
    told(
      ({ number, body }) => ({ number: String(number), title: `Minutes of the ${body.of}` }),
      ({ number, body }) => [title(`MINUTES No. ${number} of the ${body.of}`)],
    ),
  ),
  'number-on-line': way(
    told(
      ({ number, body }) => ({ number: String(number), title: `Minutes of the ${body.of}` }),
      ({ number, body }) => [title(`Minutes of the ${body.of}`), text(`Meeting No. ${number}`)],
    ),
  ),
  draft: way(
    told(minutesOf, ({ body }) => [
      text('DRAFT – SUBJECT TO APPROVAL'),
      gap,
      title(`Minutes of the ${body.of}`),
    ]),
  ),
}

const dated =
  (print: (meeting: Meeting) => Line): Print =>
  (meeting) =>
    printed({ date: iso(meeting.day) }, print(meeting))

export const dates: Ways<Print> = {
  british: way(dated(({ day }) => text(british(day)))),
  american: way(dated(({ day }) => text(american(day)))),
  'weekday-british': way(dated(({ day }) => text(`${WEEKDAYS[weekday(day)] ?? ''} ${british(day)}`))),
  'weekday-american': way(dated(({ day }) => text(`${WEEKDAYS[weekday(day)] ?? ''}, ${american(day)}`))),
  ordinal: way(dated(({ day }) => text(`${ordinal(day.day)} ${monthOf(day)} ${day.year}`))),
  iso: way(dated(({ day }) => text(iso(day)))),
  field: way(dated(({ day }) => labelled('Date:', british(day)))),
  'field-iso': way(dated(({ day }) => labelled('Date:', iso(day)))),
  'field-of-meeting': way(dated(({ day }) => labelled('Date of meeting:', american(day)))),
  'held-on': way(dated(({ day }) => text(`Held on ${british(day)}`))),
  'short-month': way(
    dated(({ day }) =>
      labelled('Meeting date:', `${ordinal(day.day)} ${monthOf(day).slice(0, 3)} ${day.year}`),
    ),
  ),
}

const timed =
  (line: (meeting: Meeting) => Line): Print =>
  (meeting) =>
    printed({ start: clock(meeting.start) }, line(meeting))

export const times: Ways<Print> = {
  none: way(() => nothing),
  field: way((meeting) =>
    printed(
      { start: clock(meeting.start), end: clock(meeting.end) },
      labelled('Time:', `${clock(meeting.start)}–${clock(meeting.end)}`),
    ),
  ),
  began: way(timed(({ start }) => text(`The meeting began at ${clock12(start)}`))),
  'to-order': way(
    timed(({ chair, start }) => text(`${chair.name} called the meeting to order at ${clock12(start)}`)),
  ),
  opened: way(timed(({ start }) => labelled('Opened:', clock(start)))),
}

const placed =
  (line: (meeting: Meeting) => Line): Print =>
  (meeting) =>
    printed({ place: meeting.body.place }, line(meeting))

export const places: Ways<Print> = {
  none: way(() => printed({ place: null })),
  location: way(placed(({ body }) => labelled('Location:', body.place))),
  place: way(placed(({ body }) => labelled('Place:', body.place))),
  venue: way(placed(({ body }) => labelled('Venue:', body.place))),
  held: way(placed(({ body }) => text(`Held at ${body.place}`))),
}

const chaired =
  (line: (meeting: Meeting) => Line): Print =>
  (meeting) =>
    printed({ chair: meeting.chair.name }, line(meeting))

export const chairs: Ways<Print> = {
  none: way(() => printed({ chair: null }), { excludes: ['time:to-order'] }),
  chair: way(chaired(({ chair }) => labelled('Chair:', chair.name))),
  'in-the-chair': way(chaired(({ chair }) => labelled('In the chair:', chair.name))),
  chairperson: way(chaired(({ chair }) => labelled('Chairperson –', chair.name))),
  'presiding-officer': way(chaired(({ chair }) => labelled('Presiding:', `${chair.name}, ${chair.post}`))),
  presided: way(chaired(({ chair }) => text(`${chair.name} presided.`))),
  'chaired-by': way(chaired(({ chair }) => labelled('Chaired by:', chair.name))),
  facilitator: way(chaired(({ chair }) => labelled('Facilitator:', chair.name))),
}

const kept =
  (line: (meeting: Meeting) => Line): Print =>
  (meeting) =>
    printed({ secretary: meeting.secretary.name }, line(meeting))

export const secretaries: Ways<Print> = {
  none: way(() => printed({ secretary: null })),
  secretary: way(kept(({ secretary }) => labelled('Secretary:', secretary.name))),
  minutes: way(kept(({ secretary }) => labelled('Minutes:', secretary.name))),
  'taken-by': way(kept(({ secretary }) => labelled('Minutes taken by:', secretary.name))),
  scribe: way(kept(({ secretary }) => labelled('Scribe:', secretary.name))),
  'note-taker': way(kept(({ secretary }) => labelled('Note taker:', secretary.name))),
  sentence: way(kept(({ secretary }) => text(`${secretary.name} took the minutes.`))),
  'recording-secretary': way(kept(({ secretary }) => labelled('Recording secretary –', secretary.name))),
}
