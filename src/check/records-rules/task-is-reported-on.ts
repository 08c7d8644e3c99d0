import type { RegisteredRecord, RegisteredTask, TaskRegister } from '../../model/task-register.ts'
import { laterRecord, record } from '../example.ts'
import type { RecordsRule } from '../records-rule.ts'
import { positionOf } from '../source-position.ts'

/** The first meeting of the same body after the day of a task. */
function meetingAfter(
  { body, due, protocol }: RegisteredTask,
  records: readonly RegisteredRecord[],
): RegisteredRecord | null {
  if (due === null || body === null) return null
  const later = records.find(
    (one) =>
      one.body === body &&
      one.kind === 'protocol' &&
      one.date !== null &&
      one.date > due &&
      one.date > (protocol.date ?? ''),
  )
  return later ?? null
}

/** Whether something is told that may be meant for a task and could not be tied to it. */
const isPerhapsTold = ({ protocol, point }: RegisteredTask, { untied }: TaskRegister): boolean =>
  untied.some(
    ({ record: named, points }) =>
      named !== null &&
      (named.number === null || named.number === protocol.number) &&
      (named.date === null || named.date === protocol.date) &&
      (points.length === 0 || point === null || points.includes(point)),
  )

const QUIET = '1.1. Беловой Д.С. оповестить родителей до 29.03.2024.'
const afterDue = (clauses: string): string => laterRecord(clauses).replace('19.03.2024', '26.03.2024')

export const taskIsReportedOn: RecordsRule<'silent'> = {
  id: 'task-is-reported-on',
  severity: 'off',
  meta: {
    title: {
      en: 'Tasks whose day has passed are reported on',
      ru: 'О поручениях с истекшим сроком сообщается',
    },
    note: {
      en: 'The body has met since the day of the task, and no record says what became of it. Report on it in the next record, or keep its status in status.csv.',
      ru: 'После срока поручения орган собирался, но ни один протокол не говорит, что с поручением стало. Сообщите об этом в следующем протоколе или ведите состояние в status.csv.',
    },
    archives: () => ({
      good: {
        'a.md': record(),
        'b.md': afterDue('1.1. Снять с контроля пункт 1.1 протокола от 12.03.2024 № 7.'),
      },
      bad: { files: { 'a.md': record(), 'b.md': afterDue(QUIET) }, at: ['a.md:20:6'] },
    }),
  },
  messages: {
    silent: {
      en: 'due {due}, the body met on {met} ({other}), and no record says what became of it',
      ru: 'срок {due}, орган собирался {met} ({other}), и ни один протокол не говорит, что стало с поручением',
    },
  },
  check: (_, { register }) => {
    if (!register) return []
    return register.tasks.flatMap((task) => {
      const later = task.history.length === 0 ? meetingAfter(task, register.records) : null
      if (!later || isPerhapsTold(task, register)) return []
      const values = { due: task.due ?? '', met: later.date ?? '', other: later.file }
      return [
        {
          message: 'silent' as const,
          values,
          file: task.place.file,
          others: [later.file],
          at: positionOf(task.place),
        },
      ]
    })
  },
}
