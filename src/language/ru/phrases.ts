import type { Phrases } from '../printing.ts'

/** What the renderers print in Russian besides the labels. */
export const phrases = {
  presentOf: 'Присутствуют {stated} из {members} членов.',
  presentCount: 'Присутствовали: {stated} человек',
  membersCount: 'Всего членов – {members}.',
  quorumYes: 'Кворум имеется.',
  quorumNo: 'Кворум отсутствует.',
  remote: 'дистанционно',
  attachment: 'Приложение',
  task: 'Поручение',
  tasks: 'Поручения',
  tasksOf: 'Поручения по протоколу',
  nobody: 'Без ответственного',
  until: 'до {due}',
  between: 'с {start} по {due}',
  clause: 'п. {number}',
  question: 'вопрос {number}',
  together: 'совместно: {names}',
  extractOf: 'Выписка из протокола',
  certified: 'Верно',
  post: 'должность',
  signature: 'подпись',
  signedName: 'инициалы, фамилия',
  dateToFill: 'дата',
} as const satisfies Phrases
