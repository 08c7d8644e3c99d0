import { heading, item, labelled, opening, table, text, type Line } from '../../line.ts'
import { capital, roman } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Question } from '../meeting.ts'

/** The list of questions with its heading. */
export interface AgendaWay {
  readonly lines: (questions: readonly Question[]) => readonly Line[]
  readonly number: (at: number) => string | null
  readonly reporters: boolean
}

const arabic = (at: number): string => String(at + 1)
const unnumbered = (): null => null
const list = (
  head: string,
  print: (question: Question, at: number) => string,
  number: AgendaWay['number'],
  reporters = false,
): AgendaWay => ({
  lines: (questions) => [heading(head), ...questions.map((question, at) => item(print(question, at)))],
  number,
  reporters,
})

export const agendas: Ways<AgendaWay> = {
  none: way({ lines: () => [], number: unnumbered, reporters: false }),
  numbers: way(list('Agenda', ({ topic }, at) => `${at + 1}. ${topic.title}`, arabic)),
  'capitals-colon': way(list('AGENDA:', ({ topic }, at) => `${at + 1}. ${topic.title}`, arabic)),
  brackets: way(list('Agenda:', ({ topic }, at) => `${at + 1}) ${topic.title}`, arabic)),
  bullets: way(list('Agenda', ({ topic }) => `- ${topic.title}`, unnumbered)),
  stars: way(list('Topics', ({ topic }) => `* ${topic.title}`, unnumbered)),
  roman: way(list('Order of business', ({ topic }, at) => `${roman(at)}. ${topic.title}`, roman)),
  presenters: way(
    list('Agenda', ({ topic, reporter }, at) => `${at + 1}. ${topic.title} (${reporter.name})`, arabic, true),
  ),
  items: way(list('Items for discussion:', ({ topic }, at) => `${at + 1}. ${topic.title}`, arabic)),
  'one-line': way({
    lines: (questions) => [
      labelled('Agenda:', questions.map(({ topic }, at) => `${at + 1}. ${topic.title}`).join('; ')),
    ],
    number: arabic,
    reporters: false,
  }),
  table: way({
    lines: (questions) => [
      heading('Agenda'),
      table(
        ['#', 'Topic', 'Presenter'],
        ...questions.map(({ topic, reporter }, at) => [`${at + 1}`, topic.title, reporter.name]),
      ),
    ],
    number: arabic,
    reporters: true,
  }),
}

export interface OpeningWay {
  readonly line: (question: Question, at: number) => Line
  readonly number: (at: number) => string | null
}

const opened = (
  print: (question: Question, at: number) => string,
  number: OpeningWay['number'],
): OpeningWay => ({
  line: (question, at) => opening(print(question, at)),
  number,
})

export const openings: Ways<OpeningWay> = {
  number: way(opened(({ topic }, at) => `${at + 1}. ${topic.title}`, arabic)),
  'number-capitals': way(opened(({ topic }, at) => `${at + 1}. ${topic.title.toUpperCase()}`, arabic)),
  'item-colon': way(opened(({ topic }, at) => `Item ${at + 1}: ${topic.title}`, arabic)),
  'agenda-item': way(opened(({ topic }, at) => `Agenda item ${at + 1}. ${topic.title}`, arabic)),
  roman: way(opened(({ topic }, at) => `${roman(at)}. ${topic.title}`, roman)),
  title: way(opened(({ topic }) => topic.title, unnumbered)),
  capitals: way(opened(({ topic }) => topic.title.toUpperCase(), unnumbered)),
  bracket: way(opened(({ topic }, at) => `${at + 1}) ${topic.title}`, arabic)),
}

/** What was said. */
export interface SpokeWay {
  readonly lines: (question: Question) => readonly Line[]
  readonly names: boolean
}

const said = (lines: SpokeWay['lines']): SpokeWay => ({ lines, names: true })

export const spokes: Ways<SpokeWay> = {
  none: way({ lines: () => [], names: false }),
  reported: way(
    said(({ topic, reporter, speaker }) => [
      text(`${reporter.name} reported that ${topic.report}. ${speaker.name} noted that ${topic.talk}.`),
    ]),
  ),
  colons: way(
    said(({ topic, reporter, speaker }) => [
      text(`${reporter.name}: ${topic.report}`),
      text(`${speaker.name}: ${topic.talk}`),
    ]),
  ),
  bullets: way(
    said(({ topic, reporter, speaker }) => [
      item(`- ${reporter.name} explained that ${topic.report}`),
      item(`- ${speaker.name} added that ${topic.talk}`),
    ]),
  ),
  presenter: way(
    said(({ topic, reporter, speaker }) => [
      labelled('Presenter:', reporter.name),
      text(`${capital(topic.report)}. ${speaker.name} observed that ${topic.talk}.`),
    ]),
  ),
  'with-dates': way(
    said(({ topic, reporter, speaker }) => [
      text(`${reporter.name} referred to the policy of 12 January 2019 and reported that ${topic.report}.`),
      text(`${speaker.name} said that ${topic.talk}.`),
    ]),
  ),
  impersonal: way({
    lines: ({ topic }) => [text(`It was noted that ${topic.report}. Members remarked that ${topic.talk}.`)],
    names: false,
  }),
}
