import type { Message } from '../translate.ts'
import type { enCorrections } from './en-corrections.ts'

/** What is said of corrections, in Russian. */
export const ruCorrections = {
  'option.noCorrections': 'читать протокол без исправлений рядом с ним (ИМЯ.corrections.yaml)',
  'schema.of': 'model (что печатает parse) или corrections (ИМЯ.corrections.yaml)',
  'corrections.summary': 'показать, что люди исправили в прочитанном',
  'corrections.description':
    'Показывает исправления рядом с протоколом (ИМЯ.corrections.yaml) и что стало с каждым; --prune удаляет те, что больше не нужны или не подходят.',
  'corrections.list': 'перечислить исправления (так и без ключа)',
  'corrections.prune': 'удалить те, что больше не нужны или не подходят',
  'corrections.example.list': 'какие исправления есть и какие из них подходят',
  'corrections.example.prune': 'остальные убрать из файла',
  'corrections.none': '{file}: исправлений нет',
  'corrections.pruned': {
    one: '{file}: удалено {count} исправление',
    few: '{file}: удалено {count} исправления',
    other: '{file}: удалено {count} исправлений',
  },
  'corrections.status.applied': 'применено',
  'corrections.status.needless': 'не нужно',
  'corrections.status.gone': 'слов больше нет',
  'corrections.status.twice': 'слова не единственные',
  'corrections.status.unread': 'такого факта там нет',
  'corrections.status.changed': 'значение другое',
  'corrections.status.homeless': 'неясно, к чему относится',
  'corrections.absent': 'такого факта нет',
  'corrections.quiet': 'не факт',
  'corrections.confirmed': 'подтверждено',
  'corrections.moved': 'перенесено в {to}',
  'corrections.stdin': 'исправления лежат рядом с файлом: назовите его',
  'corrections.badPath':
    '{file}:{line}:{column}: такого факта, который можно исправить, в модели нет: «{path}»',
  'corrections.badValue': '{file}:{line}:{column}: значение «{path}» – это {expected}',
  'corrections.notOne':
    '{file}:{line}:{column}: у «{path}» должно быть что-то одно: value, absent, confirmed или move',
  'corrections.notAbsent':
    '{file}:{line}:{column}: «{path}» нельзя убрать отдельно: уберите то, к чему относится',
  'corrections.badMove': '{file}:{line}:{column}: «{path}» туда перенести нельзя',
  'corrections.expected.list': 'список исправлений',
  'corrections.expected.true': 'true, иначе ключа нет',
  'corrections.expected.text': 'текст (числа – в кавычках)',
  'corrections.expected.date': 'день вида 2024-03-31',
  'corrections.expected.clock': "время вида '09:30', в кавычках",
  'corrections.expected.count': 'целое число',
  'corrections.expected.votes': 'число',
  'corrections.expected.flag': 'true или false',
  'corrections.expected.clauseKind': 'action или resolution',
  'corrections.expected.result': 'pass или fail',
  'corrections.expected.person': 'имя или набор name, position, organization',
  'corrections.expected.attendee':
    'имя или набор name, type, position, organization, reason, remote, group, count',
  'corrections.expected.speaker': 'имя или набор name, position, organization, role',
  'corrections.expected.assignee': 'имя или набор name, type, position, organization, lead',
  'corrections.expected.item': 'название или набор title и number',
  'corrections.expected.decision': 'слова пункта или набор text, number, kind, assignees, deadline',
  'corrections.expected.deadline': 'день вида 2024-03-31 или набор text, start, due, rrule',
  'corrections.expected.vote': 'набор yes, no, abstain, notVoting, unanimous, result',
  'corrections.expected.signature': 'имя или набор name, role, position, organization',
  'corrections.expected.attachment': 'название или набор title и number',
  'corrections.expected.remark': 'не нужно: реплику можно только убрать или подтвердить',
  'corrections.expected.piece': 'не нужно: такие слова можно только назвать не фактом (absent)',
} as const satisfies Record<keyof typeof enCorrections, Message>
