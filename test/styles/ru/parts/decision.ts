import { heading, text, type Line } from '../../line.ts'
import { capital } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting, Question } from '../meeting.ts'
import { GENITIVE } from '../names.ts'
import { short } from '../person.ts'

/** The heading of what was decided. */
export interface DecisionWay {
  readonly lines: (question: Question, at: number, meeting: Meeting) => readonly Line[]
  /** The label that the first clause stands beside; null where clauses begin on the next line. */
  readonly inline: string | null
  /** What follows vote or clauses. */
  readonly closing: readonly Line[]
}

const above = (words: string): DecisionWay => ({ lines: () => [heading(words)], inline: null, closing: [] })
const beside = (label: string): DecisionWay => ({ lines: () => [], inline: label, closing: [] })
const MARKED = ['clause:hyphens', 'clause:dashes', 'clause:dots', 'clause:letters']

/** 'решил', 'решила', 'решило' */
const verb = ({ body }: Meeting, stem: string): string =>
  `${stem}${body.feminine === 'a' ? 'а' : body.feminine === 'o' ? 'о' : ''}`

export const decisions: Ways<DecisionWay> = {
  'decided-capitals': way(above('РЕШИЛИ:')),
  'resolved-capitals': way(above('ПОСТАНОВИЛИ:')),
  decided: way(above('Решили:')),
  resolved: way(above('Постановили:')),
  decision: way(above('Решение:')),
  'decision-capitals': way(above('РЕШЕНИЕ:')),
  'decided-spaced': way(above('р е ш и л и :')),
  'resolved-spaced': way(above('П О С Т А Н О В И Л И:')),
  'body-decided': way({
    lines: (_, __, meeting) => [text(`${capital(meeting.body.short)} ${verb(meeting, 'решил')}:`)],
    inline: null,
    closing: [],
  }),
  'after-discussion': way({
    lines: () => [text('По итогам обсуждения принято решение:')],
    inline: null,
    closing: [],
  }),
  'inline-decided': way(beside('РЕШИЛИ:'), { excludes: MARKED }),
  'inline-resolved': way(beside('Постановили:'), { excludes: MARKED }),
  'inline-decision': way(beside('Решение:'), { excludes: MARKED }),
  'of-question': way({
    lines: (_, at) => [heading(`РЕШЕНИЕ ПО ВОПРОСУ № ${at + 1}:`)],
    inline: null,
    closing: [],
  }),
  taken: way(above('Принято решение:')),
  'taken-plural': way(above('Принятые решения:')),
  'was-decided': way(above('Решено:')),
  'protocol-decision': way(above('Протокольное решение:')),
  instructions: way(above('Поручения:')),
  'having-heard': way(
    {
      lines: ({ reporter }, _, meeting) => [
        text(
          `Заслушав и обсудив информацию ${short(reporter, GENITIVE)}, ${meeting.body.short} ${verb(meeting, 'решил').toUpperCase()}:`,
        ),
      ],
      inline: null,
      closing: [],
    },
    { excludes: ['heard:none'] },
  ),
  proposal: way(
    { lines: () => [heading('Предложено:')], inline: null, closing: [text('Решение принято.')] },
    {
      excludes: [
        ...['vote:none', 'vote:before-results', 'vote:before-line', 'vote:unanimous-taken', 'vote:majority'],
        ...['vote:brackets', 'tail:control-clause'],
      ],
    },
  ),
}
