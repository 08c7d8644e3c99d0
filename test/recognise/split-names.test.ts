import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'

const read = async (list: string) =>
  (
    await parse(
      `ПРОТОКОЛ № 4\nзаседания комиссии\n\n12.03.2024\n\n${list}\n\nПовестка дня:\n1. О плане\n\n1. О плане\nРешили: план принять.\n`,
    )
  ).model

describe('names on two lines', () => {
  test.each([
    [
      'the post behind the surname',
      'Сомова             -    первый заместитель главы,\nМарина Степановна       председатель комиссии\n\n' +
        'Тагиев             -    начальник отдела\nРустам Ильдарович',
    ],
    [
      'the post behind the given names',
      'Сомова\nМарина Степановна   – первый заместитель главы,\n                      председатель комиссии\n\n' +
        'Тагиев\nРустам Ильдарович   – начальник отдела',
    ],
    [
      'in capitals',
      'СОМОВА\nМарина Степановна – первый заместитель главы\n\nТАГИЕВ\nРустам Ильдарович – начальник отдела',
    ],
  ])('are one name, %s', async (_, list) => {
    const { attendees } = await read(`Присутствовали:\n\n${list}`)
    expect(attendees.map(({ name }) => name.toLowerCase())).toEqual([
      'сомова марина степановна',
      'тагиев рустам ильдарович',
    ])
    expect(attendees.map((one) => (one.type === 'person' ? one.position : null))).toEqual([
      expect.stringContaining('первый заместитель главы'),
      'начальник отдела',
    ])
  })

  test.each(['Секретарь\nМарина Степановна', 'Директор\nМарина Степановна', 'Повестка\nМарина Степановна'])(
    'are none where a post or a label stands above: %s',
    async (list) => {
      const model = await read(`Присутствовали: Белова Б.Б.\n\n${list}`)
      expect(JSON.stringify([model.attendees, model.chair, model.secretary])).not.toMatch(
        /(?:Секретарь|Директор|Повестка) Марина/u,
      )
    },
  )
})
