import { heading, item, labelled, text, type Line } from '../../line.ts'
import { printed, type Printed } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'
import { NOMINATIVE } from '../names.ts'
import { full, short, shortAfter, type Person } from '../person.ts'

type PrintGuests = (meeting: Meeting) => Printed

const told =
  (print: (guests: readonly Person[]) => readonly Line[]): PrintGuests =>
  ({ guests }) =>
    printed({ invited: guests.map((person) => short(person)) }, ...print(guests))
const nobody =
  (...lines: readonly Line[]): PrintGuests =>
  () =>
    printed({ invited: [] }, ...lines)
const post = (person: Person): string => person.post[NOMINATIVE]

export const guests: Ways<PrintGuests> = {
  none: way(nobody()),
  semicolons: way(
    told((all) => [
      labelled('Приглашены:', `${all.map((one) => `${short(one)}, ${post(one)}`).join('; ')}.`),
    ]),
  ),
  numbered: way(
    told((all) => [
      heading('Приглашённые:'),
      ...all.map((one, at) => item(`${at + 1}. ${full(one)} – ${post(one)}`)),
    ]),
  ),
  lines: way(
    told((all) => [
      heading('На заседание приглашены:'),
      ...all.map((one) => text(`${short(one)} – ${post(one)}`)),
    ]),
  ),
  'post-first': way(
    told((all) => [labelled('Приглашенные –', all.map((one) => `${post(one)} ${short(one)}`).join(', '))]),
  ),
  brackets: way(
    told((all) => [
      labelled('Приглашённые лица:', all.map((one) => `${short(one)} (${post(one)})`).join(', ')),
    ]),
  ),
  'without-vote': way(
    told((all) => [
      labelled('Приглашённые (без права голоса):', all.map((one) => shortAfter(one)).join(', ')),
    ]),
  ),
  bullets: way(
    told((all) => [heading('ПРИГЛАШЕНЫ:'), ...all.map((one) => item(`- ${short(one)}, ${post(one)};`))]),
  ),
  'no-one': way(nobody(labelled('Приглашённые:', 'нет'))),
}
