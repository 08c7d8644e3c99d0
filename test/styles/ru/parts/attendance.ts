import { heading, item, labelled, table, text, type Line } from '../../line.ts'
import { capital, ended, printed, small, type Printed } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'
import { NOMINATIVE } from '../names.ts'
import { full, short, shortAfter, shortSpaced, shortTight, type Person } from '../person.ts'

/** Somebody listed as present; `role` where chair or secretary stand in the list. */
export interface Entry {
  readonly person: Person
  readonly role: string | null
}

type PrintAttendance = (meeting: Meeting, entries: readonly Entry[]) => Printed

const post = ({ person, role }: Entry): string => role ?? person.post[NOMINATIVE]
/** 'Орлова И.П. (секретарь комиссии)', the bracket only where there is a role. */
const withRole = (name: (person: Person) => string, { person, role }: Entry): string =>
  role === null ? name(person) : `${name(person)} (${role})`
const list =
  (print: (meeting: Meeting, entries: readonly Entry[]) => readonly Line[]): PrintAttendance =>
  (meeting, entries) =>
    printed({ attendees: entries.map(({ person }) => short(person)) }, ...print(meeting, entries))
const commas = (name: (person: Person) => string, entries: readonly Entry[]): string =>
  entries.map((entry) => withRole(name, entry)).join(', ')
/** How many were there, chair and secretary with them. */
const present = ({ members }: Meeting): number => members.length + 2

export const attendances: Ways<PrintAttendance> = {
  commas: way(list((_, entries) => [labelled('Присутствовали:', ended(commas(short, entries)))])),
  'commas-spaced': way(list((_, entries) => [labelled('ПРИСУТСТВОВАЛИ:', commas(shortSpaced, entries))])),
  'initials-first': way(list((_, entries) => [labelled('Присутствовали:', commas(shortAfter, entries))])),
  'initials-first-tight': way(
    list((_, entries) => [labelled('Присутствовали –', ended(commas(shortTight, entries)))]),
  ),
  'members-commas': way(
    list(({ body }, entries) => [labelled(`${body.members}:`, ended(commas(short, entries)))]),
  ),
  'counted-commas': way(
    list((_, entries) => [labelled('Присутствовали:', `${entries.length} чел. – ${commas(short, entries)}`)]),
  ),
  sentence: way(
    list(({ body }, entries) => [
      text(
        `В ${body.meeting === 'совещание' ? 'совещании' : `${body.meeting.slice(0, -1)}и`} приняли участие: ${ended(commas(short, entries))}`,
      ),
    ]),
  ),
  numbered: way(
    list((_, entries) => [
      heading('Присутствовали:'),
      ...entries.map((entry, at) => item(`${at + 1}. ${withRole(full, entry)}`)),
    ]),
  ),
  'numbered-posts': way(
    list(({ body }, entries) => [
      heading(`Присутствовали ${small(body.members)}:`),
      ...entries.map((entry, at) => item(`${at + 1}. ${short(entry.person)} – ${post(entry)};`)),
    ]),
  ),
  'lines-posts': way(
    list((_, entries) => [
      heading('Присутствовали:'),
      ...entries.map((entry) => text(`${short(entry.person)}, ${post(entry)}`)),
    ]),
  ),
  bullets: way(
    list((_, entries) => [
      heading('Участники:'),
      ...entries.map((entry) => item(`- ${withRole(full, entry)}`)),
    ]),
  ),
  'bullets-brackets': way(
    list((_, entries) => [
      heading('ПРИСУТСТВОВАЛИ:'),
      ...entries.map((entry) => item(`– ${short(entry.person)} (${post(entry)});`)),
    ]),
  ),
  'post-dash-name': way(
    list((_, entries) => [
      heading('Присутствовали:'),
      ...entries.map((entry) => text(`${capital(post(entry))} – ${short(entry.person)}`)),
    ]),
  ),
  'post-before-name': way(
    list((_, entries) => [
      labelled(
        'Присутствовали:',
        entries.map((entry) => `${post(entry)} ${shortAfter(entry.person)}`).join(', '),
      ),
    ]),
  ),
  'semicolons-posts': way(
    list(({ body }, entries) => [
      labelled(
        `Присутствовали ${small(body.members)}:`,
        `${entries.map((entry) => `${short(entry.person)}, ${post(entry)}`).join('; ')}.`,
      ),
    ]),
  ),
  'table-signature': way(
    list((_, entries) => [
      heading('Присутствовали:'),
      table(
        ['№ п/п', 'Ф.И.О.', 'Должность', 'Подпись'],
        ...entries.map((entry, at) => [`${at + 1}`, full(entry.person), post(entry), '']),
      ),
    ]),
  ),
  'table-name-post': way(
    list((_, entries) => [
      heading('Состав участников:'),
      table(['ФИО', 'Должность'], ...entries.map((entry) => [short(entry.person), post(entry)])),
    ]),
  ),
  'table-present-absent': way(
    (meeting, entries) =>
      printed(
        {
          attendees: entries.map(({ person }) => short(person)),
          absent: meeting.absent.map(({ person }) => short(person)),
        },
        heading('Явка:'),
        table(
          ['Фамилия, инициалы', 'Присутствовал', 'Причина отсутствия'],
          ...entries.map((entry) => [withRole(short, entry), 'да', '']),
          ...meeting.absent.map(({ person, reason }) => [short(person), 'нет', reason]),
        ),
      ),
    { silences: ['absence'] },
  ),
  'count-only': way((meeting) =>
    printed(
      { attendees: [], stated: present(meeting) },
      labelled('Присутствовали:', `${present(meeting)} человек (список прилагается).`),
    ),
  ),
  'count-of-all': way((meeting) =>
    printed(
      { attendees: [], stated: present(meeting), members: present(meeting) + meeting.absent.length },
      text(
        `Присутствовали ${present(meeting)} ${meeting.body.membersOf} из ${present(meeting) + meeting.absent.length}.`,
      ),
    ),
  ),
}
