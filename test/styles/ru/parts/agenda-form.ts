import { item, note, table, text } from '../../line.ts'
import { roman, small, type Printed } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting, Question } from '../meeting.ts'
import { GENITIVE, NOMINATIVE } from '../names.ts'
import { short, shortAfter, shortTight } from '../person.ts'

/** How the list of questions is set. */
export interface AgendaWay {
  readonly lines: (questions: readonly Question[], meeting: Meeting) => Printed['lines']
  /** The number as printed; null where there is none. */
  readonly number: (at: number) => string | null
  /** The rapporteurs are named. */
  readonly reporters: boolean
  /** There is a list. */
  readonly listed: boolean
}

const arabic = (at: number): string => String(at + 1)
const each = (
  print: (question: Question, at: number) => string,
  number: AgendaWay['number'],
  reporters = false,
): AgendaWay => ({
  lines: (questions) => questions.map((question, at) => item(print(question, at))),
  number,
  reporters,
  listed: true,
})
const unnumbered = (): null => null
/** Openings that name a question by number or order only. */
export const BY_NUMBER_ONLY = [
  ...['opening:ordinal', 'opening:ordinal-of-agenda', 'opening:ordinal-heard', 'opening:number-heard'],
  ...['opening:digit', 'opening:roman-heard', 'opening:question-number'],
]

export const agendaForms: Ways<AgendaWay> = {
  numbers: way(each(({ topic }, at) => `${at + 1}. ${topic.title}.`, arabic)),
  'numbers-bare': way(each(({ topic }, at) => `${at + 1}. ${topic.title}`, arabic)),
  'numbers-tight': way(each(({ topic }, at) => `${at + 1}.${topic.title};`, arabic)),
  brackets: way(each(({ topic }, at) => `${at + 1}) ${topic.title};`, arabic)),
  roman: way(each(({ topic }, at) => `${roman(at)}. ${topic.title}.`, roman)),
  hyphens: way(each(({ topic }) => `- ${topic.title}`, unnumbered)),
  dashes: way(each(({ topic }) => `– ${small(topic.title)};`, unnumbered)),
  'bare-lines': way({
    lines: (questions) => questions.map(({ topic }) => text(`${topic.title}.`)),
    number: unnumbered,
    reporters: false,
    listed: true,
  }),
  'question-word': way(each(({ topic }, at) => `Вопрос ${at + 1}. ${topic.title}`, arabic)),
  'reporter-in-brackets': way(
    each(({ topic, reporter }, at) => `${at + 1}. ${topic.title} (${short(reporter)}).`, arabic, true),
  ),
  'reporter-labelled': way(
    each(
      ({ topic, reporter }, at) => `${at + 1}. ${topic.title}. Докладчик: ${short(reporter)}`,
      arabic,
      true,
    ),
  ),
  'reporter-below': way({
    lines: (questions) =>
      questions.flatMap(({ topic, reporter }, at) => [
        item(`${at + 1}. ${topic.title}.`),
        note(`Докладчик: ${short(reporter)}, ${reporter.post[NOMINATIVE]}`),
      ]),
    number: arabic,
    reporters: true,
    listed: true,
  }),
  'reporter-roman': way(
    each(
      ({ topic, reporter }, at) =>
        `${roman(at)}. ${topic.title} (докладывает ${reporter.post[NOMINATIVE]} ${shortTight(reporter)}).`,
      roman,
      true,
    ),
  ),
  'report-of': way(
    each(
      ({ topic, reporter }, at) =>
        `${at + 1}. ${topic.title}. (Информация ${reporter.post[GENITIVE]} ${shortAfter(reporter, GENITIVE)})`,
      arabic,
      true,
    ),
  ),
  'one-line': way({
    lines: (questions) => [
      text(`${questions.map(({ topic }, at) => `${at + 1}. ${topic.title}`).join('; ')}.`),
    ],
    number: arabic,
    reporters: false,
    listed: true,
  }),
  'one-line-brackets': way({
    lines: (questions) => [
      text(`${questions.map(({ topic }, at) => `${at + 1}) ${small(topic.title)}`).join(', ')}.`),
    ],
    number: arabic,
    reporters: false,
    listed: true,
  }),
  table: way({
    lines: (questions) => [
      table(
        ['№', 'Вопрос', 'Докладчик'],
        ...questions.map(({ topic, reporter }, at) => [`${at + 1}`, topic.title, short(reporter)]),
      ),
    ],
    number: arabic,
    reporters: true,
    listed: true,
  }),
  none: way(
    { lines: () => [], number: unnumbered, reporters: false, listed: false },
    { excludes: [...BY_NUMBER_ONLY], silences: ['agenda-heading'] },
  ),
}
