import type {
  Assignee,
  Attendee,
  Deadline,
  Decision,
  Person,
  Protocol,
  Speaker,
  SpeechRole,
} from '../../src/model/schema.ts'
import { noWording } from '../../src/model/no-wording.ts'

/** A person named with initials; `asWritten` where the text has the name in another form. */
export function person(name: string, position: string | null = null, asWritten = name): Person {
  const [familyName = null, initials = null] = name.split(' ')
  return {
    type: 'person',
    name,
    familyName,
    givenName: null,
    patronymicName: null,
    initials,
    position,
    organization: null,
    asWritten,
  }
}

export const speaker = (name: string, role: SpeechRole = null): Speaker => ({ ...person(name), role })

export function attendee(
  name: string,
  position: string | null = null,
  more: Partial<Attendee> = {},
): Attendee {
  return { ...person(name, position), reason: null, remote: null, group: null, ...more } as Attendee
}

export const assignee = (name: string, asWritten = name, lead = true): Assignee => ({
  ...person(name, null, asWritten),
  lead,
})

export const until = (text: string, due: string): Deadline => ({
  text,
  kind: 'date',
  start: null,
  due,
  rrule: null,
  rule: 'explicit',
})

export function decision(number: string | null, text: string, more: Partial<Decision> = {}): Decision {
  return {
    number,
    text,
    kind: 'resolution',
    assignees: [],
    controller: null,
    deadline: null,
    vote: null,
    items: [],
    ...more,
  }
}

const action = (number: string | null, text: string, more: Partial<Decision> = {}): Decision =>
  decision(number, text, { kind: 'action', ...more })

export const empty: Protocol = {
  schemaVersion: 1,
  language: 'ru',
  kind: 'protocol',
  title: null,
  organization: null,
  number: null,
  date: null,
  endDate: null,
  time: null,
  place: null,
  chair: null,
  secretary: null,
  attendees: [],
  absent: [],
  invited: [],
  attendance: null,
  agenda: [],
  decisions: [],
  signatures: [],
  attachments: [],
  wording: noWording(),
  unrecognized: [],
  positions: {},
}

const point = (line: number, column: number, offset: number) => ({ line, column, offset })
const span = (line: number, offset: number) => ({
  start: point(line, 1, offset),
  end: point(line, 9, offset + 8),
})

const library = {
  type: 'group' as const,
  name: 'Библиотеки округа',
  asWritten: 'Библиотекам округа',
  lead: true,
}

/** A council with everything that a record can hold. */
export const council: Protocol = {
  ...empty,
  title: 'Протокол заседания совета по чтению',
  organization: 'Управление культуры Липовского округа',
  number: '7',
  date: '2024-03-14',
  time: { start: '10:00', end: '12:15' },
  place: 'г. Липовск, ул. Садовая, д. 3',
  chair: person('Крылова А.П.', 'начальник управления культуры'),
  secretary: person('Дроздов С.И.', 'главный специалист'),
  attendees: [
    attendee('Вербин О.Л.', 'директор музея', { group: 'члены совета' }),
    attendee('Щукина Н.Н.', 'заведующая архивом', { group: 'члены совета', remote: true }),
    {
      type: 'group',
      name: 'руководителя библиотек',
      count: 3,
      organizations: ['МБУ «Книга»', 'МБУ «Чтение»'],
    },
    { type: 'organization', name: 'АНО «Липовские чтения»' },
  ],
  absent: [attendee('Пестов Р.Р.', null, { reason: 'отпуск' })],
  invited: [attendee('Громов К.Д.', 'издатель')],
  attendance: { stated: 5, listed: 4, members: 7, quorum: true },
  agenda: [
    {
      number: '1',
      title: 'О подготовке недели чтения',
      speakers: [speaker('Вербин О.Л.'), speaker('Щукина Н.Н.')],
      remarks: [
        {
          speaker: person('Щукина Н.Н.'),
          role: null,
          label: null,
          text: 'предложила начать с 15 апреля, см. план *черновой*.',
          time: null,
        },
      ],
      vote: {
        yes: 5,
        no: 0,
        abstain: 0,
        notVoting: null,
        unanimous: true,
        result: 'pass',
        text: 'Голосовали: «за» – 5, «против» – 0, «воздержались» – 0. Принято единогласно.',
      },
      decisions: [
        decision('1.1', 'Доклад принять к сведению.'),
        action('1.2', 'Библиотекам округа:', {
          assignees: [library],
          items: [
            action('1.2.1', 'подготовить выставки до 10 апреля 2024 года;', {
              assignees: [library],
              deadline: until('до 10 апреля 2024 года', '2024-04-10'),
            }),
            action('1.2.2', 'ежемесячно сообщать о числе читателей.', {
              assignees: [library],
              deadline: {
                text: 'ежемесячно',
                kind: 'recurring',
                start: null,
                due: null,
                rrule: 'FREQ=MONTHLY',
                rule: null,
              },
            }),
          ],
        }),
        action('1.3', 'Подготовить афишу.', {
          assignees: [assignee('Дроздов С.И.'), assignee('Громов К.Д.', 'Громов К.Д.', false)],
          controller: person('Крылова А.П.'),
          deadline: until('01.04.2024', '2024-04-01'),
        }),
      ],
    },
    {
      number: '2',
      title: 'Разное',
      speakers: [speaker('Громов К.Д.')],
      remarks: [],
      vote: null,
      decisions: [
        decision(null, 'Признать удачными:', {
          items: [decision(null, 'обмен книгами;'), decision(null, 'чтения во дворе.')],
        }),
      ],
    },
  ],
  decisions: [action(null, 'Разослать протокол участникам.')],
  signatures: [
    { role: 'chair', person: person('Крылова А.П.') },
    { role: 'secretary', person: person('Дроздов С.И.') },
  ],
  attachments: [{ number: '1', title: 'План недели чтения' }],
  unrecognized: [
    { text: 'Тел. 2-22-02\nФакс нет', position: span(3, 40) },
    { text: '# не заголовок', position: span(90, 4000) },
  ],
  positions: { '/agenda/0/decisions/2': span(42, 900), '/agenda/0/number': span(30, 600) },
}

/** A short meeting: whole numbers, one decision with bullets, no agenda numbers. */
export const briefing: Protocol = {
  ...empty,
  title: 'Протокол планёрки',
  date: '2023-09-05',
  chair: person('Юрьев Т.Т.'),
  agenda: [
    {
      number: null,
      title: 'Ремонт мастерской',
      speakers: [],
      remarks: [{ speaker: null, role: null, label: null, text: 'Крыша течёт.', time: null }],
      vote: null,
      decisions: [
        action('1', 'Юрьеву Т.Т. закупить краску.', { assignees: [assignee('Юрьев Т.Т.', 'Юрьеву Т.Т.')] }),
        action('2', 'Проверить кровлю.', {
          items: [action(null, 'с улицы;'), action(null, 'с чердака.')],
        }),
        action('4', 'Заменить стекло.', { deadline: until('до 20 сентября', '2023-09-20') }),
      ],
    },
  ],
}

/** What goes wrong in a spreadsheet and in Markdown. */
export const hostile: Protocol = {
  ...empty,
  number: '5/2023',
  agenda: [
    {
      number: '3',
      title: '=СУММ(A1) | "таблица"',
      speakers: [],
      remarks: [],
      vote: null,
      decisions: [
        action('3', '@все: <b>снять</b> показания, _вовремя_ и 2 * 2 = 4', {
          assignees: [assignee('-Тире А.А.')],
        }),
      ],
    },
  ],
}
