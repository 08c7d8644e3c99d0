import { text, type Line } from '../../line.ts'
import { printed, nothing, type Printed } from '../../printed.ts'
import { plusDays } from '../../calendar.ts'
import { way, type Ways } from '../../way.ts'
import { american, british, clock, clock12 } from '../calendar.ts'
import type { Meeting } from '../meeting.ts'

type Print = (meeting: Meeting) => Printed

const LINE = '______________________'
const ends =
  (line: (meeting: Meeting) => Line): Print =>
  (meeting) =>
    printed({ end: clock(meeting.end) }, line(meeting))

export const closings: Ways<Print> = {
  none: way(() => nothing),
  adjourned: way(ends(({ end }) => text(`The meeting adjourned at ${clock12(end)}`))),
  'no-further-business': way(
    ends(({ end }) => text(`There being no further business, the meeting was closed at ${clock12(end)}`)),
  ),
  'next-meeting': way(({ day }) => printed({}, text(`Next meeting: ${british(plusDays(day, 28))}`))),
  'next-meeting-sentence': way(({ day }) =>
    printed({}, text(`The next meeting will be held on ${american(plusDays(day, 35))}.`)),
  ),
}

export const signatures: Ways<Print> = {
  none: way(() => nothing),
  'chair-line': way(({ chair }) => printed({ chair: chair.name }, text(LINE), text(`${chair.name}, Chair`))),
  signed: way(({ chair }) => printed({ chair: chair.name }, text(`Signed: ${LINE} ${chair.name}, Chair`))),
  submitted: way(({ secretary }) =>
    printed(
      { secretary: secretary.name },
      text('Respectfully submitted,'),
      text(`${secretary.name}, Secretary`),
    ),
  ),
  both: way(({ chair, secretary }) =>
    printed(
      { chair: chair.name, secretary: secretary.name },
      text(`Chair: ${chair.name} ${LINE}`),
      text(`Secretary: ${secretary.name} ${LINE}`),
    ),
  ),
}
