import { describe, expect, it } from 'vitest'
import { draftOf } from '../src/render/draft/draft.ts'
import { outcomeOf } from './case.ts'

const SPOKEN = `Лосева М.И.: Сегодня 12 мая 2025 года, собрание. Веду собрание я. Первый вопрос – полив. Второй вопрос – ворота.

Ёлкин П.П.: По поливу: шланг порван, вода уходит в землю.

Лосева М.И.: По первому вопросу. Ёлкину П.П. заменить шланг до пятницы.

Лосева М.И.: Второй вопрос, ворота. Решение такое: покрасить ворота в июне.`

const draft = async (form: 'short' | 'full') => {
  const { model } = await outcomeOf('spoken.txt', new TextEncoder().encode(SPOKEN))
  return draftOf(model, form)
}

describe('the draft of a protocol', () => {
  it('leaves blank what nobody said, and says so', async () => {
    const { markdown, missing } = await draft('short')
    expect(missing).toEqual(['organization', 'number', 'place', 'secretary'])
    expect(markdown).toMatch(/^№ \\_\\_\\_\\_$/m)
    expect(markdown).toMatch(/^Секретарь: (?:\\_)+$/m)
  })

  it('writes assignees in full and dates in figures', async () => {
    const { markdown } = await draft('short')
    expect(markdown).toContain('Срок: 16 мая 2025 г.')
    expect(markdown).toContain('Председатель – Лосева М.И.')
  })

  it('keeps the words of the discussion in the full form alone', async () => {
    const said = 'шланг порван, вода уходит в землю'
    expect((await draft('full')).markdown).toContain(said)
    expect((await draft('short')).markdown).not.toContain(said)
  })
})
