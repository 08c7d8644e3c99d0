import { tokenize } from '../../language/form.ts'
import type { ClauseWords } from '../../language/lexicon.ts'
import { lexiconOf } from '../../language/detect.ts'
import type { Assignee, Decision } from '../../model/schema.ts'
import { clausesOf } from '../../model/clauses.ts'
import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Whether the first word of a text is an infinitive, as far as its ending tells. */
function startsWithVerb(
  text: string,
  { infinitives, notInfinitives, infinitiveEndings }: ClauseWords,
): boolean {
  const first = tokenize(text).find(({ kind }) => kind === 'word')?.fold ?? ''
  if (notInfinitives.includes(first)) return false
  return infinitives.includes(first) || infinitiveEndings.some((ending) => first.endsWith(ending))
}

/** What stands after the names of those who are to do it, where the clause begins with them. */
function withoutAddressees({ text, assignees }: Decision): string {
  const end = assignees.reduce((last, { asWritten }: Assignee) => {
    const at = text.indexOf(asWritten)
    return at >= 0 ? Math.max(last, at + asWritten.length) : last
  }, 0)
  return text.slice(end)
}

export const decisionStartsWithVerb: Rule<'other'> = {
  id: 'decision-starts-with-verb',
  severity: 'off',
  languages: ['ru'],
  meta: {
    title: { en: 'A decision begins with what to do', ru: 'Решение начинается с глагола' },
    note: {
      en: 'Say what is to be done, right away or after who is to do it: “Беловой Д.С. заказать смету”.',
      ru: 'Скажите, что сделать, сразу или после того, кому: «Беловой Д.С. заказать смету».',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record(decided('1.1. Смета одобрена.')),
        at: ['20:6'],
      },
    }),
  },
  messages: { other: { en: 'begins with “{word}”, no verb', ru: 'начинается не с глагола: «{word}»' } },
  check(model) {
    const { clauses } = lexiconOf(model.language)
    return clausesOf(model).flatMap(({ clause, at, depth }) => {
      if (depth > 1) return []
      if (startsWithVerb(clause.text, clauses) || startsWithVerb(withoutAddressees(clause), clauses))
        return []
      const word = tokenize(clause.text).find(({ kind }) => kind === 'word')?.text ?? ''
      return [{ message: 'other', values: { word }, at: `${at}/text` }]
    })
  },
}
