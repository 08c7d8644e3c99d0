import { clausesOf } from '../../model/clauses.ts'
import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'

const DEEPEST = 4

export const nestingIsShallow: Rule<'deep'> = {
  id: 'nesting-is-shallow',
  severity: 'warning',
  meta: {
    title: { en: 'Clauses go no deeper than four levels', ru: 'Пункты вложены не глубже четырёх уровней' },
    note: {
      en: 'Nobody finds or cites clause 1.2.3.4.5: split the decision into several.',
      ru: 'Пункт 1.2.3.4.5 не найти и не назвать: разделите решение на несколько.',
    },
    source: { en: 'GOST R 7.0.97-2016, 5.18', ru: 'ГОСТ Р 7.0.97-2016, п. 5.18' },
    examples: () => ({
      good: record(decided('1.1. Беловой Д.С. заказать смету до 22.03.2024.')),
      bad: {
        text: record(
          decided(
            [
              '1.1. Беловой Д.С. до 22.03.2024:',
              '1.1.1. заказать смету:',
              '1.1.1.1. на кровлю:',
              '1.1.1.1.1. на листы.',
            ].join('\n'),
          ),
        ),
        at: ['23:12'],
      },
    }),
  },
  messages: {
    deep: { en: 'clause {number} lies {levels} levels deep', ru: 'пункт {number} – на уровне {levels}' },
  },
  check: (model) =>
    clausesOf(model).flatMap(({ clause: { number }, at, depth }) => {
      const levels = Math.max(depth, number?.split('.').length ?? 0)
      if (levels <= DEEPEST) return []
      return [{ message: 'deep', values: { number: number ?? '–', levels }, at: `${at}/text` }]
    }),
}
