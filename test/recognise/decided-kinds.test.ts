import { describe, expect, test } from 'vitest'
import type { Assignee, Decision } from '../../src/model/schema.ts'
import { parse } from '../../src/index.ts'

const nameOf = (assignee: Assignee): string => assignee.name

const told = ({ text, assignees, deadline, items }: Decision): string =>
  [text, assignees.map(nameOf).join(', '), deadline?.due ?? '', ...items.map(told)].join(' | ')

/** What was decided: the words, who is to do it and by when. */
async function decisionsOf(body: string): Promise<string[]> {
  const { model } = await parse(`Протокол заседания правления\n12 марта 2024 г.\n\n${body}\n`, {
    file: 'record.txt',
  })
  return [...model.agenda.flatMap(({ decisions }) => decisions), ...model.decisions].map(told)
}

const KINDS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'proposals that are voted on one by one',
    `Календарь сезона

ПРЕДЛОЖЕНИЕ 1 (Брагин): утвердить календарь сезона.
За – 5, против – 0, воздержался – 1. ПРИНЯТО

ПРЕДЛОЖЕНИЕ 2 (Котов): отменить первый старт.
За – 1, против – 4, воздержался – 1. ОТКЛОНЕНО`,
    ['утвердить календарь сезона. |  | '],
  ],
  [
    'what was put to the vote on lines of its own, where a line of votes says that it was adopted',
    `1. О кредитном договоре
Выступила: Цаплина М.В.
Вопрос, поставленный на голосование:
Одобрить заключение кредитного договора с банком «Причал».
Поручить директору Котову П.П. подписать договор.
Итоги голосования: «ЗА» – 3, «ПРОТИВ» – 1, «ВОЗДЕРЖАЛСЯ» – нет.
Решение принято большинством голосов.

2. О вознаграждении
Предложено: выплатить аудитору 40 000 рублей.
Голосовали: за – 1, против – 3. Решение не принято.

3. О смете
Предложено: утвердить смету.
Предложено: отложить смету.
Решение принято единогласно.`,
    [
      'Одобрить заключение кредитного договора с банком «Причал». |  | ',
      'Поручить директору Котову П.П. подписать договор. | Котов П.П. | ',
    ],
  ],
  [
    'a decision that its vote threw out',
    `1. О шлагбауме
Решение: установить шлагбаум за счёт взноса.
Голосовали: за – 34, против – 41, воздержались – 4. Решение не принято.

2. О заборе
Решение: починить забор.
Голосовали: за – 70, против – 5, воздержались – 4. Принято.`,
    ['починить забор. |  | '],
  ],
  [
    'an outcome before the words of the decision',
    `Вопрос 1
О задолженности клубов.
Голоса: за 5, против 0, воздержались 2
Итог: ПРИНЯТО. Уведомить клубы о долге.`,
    ['Уведомить клубы о долге. |  | '],
  ],
  [
    'a label with a full stop',
    `1. О крыше
Котов А.А. доложил о течи.
Решение.
- Заделать течь до 20 марта 2024 г.`,
    ['Заделать течь до 20 марта 2024 г. |  | 2024-03-20'],
  ],
  [
    'names in lines of their own below a clause',
    `1. О правлении
Решили:
избрать правление в следующем составе:
Брагина Фаина Михайловна;
Котов Андрей Андреевич.`,
    ['избрать правление в следующем составе: Брагина Фаина Михайловна; Котов Андрей Андреевич. |  | '],
  ],
  [
    'cells of several sentences, and cells that were broken without rules between the rows',
    `№  | Что рассматривалось | Кто и что говорил    | Постановление
---|---------------------|----------------------|--------------------
1  | Приобретение        | Котов А.А.: клеймо   | Приобрести самовар.
   | самовара            | подлинное.           | Брагиной Ф.М.
   |                     |                      | описать утраты.
---|---------------------|----------------------|--------------------
2  | Передача чучела     | Брагина Ф.М.: чучело | От передачи
   |                     | поражено молью.      | отказаться.`,
    [
      'Приобрести самовар. |  | ',
      'Брагиной Ф.М. описать утраты. | Брагина Ф.М. | ',
      'От передачи отказаться. |  | ',
    ],
  ],
  [
    'rows of a table of tasks that go on without a rule',
    `1. О кране

+-----------------------------------+----------------+----------+
| Поручение                         | Ответственный  | Срок     |
+-----------------------------------+----------------+----------+
| Закончить монтаж и предъявить     | Котов А.А.     | 29.03.24 |
| его комиссии                      |                |          |
| Выдать график                     | Брагина Ф.М.,  | 25.03.24 |
|                                   | Котов А.А.     |          |
+-----------------------------------+----------------+----------+`,
    [
      'Закончить монтаж и предъявить его комиссии | Котов А.А. | 2024-03-29',
      'Выдать график | Брагина Ф.М., Котов А.А. | 2024-03-25',
    ],
  ],
  [
    'what was agreed within notes',
    `Участники:
- Котов Андрей
- Брагина Фаина

## Обсуждение проверок

- Обсудили задачу о проверках. Решили, что проверки станут отдельной задачей.
- Договорились о распределении задач.
- Рассмотрели договор о вывозе мусора.`,
    ['Решили, что проверки станут отдельной задачей. |  | ', 'Договорились о распределении задач. |  | '],
  ],
  [
    'points below the heading of a plan',
    `Участники:
- Котов Андрей
- Брагина Фаина

## Показ прототипа

- построение графа
- отображение данных

## План на вторую итерацию

- реализовать разметку значений
- подготовить отчёт`,
    ['реализовать разметку значений |  | ', 'подготовить отчёт |  | '],
  ],
]

