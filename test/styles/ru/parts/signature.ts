import { columns, heading, table, text, type Line } from '../../line.ts'
import { way, type Ways } from '../../way.ts'
import { capital } from '../../printed.ts'
import type { Meeting } from '../meeting.ts'
import { NOMINATIVE } from '../names.ts'
import { full, short, shortAfter, shortTight } from '../person.ts'

/** Who signs, and how. */
export interface SignatureWay {
  readonly lines: (meeting: Meeting) => readonly Line[]
  readonly signs: readonly ('chair' | 'secretary')[]
}

const LINE = '______________'
const both = (lines: SignatureWay['lines']): SignatureWay => ({ lines, signs: ['chair', 'secretary'] })

export const signatures: Ways<SignatureWay> = {
  columns: way(
    both(({ chair, secretary }) => [
      columns('Председатель', shortAfter(chair)),
      columns('Секретарь', shortAfter(secretary)),
    ]),
  ),
  'columns-of-body': way(
    both(({ body, chair, secretary }) => [
      columns(`Председатель ${body.shortOf}`, shortAfter(chair)),
      columns(`Секретарь ${body.shortOf}`, shortAfter(secretary)),
    ]),
  ),
  'line-after-name': way(
    both(({ chair, secretary }) => [
      text(`Председатель ${LINE} ${short(chair)}`),
      text(`Секретарь ${LINE} ${short(secretary)}`),
    ]),
  ),
  slashes: way(
    both(({ chair, secretary }) => [
      text(`Председатель: ${LINE} / ${shortAfter(chair)} /`),
      text(`Секретарь: ${LINE} / ${shortAfter(secretary)} /`),
    ]),
  ),
  tight: way(
    both(({ chair, secretary }) => [
      text(`Председатель: ${shortTight(chair)}`),
      text(`Секретарь: ${shortTight(secretary)}`),
    ]),
  ),
  full: way(
    both(({ body, chair, secretary }) => [
      text(`Председатель ${body.meetingOf}: ${full(chair)} ${LINE}`),
      text(`Секретарь ${body.meetingOf}: ${full(secretary)} ${LINE}`),
    ]),
  ),
  table: way(
    both(({ chair, secretary }) => [
      table(
        ['Председатель', '(подпись)', shortAfter(chair)],
        ['Секретарь', '(подпись)', shortAfter(secretary)],
      ),
    ]),
  ),
  heading: way(
    both(({ chair, secretary }) => [
      heading('Подписи:'),
      text(`Председатель – ${short(chair)}`),
      text(`Секретарь – ${short(secretary)}`),
    ]),
  ),
  'name-below': way(
    both(({ body, chair, secretary }) => [
      text(`Председатель ${body.meetingOf}`),
      text(`${LINE} ${short(chair)}`),
      text(`Секретарь ${body.meetingOf}`),
      text(`${LINE} ${short(secretary)}`),
    ]),
  ),
  'presiding-and-kept': way(
    both(({ chair, secretary }) => [
      columns('Председательствующий', shortAfter(chair)),
      columns('Протокол составлен секретарём', shortAfter(secretary)),
    ]),
  ),
  'chair-only': way({
    lines: ({ body, chair }) => [columns(`Председатель ${body.shortOf}`, shortAfter(chair))],
    signs: ['chair'],
  }),
  'chair-with-seal': way({
    lines: ({ chair }) => [
      columns(`Председатель, ${chair.post[NOMINATIVE]}`, shortAfter(chair)),
      text('М.П.'),
    ],
    signs: ['chair'],
  }),
  'verified-copy': way({
    lines: ({ body }) => [text('Выписка верна:'), text(`${capital(body.office)} ${LINE}`)],
    signs: [],
  }),
  none: way({ lines: () => [], signs: [] }),
}
