import { record } from '../example.ts'
import type { Words } from '../words.ts'
import type { Rule } from '../rule.ts'

type Options = {
  readonly percent: { readonly default: number; readonly least: number; readonly title: Words }
}

export const quorumIsSufficient: Rule<'short' | 'none', Options> = {
  id: 'quorum-is-sufficient',
  severity: 'warning',
  meta: {
    title: { en: 'There is a quorum', ru: 'Кворум есть' },
    note: {
      en: 'What is decided without a quorum is void: check the counts, or meet again.',
      ru: 'Решение, принятое без кворума, ничтожно: проверьте числа или соберитесь ещё раз.',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 1 (half of the members), and article 181.5, item 2',
      ru: 'ГК РФ, ст. 181.2, п. 1 (половина участников), и ст. 181.5, подп. 2',
    },
    examples: () => ({
      good: record({ attendance: 'Присутствовали 5 из 9 членов рабочей группы. Кворум имеется.' }),
      bad: {
        text: record({ attendance: 'Присутствовали 4 из 9 членов рабочей группы. Кворум имеется.' }),
        at: ['12:16'],
      },
    }),
  },
  messages: {
    short: {
      en: '{present} of {members} members are present, fewer than {percent} %',
      ru: 'присутствуют {present} из {members}, это меньше {percent} %',
    },
    none: {
      en: 'the record says that there is no quorum, and decides',
      ru: 'сказано, что кворума нет, но решения приняты',
    },
  },
  options: {
    percent: {
      default: 50,
      least: 1,
      title: { en: 'share of the members that makes a quorum', ru: 'доля членов, дающая кворум' },
    },
  },
  check({ attendance, agenda, decisions }, { options: { percent } }) {
    if (!attendance) return []
    const { stated: present, members, quorum } = attendance
    const decided = decisions.length > 0 || agenda.some((item) => item.decisions.length > 0)
    if (quorum === false && decided) return [{ message: 'none', at: '/attendance/quorum' }]
    if (present === null || members === null || present * 100 >= members * percent) return []
    return [{ message: 'short', values: { present, members, percent }, at: '/attendance/stated' }]
  },
}
