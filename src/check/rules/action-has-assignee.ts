import type { Decision } from '../../model/schema.ts'
import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { clausesWhere } from '../tasks.ts'

const firstDeadline = ({ deadline, items }: Decision): string =>
  deadline?.text ?? items.find((item) => item.deadline)?.deadline?.text ?? ''

export const actionHasAssignee: Rule<'missing'> = {
  id: 'action-has-assignee',
  severity: 'warning',
  meta: {
    title: { en: 'Whatever is due has somebody to do it', ru: 'У поручения со сроком есть ответственный' },
    note: {
      en: 'A task without a name is nobody’s: say who answers for it, “Ответственный: И.О. Фамилия”.',
      ru: 'Поручение без имени – ничьё: назовите того, кто за него отвечает: «Ответственный: И.О. Фамилия».',
    },
    examples: () => ({
      good: record(),
      bad: { text: record(decided('1.1. Заказать смету до 22.03.2024.')), at: ['20:6'] },
    }),
  },
  messages: {
    missing: {
      en: 'due “{deadline}”, but nobody is named to do it',
      ru: 'срок есть («{deadline}»), а ответственного нет',
    },
  },
  check: (model) =>
    clausesWhere(
      model,
      ({ kind, assignees, deadline }) => kind === 'action' && assignees.length === 0 && deadline !== null,
    ).map(({ clause, at }) => ({
      message: 'missing',
      values: { deadline: firstDeadline(clause) },
      at: `${at}/text`,
    })),
}
