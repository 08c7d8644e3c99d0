import { lexiconOf } from '../../language/detect.ts'
import { holdsForm } from '../../language/opening.ts'
import { decided, record } from '../example.ts'
import type { Rule } from '../rule.ts'
import { votesOf } from '../votes.ts'

const VOTE =
  '1.1. Беловой Д.С. заказать смету до 22.03.2024.\n\nГолосовали: за – 3, против – 0, воздержались – 0.'

export const countersAreNamed: Rule<'missing'> = {
  id: 'counters-are-named',
  severity: 'off',
  kinds: ['protocol'],
  languages: ['ru'],
  meta: {
    title: { en: 'Whoever counted the votes is named', ru: 'Названы те, кто подсчитывал голоса' },
    note: {
      en: 'Where the counting was entrusted to somebody, say to whom: “Подсчёт голосов проводил Котов П.Н.”',
      ru: 'Если подсчёт голосов был поручен, укажите кому: «Подсчёт голосов проводил Котов П.Н.»',
    },
    source: {
      en: 'Civil Code of Russia, article 181.2, clause 4, item 4; Federal law 208-FZ, article 56 (counting board)',
      ru: 'ГК РФ, ст. 181.2, п. 4, подп. 4; Федеральный закон № 208-ФЗ, ст. 56 (счётная комиссия)',
    },
    examples: () => ({
      good: record(decided(`${VOTE}\n\nПодсчёт голосов проводил Котов П.Н.`)),
      bad: { text: record(decided(VOTE)), at: ['22:1'] },
    }),
  },
  messages: {
    missing: { en: 'nothing says who counted the votes', ru: 'не сказано, кто подсчитывал голоса' },
  },
  check(model, { document }) {
    const [first] = votesOf(model)
    const { votes } = lexiconOf(model.language)
    if (!document || !first || holdsForm(document.source.text, votes.counting)) return []
    return [{ message: 'missing', at: first.at }]
  },
}
