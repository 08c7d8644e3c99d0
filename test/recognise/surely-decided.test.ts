import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'

const talk = (
  said: string,
): string => `Орлова Анна: Сегодня 12 марта 2024 года. Веду собрание я. Первый вопрос: ремонт крыльца.

Зуев Павел: Крыльцо просело на два сантиметра.

Котова Ирина: Перила шатаются.

Орлова Анна: Решили: начать ремонт крыльца в апреле. Зуев Павел, подготовьте смету до 20 марта.

Зуев Павел: Хорошо, подготовлю.

${said}

Котова Ирина: Ступени зимой скользкие.

Орлова Анна: На этом всё, собрание закрыто.
`

const read = async (said: string): Promise<{ decided: string[]; doubts: number }> => {
  const { model } = await parse(talk(said), { file: 'talk.txt' })
  const decided = [...model.agenda.flatMap((item) => item.decisions), ...model.decisions].map(
    ({ text }) => text,
  )
  return { decided, doubts: Object.keys(model.doubts ?? {}).length }
}

describe('what is more like talk than like a decision', () => {
  it('leaves what is plainly decided and handed out', async () => {
    const { decided, doubts } = await read('Котова Ирина: Договорились.')
    expect(decided).toEqual(['начать ремонт крыльца в апреле.', 'Зуев Павел, подготовьте смету до 20 марта.'])
    expect(doubts).toBe(0)
  })

  it.each(['Зуев Павел: Сами возить, у меня прицеп.', 'Орлова Анна: Сравним сначала, потом решать.'])(
    'states nothing of %s',
    async (said) => {
      const { decided } = await read(said)
      expect(decided).toEqual([
        'начать ремонт крыльца в апреле.',
        'Зуев Павел, подготовьте смету до 20 марта.',
      ])
    },
  )
})
