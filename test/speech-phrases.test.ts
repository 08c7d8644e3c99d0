import { beforeAll, describe, expect, it } from 'vitest'
import type { Decision, Protocol } from '../src/model/schema.ts'
import { outcomeOf } from './case.ts'
import { phrases } from './phrases/phrases.ts'

/** What a row of `speech-decides` expects of the meeting that holds its words. */
interface Row {
  readonly said: readonly string[]
  readonly text: string
  readonly who?: string
  readonly due?: string | null
  /** Why the row is known not to be read yet: such rows are counted, not asked. */
  readonly open?: string
}

/** A small meeting in which the first voice leads. */
interface Frame {
  readonly voices: Readonly<Record<string, string>>
  readonly leader: string
  readonly other: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const FRAMES: Readonly<Record<'ru' | 'en', Frame>> = {
  ru: {
    voices: { О: 'Орлова Анна', З: 'Зуев Павел', К: 'Котова Ирина' },
    leader: 'О',
    other: 'З',
    before: [
      'О: Сегодня 12 марта 2024 года. Веду собрание я. Первый вопрос: ремонт крыльца.',
      'З: Крыльцо просело на два сантиметра.',
      'К: Перила шатаются.',
    ],
    after: ['К: Ступени зимой скользкие.', 'З: Доски лежат в подвале.', 'О: На этом всё, собрание закрыто.'],
  },
  en: {
    voices: { H: 'Laura Hart', R: 'Paul Rowe', P: 'Brian Pike' },
    leader: 'H',
    other: 'R',
    before: [
      "H: Today is March 12, 2024. I'm chairing this meeting. The first item is the porch.",
      'R: The porch has sunk by an inch.',
      'P: The handrail is loose.',
    ],
    after: [
      'P: The steps are slippery in winter.',
      'R: The boards are in the cellar.',
      'H: The meeting is adjourned.',
    ],
  },
}

const meeting = async (language: 'ru' | 'en', said: readonly string[]): Promise<Protocol> => {
  const { voices, leader, before, after } = FRAMES[language]
  const lines = [...before, ...said, ...after].map((line) => {
    const voice = voices[line.slice(0, line.indexOf(':'))]
    return voice === undefined
      ? `${voices[leader] ?? ''}: ${line}`
      : `${voice}:${line.slice(line.indexOf(':') + 1)}`
  })
  const { model } = await outcomeOf('spoken.txt', new TextEncoder().encode(lines.join('\n\n')))
  return model
}

const decisionsOf = ({ agenda, decisions }: Protocol): Decision[] => [
  ...agenda.flatMap((item) => item.decisions),
  ...decisions,
]

describe.each(['ru', 'en'] as const)('what is said in meetings: %s', (language) => {
  const kinds = phrases<never>(`speech-nothing.${language}`) as unknown as Record<string, string[]>
  const { leader, other } = FRAMES[language]

  describe.each(Object.entries(kinds))('%s', (_kind, sentences) => {
    it.each(sentences)('decides nothing: %s', async (sentence) => {
      for (const voice of [leader, other]) {
        const model = await meeting(language, [`${voice}: ${sentence}`])
        expect(decisionsOf(model).map(({ text }) => `${voice}: ${text}`)).toEqual([])
      }
    })
  })

  const rows = phrases<Row>(`speech-decides.${language}`)
  const asked = rows.filter(({ open }) => open === undefined)
  it.each(asked.map((row) => [row.said.join(' / '), row] as const))('decides: %s', async (_said, row) => {
    const { said, text, who, due } = row
    const found = decisionsOf(await meeting(language, said)).filter((one) => one.text.startsWith(text))
    expect(found.map((one) => one.text)).toHaveLength(1)
    const [decision] = found
    if (who !== undefined) expect(decision?.assignees.map(({ name }) => name).join()).toContain(who)
    if (due !== undefined) expect(decision?.deadline?.due ?? null).toBe(due)
  })

  describe('rows that are open', () => {
    let missed: string[] = []
    beforeAll(async () => {
      missed = []
      for (const { said, text, open } of rows)
        if (
          open !== undefined &&
          decisionsOf(await meeting(language, said)).some((one) => one.text.startsWith(text))
        )
          missed.push(text)
    })
    it('are still open', () => {
      expect(missed).toEqual([])
    })
  })
})
