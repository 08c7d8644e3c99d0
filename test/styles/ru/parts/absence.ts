import { heading, item, labelled, text, type Line } from '../../line.ts'
import { printed, type Printed } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'
import { full, short, shortAfter } from '../person.ts'

type PrintAbsence = (meeting: Meeting) => Printed

const told =
  (print: (meeting: Meeting) => readonly Line[]): PrintAbsence =>
  (meeting) =>
    printed({ absent: meeting.absent.map(({ person }) => short(person)) }, ...print(meeting))
const nobody =
  (...lines: readonly Line[]): PrintAbsence =>
  () =>
    printed({ absent: [] }, ...lines)

export const absences: Ways<PrintAbsence> = {
  none: way(nobody()),
  brackets: way(
    told(({ absent }) => [
      labelled(
        'Отсутствовали:',
        `${absent.map(({ person, reason }) => `${short(person)} (${reason})`).join(', ')}.`,
      ),
    ]),
  ),
  dash: way(
    told(({ absent }) => [
      labelled('Отсутствуют:', absent.map(({ person, reason }) => `${short(person)} – ${reason}`).join('; ')),
    ]),
  ),
  'good-reason': way(
    told(({ absent }) => [
      labelled(
        'Отсутствовали по уважительной причине:',
        absent.map(({ person }) => shortAfter(person)).join(', '),
      ),
    ]),
  ),
  bare: way(
    told(({ absent }) => [labelled('ОТСУТСТВОВАЛИ:', absent.map(({ person }) => short(person)).join(', '))]),
  ),
  lines: way(
    told(({ absent }) => [
      heading('Отсутствовали:'),
      ...absent.map(({ person, reason }) => item(`- ${full(person)} – ${reason}`)),
    ]),
  ),
  numbered: way(
    told(({ absent }) => [
      heading('Отсутствующие:'),
      ...absent.map(({ person }, at) => item(`${at + 1}. ${full(person)}`)),
    ]),
  ),
  'did-not-come': way(
    told(({ absent }) => [labelled('Не явились:', absent.map(({ person }) => short(person)).join(', '))]),
  ),
  'no-one': way(nobody(labelled('Отсутствовали:', 'нет'))),
  dashed: way(nobody(labelled('Отсутствовали:', '–'))),
  'nobody-sentence': way(nobody(text('Отсутствующих нет.'))),
}
