import { lexiconOf } from '../../language/detect.ts'
import { opensWith } from '../../language/opening.ts'
import type { Decision } from '../../model/schema.ts'
import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { clausesWhere } from '../tasks.ts'

export const actionHasDeadline: Rule<'missing'> = {
  id: 'action-has-deadline',
  severity: 'warning',
  meta: {
    title: { en: 'An action has a deadline', ru: 'У поручения есть срок' },
    note: {
      en: 'Without a date nobody can say whether it is late: add “до 22.03.2024” or “Срок: постоянно”. Recommendations and control need none.',
      ru: 'Без срока нельзя сказать, опоздали ли: добавьте «до 22.03.2024» или «Срок: постоянно». Рекомендациям и контролю срок не нужен.',
    },
    examples: () => ({
      good: record(),
      bad: { text: record(decided('1.1. Беловой Д.С. заказать смету.')), at: ['20:6'] },
    }),
  },
  messages: { missing: { en: 'no deadline for {assignee}', ru: 'нет срока: {assignee}' } },
  check(model) {
    const { clauses } = lexiconOf(model.language)
    const lacks = ({ kind, text, assignees, deadline }: Decision): boolean =>
      kind === 'action' &&
      assignees.length > 0 &&
      deadline === null &&
      !opensWith(text, clauses.control) &&
      !opensWith(text, clauses.advice)
    return clausesWhere(model, lacks).flatMap(({ clause, at }) =>
      opensWith(clause.text, clauses.advice)
        ? []
        : [{ message: 'missing', values: { assignee: clause.assignees[0]?.name ?? '' }, at: `${at}/text` }],
    )
  },
}
