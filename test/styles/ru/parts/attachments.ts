import { dotted, plusDays } from '../../calendar.ts'
import { heading, item, text, type Line } from '../../line.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'
import { shortAfter } from '../person.ts'

/** What is joined to the record; `after` the signatures or before them. */
export interface AttachmentWay {
  readonly after: boolean
  readonly lines: (meeting: Meeting) => readonly Line[]
}

export const attachments: Ways<AttachmentWay> = {
  none: way({ after: false, lines: () => [] }),
  sheets: way({ after: false, lines: () => [text('Приложение: на 2 л. в 1 экз.')] }),
  numbered: way({
    after: false,
    lines: () => [
      heading('Приложения:'),
      item('1. Лист регистрации участников на 1 л.'),
      item('2. Доклад на 4 л.'),
    ],
  }),
  enclosed: way({
    after: false,
    lines: () => [text('К протоколу прилагаются: явочный лист, тексты докладов.')],
  }),
  'after-signatures': way({
    after: true,
    lines: ({ day }) => [text(`Приложение № 1 к протоколу от ${dotted(day)}`), text('Лист регистрации')],
  }),
  sent: way({ after: true, lines: () => [text('Рассылка: участникам, в дело.')] }),
  executor: way({
    after: true,
    lines: ({ secretary }) => [text(`Исп. ${shortAfter(secretary)}, тел. 3-45-67`)],
  }),
  familiar: way({
    after: true,
    lines: ({ members, day }) => [
      text('С протоколом ознакомлены:'),
      ...members
        .slice(0, 2)
        .map((person) => text(`${shortAfter(person)} ____________ ${dotted(plusDays(day, 4))}`)),
    ],
  }),
}
