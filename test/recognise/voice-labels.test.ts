import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../case.ts'

const cue = (at: number, voice: string, words: string): string =>
  `00:00:${String(at).padStart(2, '0')}.000 --> 00:00:${String(at + 2).padStart(2, '0')}.000\n<v ${voice}>${words}</v>\n`

async function spoken(...turns: readonly (readonly [string, string])[]) {
  const text = ['WEBVTT\n', ...turns.map(([voice, words], at) => cue(3 * at, voice, words))].join('\n')
  return (await outcomeOf('call.vtt', new TextEncoder().encode(text))).model
}

describe('labels of voices as a directory lists people', () => {
  it('has the given name behind a comma, and the person is called by it', async () => {
    const model = await spoken(
      ['Marsh, Olivia', 'Good morning all, let us begin. First item, the boiler.'],
      ['Reed, Tom', 'It leaks again.'],
      ['Marsh, Olivia', 'Tom, please order the valve by Friday.'],
      ['Reed, Tom', 'Sure, will do.'],
    )
    expect(model.attendees.map(({ name }) => name)).toEqual(['Olivia Marsh', 'Tom Reed'])
    const [task] = [...model.agenda.flatMap(({ decisions }) => decisions), ...model.decisions]
    expect(task?.assignees.map(({ name }) => name)).toEqual(['Tom Reed'])
  })

  it('does so in Russian for given names that are known', async () => {
    const model = await spoken(
      ['Орлова, Анна', 'Начинаем. Первый вопрос – котёл.'],
      ['Зуев, Павел', 'Опять течёт.'],
    )
    expect(model.attendees.map((one) => one.type === 'person' && [one.familyName, one.givenName])).toEqual([
      ['Орлова', 'Анна'],
      ['Зуев', 'Павел'],
    ])
  })

  it.each(['Marsh, Chair', 'Marsh, Secretary'])('a post behind the comma is no name: %s', async (label) => {
    const model = await spoken(
      [label, 'Good morning all.'],
      ['Tom Reed', 'Morning.'],
      [label, 'Let us begin.'],
    )
    expect(model.attendees.map(({ name }) => name).join()).not.toMatch(/Chair|Secretary/)
  })
})

describe('what is counted behind the announcement of a wording', () => {
  it.each(['Формулирую.', 'Формулирую решение.', 'Сформулируем.'])('is clauses: %s', async (announced) => {
    const model = await spoken(
      ['Орлова Анна', 'Сегодня 12 марта 2024 года. Веду собрание я. Первый вопрос: поливная вода.'],
      ['Зуев Павел', 'Насос сгорел.'],
      [
        'Орлова Анна',
        `${announced} Первое: приобрести насос до 65 тысяч рублей. Второе: Зуеву Павлу установить насос до 25 мая.`,
      ],
      ['Зуев Павел', 'Установлю.'],
      ['Орлова Анна', 'Голосуем. За? Двое. Против? Нет. Принято.'],
    )
    expect(model.agenda).toHaveLength(1)
    expect(model.agenda[0]?.decisions.map(({ text }) => text.slice(0, 8))).toEqual(['приобрес', 'Зуеву Па'])
  })
})
