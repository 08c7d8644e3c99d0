import { dotted, plusDays } from '../../calendar.ts'
import { gap, text, title, type Line } from '../../line.ts'
import { printed, type Printed } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'
import { shortAfter } from '../person.ts'

/** What number and date add: after the word 'протокол', and at the end of the title; each with its space before, or empty. */
export interface Slots {
  readonly word: string
  readonly end: string
}

type PrintTitle = (meeting: Meeting, slots: Slots) => Printed

const ofBody = ({ body }: Meeting): string => `${body.meetingOf} ${body.nameOf}`
const gold = (meeting: Meeting, word = 'Протокол'): Printed['gold'] => ({
  title: `${word} ${ofBody(meeting)}`,
})
const twoLines = (meeting: Meeting, { word, end }: Slots, protocol = 'ПРОТОКОЛ'): Line[] => [
  title(`${protocol}${word}`),
  title(`${ofBody(meeting)}${end}`),
]
const under =
  (above: (meeting: Meeting) => readonly Line[]): PrintTitle =>
  (meeting, slots) => ({
    lines: [...above(meeting), gap, ...twoLines(meeting, slots)],
    ...{ gold: gold(meeting) ?? {} },
  })

const halves = (words: string): [string, string] => {
  const all = words.split(' ')
  const middle = Math.ceil(all.length / 2)
  return [all.slice(0, middle).join(' '), all.slice(middle).join(' ')]
}

export const titles: Ways<PrintTitle> = {
  'one-line': way((meeting, { word, end }) =>
    printed(gold(meeting) ?? {}, title(`ПРОТОКОЛ${word} ${ofBody(meeting)}${end}`)),
  ),
  'two-lines': way((meeting, slots) => printed(gold(meeting) ?? {}, ...twoLines(meeting, slots))),
  'sentence-case': way((meeting, slots) =>
    printed(gold(meeting) ?? {}, ...twoLines(meeting, slots, 'Протокол')),
  ),
  'one-line-sentence-case': way((meeting, { word, end }) =>
    printed(gold(meeting) ?? {}, title(`Протокол${word} ${ofBody(meeting)}${end}`)),
  ),
  'number-after-body': way(
    (meeting, { end }) => printed(gold(meeting) ?? {}, title(`Протокол ${ofBody(meeting)}${end}`)),
    {
      excludes: [
        'number:word',
        'number:tight',
        'number:latin',
        'number:slash-year',
        'number:index',
        'number:dashes',
      ],
    },
  ),
  'three-lines': way((meeting, { word, end }) => {
    const [first, second] = halves(ofBody(meeting))
    return printed(gold(meeting) ?? {}, title(`ПРОТОКОЛ${word}`), title(first), title(`${second}${end}`))
  }),
  'letter-spaced': way((meeting, slots) =>
    printed(gold(meeting) ?? {}, ...twoLines(meeting, slots, 'П Р О Т О К О Л')),
  ),
  'all-capitals': way((meeting, { word, end }) =>
    printed(gold(meeting) ?? {}, title(`ПРОТОКОЛ${word}`), title(`${ofBody(meeting).toUpperCase()}${end}`)),
  ),
  regular: way((meeting, { word, end }) =>
    printed(
      { title: `Протокол очередного ${ofBody(meeting)}` },
      title(`Протокол${word}`),
      title(`очередного ${ofBody(meeting)}${end}`),
    ),
  ),
  extraordinary: way((meeting, { word, end }) =>
    printed(
      { title: `Протокол внеочередного ${ofBody(meeting)}` },
      title(`ПРОТОКОЛ${word} внеочередного ${ofBody(meeting)}${end}`),
    ),
  ),
  extract: way((meeting, { word, end }) =>
    printed(
      { title: `Выписка из протокола ${ofBody(meeting)}` },
      title('ВЫПИСКА'),
      title(`из протокола${word} ${ofBody(meeting)}${end}`),
    ),
  ),
  letterhead: way(under(({ body }) => [text(body.office), text(`${body.address}, тел. 2-14-07`)])),
  'office-in-capitals': way(under(({ body }) => [title(body.office.toUpperCase())])),
  'approval-stamp': way(
    under(({ body, chair, day }) => [
      text('УТВЕРЖДАЮ'),
      text(`Председатель ${body.shortOf}`),
      text(`_____________ ${shortAfter(chair)}`),
      text(dotted(plusDays(day, 3))),
    ]),
  ),
  'appendix-to-order': way(
    under(({ day }) => [text('Приложение № 2'), text(`к приказу от ${dotted(plusDays(day, -40))} № 114-п`)]),
  ),
  'approved-by-order': way(
    under(({ day }) => [text('УТВЕРЖДЁН'), text(`распоряжением от ${dotted(plusDays(day, 5))} № 31`)]),
  ),
}
