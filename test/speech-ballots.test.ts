import { describe, expect, it } from 'vitest'
import type { Vote } from '../src/model/schema.ts'
import { outcomeOf } from './case.ts'

/** The vote of the one question of a small meeting. */
async function voteOf(before: string, said: readonly string[]): Promise<Partial<Vote> | null> {
  const { model } = await outcomeOf('spoken.txt', new TextEncoder().encode([before, ...said].join('\n\n')))
  const vote = model.agenda[0]?.vote
  return vote ? { yes: vote.yes, no: vote.no, abstain: vote.abstain, unanimous: vote.unanimous } : null
}

const RU = [
  'Орлова Анна: Веду собрание я. Первый вопрос: ремонт крыльца.',
  'Зуев Павел: Доски лежат в подвале.',
  'Котова Ирина: Перила шатаются.',
].join('\n\n')
const EN = [
  "Laura Hart: I'm chairing this meeting. Item one: the porch repair.",
  'Paul Rowe: The boards are in the cellar.',
  'Jess Pike: The rail is loose.',
].join('\n\n')

describe('the vote of a question over several turns', () => {
  it.each([
    [
      'a lost amendment leaves it to the ballot on the whole',
      RU,
      [
        'Орлова Анна: Ставлю на голосование правку про навес. Кто за? Трое. Кто против? Шесть. Отклонено.',
        'Орлова Анна: Теперь голосуем смету. Кто за? Семь. Кто против? Один. Кто воздержался? Один. Принято.',
      ],
      { yes: 7, no: 1, abstain: 1, unanimous: false },
    ],
    [
      'a first motion that falls does the same',
      EN,
      [
        'Laura Hart: In favour of stone? One. Against? Six. That falls.',
        'Laura Hart: Then the timber one. In favour? Five. Against? Two. Abstentions? None. Carried.',
      ],
      { yes: 5, no: 2, abstain: 0, unanimous: false },
    ],
    [
      'counts told at the end with one who says why',
      EN,
      [
        'Laura Hart: In favour? Six. Against? None. Abstentions?',
        "Jess Pike: I'll abstain, the boards come from my own yard.",
        'Laura Hart: Six in favour, none against, one abstention. Passed.',
      ],
      { yes: 6, no: 0, abstain: 1, unanimous: false },
    ],
    [
      'a voter against who says why',
      RU,
      [
        'Орлова Анна: Голосуем: красить крыльцо в мае. Кто за?',
        'Зуев Павел: За.',
        'Котова Ирина: Я против, зимой краска опять слезет.',
        'Орлова Анна: Трое за, один против, воздержавшихся нет.',
      ],
      { yes: 3, no: 1, abstain: 0, unanimous: false },
    ],
    [
      'of several options the one that more are for',
      RU,
      ['Орлова Анна: Голосуем. Кто за доски? Девять. Кто за бетон? Трое.'],
      { yes: 9, no: null, abstain: null, unanimous: null },
    ],
    [
      'unanimity said behind the counts',
      RU,
      [
        'Орлова Анна: Голосуем. Кто за? Пять. Против? Воздержавшиеся? Нет.',
        'Орлова Анна: Пять за, единогласно.',
      ],
      { yes: 5, no: 0, abstain: 0, unanimous: true },
    ],
    [
      'nobody against and nobody abstaining said at once',
      RU,
      [
        'Орлова Анна: Голосуем. Кто за?',
        'Зуев Павел: За.',
        'Орлова Анна: Четверо. Против, воздержавшихся нет. Единогласно.',
      ],
      { yes: 4, no: 0, abstain: 0, unanimous: true },
    ],
  ] as const)('%s', async (_name, before, said, vote) => {
    expect(await voteOf(before, said)).toEqual(vote)
  })

  it('counts of another meeting told later are not those of this vote', async () => {
    const said = [
      'Орлова Анна: Голосуем. Кто за? Семь. Против? Один. Воздержались? Нет. Принято.',
      ...Array.from({ length: 8 }, () => 'Котова Ирина: Перила тоже шатаются, их надо смотреть.'),
      'Котова Ирина: В прошлый раз было трое за, двое против.',
    ]
    expect(await voteOf(RU, said)).toEqual({ yes: 7, no: 1, abstain: 0, unanimous: false })
  })
})
