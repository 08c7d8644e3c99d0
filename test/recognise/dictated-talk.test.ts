import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'

const RU = [
  'Орлова Анна: Сегодня 12 марта 2024 года. Веду собрание я. Протокол ведёт Котова. Первый вопрос: ремонт крыльца. Второй вопрос: забор.',
  'Зуев Павел: Крыльцо просело на два сантиметра.',
  'Котова Ирина: Перила шатаются.',
  'Орлова Анна: По первому вопросу.',
]
const EN = [
  "Laura Hart: Today is March 12, 2024. I'm chairing this meeting. Jane Pike is taking the minutes. Item one: the porch. Item two: the fence.",
  'Paul Rowe: The porch has sunk by an inch.',
  'Jane Pike: The handrail is loose.',
  'Laura Hart: Item one, the porch.',
]
const NAMES: Readonly<Record<string, string>> = {
  О: 'Орлова Анна',
  З: 'Зуев Павел',
  К: 'Котова Ирина',
  H: 'Laura Hart',
  R: 'Paul Rowe',
  P: 'Jane Pike',
}

async function decided(said: readonly string[]): Promise<string[]> {
  const russian = /[а-я]/u.test(said.join(''))
  const lines = said.map((line) => `${NAMES[line.slice(0, 1)] ?? ''}${line.slice(1)}`)
  const after = russian
    ? ['Зуев Павел: Доски лежат в подвале.', 'Орлова Анна: На этом всё, собрание закрыто.']
    : ['Paul Rowe: The boards are in the cellar.', 'Laura Hart: The meeting is adjourned.']
  const text = [...(russian ? RU : EN), ...lines, ...after].join('\n\n')
  const { model } = await parse(text, { file: 'talk.txt' })
  return [...model.agenda.flatMap(({ decisions }) => decisions), ...model.decisions].map((one) => one.text)
}

describe('whoever keeps the minutes is called, and what is said then is dictated', () => {
  it.each([
    ['О: Ирина, первый вопрос.'],
    ['О: Ирина, первый вопрос, решение.'],
    ['О: Ирина, записывайте решение по первому вопросу.'],
    ['О: Так, Ирина, пишем.'],
    ['О: Котова, под запись, первый вопрос.'],
    ['О: Ирина, пункт первый, в протокол запишите.'],
  ])('%s', async (call) => {
    const said = [
      call,
      'К: Да.',
      'О: Первое. Доски для ступеней дубовые, без сучков.',
      'О: Второе. Зуеву купить краску до мая.',
    ]
    expect(await decided(said)).toEqual([
      'Доски для ступеней дубовые, без сучков.',
      'Зуеву купить краску до мая.',
    ])
  })

  it.each([
    ['H: Jane, item one.'],
    ['H: Right, Jane, minute this please, item one.'],
    ['H: Jane, write this down.'],
    ['H: All right, Jane, the decision on item one.'],
    ['H: Jane, for the minutes, item one.'],
  ])('%s', async (call) => {
    const said = [
      call,
      'P: Go ahead.',
      'H: First. Oak boards for the steps, no knots.',
      'H: Second. The caretaker to close the porch.',
    ]
    expect(await decided(said)).toEqual([
      'Oak boards for the steps, no knots.',
      'The caretaker to close the porch.',
    ])
  })

  it.each([['О: Павел, первый вопрос.'], ['О: Ирина, первый вопрос?'], ['О: Ирина, первый вопрос ваш.']])(
    'none of that is said by %s',
    async (call) => {
      expect(await decided([call, 'К: Да.', 'О: Первое. Дубовые доски без сучков.'])).toEqual([])
    },
  )
})

describe('a sentence that somebody interrupts', () => {
  it.each([
    [
      ['О: Решили: Зуеву начать ремонт', 'З: А деньги?', 'О: Начать ремонт не позднее мая.'],
      'Зуеву начать ремонт не позднее мая.',
    ],
    [
      ['О: Решили: Зуеву купить краску', 'З: Какую?', 'О: Сейчас скажу. Купить краску зелёную, масляную.'],
      'Зуеву купить краску зелёную, масляную.',
    ],
    [
      ['О: Решили: Зуеву убрать доски', 'З: Все?', 'О: все, и вымести двор.'],
      'Зуеву убрать доски все, и вымести двор.',
    ],
    [
      [
        'H: We decided that Paul will paint the porch',
        'R: All of it?',
        'H: paint the porch in green by May 3.',
      ],
      'Paul will paint the porch in green by May 3.',
    ],
    [
      [
        'H: We decided to close the porch',
        'P: Sorry, from when?',
        'H: close the porch from the third of May.',
      ],
      'close the porch from the third of May.',
    ],
  ])('is made whole: %s', async (said, text) => {
    expect((await decided(said)).map((one) => one.toLowerCase())).toEqual([text.toLowerCase()])
  })

  it('is left as it is where others talk on', async () => {
    const others = Array.from({ length: 4 }, (_, at) => `${at % 2 ? 'З' : 'К'}: Это надо посчитать. Дорого.`)
    const said = ['О: Решили: Зуеву начать ремонт', ...others, 'О: Начать ремонт мы успеем.']
    expect(await decided(said)).toEqual(['Зуеву начать ремонт'])
  })
})