describe('what records decide in ways of their own', () => {
  test.each(KINDS)('%s', async (_kind, body, expected) => {
    expect(await decisionsOf(body)).toEqual(expected)
  })
})

/** Who met, who did not and where, of the head of a record. */
async function headOf(
  head: string,
): Promise<
  Record<'present' | 'absent' | 'invited', string[]> & { place: string | null; date: string | null }
> {
  const { model } = await parse(`Протокол заседания правления\n${head}\n\nРешили: починить забор.\n`, {
    file: 'record.txt',
  })
  const names = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name)
  return {
    present: names(model.attendees.flatMap((one) => ('name' in one ? [one] : []))),
    absent: names(model.absent.flatMap((one) => ('name' in one ? [one] : []))),
    invited: names(model.invited.flatMap((one) => ('name' in one ? [one] : []))),
    place: model.place,
    date: model.date,
  }
}

describe('who met, in words of its own', () => {
  test('those present behind their count, within a line', async () => {
    const head = await headOf('12 марта 2024 г.\n\nИзбрано – 5. Присутствуют – 2: Котов А.А., Брагина Ф.М.')
    expect(head.present).toEqual(['Котов А.А.', 'Брагина Ф.М.'])
  })

  test('those absent behind their count, in brackets', async () => {
    const head = await headOf(
      '12 марта 2024 г.\n\nПрисутствовало 8 человек, отсутствовало 2 человека (Котов А.А. – болен, Брагина Ф.М. – отпуск).',
    )
    expect([head.present, head.absent]).toEqual([[], ['Котов А.А.', 'Брагина Ф.М.']])
  })

  test('a name that is parted at the end of a wide line', async () => {
    const head = await headOf(
      '12 марта 2024 г.\n\nВ заседании приняли участие члены совета: Котов Андрей Андреевич, Зобнина\nТатьяна Леонидовна.\nНе принял участия: Белов Илья Маркович.',
    )
    expect([head.present, head.absent]).toEqual([
      ['Котов Андрей Андреевич', 'Зобнина Татьяна Леонидовна'],
      ['Белов Илья Маркович'],
    ])
  })

  test('a year whose digits stand apart', async () => {
    expect(await headOf('г. Ивняки      12 марта 2 0 2 4 г.')).toMatchObject({
      date: '2024-03-12',
      place: 'г. Ивняки',
    })
  })

  test('a date set wide, with a letter for a digit and the sign of the year behind it', async () => {
    expect(await headOf('г. Ивняки      18 . 03 . 2O24г')).toMatchObject({
      date: '2024-03-18',
      place: 'г. Ивняки',
    })
  })

  test('a day and a place that front matter tells', async () => {
    const page =
      '---\nдата: 2024-03-12\nместо: мастерская\n---\n\n# Летучка\n\n## Обложка\n\nРешили: оставить рисунок.\n'
    const { model } = await parse(page, { file: 'record.md' })
    expect([model.date, model.place]).toEqual(['2024-03-12', 'мастерская'])
  })
})
