import { heading, item, labelled, table, text, type Line } from '../../line.ts'
import { printed, type Printed } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting, Person } from '../meeting.ts'

type Print = (meeting: Meeting) => Printed

const names = (people: readonly Person[]): string[] => people.map(({ name }) => name)
const present =
  (lines: (members: readonly Person[]) => readonly Line[]): Print =>
  ({ members }) =>
    printed({ attendees: names(members) }, ...lines(members))

export const attendances: Ways<Print> = {
  commas: way(present((all) => [labelled('Present:', names(all).join(', '))])),
  'members-present': way(present((all) => [labelled('Members present:', `${names(all).join(', ')}.`)])),
  'in-attendance-sentence': way(
    present((all) => [
      text(
        `The following members were present: ${names(all).slice(0, -1).join(', ')} and ${names(all).at(-1) ?? ''}.`,
      ),
    ]),
  ),
  bullets: way(present((all) => [heading('Present'), ...names(all).map((name) => item(`- ${name}`))])),
  'stars-posts': way(
    present((all) => [heading('Attendees'), ...all.map(({ name, post }) => item(`* ${name} (${post})`))]),
  ),
  lines: way(
    present((all) => [heading('PRESENT:'), ...all.map(({ name, post }) => text(`${name}, ${post}`))]),
  ),
  numbered: way(
    present((all) => [heading('Attendance:'), ...names(all).map((name, at) => item(`${at + 1}. ${name}`))]),
  ),
  'brackets-commas': way(
    present((all) => [labelled('Attendees:', all.map(({ name, post }) => `${name} (${post})`).join(', '))]),
  ),
  semicolons: way(
    present((all) => [labelled('PRESENT:', all.map(({ name, post }) => `${name}, ${post}`).join('; '))]),
  ),
  table: way(
    present((all) => [
      heading('Attendance'),
      table(['Name', 'Role'], ...all.map(({ name, post }) => [name, post])),
    ]),
  ),
  'table-present-absent': way(
    ({ members, absent }) =>
      printed(
        { attendees: names(members), absent: names(absent) },
        heading('Attendance'),
        table(
          ['Name', 'Present'],
          ...names(members).map((name) => [name, 'Yes']),
          ...names(absent).map((name) => [name, 'No']),
        ),
      ),
    { silences: ['absence'] },
  ),
  checkboxes: way(
    ({ members, absent }) =>
      printed(
        { attendees: names(members), absent: names(absent) },
        heading('Attendees'),
        ...names(members).map((name) => item(`- [x] ${name}`)),
        ...names(absent).map((name) => item(`- [ ] ${name}`)),
      ),
    { silences: ['absence'] },
  ),
}

const missing =
  (lines: (absent: readonly Person[]) => readonly Line[]): Print =>
  ({ absent }) =>
    printed({ absent: names(absent) }, ...lines(absent))
const nobody =
  (...lines: readonly Line[]): Print =>
  () =>
    printed({ absent: [] }, ...lines)

export const absences: Ways<Print> = {
  none: way(nobody()),
  apologies: way(missing((all) => [labelled('Apologies:', names(all).join(', '))])),
  'apologies-for-absence': way(
    missing((all) => [labelled('Apologies for absence:', `${names(all).join(', ')}.`)]),
  ),
  'were-received': way(missing((all) => [text(`Apologies were received from ${names(all).join(' and ')}.`)])),
  regrets: way(missing((all) => [heading('Regrets'), ...names(all).map((name) => item(`- ${name}`))])),
  absent: way(missing((all) => [labelled('ABSENT:', all.map(({ name }) => `${name} (excused)`).join(', '))])),
  'no-one': way(nobody(labelled('Apologies:', 'None'))),
}

const invited =
  (lines: (guests: readonly Person[]) => readonly Line[]): Print =>
  ({ guests }) =>
    printed({ invited: names(guests) }, ...lines(guests))

export const guests: Ways<Print> = {
  none: way(() => printed({ invited: [] })),
  guests: way(invited((all) => [labelled('Guests:', names(all).join(', '))])),
  'by-invitation': way(
    invited((all) => [
      labelled('By invitation:', all.map(({ name, post }) => `${name} (${post})`).join(', ')),
    ]),
  ),
  bullets: way(
    invited((all) => [heading('Guests'), ...all.map(({ name, post }) => item(`- ${name}, ${post}`))]),
  ),
  'no-one': way(() => printed({ invited: [] }, labelled('Guests:', 'none'))),
}
