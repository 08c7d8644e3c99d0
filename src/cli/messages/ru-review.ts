import type { Message } from '../translate.ts'
import type { enReview } from './en-review.ts'

/** What is said of reviewing, and on its page, in Russian. */
export const ruReview = {
  'review.summary': 'подтвердить и исправить прочитанное на странице этого компьютера',
  'review.description':
    'Открывает страницу, только для этого компьютера, с протоколами и их фактами, сомнительные первыми; что там подтверждено или исправлено, сразу сохраняется рядом с протоколом (ИМЯ.corrections.yaml). Печатает адрес, который открывается один раз; завершить – Ctrl+C.',
  'review.by': 'кто решает: записывается в каждое исправление',
  'review.example.file': 'один протокол, в Word или в другом читаемом формате',
  'review.example.folder': 'все протоколы папки, с именем того, кто решает',
  'review.open': {
    one: '{count} протокол; откройте этот адрес в браузере (открывается один раз), завершить – Ctrl+C:',
    few: '{count} протокола; откройте этот адрес в браузере (открывается один раз), завершить – Ctrl+C:',
    other: '{count} протоколов; откройте этот адрес в браузере (открывается один раз), завершить – Ctrl+C:',
  },
  'review.changed':
    'протокол или исправления тем временем изменились: посмотрите ещё раз, ничего не сохранено',
  'review.badValue': 'таким этот факт быть не может: ничего не сохранено',
  'review.page.title': 'Проверка протоколов',
  'review.page.records': 'Протоколы',
  'review.page.text': 'Текст протокола',
  'review.page.facts': 'Факты',
  'review.page.keys':
    'Клавиши: J/K дальше, назад · N следующий сомнительный · C верно · E исправить · X не так · U отменить · выделите слова, чтобы добавить факт',
  'review.page.confirm': 'Верно',
  'review.page.correct': 'Исправить',
  'review.page.absent': 'Не так',
  'review.page.quiet': 'Не факт',
  'review.page.undo': 'Отменить',
  'review.page.save': 'Сохранить',
  'review.page.cancel': 'Не надо',
  'review.page.saved': 'Сохранено.',
  'review.page.undone': 'Отменено.',
  'review.page.settled': 'решено',
  'review.page.doubtful': 'сомнительно',
  'review.page.open': 'сомнительных без решения: {count}',
  'review.page.value': 'Как верно',
  'review.page.add': 'Выделенные слова – это:',
  'review.page.chair': 'председатель',
  'review.page.secretary': 'секретарь',
  'review.page.present': 'присутствует',
  'review.page.absentPerson': 'отсутствует',
  'review.page.invited': 'приглашён',
  'review.page.date': 'дата (ГГГГ-ММ-ДД)',
  'review.page.number': 'номер',
  'review.page.place': 'место',
  'review.page.question': 'вопрос',
  'review.page.decision': 'решение по вопросу выбранного факта',
  'review.page.deadline': 'срок выбранного решения (ГГГГ-ММ-ДД)',
  'review.page.assignee': 'исполнитель выбранного решения',
  'review.page.unfit': 'больше не подходит',
  'review.page.failed': 'Не получилось: ',
} as const satisfies Record<keyof typeof enReview, Message>
