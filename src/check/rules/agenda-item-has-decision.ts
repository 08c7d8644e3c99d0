import { lexiconOf } from '../../language/detect.ts'
import { holdsForm, opensWith } from '../../language/opening.ts'
import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

export const agendaItemHasDecision: Rule<'none' | 'nothing'> = {
  id: 'agenda-item-has-decision',
  severity: 'warning',
  meta: {
    title: { en: 'Every agenda item has a decision', ru: 'По каждому вопросу повестки есть решение' },
    note: {
      en: 'Say what was decided, even if only “Принять к сведению”, or that no decision was taken.',
      ru: 'Запишите решение, хотя бы «Принять к сведению», или что решение не принималось.',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 4, item 3: results for each question',
      ru: 'ГК РФ, ст. 181.2, п. 4, подп. 3: результаты по каждому вопросу',
    },
    examples: () => ({
      good: record({ body: '1. СЛУШАЛИ: Белову Д.С. о ремонте крыши.\n\nРешение не принималось.' }),
      bad: { text: record({ body: '1. СЛУШАЛИ: Белову Д.С. о ремонте крыши.' }), at: ['15:4'] },
    }),
  },
  messages: {
    nothing: { en: 'no decision is recorded at all', ru: 'в протоколе нет ни одного решения' },
    none: {
      en: 'nothing was decided on “{title}”',
      ru: 'по вопросу «{title}» нет решения',
    },
  },
  check(model, { reading }) {
    const { clauses, labels } = lexiconOf(model.language)
    const undecided = model.agenda.every(({ decisions }) => decisions.length === 0)
    if (model.agenda.length > 1 && undecided && model.decisions.length === 0)
      return [{ message: 'nothing', at: null }]
    const left = new Set(
      reading
        .filter(({ ruleId }) => ruleId === 'agenda-item-is-taken-up')
        .map(({ place }) => place?.start.offset),
    )
    return model.agenda.flatMap(({ title, decisions, remarks }, index) => {
      const at = `/agenda/${index}/title`
      if (decisions.length > 0 || left.has(model.positions[at]?.start.offset)) return []
      if (opensWith(title, labels.nextMeeting) || opensWith(title, labels.closed)) return []
      if (remarks.some(({ text }) => holdsForm(text, clauses.noDecision))) return []
      return [{ message: 'none', values: { title }, at }]
    })
  },
}
