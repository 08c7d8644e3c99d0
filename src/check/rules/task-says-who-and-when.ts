import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { clausesWhere } from '../tasks.ts'

export const taskSaysWhoAndWhen: Rule<'missing'> = {
  id: 'task-says-who-and-when',
  severity: 'info',
  meta: {
    title: { en: 'What is to be done says by whom and by when', ru: 'Сказано, кто и когда это сделает' },
    note: {
      en: 'The clause says what to do, but neither who nor by when: if it is a task, add both.',
      ru: 'В пункте сказано, что сделать, но не кто и не когда: если это поручение, добавьте и то и другое.',
    },
    examples: () => ({
      good: record(),
      bad: { text: record(decided('1.1. Заказать смету.')), at: ['20:6'] },
    }),
  },
  messages: {
    missing: {
      en: 'neither who is to do it nor by when',
      ru: 'не сказано ни кто это сделает, ни к какому сроку',
    },
  },
  check: (model) =>
    clausesWhere(
      model,
      ({ kind, assignees, deadline }) => kind === 'action' && assignees.length === 0 && deadline === null,
    ).map(({ at }) => ({ message: 'missing', at: `${at}/text` })),
}
