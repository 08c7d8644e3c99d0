import { beforeAll, describe, expect, it } from 'vitest'
import type { Decision, Protocol } from '../src/model/schema.ts'
import { outcomeOf } from './case.ts'
import { phrases } from './phrases/phrases.ts'
import { FRAMES, smallMeeting, type DecidesRow } from './phrases/small-meeting.ts'

const meeting = async (language: 'ru' | 'en', said: readonly string[]): Promise<Protocol> =>
  (await outcomeOf('spoken.txt', smallMeeting(language, said))).model

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

  const rows = phrases<DecidesRow>(`speech-decides.${language}`)
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
