import type { Message } from '../translate.ts'
import type { enRegister } from './en-register.ts'

/** What `register` says, in Russian. */
export const ruRegister: Readonly<Record<keyof typeof enRegister, Message>> = {
  'register.summary': 'кто, что и к какому сроку должен и что с этим стало',
  'register.description':
    'Составляет единый реестр поручений всех протоколов: код, текст, кто, срок, состояние и история по более поздним протоколам. Сообщения, которые нельзя точно привязать к поручению, перечислены отдельно.',
  'register.to': '{formats}; без ключа: по имени --output, на терминале таблица, иначе json',
  'register.assignee': 'только поручения этого человека или органа',
  'register.body': 'только поручения протоколов органа, по словам его названия',
  'register.about': 'только поручения с этими словами в любой форме',
  'register.dueBefore': 'только со сроком раньше этого дня (ГГГГ-ММ-ДД)',
  'register.dueAfter': 'только со сроком в этот день или позже (ГГГГ-ММ-ДД)',
  'register.status': 'только в этих состояниях, через запятую: {choices}',
  'register.overdue': 'только не закрытые с прошедшим сроком; нужен --today',
  'register.today': 'день, от которого считается просрочка (ГГГГ-ММ-ДД); часы не читаются',
  'register.history': 'что было с поручением; код или его начало: 2024-05-14/5/2.1',
  'register.countBy': 'сосчитать поручения вместо списка: по {choices}',
  'register.statuses':
    'состояния, которые ведутся вручную (id, status, date, note), CSV или YAML; без ключа: status.csv или status.yaml рядом с протоколами',
  'register.fromNdjson': "FILE записан командой 'protocol parse --format ndjson'",
  'register.example.all': 'все поручения архива',
  'register.example.overdue': 'что должно было быть исполнено к первому октября',
  'register.example.assignee': 'сколько у кого не закрыто',
  'register.example.about': 'что поручали о ремонте крыши',
  'register.example.history': 'что было с пунктом 2.1',
  'register.example.xlsx': 'книга с поручениями, людьми, протоколами и историей',
  'register.example.sqlite': 'протоколы, люди, вопросы, пункты, голосования и история для SQL',
  'register.unknownId': 'нет поручения {id}; --to csv перечисляет все коды',
  'register.noTask': '{place}: нет поручения {id}',
  'register.contradiction': '{place}: {id} здесь «{status}», а в {other} – «{before}»',
  'register.badStatusFile': '{file}: нужен список записей с id, status, date и note',
  'register.noId': '{file}:{line}: запись без id',
  'register.badStatus': '{file}:{line}: нет состояния «{value}»: {choices}',
  'register.badDate': '{file}:{line}: «{value}» не день вида ГГГГ-ММ-ДД',
  'register.badJson': '{file}:{line}: это не JSON',
  'register.badModel': "{file}:{line}: это не протокол, какой пишет 'protocol parse'",
  'register.needsFolder': '--to parquet пишет по файлу на таблицу: укажите папку, -o ПАПКА',
  'register.wholeOnly': '--to {format} содержит весь архив; спрашивать его нужно на SQL',
}
