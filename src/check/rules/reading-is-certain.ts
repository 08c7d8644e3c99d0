import type { Protocol, ScannedFact } from '../../model/schema.ts'
import type { Rule } from '../rule.ts'

type DoubtfulWord = ScannedFact['doubtful'][number]

interface DoubtfulFact {
  readonly pointer: string
  readonly page: number
  readonly start: number
  readonly end: number
  readonly words: readonly DoubtfulWord[]
}

/** The facts with doubtful words, those of the fewest characters first. */
function doubtfulFacts({ scan = {}, positions }: Protocol): DoubtfulFact[] {
  return Object.entries(scan)
    .flatMap(([pointer, { page, doubtful }]): DoubtfulFact[] => {
      const position = positions[pointer]
      if (doubtful.length === 0 || !position) return []
      const { start, end } = position
      return [{ pointer, page, start: start.offset, end: end.offset, words: doubtful }]
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start))
}

const shown = ({ text, confidence, read }: DoubtfulWord): string =>
  read === null ? `«${text}» (${String(confidence)} %)` : `«${text}» (${read})`

export const readingIsCertain: Rule<'doubtful'> = {
  id: 'reading-is-certain',
  severity: 'warning',
  meta: {
    title: { en: 'Every fact is read for certain', ru: 'Каждый факт прочитан уверенно' },
    note: {
      en: 'The words were recognised in a picture of the page, and not for sure: compare the fact with the page.',
      ru: 'Слова распознаны на изображении страницы, и не уверенно: сверьте факт со страницей.',
    },
  },
  messages: {
    doubtful: {
      en: 'not recognised for sure on page {page}: {words}',
      ru: 'на странице {page} распознано не уверенно: {words}',
    },
  },
  check(model) {
    const told: DoubtfulFact[] = []
    return doubtfulFacts(model).flatMap((fact) => {
      const within = told.filter(({ start, end }) => start >= fact.start && end <= fact.end)
      // What is told of a name is not told of the clause around it again.
      const words = fact.words.filter(
        (word) => !within.some((inner) => inner.words.some((one) => one.text === word.text)),
      )
      if (words.length === 0) return []
      told.push(fact)
      return [
        {
          message: 'doubtful' as const,
          values: { page: fact.page, words: words.map(shown).join(', ') },
          at: fact.pointer,
        },
      ]
    })
  },
}
