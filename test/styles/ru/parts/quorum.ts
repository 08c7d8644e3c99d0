import { text, type Line } from '../../line.ts'
import { capital, printed, nothing, type Printed } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'

type PrintQuorum = (meeting: Meeting) => Printed

const present = ({ members }: Meeting): number => members.length + 2
const all = (meeting: Meeting): number => present(meeting) + meeting.absent.length
const counted =
  (print: (meeting: Meeting) => Line): PrintQuorum =>
  (meeting) =>
    printed({ stated: present(meeting), members: all(meeting) }, print(meeting))

export const quorums: Ways<PrintQuorum> = {
  none: way(() => nothing),
  'is-there': way(() => printed({}, text('Кворум имеется.'))),
  entitled: way(({ body }) => printed({}, text(`Кворум есть, ${body.meeting} правомочно.`))),
  'some-of-all': way(
    counted((meeting) =>
      text(`Присутствуют ${present(meeting)} из ${all(meeting)} ${meeting.body.membersOf}. Кворум имеется.`),
    ),
  ),
  'all-and-present': way(
    counted((meeting) =>
      text(`Всего ${meeting.body.membersOf} – ${all(meeting)}, присутствуют – ${present(meeting)}.`),
    ),
  ),
  percent: way(
    counted((meeting) =>
      text(
        `На ${meeting.body.meeting.slice(0, -1)}и присутствуют ${present(meeting)} ${meeting.body.membersOf} из ${all(meeting)}, что составляет ${Math.round((100 * present(meeting)) / all(meeting))} %. ${capital(meeting.body.meeting)} правомочно.`,
      ),
    ),
  ),
}
