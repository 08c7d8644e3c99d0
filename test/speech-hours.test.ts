import { describe, expect, it } from 'vitest'
import { outcomeOf } from './case.ts'

/** The lines of a talk between an opening and a closing sentence of whoever leads it. */
const FRAMES = {
  ru: {
    opens: 'Орлова Анна: Добрый день. Веду собрание я.',
    says: ['Зуев Павел: Доски лежат в подвале.', 'Котова Ирина: Перила шатаются.', 'Орлова Анна: Понятно.'],
  },
  en: {
    opens: "Laura Hart: Good evening, all. I'm chairing this meeting.",
    says: ['Paul Rowe: The boards are in the cellar.', 'Jess Pike: The rail is loose.', 'Laura Hart: I see.'],
  },
} as const

async function hoursOf(language: 'ru' | 'en', first: string, last: string): Promise<unknown> {
  const { opens, says } = FRAMES[language]
  const [leads = ''] = opens.split(':')
  const lines = [`${opens} ${first}`, ...says, ...says, ...says, ...says, ...says, `${leads}: ${last}`]
  const { model } = await outcomeOf('spoken.txt', new TextEncoder().encode(lines.join('\n\n')))
  return [model.time?.start ?? null, model.time?.end ?? null]
}

describe('hours at which a meeting begins and ends, as they are said', () => {
  it.each([
    [
      'ru',
      'Начинаем, восемнадцать ноль-ноль.',
      'Заседание закрыто в девятнадцать часов сорок минут.',
      '18:00',
      '19:40',
    ],
    [
      'ru',
      'Девятнадцать десять, начинаем.',
      'Двадцать часов пять минут, собрание закончено.',
      '19:10',
      '20:05',
    ],
    ['ru', 'Начинаем в пятнадцать часов.', 'Закрываем без десяти пять.', '15:00', '16:50'],
    [
      'en',
      "It's half past seven, so let's begin.",
      'I declare the meeting closed at five to nine.',
      '19:30',
      '20:55',
    ],
    ['en', 'It is now 6.30, so we will begin.', 'Closed at twenty past seven.', '18:30', '19:20'],
    ['en', 'I call the meeting to order at seven.', 'I close the meeting. Eight fifteen.', '19:00', '20:15'],
  ] as const)('%s: %s %s', async (language, first, last, start, end) => {
    expect(await hoursOf(language, first, last)).toEqual([start, end])
  })

  it.each([
    ['ru', 'Начинаем ремонт в пятом подъезде.', 'Магазин закрывается в восемь.'],
    ['ru', 'Планёрка короткая, у меня в девять поезд.', 'С понедельника закрываем склад в шесть.'],
    ['en', 'The hall opens at nine on Mondays.', 'The desk is closed at five.'],
    ['en', 'We have five items.', 'The next meeting is at half past seven.'],
  ] as const)('of something else are none: %s: %s %s', async (language, first, last) => {
    expect(await hoursOf(language, first, last)).toEqual([null, null])
  })
})
