import { dotted, plusDays } from '../../calendar.ts'
import { text, type Line } from '../../line.ts'
import { capital } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import { inWords } from '../calendar.ts'
import type { Meeting } from '../meeting.ts'

/** What stands between the last decision and the signatures. */
type PrintClosing = (meeting: Meeting) => readonly Line[]

export const closings: Ways<PrintClosing> = {
  none: way(() => []),
  exhausted: way(({ body }) => [
    text(`Повестка дня исчерпана. ${capital(body.meeting)} объявлено закрытым.`),
  ]),
  'no-remarks': way(() => [text('Замечаний и дополнений по ведению не поступило.')]),
  'next-meeting': way(({ body, day }) => [
    text(`Следующее ${body.meeting} состоится ${inWords(plusDays(day, 30))}.`),
  ]),
  'next-meeting-field': way(({ body, day }) => [
    text(`Дата следующего ${body.meetingOf}: ${dotted(plusDays(day, 28))}`),
  ]),
  'drawn-up': way(({ day }) => [text(`Протокол составлен ${dotted(plusDays(day, 2))} в двух экземплярах.`)]),
  'drawn-up-field': way(({ day }) => [text(`Дата составления протокола: ${inWords(plusDays(day, 1))}`)]),
  recording: way(() => [text('Велась аудиозапись, запись хранится у секретаря.')]),
}
