import { describe, expect, test } from 'vitest'
import { read } from '../../src/read/readers.ts'
import { isUnlikely, weighedFacts } from '../../src/recognise/doubt/doubts.ts'
import { surroundingsOf } from '../../src/recognise/doubt/surroundings.ts'
import { likelyOnly } from '../../src/recognise/doubt/likely-only.ts'
import { recogniseWhole } from '../../src/recognise/recognise.ts'
import type { Recognised } from '../../src/recognise/recognised.ts'
import type { Source } from '../../src/source/source.ts'

const RECORD = `Протокол № 3

12.04.2024

Председатель: Орлова А.П.
Секретарь: Котов П.Н.

Присутствовали: Зимина Е.С., Рудаков В.В.
Отсутствовали: Лапин О.О., Ветров К.К.

1. О ремонте крыши

Решили:

1. Рудакову В.В. подготовить смету до 20.04.2024.
`

/** A reading of which the facts at some pointers are said to be unlikely. */
async function reading(...pointers: string[]): Promise<{ found: Recognised; source: Source }> {
  const document = await read('record.txt', new TextEncoder().encode(RECORD), {})
  const found = await recogniseWhole(document)
  const facts = weighedFacts(surroundingsOf(found.model, found.lines, document.source.original))
  return {
    source: document.source,
    found: {
      ...found,
      doubts: () => ({ '/absent/1/name': { level: 'low', reasons: ['short-name'] } }),
      unlikely: () => facts.filter(({ fact }) => pointers.includes(fact.pointer)),
    },
  }
}

describe('facts that are likelier wrong than right', () => {
  test('are left out, told by a finding, and their words listed', async () => {
    const { found, source } = await reading('/absent/0/name')
    const likely = likelyOnly(found, source, 'en')
    expect(likely.model.absent.map(({ name }) => name)).toEqual(['Ветров К.К.'])
    expect(likely.model.unrecognized.map(({ text }) => text)).toEqual(['Лапин О.О.'])
    const [finding] = likely.diagnostics.filter(({ ruleId }) => ruleId === 'fact-is-likely')
    expect(finding?.reason).toBe("left out, as it is hardly one of those absent: 'Лапин О.О.'")
    expect(finding?.place?.start).toMatchObject({ line: 9, column: 16 })
    expect(likelyOnly(found, source, 'ru').diagnostics.at(-1)?.reason).toBe(
      'не записано, вряд ли это отсутствующий: «Лапин О.О.»',
    )
  })

  test('leave what is doubted of the others at their places of now', async () => {
    const { found, source } = await reading('/absent/0/name')
    expect(likelyOnly(found, source, 'en').doubts()).toEqual({
      '/absent/0/name': { level: 'low', reasons: ['short-name'] },
    })
  })

  test('change nothing where there are none', async () => {
    const { found, source } = await reading()
    expect(likelyOnly(found, source, 'en')).toBe(found)
  })

  test('are people absent or invited, and no questions or decisions', () => {
    const kinds = ['title', 'attendees', 'absent', 'invited', 'speaker', 'item', 'decision', 'vote'] as const
    expect(kinds.filter((kind) => isUnlikely(kind, 5))).toEqual(['absent', 'invited'])
    expect(kinds.filter((kind) => isUnlikely(kind, 0))).toEqual([])
  })
})
