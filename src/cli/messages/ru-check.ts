import type { Message } from '../translate.ts'
import type { enCheck } from './en-check.ts'

/** What `check` and its relatives say, in Russian. */
export const ruCheck: Readonly<Record<keyof typeof enCheck, Message>> = {
  'file.noRecords': '{file}: в этой папке нет протоколов',
  'file.noMatch': '{file}: под этот образец не подходит ни один файл',

  'usage.badNumber': '«{value}» – не значение {option}: нужно целое число',

  'severity.error': 'ошибка',
  'severity.warning': 'предупреждение',
  'severity.info': 'заметка',

  'check.summary': 'проверить протоколы по правилам',
  'check.description':
    'Печатает, чего в протоколах не хватает и что в них не сходится: файл:строка:столбец, строгость, сообщение, правило. Код завершения 1, если есть ошибки.',
  'check.reporter': 'pretty (на терминале), plain, json, github, sarif, junit или gitlab',
  'check.maxWarnings': 'код завершения 1, если предупреждений больше',
  'check.quiet': 'только ошибки',
  'check.example.file': 'проверить один протокол',
  'check.example.many': 'проверить все протоколы в папке, сообщения по-русски',
  'check.example.sarif': 'отчёт для служб проверки кода',
  'check.clean': '{records}, замечаний нет',
  'check.total': '{counts}; {records}',
  'check.records': {
    one: '{count} протокол',
    few: '{count} протокола',
    many: '{count} протоколов',
    other: '{count} протокола',
  },
  'check.errors': {
    one: '{count} ошибка',
    few: '{count} ошибки',
    many: '{count} ошибок',
    other: '{count} ошибки',
  },
  'check.warnings': {
    one: '{count} предупреждение',
    few: '{count} предупреждения',
    many: '{count} предупреждений',
    other: '{count} предупреждения',
  },
  'check.infos': {
    one: '{count} заметка',
    few: '{count} заметки',
    many: '{count} заметок',
    other: '{count} заметки',
  },
  'check.tooManyWarnings': {
    one: '{count} предупреждение, --max-warnings допускает {most}',
    few: '{count} предупреждения, --max-warnings допускает {most}',
    many: '{count} предупреждений, --max-warnings допускает {most}',
    other: '{count} предупреждения, --max-warnings допускает {most}',
  },
}
