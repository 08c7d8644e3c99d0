import { describe, expect, it } from 'vitest'
import { outcomeOf } from './case.ts'

/** The questions of a transcript, with the decisions that stand under each. */
async function questionsOf(
  name: string,
  lines: readonly string[],
): Promise<readonly (readonly [string | null, string, number])[]> {
  const { model } = await outcomeOf(name, new TextEncoder().encode(lines.join('\n\n')))
  expect(model.kind).toBe('transcript')
  return model.agenda.map(({ number, title, decisions }) => [number, title, decisions.length])
}

const talk = (...turns: readonly string[]): string[] => [
  'Орлова Анна: Добрый день. Сегодня 12 марта 2024 года, веду собрание я.',
  ...turns,
  'Орлова Анна: На этом всё, собрание закрыто.',
]

const answers = ['Зуев Павел: Я смотрел, доски старые.', 'Котова Ирина: Перила шатаются, да.']
const settles = (what: string): string => `Орлова Анна: Решили: ${what}`

describe('questions that are called by their count', () => {
  it('are a chain over the whole meeting, however each is said', async () => {
    const found = await questionsOf(
      'counted.txt',
      talk(
        'Орлова Анна: Вопрос первый, ремонт крыльца.',
        ...answers,
        settles('заказать новые доски.'),
        'Орлова Анна: Так, второе у нас – покраска забора.',
        ...answers,
        settles('купить зелёную краску.'),
        'Орлова Анна: Третий. График дежурств на лето.',
        ...answers,
        settles('вывесить график на двери.'),
      ),
    )
    expect(found).toEqual([
      ['1', 'ремонт крыльца', 1],
      ['2', 'покраска забора', 1],
      ['3', 'График дежурств на лето', 1],
    ])
  })

  it('may be cases and applications', async () => {
    const found = await questionsOf(
      'cases.txt',
      talk(
        'Орлова Анна: Первое обращение: шум в пятом подъезде.',
        ...answers,
        settles('направить ответ жильцам.'),
        'Орлова Анна: Второе обращение: протечка в подвале.',
        ...answers,
        settles('вызвать слесаря.'),
      ),
    )
    expect(found).toEqual([
      ['1', 'шум в пятом подъезде', 1],
      ['2', 'протечка в подвале', 1],
    ])
  })

  it('keep the number that is said before a point: 4.1', async () => {
    const found = await questionsOf('dotted.txt', [
      "President Hart: Good evening. Today is March 12, 2024. I'm chairing this meeting.",
      'President Hart: Item 4.1, the porch repair.',
      'Mr. Rowe: The boards are old.',
      'Ms. Pike: The handrail is loose.',
      'President Hart: We decided to order new boards.',
      'President Hart: Item 4.2, painting the fence.',
      'Mr. Rowe: Green would be nice.',
      'Ms. Pike: Green it is.',
      'President Hart: We decided to buy green paint.',
      'President Hart: The meeting is closed.',
    ])
    expect(found.map(([number, title]) => [number, title])).toEqual([
      ['4.1', 'the porch repair'],
      ['4.2', 'painting the fence'],
    ])
  })

  it('are no points of what is dictated', async () => {
    const found = await questionsOf(
      'points.txt',
      talk(
        'Орлова Анна: Вопрос один, ремонт крыльца.',
        ...answers,
        'Орлова Анна: Записываем решение. Пункт один. Зуеву заказать новые доски до первого апреля.',
        'Зуев Павел: Успею.',
        'Орлова Анна: Пункт два. Котовой закрепить перила.',
        'Котова Ирина: Хорошо.',
        'Орлова Анна: Вопрос два, покраска забора.',
        ...answers,
        settles('купить зелёную краску.'),
      ),
    )
    expect(found.map(([number, title]) => [number, title])).toEqual([
      ['1', 'ремонт крыльца'],
      ['2', 'покраска забора'],
    ])
  })
})

describe('questions that are named at the beginning', () => {
  it('are listed where whoever leads calls them later on', async () => {
    const found = await questionsOf(
      'named.txt',
      talk(
        'Орлова Анна: Сегодня крыльцо, забор и дежурства.',
        'Зуев Павел: Поехали.',
        'Орлова Анна: Крыльцо.',
        ...answers,
        settles('заказать новые доски.'),
        'Орлова Анна: Теперь забор.',
        ...answers,
        settles('купить зелёную краску.'),
        'Орлова Анна: И дежурства.',
        ...answers,
        settles('вывесить график на двери.'),
      ),
    )
    expect(found).toEqual([
      [null, 'крыльцо', 1],
      [null, 'забор', 1],
      [null, 'дежурства', 1],
    ])
  })

  it('are none where nobody calls them', async () => {
    const found = await questionsOf(
      'unnamed.txt',
      talk(
        'Орлова Анна: Сегодня ветер, дождь и холод.',
        ...answers,
        ...answers,
        settles('заказать новые доски.'),
      ),
    )
    expect(found).toEqual([])
  })
})

describe('headings between the voices', () => {
  const voices = (one: string, other: string): string[] => [`**Глеб:** ${one}`, `**Лёля:** ${other}`]

  it('are the questions, and nothing that is said calls another', async () => {
    const found = await questionsOf('headed.md', [
      '# Клуб «Росток»: сбор',
      '## Начало',
      ...voices('Садитесь, начинаем.', 'А где Тимур?'),
      ...voices('Едет. Второй вопрос потом.', 'Ладно, подождём.'),
      '## Тема: палатки',
      ...voices('Кто чинит?', 'Я могу.'),
      ...voices('Решили: Лёля чинит палатку к десятому апреля.', 'Чиню.'),
      ...voices('А колышки?', 'Колышки целы.'),
      ...voices('Точно целы?', 'Точно, я считала.'),
      ...voices('Сколько их?', 'Сорок.'),
      '## Тема: взносы',
      ...voices('Сколько сдали?', 'Одиннадцать человек.'),
      ...voices('Решили: собираем взносы до первого мая.', 'Хорошо.'),
      ...voices('Всё?', 'Всё.'),
      ...voices('Расходимся.', 'Пока.'),
      ...voices('Пока.', 'Ключи у тебя?'),
      ...voices('У меня.', 'Тогда пойдём.'),
    ])
    expect(found.map(([number, title]) => [number, title])).toEqual([
      [null, 'палатки'],
      [null, 'взносы'],
    ])
  })
})

it('a post and a full stop name the voice, though a colon follows in what is said', async () => {
  const { model } = await outcomeOf(
    'stopped.txt',
    new TextEncoder().encode(
      [
        'ПРЕДСЕДАТЕЛЬ. Начинаем заседание. Вопрос первый: ремонт крыльца.',
        'ЗУЕВ. Доски старые. Кто платит?',
        'ПРЕДСЕДАТЕЛЬ. Платит правление. Решили: заказать новые доски.',
        'ЗУЕВ. Хорошо.',
        'ПРЕДСЕДАТЕЛЬ. Переходим ко второму вопросу: покраска забора.',
        'ЗУЕВ. Чем красить?',
        'ПРЕДСЕДАТЕЛЬ. Решили: купить зелёную краску.',
        'ЗУЕВ. Куплю.',
      ].join('\n\n'),
    ),
  )
  expect(model.agenda.map(({ title }) => title)).toEqual(['ремонт крыльца', 'покраска забора'])
})
