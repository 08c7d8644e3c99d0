import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'

const HEAD = `Протокол № 5
совещания рабочей группы
5 марта 2026 г.

Присутствовали: Мухин А.Д., Ладыгин В.В., Бахтина Л.П., Жук Е.А., Тимур Галеев, Анна Воскобой.

1. О разном
Решили:
`

async function told(clause: string): Promise<string> {
  const { model } = await parse(new TextEncoder().encode(`${HEAD}1.1. ${clause}\n`), { file: 'a.txt' })
  const [decision] = [...model.agenda.flatMap(({ decisions }) => decisions), ...model.decisions]
  const who = decision?.assignees.map(({ name }) => name).join(', ') ?? ''
  return [decision?.text ?? '', who, decision?.deadline?.due ?? ''].join(' | ')
}

describe('surnames and given names alone of those listed', () => {
  test.each([
    ['сократить текст -- Ладыгин, 27.03.2026', 'сократить текст | Ладыгин В.В. | 2026-03-27'],
    ['разобрать склад >> Жук Е.А. >> 11.11.2026', 'разобрать склад | Жук Е.А. | 2026-11-11'],
    ['вернуть карту — Тимур, до 6 марта вечером', 'вернуть карту | Галеев Тимур | 2026-03-06'],
    ['откачать воду, Мухин и Ладыгин, до 11 апреля', 'откачать воду | Мухин А.Д., Ладыгин В.В. | 2026-04-11'],
    ['Мухин привезёт трубу до 10 апреля', 'Мухин привезёт трубу до 10 апреля | Мухин А.Д. | 2026-04-10'],
    [
      'Ответственной за ключи назначить Бахтину',
      'Ответственной за ключи назначить Бахтину | Бахтина Л.П. | ',
    ],
    ['Собрать списки. Отвечает: Жук Е.А. До: 3 октября', 'Собрать списки. | Жук Е.А. | 2026-10-03'],
    ['Подготовить отчёт. Кто: Мухин. Когда: до 3 октября', 'Подготовить отчёт. | Мухин А.Д. | 2026-10-03'],
  ])('%s', async (clause, expected) => {
    expect(await told(clause)).toBe(expected)
  })

  test.each([
    'Выдать Ладыгину 500 рублей',
    'Направить письма членам правления Мухину, Ладыгину.',
    'Создать комиссию в составе: Мухин А.Д., Ладыгин В.В., Жук Е.А.',
    'камеру на ворота поставить обязательно',
  ])('name nobody who is to act: %s', async (clause) => {
    expect((await told(clause)).split(' | ')[1]).toBe('')
  })
})

async function head(text: string) {
  const { model } = await parse(new TextEncoder().encode(`${text}\n\nРешили:\n1. План принять.\n`), {
    file: 'a.txt',
  })
  const list = (people: readonly { readonly name: string }[]): string =>
    people.map(({ name }) => name).join(', ')
  return {
    chair: model.chair?.name,
    secretary: model.secretary?.name,
    present: list(model.attendees),
    absent: list(model.absent),
  }
}

describe('who led and who wrote', () => {
  test.each([
    ['Модерирует Орлов П.П., пишет Белова Б.Б.', 'Орлов П.П.', 'Белова Б.Б.'],
    ['Вёл заседание Орлов П.П.\nПротокол составлен методистом Уткиной Л.К.', 'Орлов П.П.', 'Уткина Л.К.'],
    ['Заседание ведёт Орлов П.П. Секретарём избрана Белова Б.Б.', 'Орлов П.П.', 'Белова Б.Б.'],
    ['Во главе: Орлов П.П.\nЗа протоколом: Белова Б.Б.', 'Орлов П.П.', 'Белова Б.Б.'],
  ])('%s', async (lines, chair, secretary) => {
    const found = await head(
      `Протокол № 3\nзаседания правления\n5 мая 2024 г.\n\n${lines}\nПрисутствовали: Котов К.К.`,
    )
    expect([found.chair, found.secretary]).toEqual([chair, secretary])
  })

  test('somebody who writes a letter is no secretary', async () => {
    const found = await head(
      'Протокол № 3\n5 мая 2024 г.\n\nПрисутствовали: Котов К.К.\nПишет жалобы на шум.',
    )
    expect(found.secretary).toBeUndefined()
  })
})
