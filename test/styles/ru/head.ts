import type { Gold } from '../../../scripts/accuracy/gold.ts'
import { iso } from '../calendar.ts'
import { columns, gap, text, type Line } from '../line.ts'
import { taken, type Choice } from '../way.ts'
import { russianParts as parts } from './parts.ts'
import type { Entry } from './parts/attendance.ts'
import type { Meeting } from './meeting.ts'
import { short } from './person.ts'

const spaced = (words: string): string => (words === '' ? '' : ` ${words}`)

/** Title, number, date, time and place. */
function whatAndWhen(meeting: Meeting, choice: Choice): { lines: Line[]; gold: Gold } {
  const number = taken(parts.number, 'number', choice)
  const date = taken(parts.date, 'date', choice)
  const place = taken(parts.place, 'place', choice)
  const words = { number: number.text(meeting), date: date.text(meeting), place: place.text(meeting) }
  const at = (slot: string): string => (number.at === slot ? words.number : '')
  const inTitle = date.at === 'title' ? [words.date, at('date')].join(' ').trim() : ''
  const title = taken(
    parts.title,
    'title',
    choice,
  )(meeting, {
    word: spaced(at('word')),
    end: `${spaced(at('end'))}${spaced(inTitle)}`,
  })
  const lines: Line[] = [...title.lines, gap]
  if (number.at === 'line') lines.push(text(words.number))
  if (date.at === 'line') {
    const beside = place.at === 'date' ? words.place : ''
    const cells = choice['place'] === 'before-date' ? [beside, words.date] : [words.date, beside]
    lines.push(columns(...cells, at('date')))
  }
  if (date.at === 'field') lines.push(text(words.date))
  if (place.at === 'line' || place.at === 'field') lines.push(text(words.place))
  const start = date.start ? { start: clockOf(meeting.start) } : {}
  const where = place.gold(meeting)
  return {
    lines,
    gold: {
      number: number.gold(meeting),
      date: iso(meeting.day),
      ...(where === undefined ? {} : { place: where }),
      start: null,
      end: null,
      ...title.gold,
      ...start,
    },
  }
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Everything above the questions. */
export function headOf(meeting: Meeting, choice: Choice): { lines: Line[]; gold: Gold } {
  const { lines, gold } = whatAndWhen(meeting, choice)
  const time = choice['time'] === undefined ? { lines: [] } : taken(parts.time, 'time', choice).above(meeting)
  const chair = taken(parts.chair, 'chair', choice)
  const secretary = taken(parts.secretary, 'secretary', choice)
  const entries: Entry[] = [
    ...(chair.inList ? [{ person: meeting.chair, role: chair.inList(meeting) }] : []),
    ...(secretary.inList ? [{ person: meeting.secretary, role: secretary.inList(meeting) }] : []),
    ...meeting.members.map((person) => ({ person, role: null })),
  ]
  const attendance = taken(parts.attendance, 'attendance', choice)(meeting, entries)
  const absence =
    choice['absence'] === undefined ? { lines: [] } : taken(parts.absence, 'absence', choice)(meeting)
  const guests = taken(parts.guests, 'guests', choice)(meeting)
  const quorum = taken(parts.quorum, 'quorum', choice)(meeting)
  const { stated, members, ...rest } = {
    stated: null,
    members: null,
    ...gold,
    ...time.gold,
    ...absence.gold,
    ...attendance.gold,
    ...guests.gold,
    ...quorum.gold,
  }
  return {
    lines: [
      ...lines,
      ...time.lines,
      gap,
      ...chair.lines(meeting),
      ...secretary.lines(meeting),
      gap,
      ...attendance.lines,
      ...absence.lines,
      ...guests.lines,
      ...quorum.lines,
      gap,
    ],
    gold: {
      ...rest,
      // A list with its own count and a sentence about the quorum may count different people.
      ...(choice['attendance'] === 'counted-commas' ? {} : { stated, members }),
      chair: chair.named ? short(meeting.chair) : null,
      secretary: secretary.named ? short(meeting.secretary) : null,
    },
  }
}
