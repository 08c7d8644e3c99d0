import { leavesOf } from '../../model/clauses.ts'
import { decided, record } from '../example.ts'
import type { Finding, Rule } from '../rule.ts'

export const deadlineIsNotPast: Rule<'past' | 'backwards'> = {
  id: 'deadline-is-not-past',
  severity: 'error',
  meta: {
    title: { en: 'A deadline is not before the meeting', ru: 'Срок не раньше заседания' },
    note: {
      en: 'Nobody can be told to have done something before it was decided: the day, the month or the year is mistyped.',
      ru: 'Нельзя поручить сделать что-то раньше, чем это решили: в числе, месяце или годе опечатка.',
    },
    examples: () => ({
      good: record(),
      bad: { text: record(decided('1.1. Беловой Д.С. заказать смету до 22.02.2024.')), at: ['20:34'] },
    }),
  },
  messages: {
    past: {
      en: 'due {due}, before the meeting of {date}',
      ru: 'срок {due} раньше заседания {date}',
    },
    backwards: {
      en: 'ends {due}, before it begins {start}',
      ru: 'окончание {due} раньше начала {start}',
    },
  },
  check: (model) =>
    leavesOf(model).flatMap(({ clause: { deadline }, at }): Finding<'past' | 'backwards'>[] => {
      const { date } = model
      const { start = null, due = null } = deadline ?? {}
      if (due === null) return []
      if (date !== null && due < date)
        return [{ message: 'past', values: { due, date }, at: `${at}/deadline/due` }]
      if (start !== null && due < start)
        return [{ message: 'backwards', values: { due, start }, at: `${at}/deadline/due` }]
      return []
    }),
}
