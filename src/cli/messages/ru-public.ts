import type { Message } from '../translate.ts'
import type { enPublic } from './en-public.ts'

/** What is said of records for all, in Russian. */
export const ruPublic: Readonly<Record<keyof typeof enPublic, Message>> = {
  'public.option':
    'для публикации: без персональных данных тех, кто не при должности, и без помеченного как закрытое',
  'public.report': 'с --public: записать в этот файл, что и где скрыто',
  'public.example': 'для сайта; что скрыто, перечислено в masked.txt',
  'public.masked': '{what} «{words}» скрыто: {instead}',
  'public.leftOut': '{what} не публикуется: «{words}»',
  'public.nothing': 'скрывать было нечего; всё же прочтите результат перед публикацией',
  'public.counted': {
    one: 'скрыто {count} место, см. {file}; прочтите результат перед публикацией',
    few: 'скрыто {count} места, см. {file}; прочтите результат перед публикацией',
    many: 'скрыто {count} мест, см. {file}; прочтите результат перед публикацией',
    other: 'скрыто {count} мест, см. {file}; прочтите результат перед публикацией',
  },
  'public.closed':
    '{file} закрыт целиком, по отметке в нём; публиковать нечего. Если отметка ошибочна, уберите её',
  'public.leak':
    '{file}: «{words}» осталось бы в результате ({part}), поэтому он не записан; если это можно публиковать, назовите это в public: keep в protocol.yaml',
  'public.evidence':
    '--evidence показывает текст протокола и для публикации не годится; с --public уберите его',
  'public.reportAlone': '--report – для --public',
  'public.reportIsOutput': '{file} – сам результат; назовите для --report другой файл',
  'public.kind.name': 'имя',
  'public.kind.phone': 'телефон',
  'public.kind.email': 'адрес эл. почты',
  'public.kind.passport': 'номер документа',
  'public.kind.insurance': 'СНИЛС',
  'public.kind.taxpayer': 'ИНН',
  'public.kind.account': 'номер счёта',
  'public.kind.birth': 'дата рождения',
  'public.kind.address': 'адрес',
  'public.kind.passage': 'закрытое место',
  'public.kind.question': 'закрытый вопрос',
}
