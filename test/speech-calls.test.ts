import { describe, expect, it } from 'vitest'
import { outcomeOf } from './case.ts'
import { phrases } from './phrases/phrases.ts'

/** What is said before a decision, and the question at which it then stands; 0 for none. */
interface Row {
  readonly said: readonly string[]
  readonly at: number
}

const FRAMES = {
  ru: {
    leads: 'Орлова Анна',
    others: ['Зуев Павел: Хорошо.', 'Котова Ирина: Перила шатаются.'],
    agenda:
      'Сегодня 12 марта 2024 года. Веду собрание я. Первый вопрос: ремонт крыльца. Второй вопрос: покраска забора. Третий вопрос: график дежурств на лето.',
    decides: 'Решили: заказать новые доски.',
    text: 'заказать новые доски',
  },
  en: {
    leads: 'Laura Hart',
    others: ['Paul Rowe: All right.', 'Brian Pike: The handrail is loose.'],
    agenda:
      "Today is March 12, 2024. I'm chairing this meeting. Item one: the porch repair. Item two: painting the fence. Item three: the rota for the summer.",
    decides: 'We decided to order new boards.',
    text: 'order new boards',
  },
} as const

describe.each(['ru', 'en'] as const)('calls of the questions of a list: %s', (language) => {
  const { leads, others, agenda, decides, text } = FRAMES[language]
  const rows = phrases<Row>(`speech-calls.${language}`)
  it.each(rows.map((row) => [row.said.join(' / '), row] as const))('%s', async (_said, { said, at }) => {
    const lines = [`${leads}: ${agenda}`, ...others, ...said.map((one) => `${leads}: ${one}`), ...others]
    const spoken = [...lines, `${leads}: ${decides}`].join('\n\n')
    const { model } = await outcomeOf('spoken.txt', new TextEncoder().encode(spoken))
    const under = model.agenda.findIndex(({ decisions }) => decisions.some((one) => one.text.includes(text)))
    expect(model.agenda).toHaveLength(3)
    expect(under + 1).toBe(at)
    if (at === 0) expect(model.decisions.map((one) => one.text).join()).toContain(text)
  })
})
