import { describe, expect, test } from 'vitest'
import { parse, type Decision } from '../../src/index.ts'
import { read } from './small-record.ts'

const flat = (decisions: readonly Decision[]): Decision[] =>
  decisions.flatMap((decision) => [decision, ...flat(decision.items)])

/** The clauses of a body as 'text | who | when'. */
async function told(body: string): Promise<string[]> {
  const { agenda, decisions } = await read(body)
  return flat([...agenda.flatMap((item) => item.decisions), ...decisions]).map(
    ({ text, assignees, deadline }) =>
      [text, assignees.map(({ name }) => name).join(', '), deadline?.due ?? deadline?.rrule ?? ''].join(
        ' | ',
      ),
  )
}

describe('a list of decisions in which nothing marks the clauses', () => {
  test('takes each line that resolves something, wherever its verb stands', async () => {
    expect(
      await told(
        'Сход решил:\nВвести самообложение.\nИнвалидов от платежа освободить.\n' +
          'Собранные деньги направить на ремонт колодца.\nЯвка на комиссию 20.03.2024\n' +
          'За – 9, против – 1, воздержались – 2.\n',
      ),
    ).toEqual([
      'Ввести самообложение. |  | ',
      'Инвалидов от платежа освободить. |  | ',
      'Собранные деньги направить на ремонт колодца. |  | ',
      'Явка на комиссию 20.03.2024 |  | 2024-03-20',
    ])
  })

  test('takes nothing that only tells what was said', async () => {
    expect(await told('Решили:\nУтвердить смету.\nКотов К.К. попросил проверить её ещё раз.\n')).toEqual([
      'Утвердить смету. |  | ',
    ])
  })

  test.each([
    'Худсовет решает:',
    'Комиссия пришла к решению:',
    'ЗАКЛЮЧЕНИЕ ВК',
    'РЕКОМЕНДАЦИИ ПУБЛИЧНЫХ СЛУШАНИЙ',
  ])('may stand below %s', async (label) => {
    expect(await told(`${label}\nРазрешить работы.\nОтчёт одобрить.\n`)).toHaveLength(2)
  })

  test('keeps clauses apart that each end with who and by when, though their lines look wrapped', async () => {
    expect(
      await told(
        'Решили:\nсобрать подписи жителей соседних домов - Белова, Котов - до 30 марта\n' +
          'посчитать смету и взять три цены у поставщиков - Котов - к 5 апреля\nзаявку сдать - Зоря - 12 апреля\n',
      ),
    ).toEqual([
      'собрать подписи жителей соседних домов | Белова Б.Б., Котов К.К. | 2024-03-30',
      'посчитать смету и взять три цены у поставщиков | Котов К.К. | 2024-04-05',
      'заявку сдать | Зоря В.В. | 2024-04-12',
    ])
  })
})

describe('sentences behind a label', () => {
  test('end behind initials and behind units of money', async () => {
    expect(
      await told(
        'РЕШИЛИ: Создать группу: Белова Б.Б., Котов К.К. Группе до 10 апреля найти подрядчика. ' +
          'Купить насос не дороже 62 тыс. руб. Воду подавать по графику.\n',
      ),
    ).toHaveLength(4)
  })

  test('begin with the number of the question', async () => {
    expect(await told('ПОСТАНОВИЛИ: 3.1. Котову К.К. подать заявку.\n3.2. Отчёт утвердить.\n')).toEqual([
      'Котову К.К. подать заявку. | Котов К.К. | ',
      'Отчёт утвердить. |  | ',
    ])
  })
})

describe('who and by when', () => {
  test('may hang below the clause, each on a line of its own', async () => {
    expect(
      await told(
        'Поручено:\nОбработать поле.\n    Белова Б.Б.\n    до 24.03\nОтремонтировать сеялку.\n    Котов\n    до 23.03\n',
      ),
    ).toEqual([
      'Обработать поле. | Белова Б.Б. | 2024-03-24',
      'Отремонтировать сеялку. | Котов К.К. | 2024-03-23',
    ])
  })

  test('is said of all clauses by a term of the question', async () => {
    expect(
      await told('Решили: Шкаф списать.\nСтолы отремонтировать.\nСрок по вопросу: 19.04.2024\n'),
    ).toEqual(['Шкаф списать. |  | 2024-04-19', 'Столы отремонтировать. |  | 2024-04-19'])
  })
})

describe('headings of clauses', () => {
  test('are no decisions', async () => {
    const decisions = await told(
      'Решили:\n1. Отчёт утвердить.\n2. По благоустройству:\nа) Котову К.К. убрать забор; срок – 17.03\nб) урны заменить;\n3. План принять.\n',
    )
    expect(decisions).toHaveLength(4)
    expect(decisions.join(' ')).not.toContain('благоустройству')
  })
})

describe('rows drawn with strokes', () => {
  test('are rows where a full cell reaches up to its stroke', async () => {
    const { model } = await parse(
      'ПРОТОКОЛ № 1\n12.03.2024\nРешили:\n\n № | Мероприятие        | Кто исполняет | Когда\n---+--------------------+---------------+-----------\n' +
        ' 1 | Заменить ролики    | Котов К.К.    | 15.04.2024\n 2 | Провести           | зав. Белова Б.Б.| 16.04.2024\n   | инструктаж         |               |\n',
    )
    const all = flat([...model.agenda.flatMap((item) => item.decisions), ...model.decisions])
    expect(all.map(({ text }) => text)).toEqual(['Заменить ролики', 'Провести инструктаж'])
  })
})
