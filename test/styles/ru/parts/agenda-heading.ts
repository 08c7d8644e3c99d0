import { heading, text, type Line } from '../../line.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'

type PrintAgendaHeading = (meeting: Meeting) => Line

const QUESTIONS = ['', 'один вопрос', '2 вопроса', '3 вопроса', '4 вопроса']

/** The heading of the list of questions. */
export const agendaHeadings: Ways<PrintAgendaHeading> = {
  capitals: way(() => heading('ПОВЕСТКА ДНЯ:')),
  'no-colon': way(() => heading('Повестка дня')),
  'of-meeting': way(({ body }) => heading(`Повестка ${body.meetingOf}:`)),
  short: way(() => heading('Повестка:')),
  spaced: way(() => heading('П О В Е С Т К А   Д Н Я:')),
  'questions-of': way(() => heading('Вопросы повестки дня:')),
  'put-up': way(() => heading('На обсуждение выносились вопросы:')),
  considered: way(() => heading('Рассматриваемые вопросы:')),
  'considered-past': way(() => heading('Рассмотренные вопросы:')),
  'questions-of-meeting': way(({ body }) => heading(`Вопросы ${body.meetingOf}:`)),
  order: way(() => heading('Порядок дня:')),
  'for-consideration': way(({ body }) => text(`На рассмотрение ${body.shortOf} вынесены следующие вопросы:`)),
  'count-of-questions': way(({ questions }) => text(`В повестке дня ${QUESTIONS[questions.length] ?? ''}:`)),
  announced: way(() => text('Утверждена следующая повестка дня:')),
}