describe('what is said while something is dictated', () => {
  it.each([
    [['О: Ирина, пишите.', 'О: Пункт один.', 'О: Павел, дай договорить.', 'О: Зуеву купить краску до мая.']],
    [['О: Ирина, пишите.', 'О: Пункт один.', 'О: Сейчас скажу.', 'О: Зуеву купить краску до мая.']],
    [
      [
        'О: Ирина, пишите.',
        'О: Пункт один. Зуеву купить краску до мая.',
        'О: Ирина, прочитайте первый вопрос.',
      ],
    ],
    [['О: Ирина, пишите.', 'О: Пункт один. Зуеву купить краску до мая.', 'О: Дорого, но купить.']],
    [['О: Ирина, пишите.', 'О: Пункт один. Зуеву купить краску до мая.', 'О: Павел, вы хотели сказать.']],
    [['О: Ирина, пишите.', 'О: Коротко, чтобы было точно: Зуеву купить краску до мая.']],
  ])('is no point of it: %s', async (said) => {
    expect(await decided(said)).toEqual(['Зуеву купить краску до мая.'])
  })
})

describe('what is not to be written down', () => {
  it.each([
    [['З: Я покрашу перила завтра.', 'О: Хорошо, но это не пишем.']],
    [['З: Я покрашу перила завтра.', 'О: Это не для протокола.']],
    [['О: Павел, покрасьте перила завтра. Записывать это не будем.']],
    [['R: I could paint the rail tomorrow.', "H: Fine, but don't minute that."]],
    [['R: I could paint the rail tomorrow.', 'H: Lovely, not for the minutes.']],
    [['H: Paul, paint the rail tomorrow. Off the record.']],
  ])('%s', async (said) => {
    expect(await decided(said)).toEqual([])
  })

  it('may be followed by what is', async () => {
    expect(await decided(['О: Срочно не пишем, пишем так: Зуеву купить краску до мая.'])).toEqual([
      'Зуеву купить краску до мая.',
    ])
  })
})

describe('what somebody offers in passing', () => {
  it.each([
    [['R: I could hold the ladder.', 'H: Good man.']],
    [["R: I'll put a note on the door.", 'H: Yes, do.']],
    [['З: Я могу съездить туда сам.', 'К: Далеко.', 'О: Хорошо.']],
    [['З: Давайте я посмотрю доски.', 'О: Ладно.']],
    [['О: Павел, про крышу не сегодня. Подойдите ко мне после.', 'З: Понял.']],
    [['H: Paul, not tonight. Email me.', 'R: Will do.']],
    [['H: Paul, not tonight. Talk to me about it afterwards.', 'R: Sure.']],
  ])('is no task without a day: %s', async (said) => {
    expect(await decided(said)).toEqual([])
  })

  it.each([
    [["R: I'll put a note on the door by Friday.", 'H: Yes, do.'], "I'll put a note on the door by Friday."],
    [['З: Я посмотрю доски.', 'О: Когда?', 'З: Завтра.', 'О: Хорошо.'], 'Я посмотрю доски.'],
  ])('is one with a day: %s', async (said, text) => {
    expect(await decided(said)).toEqual([text])
  })
})

describe('a date of the opening that commas part from what is said', () => {
  const opened = async (first: string): Promise<string | null> => {
    const text = `Орлова Анна: ${first}\n\nЗуев Павел: Да.\n\nОрлова Анна: Веду я. Первый вопрос: насос.\n\nЗуев Павел: Течёт.`
    return (await parse(text, { file: 'talk.txt' })).model.date
  }

  it('is the day of the meeting', async () => {
    expect(await opened('Совет поликлиники, пятое марта две тысячи двадцать четвёртого года, вторник.')).toBe(
      '2024-03-05',
    )
  })

  it.each([
    'У всех ли из вас есть акт от пятого марта две тысячи двадцать четвёртого года?',
    'Насос куплен пятого марта две тысячи двадцать третьего года у завода.',
  ])('is not any date: %s', async (first) => {
    expect(await opened(first)).toBeNull()
  })
})
