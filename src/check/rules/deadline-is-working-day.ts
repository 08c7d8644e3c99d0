import { lexiconOf } from '../../language/detect.ts'
import { leavesOf } from '../../model/clauses.ts'
import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Ways of stating a date that name the day itself. */
const NAMED = new Set(['explicit', 'year-from-meeting'])

export const deadlineIsWorkingDay: Rule<'off'> = {
  id: 'deadline-is-working-day',
  severity: 'info',
  languages: ['ru'],
  meta: {
    title: { en: 'A deadline is a working day', ru: 'Срок приходится на рабочий день' },
    note: {
      en: 'A term that ends on a day off ends on the next working day; name that day if it is meant.',
      ru: 'Срок, истекающий в нерабочий день, переносится на следующий рабочий; если имеется в виду он, назовите его.',
    },
    source: {
      en: 'Civil Code of Russia, article 193; days off by the Labour Code, article 112, and the yearly decrees',
      ru: 'ГК РФ, ст. 193; выходные – по ТК РФ, ст. 112, и ежегодным постановлениям о переносе',
    },
    examples: () => ({
      good: record(),
      bad: { text: record(decided('1.1. Беловой Д.С. заказать смету до 23.03.2024.')), at: ['20:34'] },
    }),
  },
  messages: { off: { en: '{due} is a day off', ru: '{due} – нерабочий день' } },
  check(model) {
    const { workingDays } = lexiconOf(model.language).deadlines
    return leavesOf(model).flatMap(({ clause: { deadline }, at }) => {
      const { due = null, rule = null } = deadline ?? {}
      if (due === null || rule === null || !NAMED.has(rule)) return []
      if (workingDays?.isWorkingDay(due) !== false) return []
      return [{ message: 'off', values: { due }, at: `${at}/deadline/due` }]
    })
  },
}
