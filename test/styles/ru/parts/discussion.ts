import { dotted, plusDays } from '../../calendar.ts'
import { labelled, text, type Line } from '../../line.ts'
import { way, type Ways } from '../../way.ts'
import { inWords } from '../calendar.ts'
import type { Meeting, Question } from '../meeting.ts'

/** What was said without a fact in it: dates of other papers, numbers, deadlines that are past. */
type PrintDiscussion = (question: Question, meeting: Meeting) => readonly Line[]

export const discussions: Ways<PrintDiscussion> = {
  none: way(() => []),
  'date-of-act': way((_, { day }) => [
    text(
      `Порядок работы установлен приказом от ${dotted(plusDays(day, -200))} № 112, изменений в него не вносилось.`,
    ),
  ]),
  period: way((_, { day }) => [
    text(
      `Данные приведены за период с 01.01.${day.year - 1} по 31.12.${day.year - 1}, ранее учёт вёлся вручную.`,
    ),
  ]),
  'term-past': way((_, { day }) => [
    text(
      `Напомнили, что первоначальный срок работ – до ${inWords(plusDays(day, -30))} – не выдержан по погодным условиям.`,
    ),
  ]),
  impersonal: way(({ topic }) => [text(`В ходе обсуждения было отмечено, что ${topic.talk[0] ?? ''}.`)]),
  questions: way(() => [
    text('Были заданы вопросы о стоимости и порядке работ, на все вопросы даны ответы.'),
  ]),
  'question-and-answer': way(() => [
    labelled('Вопрос:', 'сколько времени займёт работа?'),
    labelled('Ответ:', 'при наличии средств – около трёх недель.'),
  ]),
  law: way(() => [
    text('Обсуждение велось с учётом требований Федерального закона от 06.10.2003 № 131-ФЗ и устава.'),
  ]),
  'earlier-meeting': way((_, { day, body }) => [
    text(
      `На ${body.meeting === 'совещание' ? 'совещании' : `${body.meeting.slice(0, -1)}и`} ${dotted(plusDays(day, -60))} вопрос уже поднимался, тогда решили вернуться к нему после изучения опыта соседей.`,
    ),
  ]),
}
