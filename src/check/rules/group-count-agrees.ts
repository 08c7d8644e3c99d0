import { record } from '../example.ts'
import type { Finding, Rule } from '../rule.ts'

const LISTS = ['attendees', 'absent', 'invited'] as const

export const groupCountAgrees: Rule<'group' | 'present'> = {
  id: 'group-count-agrees',
  severity: 'warning',
  meta: {
    title: { en: 'Stated counts agree with the lists', ru: 'Названные числа совпадают с перечнями' },
    note: {
      en: 'Either the count or the list is wrong; a quorum is worked out from them, so correct one of the two.',
      ru: 'Ошибка или в числе, или в перечне; по ним определяют кворум, поэтому исправьте одно из двух.',
    },
    examples: () => ({
      good: record({ attendance: 'Присутствовали: 3 чел. – Орлова А.И., Котов П.Н., Белова Д.С.' }),
      bad: {
        text: record({ attendance: 'Присутствовали: 5 чел. – Орлова А.И., Котов П.Н., Белова Д.С.' }),
        at: ['12:17'],
      },
    }),
  },
  messages: {
    group: {
      en: 'count stated for “{name}”: {count}, organizations listed: {listed}',
      ru: 'число для «{name}»: {count}, перечислено организаций: {listed}',
    },
    present: {
      en: 'number of those present stated: {stated}, listed: {listed}',
      ru: 'указано присутствующих: {stated}, перечислено: {listed}',
    },
  },
  check(model) {
    const findings: Finding<'group' | 'present'>[] = []
    for (const list of LISTS) {
      model[list].forEach((attendee, index) => {
        if (attendee.type !== 'group' || attendee.count === null || attendee.organizations.length === 0)
          return
        const { name, count, organizations } = attendee
        if (count === organizations.length) return
        findings.push({
          message: 'group',
          values: { name, count, listed: organizations.length },
          at: `/${list}/${index}/name`,
        })
      })
    }
    const stated = model.attendance?.stated ?? null
    const listed = model.attendance?.listed ?? null
    // Chair and secretary are often named apart from the list and counted among those present.
    const names = new Set(model.attendees.map((attendee) => attendee.name))
    const apart = new Set(
      [model.chair?.name, model.secretary?.name].filter((name) => name !== undefined && !names.has(name)),
    )
    const groups = model.attendees.some((attendee) => attendee.type === 'group')
    if (stated !== null && listed !== null && !groups && (stated < listed || stated > listed + apart.size)) {
      findings.push({ message: 'present', values: { stated, listed }, at: '/attendance/stated' })
    }
    return findings
  },
}
